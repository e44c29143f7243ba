### The card under a slider: where its value comes from.
### part: later

# In place of a figure for the whole slider.
missing =
    There is no published figure.
    The slider starts at 50 with a wide error; the judgement is yours.
# A switch: no reading moves the value of the slider.
exact = Take this value as exact: no reading moves it
# Of a figure that measures something else than what is meant.
proxy = A proxy is used: it measures something near, not the thing itself.
# Of a slider that stands on no measured figure.
status = From legal status or membership; what each counts is ours.
# In place of one figure.
no-figure = no figure for this country.
# The value and its error, in an edition that says the year of each figure.
# $value (Number) - where the slider stands
# $error (Number) - the error in points of the slider
published-at = The published figures put the slider at { $value }, give or take { $error ->
    [one] { $error } point
   *[other] { $error } points
} (one standard error).
# In place of a number: what a list says of a country that is on it.
yes = yes
# What else a list says of a country, where its word alone does not tell: the word, and what it says.
# verbatim - a table whose words are the same in every language
listed =
    anzus|through the ANZUS treaty;
    anzus_suspended|through the ANZUS treaty, suspended since 1986;
    bilateral|a treaty between the two;
    call_for_action|call for action;
    cannot_join|cannot join;
    closed|none;
    csto|member of the organization;
    d1|denied by paragraph (d)(1);
    d2|denied by paragraph (d)(2), in some cases with exceptions;
    d2_suspended|denied by paragraph (d)(2), suspended year by year;
    exceptions|some;
    government|on the government;
    manila_pact|through the Manila Pact;
    measures|applied without being in force;
    monitoring|increased monitoring;
    nato|through NATO;
    nonstate|on armed groups only;
    not_party|not a party;
    partial|on part of the territory or of the weapons;
    signatory|signed, but not a party;
    suspended|membership suspended;
    treated_as|treated as one by law;
    treaty|a defence treaty with Russia;
    withdrawn|withdrawn, so no longer a party;
    withdrawn_contested|withdrawn, which others contest;
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

## What values are made of

# In place of the parts of a value, while they are fetched.
making = The parts of this value are being loaded.
# In place of the parts of a value that could not be had.
making-failed = The parts of this value could not be loaded.
# The value and its error, with the year of its oldest figure.
# $value (Number) - where the slider stands
# $error (Number) - the error in points of the slider
# $year (Number) - the year
finished-at = The figures put the slider at { $value }, give or take { $error ->
    [one] { $error } point
   *[other] { $error } points
} (one standard error). The oldest of them is from { $year }.
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
part-times = { $label }: { $share }% of the value
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
