### The reasons behind a result: what each criterion adds to the balance, the gate as a sum, and what is not known.
### part: later

# Heading of the flags.
law = What US law says of this country under every policy
# Heading of the gate where there is none.
gate = The gate
# Said where a text has no gate.
no-gate = This text has no bar on misuse with a standard of proof: the balance alone decides.
# Before the other bars of a text.
also = Also in the text:
# Heading of the last part.
unknown = What is not known
# Caption of the reasons.
reasons-caption =
    Each bar starts where the one above ends.
    To the left weighs against, to the right in favour.
# Caption of the gate's sum.
gate-caption = Each line multiplies the odds of misuse; the upright line is the standard of proof.
# Caption of the gate's sum, where the gate asks for knowledge.
gate-caption-knowledge = Each line multiplies the odds of misuse.
# Column of the reasons.
column-criterion = Criterion
# Column of the reasons.
column-bar = Bar
# Column of the reasons.
column-points = Points
# Column of the gate's sum.
column-term = Term
# Column of the gate's sum.
column-odds = Odds
# Last line of the reasons.
sum = Neutral, and all reasons together
# Last line of the gate's sum.
risk-sum = Misuse risk, illustrative
# A term of the gate's sum.
item-term = What is transferred
# A term of the gate's sum.
breadth-term = The bar also covers helping and aggravating
# Link to a passage.
passage-link = Text
# Said of every text.
no-weights =
    No policy publishes weights.
    Ours follow from how strongly each text speaks of a criterion: each step of emphasis counts twice as much as the one below.

# Link to the text of a policy.
text-in-full = The text, read in full
# Link to the text of a policy.
text-in-part = The text, read in part
# Link to the text of a policy, where only a summary was published.
text-summary = The official summary

# Heading of the reasons.
# $balance (Number) - the balance
balance-neutral = The balance is { $balance }: neutral
# Heading of the reasons.
# $balance (Number) - the balance
# $points (Number) - how far it lies above neutral
balance-above = The balance is { $balance }: { $points } above neutral
# Heading of the reasons.
# $balance (Number) - the balance
# $points (Number) - how far it lies below neutral
balance-below = The balance is { $balance }: { $points } below neutral

# What the overlay does to the mean.
# $off (Number) - what it takes off, in per cent
# $mean (Number) - the mean of all criteria
overlay =
    Security-sector governance is the overlay: as it stands below 50, it takes { $off } per cent off the mean of { $mean }.
# A slider's value and its weight, under its name.
# $value (Number) - the value
# $share (Number) - its part of all weight, in per cent
weight = stands at { $value }, carries { $share } % of the weight
# The same of a criterion that counts for the case that a sale serves US security.
# $value (Number) - the value
# $share (Number) - its part of all weight, in per cent
weight-for-security = { weight }; counts for US security
# Under the sum of the reasons, where a text has the case for US security made.
# $case (Number) - what that case comes to, 0 to 100
# $decides (Number) - the lower of that and the balance
security-case =
    The case for US security, from the criteria that count for it alone, comes to { $case }.
    The lower of the two decides: { $decides }.
# The line that sums the other criteria.
# $count (Number) - how many they are
others = The other { $count } criteria together
# The right side of a sum: what is added to the neutral balance.
# $points (Number) - the points, never below 0
added = + { $points }
# The right side of a sum: what is taken from the neutral balance.
# $points (Number) - the points, above 0
taken = − { $points }

# A remark behind a passage that was not read in the text itself.
evidence-secondary = (read in commentary)
# A remark behind a passage that was not read in the text itself.
evidence-memory = (from memory, not verified)
# A remark behind a passage that was not read in the text itself.
evidence-summary = (official summary)
# Said of a criterion without a passage.
no-clause-found = Not named in what was read of this text.
# Said of a criterion until the passages are there.
no-clause-yet = The clause is on its way.

# A bar on sales that a text sets up.
# $trigger (Message) - what sets it off
# $effect (Message) - what follows
bar-always = { $trigger }: { $effect }.
# A bar on sales that a text sets up, with an exception.
# $trigger (Message) - what sets it off
# $effect (Message) - what follows
# $exception (Message) - where it does not follow
bar-with-exception = { $trigger }: { $effect }. Exception: { $exception }.

# Heading of the gate.
# $state (GateState) - where the gate stands
# $standard (Standard) - how sure one must be of misuse
gate-title = { $state ->
        [none] No gate on misuse
        [open] Gate open
        [shut-by-risk] Gate shut
       *[shut-by-knowledge] Gate shut
    }: the standard is { $standard ->
        [actual-knowledge] “actual knowledge”
        [more-likely-than-not] “more likely than not”
        [clear-risk] “clear risk”
       *[overriding-risk] “overriding risk”
    }
# Heading of a gate that asks for knowledge and is not shut by it.
gate-title-untested = Not tested by figures: the standard is “actual knowledge”
# Said where the reader's own estimate stands.
# $chance (Message) - the estimate, such as "about 1 in 3"
own-estimate = Misuse risk by your own estimate: { $chance }.
# First line of the gate's sum.
# $chance (Message) - the risk that the sum begins at, such as "about 1 in 20"
base = Start: every criterion at 50 ({ $chance })
# What the standard of a gate means as a number.
# $standard (Standard) - how sure one must be of misuse
# $chance (Message) - the threshold, such as "about 9 in 10"
gate-threshold = { $standard ->
    [actual-knowledge]
        “Actual knowledge” is a state of mind, not a number.
        By our convention the gate shuts above { $chance }, or when you say that the abuse is documented knowledge.
    [more-likely-than-not]
        “More likely than not” is the one standard with a number in it: the gate shuts above one half.
    [clear-risk]
        “clear risk” has no number in the text.
        By our convention the gate shuts above { $chance }.
   *[overriding-risk]
        “overriding risk” has no number in the text.
        By our convention the gate shuts above { $chance }.
}

# What the standard of a gate means that asks for knowledge.
gate-knowledge =
    “Actual knowledge” is a state of mind, not a number, and no figure can show it.
    The gate shuts only when you say that the abuse is documented knowledge.
# What the coders read of a text.
# $read (Message) - what they read
coding-rests-on = What our coding rests on: { $read }
# Figures that nobody publishes.
# $criteria (Message) - the criteria, listed
no-figures = No open figure: { $criteria }. These sliders start at 50, and it is for you to judge.
# Figures that something near stands in for.
# $criteria (Message) - the criteria, listed
near-figures = A near figure stands in: { $criteria }.
# Criteria on which a text can be read in more than one way.
# $criteria (Message) - the criteria, listed
open-criteria = The text can be read more strongly or more weakly on: { $criteria }.
