### The card under a slider: where its value comes from.
### part: later

# In place of a figure for the whole slider.
missing =
    No open figure exists.
    The slider starts at 50 with a wide error, and it is for you to judge.
# A switch: no reading moves the value of the slider.
exact = Take this value as exact: no reading moves it
# Of a figure that measures something else than what is meant.
proxy = A near figure stands in for what is meant.
# Of a slider that stands on no measured figure.
status = A fact of law or membership, put on the scale by our ladder.
# In place of one figure.
no-figure = no figure for this country.
# Of an error that the source publishes.
se-published = The error is the published one.
# Of an error that no source publishes.
# $error (Number) - the error in points of the slider
se-assumed = No error is published; we assume { $error ->
    [one] { $error } point
   *[other] { $error } points
}.
# The published value and its error.
# $value (Number) - where the slider stands
# $error (Number) - the error in points of the slider
published-at = The published figures put the slider at { $value }, give or take { $error ->
    [one] { $error } point
   *[other] { $error } points
} (one standard error).
# In place of a number: what a list says of a country that is on it.
yes = yes
# A figure as published, with its year.
# $figure (String) - the figure
# $year (Number) - the year that it speaks of
figure-year = { $figure }, { $year }.
# A figure as published, where it stands at a day.
# $figure (String) - the figure
# $day (String) - the day
figure-as-of = { $figure }, as of { $day }.
# A figure as published, with its error and year.
# $figure (String) - the figure
# $error (String) - the published standard error
# $year (Number) - the year that it speaks of
figure-error-year = { $figure }, standard error { $error }, { $year }.
# A figure as published, with its error, where it stands at a day.
# $figure (String) - the figure
# $error (String) - the published standard error
# $day (String) - the day
figure-error-as-of = { $figure }, standard error { $error }, as of { $day }.
# How to read a figure.
# $scale (String) - what the figure is counted in
# $direction (String) - which end is the better one
direction = Scale: { $scale }; { $direction }.
# How the figure becomes a value of the slider. A sentence on the error follows.
# $rule (String) - the rule
rule = On the slider: { $rule }.{ " " }

## Values that are finished, with what they are made of

# In place of the parts of a value, while they are fetched.
making = What the value is made of is on its way.
# In place of the parts of a value that could not be had.
making-failed = What the value is made of could not be fetched.
# The value and its error, with the year of its oldest figure.
# $value (Number) - where the slider stands
# $error (Number) - the error in points of the slider
# $year (Number) - the year
finished-at = The figures put the slider at { $value }, give or take { $error ->
    [one] { $error } point
   *[other] { $error } points
} (one standard error). The oldest of them is of { $year }.
# A part that enters as it is: what it is called, and its points of 100.
# $label (String) - what it is called
# $points (Number) - its points
part-value = { $label }: { $points }
# A part that is added or taken away.
# $label (String) - what it is called
# $points (Number) - its points
part-adds = { $label }: { NUMBER($points, signDisplay: "always") }
# A part that leaves a share of the value.
# $label (String) - what it is called
# $share (Number) - per cent that it leaves
part-times = { $label }: { $share } per cent of the value
# A part above which the value cannot be.
# $label (String) - what it is called
# $points (Number) - the most that the value can be
part-bound = { $label }: { $points } at most
# A part that is counted.
# $label (String) - what it is called
# $count (String) - the count
part-count = { $label }: { $count }
# A part that makes the error wider.
# $label (String) - what it is called
part-widens = { $label }: the error is wider
# What a part speaks of.
# $part (Message) - the part
# $names (Message) - countries, groups or a month
part-of = { $part } ({ $names })
# Before the indicators that a rule reads.
figures = Figures and facts behind it
