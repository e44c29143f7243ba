### The sentence on top: whose figures and what is assumed, the results of two policies, in how many readings, and what holds without the assumptions.
### part: first

# What is assumed, in a list: use against people is proven.
documented = known misuse of these arms
# In such a list: the risk of misuse.
# $risk (Message) - a chance in words
own-estimate = a risk of misuse set at { $risk }
# In such a list: from where a stop rule applies.
# $policy (Message) - the policy within a sentence
# $used (String) - the threshold in use, per cent
# $own (String) - the threshold of the policy, per cent
threshold = a stop rule at { $used }% instead of { $own }% in { $policy }
# In such a list: from where a stop rule applies, whose policy asks for knowledge.
# $policy (Message) - the policy within a sentence
# $used (String) - the threshold in use, per cent
threshold-of-knowledge = a stop rule at { $used }% instead of “actual knowledge” in { $policy }
# In such a list: several stop rules.
# $count (Number) - how many, two or more
thresholds = { $count ->
    [one] one stop rule moved
   *[other] { $count } stop rules moved
}
# In such a list: from what harm which risk follows.
# $low (String) - the risk at little harm, per cent
# $high (String) - the risk at great harm, per cent
risk-scale = a scale of risk from { $low }% to { $high }% that is not ours
# In such a list: that nobody has to make the case for a sale.
burden-never = no burden of proof under any policy
# In such a list: that somebody has to under each policy.
burden-always = a burden of proof under every policy
# In such a list: how the policies are coded.
# $count (Number) - how many codings are not ours
codings = { $count ->
    [one] one coding that is not ours
   *[other] { $count } codings that are not ours
}
# In such a list: where the score begins to point one way or the other.
# $against (Number) - it points against below
# $favour (Number) - it points in favour from
edges = scores that point against below { $against } and in favour from { $favour }
# In such a list: how criteria are weighed and added up.
adding-up = another way of adding up
# In such a list: figures that no reading moves.
# $count (Number) - how many
exact = { $count ->
    [one] one figure taken as exact
   *[other] { $count } figures taken as exact
}
# In such a list: the condition of the sale.
# $condition (String) - its name
condition = the condition “{ $condition }”
# In such a list: the conditions of the sale.
# $count (Number) - how many, two or more
conditions = { $count ->
    [one] one condition
   *[other] { $count } conditions
}
# In such a list: what is transferred.
# $item (String) - its name
item = the item “{ $item }”
# At the end of such a list.
# $count (Number) - how many more
more = { $count ->
    [one] one more assumption
   *[other] { $count } more assumptions
}

# Whose figures a sentence rests on, in a list: a country that the reader made up.
own-country = your own country
# The same, of whoever made the link.
own-country-of-link = the country described in this link
# Whose figures a sentence rests on, in a list.
# $owner (String) - the country as the owner
published = { $owner } published figures
# Whose figures a sentence rests on, in a list: a country whose sliders the reader moved.
# $place (String) - the country within a sentence
# $sliders (Message) - the sliders
set-by-reader = { $place } as you have set it ({ $sliders })
# The same, of whoever made the link.
# $place (String) - the country within a sentence
# $sliders (Message) - the sliders
set-in-link = { $place } as set in this link ({ $sliders })
# A slider that was moved.
# $slider (String) - its name
# $from (String) - the published figure
# $to (String) - where it stands
slider = “{ $slider }” { $from } → { $to }
# At the end of a list of sliders.
# $count (Number) - how many more
more-sliders = { $count } more

# First words of a sentence, before a comma.
# $figures (Message) - a list that begins with whose figures they are
with = With { $figures }
# First words of a sentence, before a comma, where something is assumed.
# $assumed (Message) - a list
# $figures (Message) - a list that begins with whose figures they are
assuming = Assuming { $assumed }, and with { $figures }
# First words of a sentence on published figures, before a comma, where the law forbids a sale whatever the policies say.
alone = Leaving the law aside
# The same on other figures.
# $figures (Message) - a list that begins with whose figures they are
alone-with = Leaving the law aside, with { $figures }
# The same where something is assumed.
# $assumed (Message) - a list
# $figures (Message) - a list that begins with whose figures they are
alone-assuming = Leaving the law aside, assuming { $assumed }, and with { $figures }

# A text of others within a sentence, such as the Arms Trade Treaty.
# $name (String) - its name
text-of-others = the text “{ $name }”
# The same at the start of a sentence.
# $name (String) - its name
text-of-others-start = The text “{ $name }”
# Two policies within a sentence.
# $first (Number) - the year of the first policy
# $second (Number) - the year of the second policy
years = the { $first } and the { $second } policy
# One of two policies within a sentence, after “not under”.
# $first (Number) - the year of the first policy
# $second (Number) - the year of the second policy
either-year = the { $first } or the { $second } policy
# Two policies within a sentence, where one of them is a text of others.
# $first (Message) - the first within a sentence
# $second (Message) - the second within a sentence
texts = { $first } and { $second }
# One of the two within a sentence, after “not under”.
# $first (Message) - the first within a sentence
# $second (Message) - the second within a sentence
either-text = { $first } or { $second }

# The same follows under two policies. A sentence without its full stop, and so all below that say so.
# $with (Message) - the first words
# $both (Message) - the two policies
# $either (Message) - one or the other of them
# $result (Verdict) - the result
both = { $result ->
    [barred] { $with }, { $both } would both stop a sale
    [weighs-against] { $with }, { $both } both point against a sale
    [case-not-made] { $with }, the case for a sale is not made under { $either }
    [left-open] { $with }, { $both } both point neither way
    [no-ground] { $with }, { $both } both name no ground to refuse
    [weighs-in-favour] { $with }, { $both } both point in favour of a sale
   *[case-made] { $with }, the case for a sale is made under { $both }
}
# The result of the first of two policies, without its full stop.
# $with (Message) - the first words
# $policy (Message) - the policy within a sentence
# $result (Verdict) - the result
first = { $result ->
    [barred] { $with }, { $policy } would stop a sale
    [weighs-against] { $with }, { $policy } points against a sale
    [case-not-made] { $with }, the case for a sale is not made under { $policy }
    [left-open] { $with }, { $policy } points neither way
    [no-ground] { $with }, { $policy } names no ground to refuse
    [weighs-in-favour] { $with }, { $policy } points in favour of a sale
   *[case-made] { $with }, the case for a sale is made under { $policy }
}
# The result of the second of two policies, without its full stop.
# $policy (Message) - the policy at the start of a sentence
# $within (Message) - the policy within a sentence
# $result (Verdict) - the result
second = { $result ->
    [barred] { $policy } would stop a sale
    [weighs-against] { $policy } points against a sale
    [case-not-made] The case for a sale is not made under { $within }
    [left-open] { $policy } points neither way
    [no-ground] { $policy } names no ground to refuse
    [weighs-in-favour] { $policy } points in favour of a sale
   *[case-made] The case for a sale is made under { $within }
}
# That it would stop a sale by our estimate of the risk, without its full stop.
# $policy (Message) - the policy within a sentence
second-stops = On our risk estimate { $policy } would stop a sale
# What the picture is, where the two policies are not both there.
# $with (Message) - the first words
# $count (Number) - how many policies are
compared = { $count ->
    [0] No policy is shown.
    [one] { $with }, one policy is shown.
   *[other] { $with }, { $count } policies are compared.
}

# A whole sentence.
# $sentence (Message) - without its full stop
end = { $sentence }.
# A whole sentence on what would stop a sale, in most readings.
# $sentence (Message) - without its full stop
# $share (Number) - how many readings of 100
end-in = { $sentence }, in { $share } of 100 readings.
# A whole sentence on what two policies would stop, in most readings.
# $sentence (Message) - without its full stop
# $share (Number) - how many readings of 100 under the first
# $other (Number) - how many under the second
end-in-both = { $sentence }, in { $share } and { $other } of 100 readings.
# A sentence on a policy that would not stop a sale, and in how many readings it would; without its full stop.
# $sentence (Message) - without its full stop
# $share (Number) - how many readings of 100
end-past = { $sentence }; in { $share } of 100 readings it would stop a sale
# The same on two policies.
# $sentence (Message) - without its full stop
# $share (Number) - how many readings of 100
# $policy (Message) - the one that would in so many readings, within a sentence
end-past-of = { $sentence }; in { $share } of 100 readings { $policy } would stop a sale

# That most readings of a policy end otherwise than ours, without its full stop.
# $share (Number) - how many of 100
# $policy (Message) - the policy within a sentence
# $result (Verdict) - how they end
otherwise = { $result ->
    [barred] Most readings of { $policy } ({ $share } of 100) would stop a sale
    [weighs-against] Most readings of { $policy } ({ $share } of 100) point against a sale
    [case-not-made] In most readings of { $policy } ({ $share } of 100) the case is not made
    [left-open] Most readings of { $policy } ({ $share } of 100) point neither way
    [no-ground] Most readings of { $policy } ({ $share } of 100) name no ground to refuse
    [weighs-in-favour] Most readings of { $policy } ({ $share } of 100) point in favour of a sale
   *[case-made] In most readings of { $policy } ({ $share } of 100) the case is made
}
# That fewer than half of the readings of a policy end as ours, and no more end otherwise.
# $share (Number) - how many of 100
# $policy (Message) - the policy within a sentence
either-way = { $policy } could go either way: { $share } of 100 readings agree.

# After a result that rests on assumptions: the result is the same without.
without-same = The result is the same without assuming so.
# After a result that rests on assumptions: what follows without under both policies, without its full stop.
# $result (Verdict) - what follows
without-both = { $result ->
    [barred] Without assuming so, both would stop a sale
    [weighs-against] Without assuming so, both point against a sale
    [case-not-made] Without assuming so, the case is made under neither
    [left-open] Without assuming so, both point neither way
    [no-ground] Without assuming so, both name no ground to refuse
    [weighs-in-favour] Without assuming so, both point in favour of a sale
   *[case-made] Without assuming so, the case is made under both
}
# First words of a sentence on one of two policies, before a comma.
without = Without assuming so
# One sentence after another.
# $first (Message) - the first, with its full stop
# $next (Message) - what comes after it
then = { $first } { $next }
# The title that a reader gave a scenario, wherever it is shown.
# $title (Title) - the title
title = A reader’s title: “{ $title }”
