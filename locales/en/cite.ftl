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
    The link in a citation carries a check code: the day, and every score, stop rule and result as they are now.
    Whoever opens it is told whether the numbers are still the same, or exactly what differs and why.
    The day is that of UTC, by the clock of this device.
# Of which of several scenarios it speaks.
open-one = A citation is always of the one scenario that is open.
# Said until the numbers are computed.
checking = Checking the numbers against those cited.
# Said where the clock of this device cannot be right.
# $clock (String) - the day that it shows
# $edition (String) - the newest edition
# $released (String) - the day of its release
wrong-clock =
    The clock of this device says { $clock }, which cannot be right: edition { $edition } was released on { $released }.
    The citation and its check code therefore carry the day of the release.
    Set the clock and open this again, or correct the day by hand.
# Label of the check code.
check-code = Check code
# What the check code is.
check-code-is = The first half stands for the inputs, the second for the results.

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
# The title of the numbers of a country.
# $place (String) - the country at the start of a sentence
# $figures (CitedFigures) - whether anything is not as published
# $first (Number) - the year of the first policy
# $last (Number) - the year of the last
title-country = { $figures ->
    [published] { $place } under the US arms transfer policies, { $first } to { $last }
   *[changed] { $place }, as set by a reader, under the US arms transfer policies, { $first } to { $last }
}
# The title of the numbers of a country that a reader made up.
# $first (Number) - the year of the first policy
# $last (Number) - the year of the last
title-own = A country made up by a reader, under the US arms transfer policies, { $first } to { $last }
# The title of the numbers, and behind it the one that a reader gave.
# $title (Message) - the title of the numbers
# $reader (Message) - that the other is a reader’s, and that, within quotation marks
title-and-reader = { $title }. { $reader }
# A citation in a sentence for an article.
# $headline (Message) - the sentence on top, within quotation marks
# $edition (String) - the edition of the numbers
# $day (String) - the day on which it was made
# $code (String) - the check code of the numbers
# $link (String) - the address
citation-sentence =
    “{ $headline }” ({ -app }, edition { $edition }, made on { $day }, UTC; a reading of policies, not a decision.)
    The link opens these numbers again and checks them against the check code { $code }: { $link }
# A citation in the seventh edition of APA.
# $year (String) - the year in which it was made
# $month (Message) - the month
# $day (Number) - the day of the month
# $title (String) - the title of the scenario
# $edition (String) - the edition of the numbers
# $code (String) - the check code of the numbers
# $link (String) - the address
citation-apa =
    { -app }. ({ $year }, { $month } { $day }). { $title } (Edition { $edition }; check code { $code }) [Web application]. { $link }
# A note in the style of Chicago.
# $title (String) - the title of the scenario
# $edition (String) - the edition of the numbers
# $month (Message) - the month in which it was made
# $day (Number) - the day of the month
# $year (String) - the year
# $code (String) - the check code of the numbers
# $link (String) - the address
citation-note =
    { -app }, “{ $title },” edition { $edition }, { $month } { $day }, { $year }, check code { $code }, { $link }.
# An entry of a bibliography in the style of Chicago.
# $title (String) - the title of the scenario
# $edition (String) - the edition of the numbers
# $month (Message) - the month in which it was made
# $day (Number) - the day of the month
# $year (String) - the year
# $code (String) - the check code of the numbers
# $link (String) - the address
citation-entry =
    { -app }. “{ $title }.” Edition { $edition }. { $month } { $day }, { $year }. Check code { $code }. { $link }.
# A citation in one of the styles of references, with a note.
# $citation (Message) - the citation, with its full stop where it has one
# $note (Message) - the sentence on top, the title that a reader gave, and who published the figures, as sentences
citation-noted = { $citation } Note: { $note }
# Who published the figures, in citations, pictures and texts to send.
# $producers (Message) - a list, each with its licence
figures-by = Figures: { $producers }; lists of law and membership. Codings and scores: { -app } (CC BY-SA 4.0).
# One of them.
# $producer (String) - who published figures
# $licence (String) - under which licence
producer = { $producer }, { $licence }
# The title that a reader gave what is cited, as a sentence.
# $title (Message) - that it is a reader’s, and the title, within quotation marks
reader-title = { $title }.
# The author of a citation in a file of references.
author = { -app }
# The note of a citation in a file of references.
# $edition (String) - the edition of the numbers
# $code (String) - the check code of the numbers
# $decision (Message) - that this is a reading and no decision
note = Edition { $edition }, check code { $code }. { $decision }

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
    Either the check code was altered, or something is wrong with { -app }: please report it.
    The end of “Method and sources” says where.
# Where nothing has changed but what went in.
# $why (Message) - why numbers differ
why-same-results = { $why } Every result is still as cited.
# Where nothing has changed but what is finer than whole numbers.
# $why (Message) - why numbers differ
why-decimals =
    { $why } Every score in whole numbers, every stop rule and every result is as cited; only decimals differ, or how many
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
scored-now = had no score when cited; has one now
# What differs of a policy.
scored-then = had a score when cited; has none now
# What differs of a policy.
# $cited (Number) - the score when cited
# $now (Number) - the score now
balance-changed = score { $cited } when cited, now { $now }
# What differs of a policy.
# $cited (Message) - its stop rule when cited
# $now (Message) - its stop rule now
gate-changed = “{ $cited }” when cited, now “{ $now }”
# What differs of a policy.
# $cited (Message) - the result when cited
# $now (Message) - the result now
result-changed = “{ $cited }” when cited, now “{ $now }”
# A stop rule.
gate-none = no stop rule
# A stop rule.
gate-open = stop rule does not apply
# A stop rule.
gate-shut-by-risk = stop rule applies, because of the risk
# A stop rule.
gate-shut-by-knowledge = stop rule applies, because misuse is taken as known
