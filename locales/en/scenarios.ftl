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
# Said where no balance is scored.
nothing = These two cannot be compared under this policy.
# Said where a scenario's edition does not score a policy.
not-scored = not scored

# Heading of what sets a scenario apart.
# $base (String) - the letter of the scenario that others are compared with
other-than = Other than in { $base }:
# Said where nothing sets a scenario apart.
# $base (String) - the letter of the scenario that others are compared with
same-as = All the same as in { $base }.
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
input-slider = { $name } moved by less than a point
# After the first few sliders.
# $count (Number) - how many more there are
input-sliders =
    { $count ->
        [1] one more slider
       *[other] { $count } more sliders
    }
# What sets a scenario apart: a condition that only it has.
# $name (String) - the condition
input-attached = { $name } attached
# What sets a scenario apart: a condition that only the other has.
# $name (String) - the condition
input-taken-off = { $name } taken off
# What sets a scenario apart.
input-known = abuse taken as documented knowledge
# What sets a scenario apart.
input-not-known = abuse not taken as documented knowledge
# What sets a scenario apart.
# $chance (Message) - the risk, such as "about 1 in 3"
input-own-estimate = misuse risk by your own estimate { $chance }
# What sets a scenario apart.
input-our-estimate = misuse risk by our estimate
# What sets a scenario apart.
input-exact = other values are taken as exact
# What sets a scenario apart: a policy that only the other reads otherwise than we do.
# $policy (String) - the policy within a sentence
input-as-ours = { $policy } read as we read it

# A row of the split.
cause-item = What is transferred
# The same within a sentence.
cause-item-within = what is transferred
# A row of the split.
cause-conditions = Conditions attached
# The same within a sentence.
cause-conditions-within = conditions attached
# A row of the split.
cause-reading = How the texts are read
# The same within a sentence.
cause-reading-within = how the texts are read
# A row of the split.
cause-overlay = Governance as the overlay
# The same within a sentence.
cause-overlay-within = governance as the overlay
# A row of the split.
cause-edition = The edition
# The same within a sentence.
cause-edition-within = the edition
# What differs: the case for US security decides, where a policy asks for it and it is weaker than the balance.
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
others = The other { $count } together
# Label of the fold with the smaller parts.
# $count (Number) - how many they are
one-by-one = The other { $count } one by one
# A line of the split that is a balance.
# $letter (String) - A, B, C or D
balance-in = Balance in { $letter }
# How a balance lies against that of the base.
# $base (String) - its letter
as-in = as in { $base }
# How a balance lies against that of the base.
# $points (Number) - how far
# $base (String) - its letter
above = { $points } above { $base }
# How a balance lies against that of the base.
# $points (Number) - how far
# $base (String) - its letter
below = { $points } below { $base }
# Said where something else follows than in the base.
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
# $follows (Message) - under how many policies something else follows
# $balance (Message) - how far the balances move
# $reading (Message) - whose reading it is
overall =
    From { $from } ({ $from-name }) to { $to } ({ $to-name }), { $follows }; { $balance }. { $reading }
# Under how many policies something else follows.
# $count (Number) - policies
follows-same = the same follows under all { $count } policies
# Under how many policies something else follows.
# $count (Number) - policies
# $goes (Message) - what follows under the one
follows-one = something else follows under one of { $count } policies: { $goes }
# Under how many policies something else follows.
# $count (Number) - policies
# $one (Message) - what follows under one
# $other (Message) - what follows under the other
follows-two = something else follows under 2 of { $count } policies: { $one }, and { $other }
# Under how many policies something else follows.
# $count (Number) - policies
follows-all = something else follows under all { $count } policies
# Under how many policies something else follows.
# $changed (Number) - policies under which it does
# $count (Number) - policies
# $policies (Message) - the list of those
follows-several = something else follows under { $changed } of { $count } policies: { $policies }
# How far the balances move.
# $policy (String) - the policy under which one moves most
# $from (Number) - the balance in the first scenario
# $to (Number) - the balance in the second
most-moved = the balance moves most under { $policy }, from { $from } to { $to }
# How far the balances move.
none-moved = no balance moves by a whole point
# A policy under which something else follows.
# $policy (String) - the policy within a sentence
# $before (Disposition) - what follows in the first scenario
# $after (Disposition) - what follows in the second
goes =
    { $policy } goes from { $before ->
        [barred] barring a sale
        [weighs-against] weighing against a sale
        [left-open] leaving a sale open
       *[weighs-in-favour] weighing in favour of a sale
    } to { $after ->
        [barred] barring it
        [weighs-against] weighing against it
        [left-open] leaving it open
       *[weighs-in-favour] weighing in favour of it
    }
# A policy under which the same follows.
# $policy (String) - the policy within a sentence
# $follows (Disposition) - what follows
still =
    { $follows ->
        [barred] { $policy } still bars a sale
        [weighs-against] { $policy } still weighs against a sale
        [left-open] { $policy } still leaves a sale open
       *[weighs-in-favour] { $policy } still weighs in favour of a sale
    }
# What changed under one policy.
# $from (String) - the letter of the first scenario
# $to (String) - the letter of the second
# $follows (Message) - what follows under the policy
# $gate (GateChange) - what its gate does
# $balance (Message) - what the balance does, such as "the balance rises from 35 to 60"
under-one =
    { $gate ->
        [none] From { $from } to { $to }, { $follows }: { $balance }.
        [shuts] From { $from } to { $to }, { $follows }: its gate shuts, and { $balance }.
        [opens] From { $from } to { $to }, { $follows }: its gate opens, and { $balance }.
        [stays-shut] From { $from } to { $to }, { $follows }: its gate stays shut, and { $balance }.
       *[stays-open] From { $from } to { $to }, { $follows }: its gate stays open, and { $balance }.
    }
# What the balance does, and what makes most of it.
# $balance (Message) - what the balance does, such as "the balance rises from 35 to 60"
# $points (Number) - points of the balance
# $cause (Message) - what they come from
balance-and-most =
    { $points ->
        [one]
            { $balance }; the largest part, { NUMBER($points, signDisplay: "exceptZero") } point, comes from { $cause }
       *[other]
            { $balance }; the largest part, { NUMBER($points, signDisplay: "exceptZero") } points, comes from { $cause }
    }
