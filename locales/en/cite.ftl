### Citations in the styles that are asked for, and what is said of a citation whose link is opened again.
### part: later

# Label of the styles.
style = Style
# Label of the citation.
citation-label = The citation
# A button.
copy = Copy citation
# Said after copying.
copied = The citation is copied.
# Said where the browser refuses to copy.
copy-by-hand = The browser did not let us copy. Select the citation and copy it by hand.
# A button.
save = Download as BibTeX file
# What a citation holds.
lead =
    The link in a citation carries a seal: the day, and every balance, gate and result as they are now.
    Whoever opens it is told whether the numbers are still the same, or exactly what differs and why.
# Of which of several scenarios it speaks.
open-one = A citation is always of the one scenario that is open.
# Said until the numbers are computed.
checking = Checking the numbers against those cited.
# Label of the digest.
digest = Digest
# What the digest is.
digest-is = The first half stands for the inputs, the second for the results.

# A style of citation.
style-sentence = Plain sentence
# A style of citation, by its name.
style-apa = APA
# A style of citation: the Chicago Manual of Style, as a note.
style-note = Chicago, note
# A style of citation: the Chicago Manual of Style, as an entry in the bibliography.
style-entry = Chicago, bibliography
# A style of citation: a file of references, by its name.
style-bibtex = BibTeX

# A month, as citations name it.
# $month (Number) - 1 to 12
month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    }
# A country at the start of a title.
# $name (String) - the country alone
place-start = { $name }
# The countries that it does not fit, as in `irregular` of sentence.ftl: the code of each, and how it stands there.
# verbatim - a table whose codes are the same in every language
irregular-start =
    ARE|The United Arab Emirates;
    BHS|The Bahamas;
    CAF|The Central African Republic;
    COM|The Comoros;
    DOM|The Dominican Republic;
    GBR|The United Kingdom;
    GMB|The Gambia;
    MDV|The Maldives;
    MHL|The Marshall Islands;
    NLD|The Netherlands;
    PHL|The Philippines;
    SLB|The Solomon Islands;
    SYC|The Seychelles;
    USA|The United States;
# The title of a scenario without one, of a country.
# $place (String) - the country at the start of a sentence
# $figures (CitedFigures) - whose figures are cited
# $reading (CitedReading) - whose reading is cited
# $first (Number) - the year of the first policy
# $last (Number) - the year of the last
title-country =
    { $figures ->
        [published]
            { $reading ->
                [standard]
                    { $place } under the US arms transfer policies, { $first } to { $last }, as read by { -app }
               *[own]
                    { $place } under the US arms transfer policies, { $first } to { $last }, in a reading of one’s own
                    with { -app }
            }
       *[changed]
            { $reading ->
                [standard]
                    { $place }, with changed figures, under the US arms transfer policies, { $first } to { $last }, as
                    read by { -app }
               *[own]
                    { $place }, with changed figures, under the US arms transfer policies, { $first } to { $last }, in
                    a reading of one’s own with { -app }
            }
    }
# The title of a scenario without one, of a country that the reader made up.
# $reading (CitedReading) - whose reading is cited
# $first (Number) - the year of the first policy
# $last (Number) - the year of the last
title-own =
    { $reading ->
        [standard]
            A country of one’s own under the US arms transfer policies, { $first } to { $last }, as read by { -app }
       *[own]
            A country of one’s own under the US arms transfer policies, { $first } to { $last }, in a reading of one’s
            own with { -app }
    }
# A citation in a sentence for an article.
# $title (String) - the title of the scenario
# $edition (String) - the edition of the numbers
# $day (String) - the day on which it was made
# $digest (String) - the digest of the numbers
# $link (String) - the address
citation-sentence =
    These numbers are a reading of policy texts, not a decision: “{ $title }” by { -app }, edition { $edition }, made on
    { $day }.
    The link opens them again and checks them against the digest { $digest }: { $link }
# A citation in the seventh edition of APA.
# $year (String) - the year in which it was made
# $month (Message) - the month
# $day (Number) - the day of the month
# $title (String) - the title of the scenario
# $edition (String) - the edition of the numbers
# $digest (String) - the digest of the numbers
# $link (String) - the address
citation-apa =
    { -app }. ({ $year }, { $month } { $day }). { $title } (Edition { $edition }; digest { $digest }) [Web application]. { $link }
# A note in the style of Chicago.
# $title (String) - the title of the scenario
# $edition (String) - the edition of the numbers
# $month (Message) - the month in which it was made
# $day (Number) - the day of the month
# $year (String) - the year
# $digest (String) - the digest of the numbers
# $link (String) - the address
citation-note =
    { -app }, “{ $title },” edition { $edition }, { $month } { $day }, { $year }, digest { $digest }, { $link }.
# The same, where the title ends with a question mark or an exclamation mark.
# $title (String) - the title of the scenario
# $edition (String) - the edition of the numbers
# $month (Message) - the month in which it was made
# $day (Number) - the day of the month
# $year (String) - the year
# $digest (String) - the digest of the numbers
# $link (String) - the address
citation-note-ended =
    { -app }, “{ $title }” edition { $edition }, { $month } { $day }, { $year }, digest { $digest }, { $link }.
# An entry of a bibliography in the style of Chicago.
# $title (String) - the title of the scenario
# $edition (String) - the edition of the numbers
# $month (Message) - the month in which it was made
# $day (Number) - the day of the month
# $year (String) - the year
# $digest (String) - the digest of the numbers
# $link (String) - the address
citation-entry =
    { -app }. “{ $title }.” Edition { $edition }. { $month } { $day }, { $year }. Digest { $digest }. { $link }.
# The same, where the title ends a sentence itself.
# $title (String) - the title of the scenario
# $edition (String) - the edition of the numbers
# $month (Message) - the month in which it was made
# $day (Number) - the day of the month
# $year (String) - the year
# $digest (String) - the digest of the numbers
# $link (String) - the address
citation-entry-ended =
    { -app }. “{ $title }” Edition { $edition }. { $month } { $day }, { $year }. Digest { $digest }. { $link }.
# The author of a citation in a file of references.
author = { -app }
# The note of a citation in a file of references.
# $edition (String) - the edition of the numbers
# $digest (String) - the digest of the numbers
# $decision (Message) - that this is a reading and no decision
note = Edition { $edition }, digest { $digest }. { $decision }

# Title of the box where numbers differ.
# $day (String) - the day of the citation
differs = These are not the numbers cited on { $day }
# The line where all numbers are as cited.
# $day (String) - the day of the citation
# $edition (String) - the edition of the numbers
same = Same numbers as cited on { $day } (edition { $edition }).
# Why numbers differ from those cited.
why-inputs =
    The scenario in this link is not the one that was cited: a slider, another input or the reading was changed
    afterwards.
# Why numbers differ from those cited.
# $cited (Number) - the version of the calculation then
# $now (Number) - its version now
why-model =
    The scenario is the one that was cited, but { -app } has changed its calculation since (version { $cited } then,
    version { $now } now).
# Why numbers differ from those cited.
why-unknown =
    Neither the scenario nor the calculation has changed since.
    Either the seal was altered, or something is wrong with { -app }: please report it.
# Where nothing has changed but what went in.
# $why (Message) - why numbers differ
why-same-results = { $why } Every result is still as cited.
# Where nothing has changed but what is finer than whole numbers.
# $why (Message) - why numbers differ
why-decimals =
    { $why } Every balance in whole numbers, every gate and every result is as cited; only decimals differ, or how many
    readings agree.
# Summary of the policies that stand elsewhere.
# $count (Number) - how many there are
how-many =
    { $count ->
        [one] What differs, for { $count } policy
       *[other] What differs, for { $count } policies
    }
# Where a policy stood and where it stands now.
# $policy (String) - the policy
# $parts (Message) - what differs
change = { $policy }: { $parts }.
# What differs of a policy.
scored-now = without a score when cited, now with one
# What differs of a policy.
scored-then = with a score when cited, now without one
# What differs of a policy.
# $cited (Number) - the balance when cited
# $now (Number) - the balance now
balance-changed = balance { $cited } when cited, now { $now }
# What differs of a policy.
# $cited (Message) - the gate when cited
# $now (Message) - the gate now
gate-changed = { $cited } when cited, now { $now }
# What differs of a policy.
# $cited (Message) - what followed when cited
# $now (Message) - what follows now
result-changed = “{ $cited }” when cited, now “{ $now }”
# A gate.
gate-none = no gate
# A gate.
gate-open = gate open
# A gate.
gate-shut-by-risk = gate shut by the misuse risk
# A gate.
gate-shut-by-knowledge = gate shut by documented knowledge
