### How settled a result is, in the reasons of a policy: shares of readings and of weightings, and what drives the spread.
### part: later

# A heading.
title = How settled this is
# Caption of the table of rules, in bold. The next sentence follows.
by-rule = The same by rule
# What the table of rules says.
by-rule-caption =
    In 100 readings that use the rule, so many end in each result.
    Averaging over rules would hide this choice.
# Column of the rules.
rule-column = How scores are added up
# A rule: the arithmetic mean.
rule-arithmetic = Plain average
# A rule: the arithmetic mean, and the overlay.
rule-arithmetic-overlay = Plain average, governance discounts all
# A rule: the geometric mean.
rule-geometric = Weak points drag
# A rule: the geometric mean, and the overlay.
rule-geometric-overlay = Weak points drag, governance discounts all
# Caption of the table of weightings, in bold. The next sentences follow.
weightings-title = Whatever the weights
# What the table of weightings says.
weightings-caption =
    No policy publishes weights.
    Exact, without sampling and without the gate: of 100 weightings, so many give each band.
# The same of a text that has the case for US security made.
weightings-without-case =
    They speak of the balance and leave out the case for US security.
# Column of the weightings.
weighting = Which weightings
# A row of the table of weightings.
weightings-all = All conceivable weightings
# A row of the table of weightings.
weightings-in-order = Those that keep this text’s order of emphasis
# A share in 100 that is not 0, but would be rounded to it.
under-one = under 1
# A share in 100 that is not 100, but would be rounded to it.
over-ninety-nine = over 99
# Said until the table of weightings is there.
at-rest = More follows as soon as the sliders rest.

# Column of a table: a result.
column-barred = Barred
# Column of a table: a result.
column-weighs-against = Weighs against
# Column of a table: a result.
column-left-open = Left open
# Column of a table: a result.
column-weighs-in-favour = Weighs in favour

# How many readings end in a result.
# $share (Number) - how many of 100
# $result (Disposition) - the result
share = { $result ->
    [barred] { $share } end at the shut gate
    [weighs-against] { $share } weigh against
    [left-open] { $share } leave it open
   *[weighs-in-favour] { $share } weigh in favour
}
# All shares in a sentence, and how exact they are.
# $settled (Settled) - how settled the result is
# $shares (Message) - the shares, a list
# $count (String) - how many readings were counted
# $error (String) - how far a share may be off, in 100
shares = { $settled ->
    [robust] Robust: of 100 readings about { $shares }.
    [leans] Leans: of 100 readings about { $shares }.
   *[not-settled] Not settled by the text: of 100 readings about { $shares }.
} { $count } readings were counted, so each number is right to about { $error } in 100.

# What the readings disagree about, and how much of their spread that is.
# $source (UncertaintySource) - what they disagree about
# $share (Number) - how much of the spread, in per cent
driver = { $source ->
    [text] what the text’s words mean ({ $share } %)
    [data] how exact the figures are ({ $share } %)
    [scale] how much a step of emphasis counts ({ $share } %)
    [rule] how scores are added up ({ $share } %)
    [overlay] whether governance discounts all ({ $share } %)
   *[misuse] how misuse risk is put ({ $share } %)
}
# What the readings disagree about most, and how much of their spread that is.
# $source (UncertaintySource) - what they disagree about
# $share (Number) - how much of the spread, in per cent
main-driver = { $source ->
    [text] what the text’s words mean ({ $share } % of the spread of results)
    [data] how exact the figures are ({ $share } % of the spread of results)
    [scale] how much a step of emphasis counts ({ $share } % of the spread of results)
    [rule] how scores are added up ({ $share } % of the spread of results)
    [overlay] whether governance discounts all ({ $share } % of the spread of results)
   *[misuse] how misuse risk is put ({ $share } % of the spread of results)
}
# What the readings disagree about, where one thing makes nearly all of it.
# $main (Message) - that thing
drivers = Readings differ most by { $main }.
# What the readings disagree about.
# $main (Message) - what they disagree about most
# $others (Message) - what else they disagree about, a list
drivers-more = Readings differ most by { $main }, then { $others }.
