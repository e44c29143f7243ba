### The files of numbers, and the part of the dialog that offers them.
### part: later

# Heading of the numbers on screen.
on-screen = What is on screen
# What is in that file.
on-screen-holds =
    One row for each policy shown: balance, band, misuse risk, gate, what follows and how many readings agree, rounded as
    on screen.
# Heading of everything.
everything = Everything behind it
# What is in that file.
everything-holds =
    Every input with the published figure, its standard error, year, source and licence; for each policy all stances,
    weights and contributions, the steps of the balance and of the misuse risk, unrounded.
# A button.
as-csv = Table (CSV)
# A button.
as-json = For programs (JSON)
# The name of a button for those who do not see where it stands.
# $heading (Message) - what the file holds
# $format (Message) - its format
button = { $heading }: { $format }
# Of sources and licences.
licences =
    Each file names the edition and carries a link that opens these numbers again and checks them.
    The figures come from public sources under the licences named beside them: name those sources too where you print
    their figures.

# Column of the numbers on screen.
column-policy = Policy
# Column of the numbers on screen.
column-year = Year
# Column of the numbers on screen.
column-balance = Balance
# Column of the numbers on screen: the balance that the published figures give.
column-published = On published figures
# Column of the numbers on screen.
column-band = Band
# Column of the numbers on screen.
column-risk = Misuse risk
# Column of the numbers on screen.
column-gate = Gate
# Column of the numbers on screen.
column-follows = What follows
# Column of the numbers on screen.
column-readings = Readings in 100 that agree
# Column of the numbers on screen.
column-edition = Edition
# Column of the numbers on screen: the day.
column-made = Made on
# Column of the numbers on screen: that it is a reading and no decision.
column-note = Note
# Column of the numbers on screen.
column-link = Link
# A gate with its standard.
# $state (Message) - where the gate stands
# $standard (Message) - how sure one must be of misuse
gate = { $state } ({ $standard })
