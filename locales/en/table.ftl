### The files of numbers, and the part of the dialog that offers them.
### part: later

# Heading of the numbers on screen.
on-screen = What is on screen
# What is in that file.
on-screen-holds =
    One row for each policy shown: score, band, risk of misuse, stop rule, result and how many readings agree, rounded as
    on screen.
# Heading of everything.
everything = Everything behind it
# What is in that file.
everything-holds =
    Every input with the published figure, its standard error, year, source and licence; for each policy all codings,
    weights and contributions, the steps of the score and of the risk of misuse, unrounded.
# A button of what is on screen.
screen-csv = Summary, as a table (CSV)
# A button of what is on screen.
screen-json = Summary, for programs (JSON)
# A button of everything.
everything-csv = Everything, as a table (CSV)
# A button of everything.
everything-json = Everything, for programs (JSON)
# Of sources and licences.
licences =
    Each file names the edition and carries a link that opens these numbers again and checks them.
    The figures come from public sources under the licences named beside them: name those sources too where you print
    their figures.

# Column of the numbers on screen.
column-policy = Policy
# Column of the numbers on screen: what the law says of the country.
column-law = US law and embargoes, whatever the policy
# Column of the numbers on screen.
column-year = Year
# Column of the numbers on screen.
column-balance = Score
# Column of the numbers on screen: the score that the published figures give.
column-published = On published figures
# Column of the numbers on screen.
column-band = Band
# Column of the numbers on screen.
column-risk = Risk of misuse
# Column of the numbers on screen.
column-gate = Stop rule
# Column of the numbers on screen.
column-follows = Result
# Column of the numbers on screen.
column-readings = Readings of 100 that agree
# Column of the numbers on screen.
column-edition = Edition
# Column of the numbers on screen: the day.
column-made = Made on (UTC)
# Column of the numbers on screen: that it is a reading and no decision.
column-note = Note
# Column of the numbers on screen.
column-link = Link
# Column of the numbers on screen: whose figures, what is assumed, and the results in a sentence.
column-headline = In a sentence
# Column of the numbers on screen.
column-country = Country
# A stop rule with its standard.
# $state (Message) - whether it applies
# $standard (Message) - how sure one must be of misuse
gate = { $state } ({ $standard })
