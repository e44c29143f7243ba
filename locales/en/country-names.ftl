### What countries are called besides the names of an edition, for the field in which a country is looked for.
### part: later

# Two-letter code, then short, former and other names, of the countries that have any; a code is left out where it is the beginning of the
# longer one. Whoever types one of these names finds the country. A language has its own.
# verbatim - a table whose codes are the same in every language
other-names =
    AGO|AO; AND|AD; ARE|AE|UAE|Emirates; ARM|AM; ATG|AG; AUT|AT; BDI|BI; BEN|BJ|Dahomey; BFA||Upper Volta;
    BGD|BD|East Pakistan; BHS|BS; BIH|BA|Bosnia-Herzegovina; BLR|BY|Byelorussia; BLZ|BZ|British Honduras; BRB|BB;
    BRN|BN|Brunei Darussalam; CAF|CF|CAR; CHL|CL; CHN|CN|PRC|People’s Republic of China; CIV||Ivory Coast;
    COD|CD|DRC|DR Congo|Democratic Republic of the Congo|Democratic Republic of Congo|Zaire;
    COG|CG|Republic of the Congo|Republic of Congo; COM|KM; CPV|CV|Cabo Verde; CZE||Czech Republic; DNK|DK;
    EST|EE; ETH||Abyssinia; FSM|FM; GBR||UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland; GIN|GN;
    GNB|GW; GNQ|GQ; GRD|GD; GUY|GY; IRL|IE|Republic of Ireland|Eire; IRN||Persia; IRQ|IQ; ISR|IL; JAM|JM; KAZ|KZ;
    KGZ||Kyrgyz Republic|Kirghizia; KHM||Kampuchea; KNA||St Kitts and Nevis; KOR|KR|ROK|Republic of Korea;
    LAO||Lao PDR; LBR|LR; LBY|LY; LCA||St Lucia; LKA||Ceylon; MDA||Moldavia; MDG|MG; MDV|MV; MEX|MX; MKD||FYROM;
    MLT|MT; MMR||Burma; MNE|ME; MOZ|MZ; NLD||Holland; PAK|PK; PLW|PW; PNG|PG; POL|PL;
    PRK|KP|DPRK|Democratic People’s Republic of Korea; PRT|PT; PRY|PY;
    PSE||Palestinian territories|Palestinian Authority|West Bank|Gaza; ROU||Rumania; RUS||Russian Federation;
    SAU||KSA; SEN|SN; SLB|SB; SLV|SV; SRB|RS; SUR|SR; SVK|SK|Slovak Republic; SVN|SI; SWE|SE; SWZ|SZ|Swaziland;
    SYC|SC; SYR||Syrian Arab Republic; TCD|TD; THA||Siam; TKM|TM; TLS||East Timor; TUN|TN; TUR|TR|Turkey; TUV|TV;
    TWN||ROC|Republic of China|Formosa|Chinese Taipei; UKR|UA; URY|UY; USA||America|United States of America;
    VCT||St Vincent; VNM||Viet Nam; VUT||New Hebrides; WSM||Western Samoa; ZWE||Rhodesia;
