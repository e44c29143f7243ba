### How sure a result is, in the reasons of a policy: shares of readings and of weightings, and what drives the spread.
### part: later

# A heading.
title = How sure this is
# Caption of the table of rules, in bold. The next sentence follows.
by-rule = The same by rule
# What the table of rules says.
by-rule-caption =
    How many of 100 readings under each rule end in each result.
    An average over all rules would hide this choice.
# Column of the rules.
rule-column = How scores are added up
# A rule: the arithmetic mean.
rule-arithmetic = Plain average
# A rule: the arithmetic mean, and the discount for weak governance.
rule-arithmetic-overlay = Plain average, lowered by weak governance
# A rule: the geometric mean.
rule-geometric = Average that weak points pull down
# A rule: the geometric mean, and the discount for weak governance.
rule-geometric-overlay = Average that weak points pull down, lowered by weak governance
# Caption of the table of weightings, in bold. The next sentences follow.
weightings-title = Whatever the weights
# What the table of weightings says.
weightings-caption =
    No policy publishes weights.
    Calculated exactly, leaving the stop rule out: how many of 100 possible weightings end in each result.
# The same of a policy that has the case for US security made.
weightings-without-case =
    They speak of the score and leave out the case for US security.
# Column of the weightings.
weighting = Which weightings
# A row of the table of weightings.
weightings-all = All weightings of these criteria
# A row of the table of weightings.
weightings-in-order = Those that keep this policy’s order of criteria
# A share in 100 that is not 0, but would be rounded to it.
under-one = under 1
# A share in 100 that is not 100, but would be rounded to it.
over-ninety-nine = over 99
# Said until the table of weightings is there.
at-rest = More follows as soon as the sliders rest.

# How many readings end in a result.
# $share (Number) - how many of 100
# $result (Verdict) - the result
share = { $result ->
    [barred] { $share } would stop a sale
    [weighs-against] { $share } point against
    [case-not-made] { $share } say that the case is not made
    [left-open] { $share } point neither way
    [no-ground] { $share } name no ground to refuse
    [weighs-in-favour] { $share } point in favour
   *[case-made] { $share } say that the case is made
}
# All shares in a sentence, and how exact they are.
# $shares (Message) - the shares, a list
# $count (String) - how many readings were counted
# $error (String) - how far a share may be off, in 100
shares =
    Of 100 readings about { $shares }.
    From { $count } readings; sampling error about { $error } in 100, other errors are larger.

# What the readings disagree about, and how much of their spread that is.
# $source (UncertaintySource) - what they disagree about
# $share (Number) - how much of the spread, in per cent
driver = { $source ->
    [text] what the policy’s words mean ({ $share }%)
    [data] how exact the figures are ({ $share }%)
    [scale] how much a step of the coding counts ({ $share }%)
    [rule] how scores are added up ({ $share }%)
    [overlay] whether weak governance lowers the whole score ({ $share }%)
   *[misuse] how the risk of misuse is estimated ({ $share }%)
}
# What the readings disagree about most, and how much of their spread that is.
# $source (UncertaintySource) - what they disagree about
# $share (Number) - how much of the spread, in per cent
main-driver = { $source ->
    [text] what the policy’s words mean ({ $share }% of the difference)
    [data] how exact the figures are ({ $share }% of the difference)
    [scale] how much a step of the coding counts ({ $share }% of the difference)
    [rule] how scores are added up ({ $share }% of the difference)
    [overlay] whether weak governance lowers the whole score ({ $share }% of the difference)
   *[misuse] how the risk of misuse is estimated ({ $share }% of the difference)
}
# What the readings disagree about, where one thing makes nearly all of it.
# $main (Message) - that thing
drivers = Readings differ most by { $main }.
# What the readings disagree about.
# $main (Message) - what they disagree about most
# $others (Message) - what else they disagree about, a list
drivers-more = Readings differ most by { $main }, then { $others }.
