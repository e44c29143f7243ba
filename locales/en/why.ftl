### The reasons behind a result: what each criterion adds to the score, the stop rule as a sum, and what is not known.
### part: later

# Heading of the flags.
law = The law on this country, whatever the policy
# Heading of the stop rule where there is none.
gate = Stop rule
# Said where a policy has no stop rule.
no-gate = We found no stop rule on misuse in this policy: the score alone decides.
# Before the other bars of a policy.
also = Other rules of this policy:
# Whether the policy of 1977 exempts a country from its controls.
# $reaches (Exemption) - whether it does
# $place (String) - the country within a sentence
exemption = { $reaches ->
    [named] This policy exempts the members of NATO (we take today’s), Japan, Australia and New Zealand from its controls. That covers { $place }.
    [israel] This policy exempts the members of NATO, Japan, Australia and New Zealand from its controls. Israel is not among them, but the policy says that commitments to its security are honoured; we read that as an exemption.
   *[none] This policy exempts the members of NATO (we take today’s), Japan, Australia and New Zealand from its controls, and says that commitments to the security of Israel are honoured. That does not cover { $place }.
}
# Heading of the last part.
unknown = What is not known
# Caption of the reasons.
reasons-caption =
    Each bar starts where the one above ends.
    To the left: points against; to the right: points in favour.
# Caption of the stop rule's sum.
gate-caption = Each line multiplies the odds of misuse; the stop rule applies beyond the upright line.
# Caption of the stop rule's sum, where it asks for knowledge.
gate-caption-knowledge = Each line multiplies the odds of misuse.
# Column of the reasons.
column-criterion = Criterion
# Column of the reasons.
column-bar = Bar
# Column of the reasons.
column-points = Points
# Column of the stop rule's sum.
column-term = Term
# Column of the stop rule's sum.
column-odds = Odds
# Last line of the reasons.
sum = Neutral, and all reasons together
# Last line of the stop rule's sum.
risk-sum = Risk of misuse, an estimate
# A term of the stop rule's sum.
item-term = What is transferred
# A term of the stop rule's sum.
breadth-term = The stop rule also covers helping others to commit violations, or making violations worse
# Link to a passage.
passage-link = Text
# Said of every policy.
no-weights =
    No policy publishes weights.
    Ours follow from how strongly each policy speaks of a criterion: each step of the coding counts twice as much as the one below.

# Link to the text of a policy.
text-in-full = Full text (we read all of it)
# Link to the text of a policy.
text-in-part = Full text (we read part of it)
# Link to the text of a policy, where only a summary was published.
text-summary = Official summary

# Heading of the reasons.
# $balance (Number) - the score
balance-neutral = The score is { $balance } of 100: neutral
# Heading of the reasons.
# $balance (Number) - the score
# $points (Number) - how far it lies above neutral
balance-above = The score is { $balance } of 100: { $points } above neutral
# Heading of the reasons.
# $balance (Number) - the score
# $points (Number) - how far it lies below neutral
balance-below = The score is { $balance } of 100: { $points } below neutral

# What weak governance does to the mean.
# $off (Number) - what it takes off, in per cent
# $mean (Number) - the mean of all criteria
overlay =
    Weak security-sector governance lowers the whole score: it takes { $off }% off the average of { $mean }.
# A slider's value and its weight, under its name.
# $value (Number) - the value
# $share (Number) - its part of all weight, in per cent
weight = { $value } of 100; counts { $share }%
# The same of a criterion that counts for the case that a sale serves US security.
# $value (Number) - the value
# $share (Number) - its part of all weight, in per cent
weight-for-security = { weight }; also counts for US security
# Under the sum of the reasons, where a policy has the case for US security made.
# $case (Number) - what that case comes to, 0 to 100
# $decides (Number) - the lower of that and the score
security-case =
    The case for US security, from the criteria that count for it alone, comes to { $case } of 100.
    The lower of that and the score decides: { $decides }.
# The line that sums the other criteria.
# $count (Number) - how many they are
others = { $count ->
    [one] The other criterion
   *[other] The other { $count } criteria together
}
# The right side of a sum: what is added to the neutral score.
# $points (Number) - the points, never below 0
added = + { $points }
# The right side of a sum: what is taken from the neutral score.
# $points (Number) - the points, above 0
taken = − { $points }

# A remark behind a passage that was not read in the text itself.
evidence-secondary = (read in commentary)
# A remark behind a passage that was not read in the text itself.
evidence-memory = (from memory, not yet checked against the text)
# A remark behind a passage that was not read in the text itself.
evidence-summary = (official summary)
# Said of a criterion without a passage.
no-clause-found = Not found in what we read of this policy.
# Said of a criterion until the passages are there.
no-clause-yet = The passage is still loading.

# A bar on sales that a policy sets up.
# $trigger (Message) - what sets it off
# $effect (Message) - what it does then
bar-always = { $trigger }: { $effect }.
# A bar on sales that a policy sets up, with an exception.
# $trigger (Message) - what sets it off
# $effect (Message) - what it does then
# $exception (Message) - where it does not follow
bar-with-exception = { $trigger }: { $effect }. Exception: { $exception }.

# Heading of the stop rule.
# $state (GateState) - where it stands
# $standard (Standard) - how sure one must be of misuse
gate-title = { $state ->
        [none] No stop rule on misuse
        [open] Stop rule does not apply
        [shut-by-risk] Stop rule applies
       *[shut-by-knowledge] Stop rule applies
    }: the standard is { $standard ->
        [actual-knowledge] “actual knowledge”
        [more-likely-than-not] “more likely than not”
        [clear-risk] “clear risk”
       *[overriding-risk] “overriding risk”
    }
# Heading of a stop rule that asks for knowledge and does not apply.
gate-title-untested = Stop rule not tested by figures: the standard is “actual knowledge”
# Said where the reader's own estimate stands.
# $chance (Message) - the estimate, such as "about 1 in 3"
own-estimate = Risk of misuse by your own estimate: { $chance }.
# First line of the stop rule's sum.
# $chance (Message) - the risk that the sum begins at, such as "about 1 in 20"
base = Start: every criterion at 50 ({ $chance })
# What the standard of a stop rule means as a number.
# $standard (Standard) - how sure one must be of misuse
# $chance (Message) - the threshold, such as "9 in 10"
gate-threshold = { $standard ->
    [actual-knowledge]
        “Actual knowledge” is a state of mind, not a number.
        By our convention the stop rule applies above { $chance }, or when you assume that abuse with these arms is documented.
    [more-likely-than-not]
        “More likely than not” is the one standard with a number in it, one half.
        The stop rule applies above { $chance }.
    [clear-risk]
        “Clear risk” has no number in the policy.
        By our convention the stop rule applies above { $chance }.
   *[overriding-risk]
        “Overriding risk” has no number in the policy.
        By our convention the stop rule applies above { $chance }.
}

# What the standard of a stop rule means that asks for knowledge.
gate-knowledge =
    “Actual knowledge” is a state of mind, not a number, and no figure can show it.
    The stop rule applies only when you assume that abuse with these arms is documented.
# What the coders read of a policy.
# $read (Message) - what they read
coding-rests-on = What our coding rests on: { $read }
# Figures that nobody publishes.
# $criteria (Message) - the criteria, listed
no-figures = No published figure: { $criteria }. There a slider starts at 50: you judge.
# Figures that something near stands in for.
# $criteria (Message) - the criteria, listed
near-figures = A proxy is used, that is, a figure for something near it: { $criteria }.
# Criteria on which a policy can be read in more than one way.
# $criteria (Message) - the criteria, listed
open-criteria = The policy can be read more strongly or more weakly on: { $criteria }.

# Heading of the reasons where the stop rule decides, before what the score is.
# $title (Message) - what the score is, a sentence without a full stop
without-stop-rule = If the stop rule did not apply: { $title }
# A fold: shares by rule and by weighting.
experts = For experts

# Below the sum of the risk: the criterion that raises it most.
# $name (String) - the criterion
# $odds (String) - what it multiplies the odds of misuse by
raises-most = “{ $name }” raises the risk most: it multiplies the odds of misuse by { $odds }.

# A button: the sentence on top speaks of this policy, no longer of another one.
# $year (String) - the year of the other one, or its name
put-in-headline = Put it in the headline in place of { $year }
