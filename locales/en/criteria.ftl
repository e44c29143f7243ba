### What opens below the sliders of the first screen: the cards of criteria, the conditions of a sale, the risk of misuse.
### part: later

# At a slider whose figure is old.
# $year (Number) - the year that it is of
data-of = data of { $year }
# At a slider without a published figure.
not-published = no figure: you judge
# Legend of the conditions of a sale.
conditions = Conditions of the sale
# Legend of the panel on misuse.
risk = Risk of misuse
# After the risk of misuse: whose estimate it is.
risk-model = by our estimate
# After the risk of misuse: whose estimate it is.
risk-own = by your own estimate
# A switch.
use-own = Use my own estimate
# Label of the slider of that estimate.
own-estimate = My own estimate
# The left end of that slider.
remote = remote
# The right end of that slider.
certain = certain
# A switch: nobody can say that they did not know.
knowledge = Assume it is known that these arms would be misused
# Name of a button.
# $slider (String) - the name of the slider
reset-to-neutral = Reset { $slider } to 50
# Name of a button.
# $slider (String) - the name of the slider
reset-to-published = Reset { $slider } to the published figure
# Name of the field for a number.
# $slider (String) - the name of the slider
entry-of = { $slider }, value from 0 to 100
# A slider’s value as a screen reader says it, where nothing is published.
# $value (Number) - the value
spoken = { $value } of 100
# A slider’s value as a screen reader says it, where it is the published one.
# $value (Number) - the value
spoken-published = { $value } of 100, as published
# A slider’s value as a screen reader says it, where the reader moved it.
# $value (Number) - the value
# $published (Number) - the published value
spoken-moved = { $value } of 100, published { $published }
# A slider’s question and ends, for a screen reader.
# $question (String) - the question, a whole sentence
# $low (String) - what 0 means
# $high (String) - what 100 means
ends = { $question } From 0, { $low }, to 100, { $high }.
# Title of the scale of the stop rules.
gate-title = Is misuse too likely?
# After “Stop rule does not apply”: why.
# $risk (Message) - the risk of misuse
# $standard (Standard) - how sure one must be of misuse
gate-line-open = { $standard ->
    [actual-knowledge] : { $risk } falls short of actual knowledge
    [more-likely-than-not] : { $risk } is not more likely than not
    [clear-risk] : { $risk } is below our line for a clear risk
   *[overriding-risk] : { $risk } is below our line for an overriding risk
}
# After “Stop rule applies”: why.
# $risk (Message) - the risk of misuse
# $standard (Standard) - how sure one must be of misuse
gate-line-shut = { $standard ->
    [actual-knowledge] : { $risk } counts as actual knowledge
    [more-likely-than-not] : { $risk } is more likely than not
    [clear-risk] : { $risk } is past our line for a clear risk
   *[overriding-risk] : { $risk } is past our line for an overriding risk
}
# A risk in such a sentence, where the stop rule counts more as misuse than the risk that is said on top: why the two differ.
# $risk (Message) - the risk of misuse
gate-line-broader = { $risk }, as it also covers helping others to commit violations or making violations worse,
# After “Stop rule applies”, where the reader set a threshold: why.
# $risk (Message) - the risk of misuse
# $threshold (String) - the threshold, per cent
gate-line-above = : { $risk } is above { $threshold }%, which is not the policy’s own line
# After “Stop rule does not apply”, where the reader set a threshold: why.
# $risk (Message) - the risk of misuse
# $threshold (String) - the threshold, per cent
gate-line-below = : { $risk } is not above { $threshold }%, which is not the policy’s own line
# After “Stop rule applies”: that nobody can say that they did not know.
gate-line-known = : misuse is taken as known
# After “Stop rule not tested by figures”: why.
gate-line-untested = : it needs actual knowledge

## The results as a table

# Column of the table.
column-policy = Policy
# Column of the table.
column-balance = Score
# Column of the table: the score on the published figures.
column-published = On published figures
# Column of the table.
column-risk = Risk of misuse
# Column of the table.
column-gate = Stop rule
# Column of the table.
column-follows = Result
# Column of the table.
column-readings = Readings that agree
# In the table, in place of the numbers of the time without a policy.
not-scored = No policy in force: only the laws applied, no score
