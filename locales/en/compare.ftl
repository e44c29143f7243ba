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
row-follows = Result
# A row of the table.
row-balance = Score
# A row of the table.
row-gate = Stop rule
# A row of the table.
row-standard = How sure one must be
# A row of the table.
row-shuts-above = Applies above
# A row of the table.
row-breadth = Helping others to commit violations, or making violations worse
# A row of the table.
row-clause = What the stop rule says
# Said where there is no stop rule.
none = none
# In the cell above which risk a stop rule applies: it asks for knowledge.
shuts-by-knowledge = no figure: it needs knowledge
# A heading.
split = Where the difference comes from
# Caption of the split.
split-caption =
    From the score of the first policy to that of the second; each bar starts where the one above ends.
    The split does not depend on the order of the steps.
# A part of the difference.
part = Part
# A part of the difference.
weights = How strongly each policy speaks of each criterion
# A part of the difference.
overlay = Weak governance, which lowers the whole score
# A part of the difference.
item = What is transferred
# A part of the difference: whether a policy has the case for a sale made.
presumption = Whether the case for a sale must be made
# Why a part is nothing.
same-item = the same under both
# A heading.
factors = Criterion by criterion
# Below the heading.
factors-lead =
    The largest difference comes first.
    Points are those under the second policy minus those under the first.
# Points that no criterion accounts for.
neutral-points = A neutral country, where governance must be above 50
# Points that no criterion accounts for: under one of the policies the case for US security decides, which is weaker than its score.
security-points = Where the case for US security decides
# Last line of the criteria.
sum = All criteria together
# Said of a policy that counts a criterion the other way.
reversed = This policy counts it the other way round: a high value points against a sale.

# What decides: only one of the two policies has the case for a sale made, or says only when to refuse.
# $first (Message) - the first policy
# $from (Number) - what decides under it
# $second (Message) - the second policy
# $to (Number) - what decides under it
presumption-decides =
    What decides is not the score, { $from } of 100 under { $first } and { $to } under { $second }, but what each policy presumes.
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
# $follows (Message) - the results of both policies, as one or two sentences, and what holds without what is assumed
# $decides (Message) - what decides, as sentences
# $reading (Message) - that it is a reading, as a sentence
alone = { $follows } { $decides } { $reading }

# The first of two policies, without its full stop.
# $with (Message) - what is assumed and whose figures they are
# $policy (Message) - the policy within a sentence
# $count (Number) - 1, or 2 where its name is a plural
# $result (Verdict) - the result
first-follows = { $result ->
    [barred] { $with }, { $policy } would stop a sale
    [weighs-against] { $count ->
        [one] { $with }, { $policy } points against a sale
       *[other] { $with }, { $policy } point against a sale
    }
    [case-not-made] { $with }, the case for a sale is not made under { $policy }
    [left-open] { $count ->
        [one] { $with }, { $policy } points neither way
       *[other] { $with }, { $policy } point neither way
    }
    [no-ground] { $count ->
        [one] { $with }, { $policy } names no ground to refuse
       *[other] { $with }, { $policy } name no ground to refuse
    }
    [weighs-in-favour] { $count ->
        [one] { $with }, { $policy } points in favour of a sale
       *[other] { $with }, { $policy } point in favour of a sale
    }
   *[case-made] { $with }, the case for a sale is made under { $policy }
}
# The second of two policies, without its full stop.
# $policy (Message) - the policy at the start of a sentence
# $within (Message) - the policy within a sentence
# $count (Number) - 1, or 2 where its name is a plural
# $result (Verdict) - the result
second-follows = { $result ->
    [barred] { $policy } would stop a sale
    [weighs-against] { $count ->
        [one] { $policy } points against a sale
       *[other] { $policy } point against a sale
    }
    [case-not-made] The case for a sale is not made under { $within }
    [left-open] { $count ->
        [one] { $policy } points neither way
       *[other] { $policy } point neither way
    }
    [no-ground] { $count ->
        [one] { $policy } names no ground to refuse
       *[other] { $policy } name no ground to refuse
    }
    [weighs-in-favour] { $count ->
        [one] { $policy } points in favour of a sale
       *[other] { $policy } point in favour of a sale
    }
   *[case-made] The case for a sale is made under { $within }
}
# The result of two policies, where it is the same, without its full stop.
# $with (Message) - what is assumed and whose figures they are
# $first (Message) - the first policy within a sentence
# $second (Message) - the second policy within a sentence
# $result (Verdict) - the result
both-follow = { $result ->
    [barred] { $with }, { $first } and { $second } would both stop a sale
    [weighs-against] { $with }, { $first } and { $second } both point against a sale
    [case-not-made] { $with }, the case for a sale is made neither under { $first } nor under { $second }
    [left-open] { $with }, { $first } and { $second } both point neither way
    [no-ground] { $with }, { $first } and { $second } both name no ground to refuse
    [weighs-in-favour] { $with }, { $first } and { $second } both point in favour of a sale
   *[case-made] { $with }, the case for a sale is made under both { $first } and { $second }
}

# What decides, where both stop rules apply and both scores are the same.
# $cause (ShutBy) - why they apply
# $balance (Number) - the score
both-gates-same = { $cause ->
    [risk] Both stop rules apply
   *[knowledge] Both stop rules apply, because misuse of these arms is taken as known
}, whatever the score ({ $balance } of 100 under both).
# What decides, where both stop rules apply.
# $cause (ShutBy) - why they apply
# $first (Message) - the first policy
# $from (Number) - its score
# $second (Message) - the second policy
# $to (Number) - its score
both-gates = { $cause ->
    [risk] Both stop rules apply
   *[knowledge] Both stop rules apply, because misuse of these arms is taken as known
}, whatever the score ({ $from } of 100 under { $first }, { $to } under { $second }).
# What decides, where scores that round to the same number lie in different bands.
# $balance (Number) - the number
balance-at-edge =
    What decides is the score: it comes to about { $balance } of 100 under both, just on two sides of the value where the result changes.
# What decides, where it is the score.
# $first (Message) - the first policy
# $from (Number) - its score
# $second (Message) - the second policy
# $to (Number) - its score
# $points (Number) - what the criterion behind the largest part of the difference makes of it; 0 where none does
# $criterion (String) - that criterion
balance-decides =
    What decides is the score: { $from } of 100 under { $first } and { $to } under { $second } (50 is neutral){ $points ->
        [0] .
        [one] ; the largest part of the difference, { NUMBER($points, signDisplay: "exceptZero") } point, comes from “{ $criterion }”.
       *[other] ; the largest part of the difference, { NUMBER($points, signDisplay: "exceptZero") } points, comes from “{ $criterion }”.
    }
# What decides, where nothing does and both scores are the same.
# $balance (Number) - the score
nothing-decides-same = The score is { $balance } of 100 under both (50 is neutral), and no stop rule applies.
# What decides, where nothing does.
# $first (Message) - the first policy
# $from (Number) - its score
# $second (Message) - the second policy
# $to (Number) - its score
# $points (Number) - what the criterion behind the largest part of the difference makes of it; 0 where none does
# $criterion (String) - that criterion
nothing-decides =
    No stop rule applies, and the score is { $from } of 100 under { $first } and { $to } under { $second } (50 is neutral){ $points ->
        [0] .
        [one] ; the largest part of the difference, { NUMBER($points, signDisplay: "exceptZero") } point, comes from “{ $criterion }”.
       *[other] ; the largest part of the difference, { NUMBER($points, signDisplay: "exceptZero") } points, comes from “{ $criterion }”.
    }
# What decides, where it is the stop rule of one policy.
# $cause (ShutBy) - why it applies
# $shut (Message) - the policy whose stop rule applies
# $risk (Message) - the risk of misuse under it, such as "about 1 in 3"
# $standard (Message) - the standard of its stop rule
# $other (OtherGate) - why the other stop rule does not apply
# $open (Message) - the other policy
# $open-count (Number) - 1, or 2 where its name is a plural
# $open-risk (Message) - the risk of misuse under it
# $open-standard (Message) - the standard of its stop rule
gate-decides =
    What decides is the stop rule on misuse: { $cause ->
        [risk] under { $shut } it applies, because the risk, { $risk }, is above its threshold (“{ $standard }”)
       *[knowledge] under { $shut } it applies (“{ $standard }”), because misuse of these arms is taken as known
    }; { $other ->
        [none] { $open-count ->
            [one] { $open } has none.
           *[other] { $open } have none.
        }
        [untested] under { $open } it needs “{ $open-standard }”, which no figure can show.
        [same-risk] under { $open } it does not apply (“{ $open-standard }”).
       *[other-risk] under { $open }, where the risk is { $open-risk }, it does not apply (“{ $open-standard }”).
    }
# Behind the sentence on the stop rule of one policy.
# $decides (Message) - the sentence on the stop rule
# $criterion (String) - the criterion that raises the risk most
# $value (Number) - where its slider stands
gate-and-criterion = { $decides } “{ $criterion }”, at { $value } of 100, raises the risk most.
# Whose reading it is: ours.
# $edition (String) - the edition
our-reading = This is a reading of policies ({ -app }, edition { $edition }), not a decision.
# Whose reading it is: a reader’s.
# $edition (String) - the edition
own-reading = This is a reader’s own reading of policies (with { -app }, edition { $edition }), not a decision.

# The difference as a heading.
difference-none = The score is the same in whole points
# The difference as a heading.
# $points (Number) - the difference, above 0
difference-rises = The score rises by { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
# The difference as a heading.
# $points (Number) - the difference, above 0
difference-falls = The score falls by { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
# A line of the split that is a score.
# $policy (Message) - the policy
balance-of = Score under { $policy }
# How sure one must be before a stop rule applies, in a cell.
# $standard (Standard) - the standard
standard-alone = { $standard ->
    [actual-knowledge] Actual knowledge
    [more-likely-than-not] More likely than not
    [clear-risk] Clear risk
   *[overriding-risk] Overriding risk
}
# Above which risk a stop rule applies, where there is none.
shuts-never = never
# That a stop rule does not cover helping and aggravating.
not-covered = not covered
# That a stop rule covers helping and aggravating.
# $factor (String) - what that does to the odds of misuse, such as "×1.6"
covered = covered: odds { $factor }
# Why the two put the risk at different heights.
# $wider (Message) - the policy whose stop rule covers more
# $other (Message) - the other policy
# $times (String) - how many times as high the odds are
wider-bar =
    The stop rule of { $wider } covers more than that of { $other }, which makes the odds of misuse { $times } times as high.
# A stance that the reader has replaced.
# $stance (Message) - the reader's stance
# $ours (Message) - our stance
stance-replaced = { $stance } (yours; ours is { $ours })
# A stance that could be another.
# $stance (Message) - the stance
# $low (Number) - the weakest that it could be
# $high (Number) - the strongest that it could be
stance-in-range = { $stance } (could be { $low } to { $high })
# Where a slider stands, under its name.
# $value (Number) - the value
stands-at = { $value } of 100
# How much a criterion weighs under a policy.
# $share (Number) - its part of all weight, in per cent
share-of-weight = { $share }% of the weight
# Label of the fold with the smaller differences.
# $count (Number) - how many criteria they are
# $points (Number) - what they come to
smaller-differences = { $count ->
        [one] One other criterion
       *[other] The other { $count } criteria
    }, { $points ->
        [one] { $points } point
       *[other] { $points } points
    } together
