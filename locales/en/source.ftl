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
