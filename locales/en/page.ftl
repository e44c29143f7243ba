### The first screen: its headings, sliders, rows and remarks, and what stands at the edges of every screen.
### part: first

# The name of the app.
name = { -app }
# The first link of the page, for keyboards.
skip = Skip to the policies and sliders
# Foot of the page.
# $edition (String) - the edition of the numbers on screen
foot =
    A reading of policies, not a decision, and no forecast of what the US government will do.
    What you set stays in your browser until you share it: no account, no cookies, no tracking.
    Figures: edition { $edition }.
# Said with every result.
not-a-decision = What a policy says is not always what is done: this is a reading of policies, not a decision.
# Which edition the numbers are of.
# $edition (String) - the edition
# $day (String) - the day of its release
edition = Codings and figures: edition { $edition }, released { $day }.

# Title of a notice: the link opened, but not quite as it came.
link-changed = This link opened, with a note
# Title of a notice: the link did not open.
link-failed = This link could not be opened as it is

# Label of the sentence on top.
result = The result in a sentence
# Before the choices of a reading that is not ours. A colon and the list of choices follow.
read-otherwise = This scenario reads the policies differently from us
# A button: reads the policies as we do.
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
hint = marks the published figure; the pale band shows its likely error.
# Hint above the sliders of one’s own country.
hint-own = Every slider starts at 50, neutral. Describe a country of your own.
# The button that opens a group of sliders into its criteria.
# $group (String) - the name of the group
criteria-of = Criteria of “{ $group }”
# A fold: the groups of sliders that are not seen at first.
more-criteria = More criteria
# A fold: the conditions of a sale and the risk of misuse. What is set follows.
fold-conditions = Conditions, and your own risk estimate
# In the line of that fold: nothing is set.
nothing-set = none
# In the line of that fold: the reader’s own estimate of the risk.
# $risk (Message) - the risk of misuse
own-in-short = own estimate: { $risk }
# In the line of that fold: misuse is taken as known.
known-in-short = misuse known
# The button at the foot of a phone’s screen that opens all results; those of two policies stand in it.
all-results = Results under every policy
# What that slider tells those who cannot see it.
# $mean (Number) - the mean of its group, 0 to 100
# $count (Number) - the criteria of the group
mean-of-group = { $mean } of 100, mean of { $count } criteria

# Heading of the rows.
under-each = Under each policy
# A band of the axis.
axis-against = points against
# A band of the axis.
axis-open = neither way
# A band of the axis.
axis-favour = points in favour
# A switch.
show-comparators = Compare with the EU, the Arms Trade Treaty and the UK
# Where a link shows fewer policies than there are.
# $count (Number) - how many it shows
policies-hidden = { $count ->
    [0] No policy is shown in this scenario.
    [one] Only one policy is shown in this scenario.
   *[other] Only { $count } policies are shown in this scenario.
}
# The button behind that.
show-all = Show all policies
# Name of the button that opens the reasons of a policy.
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
gap = { $from } to { $until }: only the laws applied
# Before the flags of US law. The flags follow.
# $place (String) - the country
flagged = US law also restricts { $place }, whatever the policy:
# The score of a policy that is what it is on the published figures.
# $balance (Number) - the score
balance = Score { $balance }
# The score of a policy that is above what it is on the published figures.
# $balance (Number) - the score
# $points (Number) - by how much
balance-up = Score { $balance }, up { $points }
# The score of a policy that is below what it is on the published figures.
# $balance (Number) - the score
# $points (Number) - by how much
balance-down = Score { $balance }, down { $points }
# At a score in a chart: how far it is above that on the published figures.
# $points (Number) - by how much
moved-up = up { $points }
# At a score in a chart: how far it is below that on the published figures.
# $points (Number) - by how much
moved-down = down { $points }
# The score under the later of two policies against that under the earlier one, where they are equal.
# $year (String) - the year of the earlier one, or its name
against-same = as in { $year }
# The score under the later of two policies against that under the earlier one.
# $points (Number) - by how much it is above
# $year (String) - the year of the earlier one, or its name
against-above = { $points } above { $year }
# The score under the later of two policies against that under the earlier one.
# $points (Number) - by how much it is below
# $year (String) - the year of the earlier one, or its name
against-below = { $points } below { $year }

# The fold of the table.
as-table = The same as a table

# After a move with a finger, beside the button that takes it back: where a slider was set.
# $value (Number) - the value
set-to = Set to { $value }
# After a move with a finger, beside the button that takes it back.
changed = Changed
