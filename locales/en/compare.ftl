### Why two policies differ: the sentence that stands alone, both side by side, and the difference split.
### part: later

# Title of the screen.
title = Why two policies differ
# Label of a choice.
first = First policy
# Label of a choice.
second = Second policy
# A button.
swap = Swap
# Label of the sentence.
result = The difference in a sentence
# A button.
copy = Copy sentence
# Said after copying.
copied = The sentence is copied.
# Said where the browser refuses to copy.
copy-by-hand =
    The browser did not let us copy.
    Copy the sentence by hand:
# Said where the edition cannot be compared.
nothing = There are no two policies to compare.
# The button on a policy's reasons.
compare-this = Compare with another policy
# A heading.
sides = Side by side
# A row of the table.
row-follows = What follows
# A row of the table.
row-balance = Balance
# A row of the table.
row-gate = Gate
# A row of the table.
row-standard = Standard of proof
# A row of the table.
row-shuts-above = Shuts above
# A row of the table.
row-breadth = Helping and aggravating
# A row of the table.
row-clause = What the bar says
# Said where there is no gate.
none = none
# In the cell above which risk a gate shuts: it asks for knowledge.
shuts-by-knowledge = no estimate, only knowledge
# A heading.
split = Where the difference comes from
# Caption of the split.
split-caption =
    From the balance of the first policy to that of the second; each bar starts where the one above ends.
    The split does not depend on the order of the steps.
# A part of the difference.
part = Part
# A part of the difference.
weights = How strongly each text speaks of each criterion
# A part of the difference.
overlay = Governance as the overlay
# A part of the difference.
item = What is transferred
# A part of the difference: whether a text has the case for a sale made.
presumption = Whether the case for a sale must be made
# Why a part is nothing.
same-item = the same under both
# A heading.
factors = Criterion by criterion
# Below the heading.
factors-lead =
    The largest difference comes first.
    Points are those that the second policy gives less those that the first gives.
# Points that no criterion accounts for.
neutral-points = A neutral country, where the overlay begins above 50
# Points that no criterion accounts for: under one of the texts the case for US security decides, which is weaker than its balance.
security-points = Where the case for US security decides
# Last line of the criteria.
sum = All criteria together
# Said of a text that counts a criterion the other way.
reversed = The text turns this round: a good score weighs against.

# What decides: only one of the two texts has the case for a sale made, or says only when to refuse.
# $first (Message) - the first policy
# $from (Number) - what decides under it
# $second (Message) - the second policy
# $to (Number) - what decides under it
presumption-decides =
    What decides is what each text presumes, not the balance: it comes to { $from } under { $first } and { $to } under { $second }.
# A comparator within a sentence.
# $short (String) - its short name
comparator = the { $short }
# The same at the start of a sentence.
# $short (String) - its short name
comparator-start = The { $short }
# A policy as the head of a column.
# $year (Number) - its year
# $short (String) - its short name
head-of = { $year } { $short }

# The sentence that stands alone.
# $basis (Message) - whose figures, what is transferred, and what is attached
# $follows (Message) - what follows under both policies
# $decides (Message) - what decides, as sentences
# $reading (Message) - whose reading it is, as a sentence
alone = { $basis }, { $follows }. { $decides } { $reading }
# How the sentence that stands alone begins.
# $figures (Figures) - whose figures the numbers rest on
# $owner (String) - the country as an owner
# $item (Message) - what is transferred
# $conditions (Number) - how many conditions are attached
basis = { $figures ->
        [described] For a country described by hand
        [published] On { $owner } published figures
       *[changed] On { $owner } figures, changed by hand
    }, with { $item }{ $conditions ->
        [0] { "" }
        [one] { " " }and one condition attached
       *[other] { " " }and { $conditions } conditions attached
    }
# What is transferred, within the sentence that stands alone.
# $item (String) - the item
item-specified = { $item } as the item
# That nothing is said of what is transferred, within the sentence that stands alone.
item-not-specified = no item specified
# What follows under both policies, where it is the same.
# $first (Message) - the first policy
# $second (Message) - the second policy
# $result (Disposition) - what follows
follows-same = { $first } and { $second } both { $result ->
        [barred] bar a sale
        [weighs-against] weigh against a sale
        [left-open] leave a sale open
       *[weighs-in-favour] weigh in favour of a sale
    }
# What follows under both policies, where it differs.
# $first (Message) - the first policy
# $first-count (Number) - 1, or 2 where the name of the first is a plural
# $first-result (Disposition) - what follows under the first
# $second (Message) - the second policy
# $second-count (Number) - 1, or 2 where the name of the second is a plural
# $second-result (Disposition) - what follows under the second
follows-each = { $first } { $first-result ->
        [barred] { $first-count ->
            [one] bars a sale
           *[other] bar a sale
        }
        [weighs-against] { $first-count ->
            [one] weighs against a sale
           *[other] weigh against a sale
        }
        [left-open] { $first-count ->
            [one] leaves a sale open
           *[other] leave a sale open
        }
       *[weighs-in-favour] { $first-count ->
            [one] weighs in favour of a sale
           *[other] weigh in favour of a sale
        }
    } and { $second } { $second-result ->
        [barred] { $second-count ->
            [one] bars it
           *[other] bar it
        }
        [weighs-against] { $second-count ->
            [one] weighs against it
           *[other] weigh against it
        }
        [left-open] { $second-count ->
            [one] leaves it open
           *[other] leave it open
        }
       *[weighs-in-favour] { $second-count ->
            [one] weighs in favour of it
           *[other] weigh in favour of it
        }
    }

# What decides, where both gates are shut and both balances are the same.
# $cause (ShutBy) - what shuts them
# $balance (Number) - the balance
both-gates-same = { $cause ->
        [risk] Both gates on misuse are shut
       *[knowledge] Both gates on misuse are shut, because the abuse is taken as documented knowledge
    }, whatever the balance ({ $balance } of 100 under both).
# What decides, where both gates are shut.
# $cause (ShutBy) - what shuts them
# $first (Message) - the first policy
# $from (Number) - its balance
# $second (Message) - the second policy
# $to (Number) - its balance
both-gates = { $cause ->
        [risk] Both gates on misuse are shut
       *[knowledge] Both gates on misuse are shut, because the abuse is taken as documented knowledge
    }, whatever the balance ({ $from } of 100 under { $first }, { $to } under { $second }).
# What decides, where balances that round to the same number lie in different bands.
# $balance (Number) - the number
balance-at-edge =
    What decides is the balance: it comes to about { $balance } of 100 under both, just on two sides of the edge of a band.
# What decides, where it is the balance.
# $first (Message) - the first policy
# $from (Number) - its balance
# $second (Message) - the second policy
# $to (Number) - its balance
# $points (Number) - what the criterion behind the largest part of the difference makes of it; 0 where none does
# $criterion (String) - that criterion
balance-decides =
    What decides is the balance: { $from } of 100 under { $first } and { $to } under { $second }{ $points ->
        [0] .
        [one] ; the largest part, { NUMBER($points, signDisplay: "exceptZero") } point, comes from “{ $criterion }”.
       *[other] ; the largest part, { NUMBER($points, signDisplay: "exceptZero") } points, comes from “{ $criterion }”.
    }
# What decides, where nothing does and both balances are the same.
# $balance (Number) - the balance
nothing-decides-same = The balance is { $balance } of 100 under both, and no gate on misuse shuts.
# What decides, where nothing does.
# $first (Message) - the first policy
# $from (Number) - its balance
# $second (Message) - the second policy
# $to (Number) - its balance
# $points (Number) - what the criterion behind the largest part of the difference makes of it; 0 where none does
# $criterion (String) - that criterion
nothing-decides =
    No gate on misuse shuts, and the balance is { $from } of 100 under { $first } and { $to } under { $second }{ $points ->
        [0] .
        [one] ; the largest part, { NUMBER($points, signDisplay: "exceptZero") } point, comes from “{ $criterion }”.
       *[other] ; the largest part, { NUMBER($points, signDisplay: "exceptZero") } points, comes from “{ $criterion }”.
    }
# What decides, where it is the gate of one policy.
# $cause (ShutBy) - what shuts it
# $shut (Message) - the policy whose gate is shut
# $risk (Message) - the misuse risk under it, such as "about 1 in 3"
# $standard (Message) - the standard of its gate
# $other (OtherGate) - why the other gate is not shut
# $open (Message) - the other policy
# $open-risk (Message) - the misuse risk under it
# $open-standard (Message) - the standard of its gate
gate-decides =
    What decides is the gate on misuse: { $cause ->
        [risk] under { $shut } the risk, { $risk }, is above the threshold (“{ $standard }”)
       *[knowledge] the abuse is taken as documented knowledge, which shuts the gate of { $shut } (“{ $standard }”)
    }; { $other ->
        [none] there is no such gate under { $open }.
        [same-risk] under { $open } it is not (“{ $open-standard }”).
       *[other-risk] under { $open }, where it is { $open-risk }, it is not (“{ $open-standard }”).
    }
# Behind the sentence on the gate of one policy.
# $decides (Message) - the sentence on the gate
# $criterion (String) - the criterion that raises the risk most
# $value (Number) - where its slider stands
gate-and-criterion = { $decides } “{ $criterion }”, at { $value } of 100, raises the risk most.
# Whose reading it is: ours.
# $edition (String) - the edition
our-reading = This is a reading of the texts ({ -app }, edition { $edition }), not a decision.
# Whose reading it is: the reader's.
own-reading = This is a reader’s own reading of the texts (with { -app }), not a decision.

# The difference as a heading.
difference-none = The balance is the same in whole points
# The difference as a heading.
# $points (Number) - the difference, above 0
difference-rises = The balance rises by { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
# The difference as a heading.
# $points (Number) - the difference, above 0
difference-falls = The balance falls by { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
# A line of the split that is a balance.
# $policy (Message) - the policy
balance-of = Balance under { $policy }
# The standard of proof of a gate, in a cell.
# $standard (Standard) - the standard
standard-alone = { $standard ->
    [actual-knowledge] Actual knowledge
    [more-likely-than-not] More likely than not
    [clear-risk] Clear risk
   *[overriding-risk] Overriding risk
}
# Above which risk a gate shuts, where there is none.
shuts-never = never
# That a bar does not cover helping and aggravating.
not-covered = not covered
# That a bar covers helping and aggravating.
# $factor (String) - what that does to the odds of misuse, such as "×1.6"
covered = covered: odds { $factor }
# Why the two put the risk at different heights.
# $wider (Message) - the policy whose bar covers more
# $other (Message) - the other policy
# $times (String) - how many times as high the odds are
wider-bar =
    The bar of { $wider } covers more than that of { $other }, which makes the odds of misuse { $times } times as high.
# A stance that the reader has replaced.
# $stance (Message) - the reader's stance
# $ours (Message) - our stance
stance-replaced = { $stance }: your reading, ours is { $ours }
# A stance that could be another.
# $stance (Message) - the stance
# $low (Number) - the weakest that it could be
# $high (Number) - the strongest that it could be
stance-in-range = { $stance }, could be read as { $low } to { $high }
# Where a slider stands, under its name.
# $value (Number) - the value
stands-at = stands at { $value }
# How much a criterion weighs under a policy.
# $share (Number) - its part of all weight, in per cent
share-of-weight = { $share } % of the weight
# Label of the fold with the smaller differences.
# $count (Number) - how many criteria they are
# $points (Number) - what they come to
smaller-differences = The other { $count } criteria, { $points ->
        [one] { $points } point
       *[other] { $points } points
    } together
