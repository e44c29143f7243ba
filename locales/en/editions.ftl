### Older editions: the line above their numbers, what today's changes and why, and what to do where one cannot be had.
### part: later

# Label of the line.
label = An older edition
# A fold.
why = What changes, and why
# A link to what a change rests on.
source = Source
# Name of the table.
table = The score under both editions
# Head of the column of policies.
text = Policy
# Head of the column of what moves a score.
moved-by = Points
# Said above the table.
parts = The changes are made one after the other in this order, so that their points add up to the difference.
# Said where the reasons could not be fetched.
no-reasons =
    The reasons for the change could not be loaded.
    “Versions and changes” under “Method and sources” gives them too.
# A button.
try-again = Try again

# Which edition the numbers are of.
# $edition (String) - the edition
link-made-with = This link was made with edition { $edition } and shows the numbers of that edition.
# A button.
# $edition (String) - today's edition
recompute-with = Recompute with today’s edition, { $edition }
# What today's edition makes of the scenario, where nothing differs.
# $edition (String) - today's edition
todays-same = Today’s edition ({ $edition }) gives the same numbers.
# What today’s edition makes of the scenario, where no score moves by a whole point.
# $edition (String) - today’s edition
todays-nearly-same = Today’s edition ({ $edition }) changes something that this rests on, but no score by a whole point.
# What today’s edition makes of the scenario.
# $edition (String) - today’s edition
# $moves (Message) - the policies whose score moves, listed
# $others (Number) - how many do not move
todays-moves = With today’s edition ({ $edition }): { $moves }.{ $others ->
        [0] { "" }
        [one] { " " }The other score stays.
       *[other] { " " }The other { $others } scores stay.
    }
# How a policy moves, in such a list.
# $policy (String) - its short name
# $from (Number) - its score
# $to (Number) - its score with today’s edition
policy-moves = { $policy } { $from } → { $to }
# How a policy moves whose result is another now, in such a list.
# $policy (String) - its short name
# $from (Number) - its score
# $to (Number) - its score with today’s edition
# $result (Verdict) - the result with today’s edition
policy-turns = { $policy } { $from } → { $to }, now “{ $result ->
        [barred] would stop a sale
        [weighs-against] points against
        [case-not-made] case not made
        [left-open] points neither way
        [no-ground] no ground to refuse
        [weighs-in-favour] points in favour
       *[case-made] case made
    }”
# A result in a cell.
# $score (Number) - the score
# $result (Verdict) - the result
result = { $score }, { $result ->
        [barred] would stop a sale
        [weighs-against] points against
        [case-not-made] case not made
        [left-open] points neither way
        [no-ground] no ground to refuse
        [weighs-in-favour] points in favour
       *[case-made] case made
    }

# What differs: the error of a figure.
# $criterion (String) - the criterion
# $to (Number) - the figure
figure-stays = The published figure for “{ $criterion }” stays at { $to }, with another error
# What differs: a figure that the slider follows.
# $criterion (String) - the criterion
# $from (Number) - the figure of the older edition
# $to (Number) - today's
figure-goes = The published figure for “{ $criterion }” goes from { $from } to { $to }
# What differs: a figure that the slider does not follow.
# $criterion (String) - the criterion
# $from (Number) - the figure of the older edition
# $to (Number) - today's
figure-goes-alone =
    The published figure for “{ $criterion }” goes from { $from } to { $to }; your slider stays where you put it
# What differs: how else a policy could be read on a criterion.
# $policy (Message) - the policy at the start of a sentence
# $criterion (String) - the criterion
# $stance (Number) - our coding
# $plausible (Message) - how else it could be read
# $before (Message) - how the older edition said that it could be read
range-changed = { $policy } on “{ $criterion }”: the coding stays at { $stance }, and so does the score; it could be read as { $plausible }, before as { $before }
# How a stance can be read, in such a sentence: in one way.
# $stance (Number) - the stance
range-only = only { $stance }
# How a stance can be read, in such a sentence.
# $low (Number) - the weakest that it could be
# $high (Number) - the strongest that it could be
range-from-to = { $low } to { $high }
# What differs: a criterion that is now counted the other way.
# $policy (Message) - the policy at the start of a sentence
# $criterion (String) - the criterion
direction-changed = { $policy } on “{ $criterion }”: it now points the other way
# What differs: how strongly a policy speaks of a criterion.
# $policy (Message) - the policy at the start of a sentence
# $criterion (String) - the criterion
# $from (Number) - the coding of the older edition
# $to (Number) - today’s
stance-changed = { $policy } on “{ $criterion }”: the coding goes from { $from } to { $to } of 4
# What differs: a stop rule.
# $policy (Message) - the policy within a sentence
# $now (Message) - its stop rule
# $before (Message) - its stop rule in the older edition
gate-changed = The stop rule of { $policy }: { $now }, before { $before }
# What differs: what a stop rule covers.
# $policy (Message) - the policy within a sentence
# $now (Message) - its stop rule, which is the same
gate-covers = The stop rule of { $policy } stays ({ $now }); what counts as misuse under it is read differently
# What differs: whether weak governance lowers the score.
# $policy (Message) - the policy within a sentence
overlay-changed = Whether weak governance lowers the score under { $policy } is read differently
# A stop rule that is not there, in such a sentence.
gate-none = none
# A stop rule, in such a sentence.
# $standard (Standard) - its standard
# $threshold (Number) - from which risk it applies, in per cent
gate-at = “{ $standard ->
        [actual-knowledge] actual knowledge
        [more-likely-than-not] more likely than not
        [clear-risk] clear risk
       *[overriding-risk] overriding risk
    }”, above { $threshold }%
# A stop rule that asks for knowledge.
gate-by-knowledge = “actual knowledge”, which no figure can show
# What differs: what a policy presumes of a sale.
# $policy (Message) - the policy at the start of a sentence
presumption-changed = { $policy } is now coded for who, if anybody, must make the case for a sale
# What differs: something of all policies.
shared = Something that all policies share: the item, a condition, or how the risk of misuse is estimated
# In place of what moves a score, where nothing does.
stays = stays
# What a change moves a score by, in a list.
# $change (Number) - the number of the change in the list above
# $points (Number) - the points
change-moves = change { $change }: { NUMBER($points, signDisplay: "exceptZero") }

# Heading while an edition is on its way.
# $edition (String) - the edition
loading = Loading edition { $edition }
# Heading where an edition could not be had.
# $edition (String) - the edition
not-loaded = Edition { $edition } could not be loaded
# What a reader should know while a link waits for its edition.
# $edition (String) - the edition
loading-explained = This link was made with edition { $edition }, which is being loaded.
# What a reader should know where the edition of a link could not be had.
# $edition (String) - the edition
not-loaded-explained =
    This link was made with edition { $edition }.
    It could not be loaded: the connection may be down, or this site may not keep it.
    Nothing else is opened in its place, and the link stays as it is.
