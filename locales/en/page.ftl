### The first screen: its headings, sliders, rows and remarks, and what stands at the edges of every screen.
### part: first

# The name of the app.
name = { -app }
# The first link of the page, for keyboards.
skip = Skip to the policies and sliders
# Foot of the page.
# $edition (String) - the edition of the numbers on screen
foot =
    A reading of texts, not a decision, and no forecast of what the US government will do.
    Nothing leaves your browser: no account, no cookie, no tracking.
    Figures: edition { $edition }.
# Said with every result.
not-a-decision = Text is not practice: this is a reading of a text, not a decision.
# Which edition the numbers are of.
# $edition (String) - the edition
# $day (String) - the day of its release
edition = Codings and figures: edition { $edition }, released { $day }.

# Title of a notice: the link opened, but not quite as it came.
link-changed = This link opened with a remark
# Title of a notice: the link did not open.
link-failed = This link could not be opened as it is

# Label of the sentence on top.
result = The result in a sentence
# Before the choices of a reading that is not ours. A colon and the list of choices follow.
read-otherwise = This scenario reads the texts otherwise than we do
# A button: reads the texts as we do.
our-reading = Back to our reading

# Label of the panel with the sliders.
describe = Describe the country
# Label of the field with the country.
country = Country
# Label of the list of countries.
countries = Countries
# A choice of the list: a country that the reader makes up.
own-country = Your own country
# Said where nothing matches.
no-country = No country of that name or code
# Label of the field with what is transferred.
item = What is transferred
# Hint above the sliders of a real country; the sign of the published figure stands before it.
hint = marks the published figure, the pale band its error. Drag to ask “what if?”
# Hint above the sliders of one’s own country.
hint-own = Every slider starts at 50, neutral. Describe a country of your own.
# Label of the slider that moves all sliders of a group.
all-of = Move all together
# What that slider tells those who cannot see it.
# $mean (Number) - the mean of its group, 0 to 100
# $count (Number) - the criteria of the group
mean-of-group = { $mean } of 100, mean of { $count } criteria
# The button that shows where the figure of a slider comes from.
source = source
# The same button where the figures are so old that their year is to be seen.
# $year (Number) - the year of the oldest
source-year = source, { $year }
# The same button at a slider of one’s own country, which has no figure.
about = about
# The same button at a slider without a published figure.
not-published = no figure: you judge
# Legend of the conditions of a sale.
conditions = Conditions attached
# Legend of the panel on misuse.
risk = Misuse risk
# After the misuse risk: whose estimate it is.
risk-model = by our illustrative estimate
# After the misuse risk: whose estimate it is.
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
knowledge = The abuse is documented knowledge
# Name of a button.
# $slider (String) - the name of the slider
reset-to-neutral = Reset { $slider } to 50
# Name of a button.
# $slider (String) - the name of the slider
reset-to-published = Reset { $slider } to the published figure
# Name of the field for a number.
# $slider (String) - the name of the slider
entry-of = { $slider }, value from 0 to 100
# Name of the button that shows where the figure of a slider comes from.
# $slider (String) - the name of the slider
source-of = Source of { $slider }
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

# Heading of the rows.
under-each = Under each policy
# A band of the axis.
axis-against = weighs against
# A band of the axis.
axis-open = left open
# A band of the axis.
axis-favour = weighs in favour
# A switch.
show-comparators = Compare with the EU, the Arms Trade Treaty and the UK
# A button: opens the reasons of a policy.
why = Why?
# Name of that button.
# $policy (String) - the full name of the policy
why-of = Why? { $policy }
# In the row of the time without a policy, in place of a president.
no-policy = No policy
# The full name of a policy: when, who, and its short name.
# $year (Number) - the year
# $issuer (String) - who issued it
# $short (String) - its short name
full-name = { $year }, { $issuer }, { $short }
# The full name of the time without a policy.
# $year (Number) - the year in which it began
full-name-gap = { $year }, no policy
# What stands in the row of the time without a policy.
# $from (String) - the day on which it began
# $until (String) - the day on which it ended
gap =
    { $from } to { $until }: no arms-transfer policy was in force.
    Statutes only, so nothing to weigh and no score.
# Before the flags of US law. The flags follow.
# $place (String) - the country
flagged = Flagged by US law under every policy, { $place }:
# The balance of a policy that is what it is on the published figures.
# $balance (Number) - the balance
balance = Balance { $balance }
# The balance of a policy that is above what it is on the published figures.
# $balance (Number) - the balance
# $points (Number) - by how much
balance-up = Balance { $balance }, up { $points }
# The balance of a policy that is below what it is on the published figures.
# $balance (Number) - the balance
# $points (Number) - by how much
balance-down = Balance { $balance }, down { $points }
# At a balance in a chart: how far it is above that on the published figures.
# $points (Number) - by how much
moved-up = up { $points }
# At a balance in a chart: how far it is below that on the published figures.
# $points (Number) - by how much
moved-down = down { $points }
# The balance under the policy of 2023 against that under the policy of 2018, where they are equal.
against-same = as in 2018
# The balance under the policy of 2023 against that under the policy of 2018.
# $points (Number) - by how much it is above
against-above = { $points } above 2018
# The balance under the policy of 2023 against that under the policy of 2018.
# $points (Number) - by how much it is below
against-below = { $points } below 2018
# That a policy bars a sale, where room is scarce.
barred-short = Barred by its gate

# Title of the scale of the gates.
gate-title = Is misuse too likely?
# After “Gate open”: why it is.
# $risk (Message) - the misuse risk
# $standard (Standard) - how sure one must be of misuse
gate-line-open = { $standard ->
    [actual-knowledge] : { $risk } is not actual knowledge
    [more-likely-than-not] : { $risk } is not more likely than not
    [clear-risk] : { $risk } is no clear risk
   *[overriding-risk] : { $risk } is no overriding risk
}
# After “Gate shut”: why it is.
# $risk (Message) - the misuse risk
# $standard (Standard) - how sure one must be of misuse
gate-line-shut = { $standard ->
    [actual-knowledge] : { $risk } counts as actual knowledge
    [more-likely-than-not] : { $risk } is more likely than not
    [clear-risk] : { $risk } is a clear risk
   *[overriding-risk] : { $risk } is a overriding risk
}
# After “Gate shut”: that nobody can say that they did not know.
gate-line-known = : the abuse is documented knowledge

# The fold of the table.
as-table = The same as a table
# Column of the table.
column-policy = Policy
# Column of the table.
column-balance = Balance
# Column of the table: the balance on the published figures.
column-published = On published figures
# Column of the table.
column-risk = Misuse risk
# Column of the table.
column-gate = Gate
# Column of the table.
column-follows = What follows
# Column of the table.
column-readings = Readings that agree
# In the table, in place of the numbers of the time without a policy.
not-scored = No policy in force: statutes only, no score
