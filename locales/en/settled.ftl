### How settled a result is, in the words of the first screen.
### part: first

# Legend of the dots.
legend-dot = 2 in 100 readings
# Legend of the line.
legend-line = our reading
# What a reading is, beside the plot.
what-is-a-reading =
    A reading is one plausible way to take the text and the figures: how strongly each criterion counts, how they are added up, how far a figure may be off.
    Each dot stands for 2 in 100 of them.

# Heading of a row: over nine tenths of the readings agree.
robust = Robust
# Heading of a row: two thirds to nine tenths of the readings agree.
leans = Leans
# Heading of a row: under two thirds of the readings agree.
not-settled = Not settled by the text
# Heading of a row: most readings end otherwise than ours.
differ = Most readings differ
# After that heading.
# $share (Number) - how many readings of 100
# $result (Disposition) - how they end
differ-most = { $result ->
    [barred] { $share } in 100 say “barred”
    [weighs-against] { $share } in 100 say “weighs against”
    [left-open] { $share } in 100 say “left open”
   *[weighs-in-favour] { $share } in 100 say “weighs in favour”
}
# After another heading.
all-agree = all readings agree
# After another heading.
# $agree (Number) - how many readings of 100 end as ours
# $not (Number) - how many do not
agree = { $agree } in 100 readings agree, { $not } not
# A share of readings in the table.
# $share (Number) - how many of 100
cell = { $share } in 100

# How settled two policies are, under the sentence on top.
# $year (Number) - the year of the first policy
# $how (Agreement) - how settled it is
# $agree (Number) - how many readings of 100 end as ours
# $other-year (Number) - the year of the second policy
# $other-how (Agreement) - how settled it is
# $other-agree (Number) - how many readings of 100 end as ours
pair = How settled? { $how ->
    [robust] { $year } is robust: { $agree } in 100 readings agree.
    [leans] { $year } leans: { $agree } in 100 readings agree.
    [not-settled] { $year } is not settled by the text: { $agree } in 100 readings agree.
   *[differs] { $year } differs from most readings: { $agree } in 100 readings agree.
} { $other-how ->
    [robust] { $other-year } is robust: { $other-agree } in 100.
    [leans] { $other-year } leans: { $other-agree } in 100.
    [not-settled] { $other-year } is not settled by the text: { $other-agree } in 100.
   *[differs] { $other-year } differs from most readings: { $other-agree } in 100.
}

# A result in a few words.
barred = barred
# A result in a few words.
weighs-against = weighs against
# A result in a few words.
left-open = left open
# A result in a few words.
weighs-in-favour = weighs in favour
