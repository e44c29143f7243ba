### The screen that sets scenarios side by side.
### part: later

# Title of the screen.
title = Scenarios side by side
# Below the title.
lead = Two to four scenarios under the same policies. One link carries them all.
# Label of the switch between the two ways of comparing.
ways = What is compared
# A way of comparing.
two-policies = Two policies
# A way of comparing.
scenarios = Scenarios
# Label of the cards.
cards = The scenarios
# A button.
add = Add a scenario
# Why there is no such button.
full = Four scenarios are as many as one link carries.
# What to do where there is only one.
only-one =
    There is one scenario so far.
    Add a second, which begins as a copy of the first.
    Then change it with the sliders, and see here what that does under every policy.
# A button.
edit = Edit
# The same button, for those who hear it alone.
# $scenario (Message) - the scenario with its letter
edit-one = Edit { $scenario }
# A button.
duplicate = Duplicate
# The same button, for those who hear it alone.
# $scenario (Message) - the scenario with its letter
duplicate-one = Duplicate { $scenario }
# A button.
remove = Remove
# The same button, for those who hear it alone.
# $scenario (Message) - the scenario with its letter
remove-one = Remove { $scenario }
# A button that moves a card.
# $scenario (Message) - the scenario with its letter
move-left = Move { $scenario } to the left
# A button that moves a card.
# $scenario (Message) - the scenario with its letter
move-right = Move { $scenario } to the right
# Label of the line that a name is written in.
# $letter (String) - A, B, C or D
name-of = Name of scenario { $letter }
# What is transferred, on a card.
# $item (String) - what is transferred
transferred = What is transferred: { $item }
# Said of the first of two that are compared.
compared-with = The others are compared with this one.
# Label of a choice.
from-label = From
# Label of a choice.
to-label = To
# A button.
swap = Swap
# Heading of the results.
results = Under each policy
# Label of a choice.
policy-label = Policy
# Caption of the split.
split-caption =
    Each bar starts where the one above ends.
    The split is exact and does not depend on the order of the steps.
# A column of the split.
cause-label = What differs
# A column of the split.
where-in-both = Where it stands in both
# Said where nothing is scored.
nothing = These two cannot be compared under this policy.
# Said where a scenario's edition does not score a policy.
not-scored = not scored

# Heading of what sets a scenario apart.
# $base (String) - the letter of the scenario that others are compared with
other-than = Different from { $base }:
# Said where nothing sets a scenario apart.
# $base (String) - the letter of the scenario that others are compared with
same-as = Nothing differs from { $base }.
# What sets a scenario apart.
# $edition (String) - its edition
# $older (String) - the edition of the other
input-edition = edition { $edition }, not { $older }
# What sets a scenario apart.
# $place (String) - its country
# $other (String) - the country of the other
input-place = { $place }, not { $other }
# What sets a scenario apart.
# $item (String) - what is transferred in it
# $other (String) - what is transferred in the other
input-item = what is transferred: { $item }, in place of { $other }
# What sets a scenario apart: a slider.
# $name (String) - its criterion
input-slider = “{ $name }” moved by less than a point
# After the first few sliders.
# $count (Number) - how many more there are
input-sliders =
    { $count ->
        [1] one more slider
       *[other] { $count } more sliders
    }
# What sets a scenario apart: a condition that only it has.
# $name (String) - the condition
input-attached = “{ $name }” attached
# What sets a scenario apart: a condition that only the other has.
# $name (String) - the condition
input-taken-off = “{ $name }” taken off
# What sets a scenario apart.
input-known = misuse of these arms taken as known
# What sets a scenario apart.
input-not-known = misuse of these arms not taken as known
# What sets a scenario apart.
# $chance (Message) - the risk, such as "about 1 in 3"
input-own-estimate = risk of misuse by your own estimate { $chance }
# What sets a scenario apart.
input-our-estimate = risk of misuse by our estimate
# What sets a scenario apart.
input-exact = other figures are taken as exact
# What sets a scenario apart: a policy that only the other reads otherwise than we do.
# $policy (String) - the policy within a sentence
input-as-ours = { $policy } read as we read it

# A row of the split.
cause-item = What is transferred
# The same within a sentence.
cause-item-within = what is transferred
# A row of the split.
cause-conditions = Conditions of the sale
# The same within a sentence.
cause-conditions-within = the conditions of the sale
# A row of the split.
cause-reading = How the policies are read
# The same within a sentence.
cause-reading-within = how the policies are read
# A row of the split.
cause-overlay = Weak governance, which lowers the whole score
# The same within a sentence.
cause-overlay-within = weak governance, which lowers the whole score
# A row of the split.
cause-edition = The edition
# The same within a sentence.
cause-edition-within = the edition
# What differs: the case for US security decides, where a policy asks for it and it is weaker than the score.
cause-security = Where the case for US security decides
# The same within a sentence.
cause-security-within = the case for US security
# A criterion within a sentence.
# $name (String) - the criterion
cause-factor-within = “{ $name }”
# Where a slider stands in both scenarios.
# $from (Number) - in the first
# $to (Number) - in the second
moved = { $from }, then { $to }
# The row that sums the smaller parts.
# $count (Number) - how many they are
others = { $count ->
    [one] The other one
   *[other] The other { $count } together
}
# Label of the fold with the smaller parts.
# $count (Number) - how many they are
one-by-one = { $count ->
    [one] The other one
   *[other] The other { $count } one by one
}
# A line of the split that is a score.
# $letter (String) - A, B, C or D
balance-in = Score in { $letter }
# How a score lies against that of the base.
# $base (String) - its letter
as-in = as in { $base }
# How a score lies against that of the base.
# $points (Number) - how far
# $base (String) - its letter
above = { $points } above { $base }
# How a score lies against that of the base.
# $points (Number) - how far
# $base (String) - its letter
below = { $points } below { $base }
# Said where the result is another than in the base.
# $base (String) - its letter
follows-otherwise = not as in { $base }
# Heading of the change between two scenarios.
# $from (String) - the letter of the first
# $to (String) - the letter of the second
heading = What changed from { $from } to { $to }
# Heading of the split.
# $from (String) - the letter of the first scenario
# $to (String) - the letter of the second
split-heading = Where the difference from { $from } to { $to } comes from

# What changed, where nothing has.
# $from (String) - the letter of the first scenario
# $from-name (String) - its name
# $to (String) - the letter of the second
# $to-name (String) - its name
# $reading (Message) - whose reading it is
overall-same =
    From { $from } ({ $from-name }) to { $to } ({ $to-name }), nothing changes: both are the same. { $reading }
# What changed under all policies.
# $from (String) - the letter of the first scenario
# $from-name (String) - its name
# $to (String) - the letter of the second
# $to-name (String) - its name
# $follows (Message) - how many results change
# $balance (Message) - how far the scores move
# $reading (Message) - whose reading it is
overall =
    From { $from } ({ $from-name }) to { $to } ({ $to-name }), { $follows }; { $balance }. { $reading }
# How many results change.
# $count (Number) - policies
follows-same = { $count ->
    [one] the result stays the same
   *[other] all { $count } results stay the same
}
# How many results change.
# $count (Number) - policies
# $goes (Message) - the policy whose result does
follows-one = one of { $count } results changes: { $goes }
# How many results change.
# $count (Number) - policies
# $one (Message) - the one policy
# $other (Message) - the other policy
follows-two = 2 of { $count } results change: { $one }, and { $other }
# How many results change.
# $count (Number) - policies
follows-all = { $count ->
    [one] the result changes
   *[other] all { $count } results change
}
# How many results change.
# $changed (Number) - results that change
# $count (Number) - policies
# $policies (Message) - the list of the policies
follows-several = { $changed } of { $count } results change, under { $policies }
# How far the scores move.
# $policy (String) - the policy under which one moves most
# $from (Number) - the score in the first scenario
# $to (Number) - the score in the second
most-moved = the score moves most under { $policy }, from { $from } to { $to }
# How far the scores move.
none-moved = no score moves by a whole point
# A policy whose result changes.
# $policy (String) - the policy within a sentence
# $policy-count (Number) - 1, or 2 where its name is a plural
# $before (Verdict) - the result in the first scenario
# $after (Verdict) - the result in the second
goes =
    { $policy } { $policy-count ->
        [one] goes
       *[other] go
    } from { $before ->
        [barred] stopping a sale
        [weighs-against] pointing against a sale
        [case-not-made] “case not made”
        [left-open] pointing neither way
        [no-ground] naming no ground to refuse
        [weighs-in-favour] pointing in favour of a sale
       *[case-made] “case made”
    } to { $after ->
        [barred] stopping a sale
        [weighs-against] pointing against a sale
        [case-not-made] “case not made”
        [left-open] pointing neither way
        [no-ground] naming no ground to refuse
        [weighs-in-favour] pointing in favour of a sale
       *[case-made] “case made”
    }
# A policy whose result stays the same.
# $policy (String) - the policy within a sentence
# $policy-count (Number) - 1, or 2 where its name is a plural
# $follows (Verdict) - the result
still = { $follows ->
    [barred] { $policy } would still stop a sale
    [weighs-against] { $policy-count ->
        [one] { $policy } still points against a sale
       *[other] { $policy } still point against a sale
    }
    [case-not-made] the case for a sale is still not made under { $policy }
    [left-open] { $policy-count ->
        [one] { $policy } still points neither way
       *[other] { $policy } still point neither way
    }
    [no-ground] { $policy-count ->
        [one] { $policy } still names no ground to refuse
       *[other] { $policy } still name no ground to refuse
    }
    [weighs-in-favour] { $policy-count ->
        [one] { $policy } still points in favour of a sale
       *[other] { $policy } still point in favour of a sale
    }
   *[case-made] the case for a sale is still made under { $policy }
}
# What changed under one policy.
# $from (String) - the letter of the first scenario
# $to (String) - the letter of the second
# $follows (Message) - what became of the result under the policy
# $gate (GateChange) - what became of its stop rule
# $balance (Message) - what became of the score, such as "the score rises from 35 to 60"
under-one =
    { $gate ->
        [none] From { $from } to { $to }, { $follows }: { $balance }.
        [shuts] From { $from } to { $to }, { $follows }: the stop rule now applies, and { $balance }.
        [opens] From { $from } to { $to }, { $follows }: the stop rule no longer applies, and { $balance }.
        [stays-shut] From { $from } to { $to }, { $follows }: the stop rule still applies, and { $balance }.
        [stays-known] From { $from } to { $to }, { $follows }: the stop rule still applies, because misuse is taken as known, and { $balance }.
       *[stays-open] From { $from } to { $to }, { $follows }: { $balance }.
    }
# After results of which some are that a sale would be stopped.
stops-by-our-estimate = Where a policy would stop a sale, it is on our risk estimate.
# What became of the score, and what makes most of it.
# $balance (Message) - what became of it, such as "the score rises from 35 to 60"
# $points (Number) - points of the score
# $cause (Message) - what they come from
balance-and-most =
    { $points ->
        [one]
            { $balance }; the largest part, { NUMBER($points, signDisplay: "exceptZero") } point, comes from { $cause }
       *[other]
            { $balance }; the largest part, { NUMBER($points, signDisplay: "exceptZero") } points, comes from { $cause }
    }
