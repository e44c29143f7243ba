### How sure a result is, in the words of the first screen.
### part: first

# Legend of the dots.
legend-dot = 2 of 100 readings
# Legend of the line.
legend-line = the reading shown
# What a reading is, beside the plot.
what-is-a-reading =
    A reading is one plausible way to take the text and the figures: how strongly each criterion counts, how they are added up, how far a figure may be off.
    Each dot stands for 2 of 100 readings.

# How sure a result is, before how many readings agree.
clear = Clear
# The same.
likely = Likely
# The same.
either-way = Could go either way
# The same, where most readings end otherwise than ours.
otherwise = Most readings say otherwise
# After that.
# $share (Number) - how many readings of 100
# $result (Verdict) - how they end
differ-most = { $result ->
    [barred] { $share } of 100 would stop a sale
    [weighs-against] { $share } of 100 point against
    [case-not-made] { $share } of 100 say that the case is not made
    [left-open] { $share } of 100 point neither way
    [no-ground] { $share } of 100 name no ground to refuse
    [weighs-in-favour] { $share } of 100 point in favour
   *[case-made] { $share } of 100 say that the case is made
}
# After another.
all-agree = all readings agree
# After another.
# $agree (Number) - how many readings of 100 end as ours
agree = { $agree } of 100 readings agree
# A share of readings in the table.
# $share (Number) - how many of 100
cell = { $share } of 100

# How sure the results of two policies are, under the sentence on top.
# $year (String) - the year of the first policy, or its name
# $how (Sureness) - how sure its result is
# $agree (Number) - how many readings of 100 end as ours
# $other-year (String) - the year of the second policy, or its name
# $other-how (Sureness) - how sure its result is
# $other-agree (Number) - how many readings of 100 end as ours
pair = How sure? { $how ->
    [clear] { $year } is clear: { $agree } of 100 readings agree.
    [likely] { $year } is likely: { $agree } of 100 readings agree.
    [either-way] { $year } could go either way: { $agree } of 100 readings agree.
   *[otherwise] For { $year } most readings say otherwise: { $agree } of 100 agree.
} { $other-how ->
    [clear] { $other-year } is clear: { $other-agree } of 100.
    [likely] { $other-year } is likely: { $other-agree } of 100.
    [either-way] { $other-year } could go either way: { $other-agree } of 100.
   *[otherwise] For { $other-year } most readings say otherwise: { $other-agree } of 100 agree.
}
# After how sure a result is, where anything of the reading is set by hand: that no reading varies it.
# $sure (Message) - how sure it is, as a sentence
kept = { $sure } Every reading keeps what was set by hand.
