### What officials, auditors and analysts say changed, and whether our coding bears it out.
### part: later

# A heading.
title = What officials, auditors and analysts say changed
# Below the heading.
lead =
    We check each claim that gives a direction against our coding of the policies, with no item specified.
    “Consistent” means that the policies can be read so, not that practice followed.
# Below the heading, where the edition has the stricter checks: how much a change must be.
# $share (Number) - per cent by which a share of the weight must change
# $points (Message) - by how much a score must change, such as "1 point"
# $readings (Number) - how many readings a change of the score is tried with
strictness =
    A change counts only if it is large enough: a coding must differ, a share of the weight must change by { $share }%
    of itself, and a score by { $points } or more, in the same direction in two thirds of { $readings } readings.
# How many claims came out how; what disagrees is counted like what agrees.
# $claims (Number) - all claims
# $agree (Number) - those consistent with our coding, or with the words of the policies
# $part (Number) - those consistent in part
# $not-shown (Number) - those that our coding does not show
# $disagree (Number) - those that our coding contradicts
# $not-checked (Number) - those that are not checked
tally =
    Of { $claims } claims: { $agree } consistent, { $part } consistent only in part, { $not-shown } not shown,
    { $disagree } contradicted, { $not-checked } not checked.
# By how much a score must change at least.
# $points (Number) - points
full-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
# Said where no claim is about the two policies.
no-claim = No claim that we know of is about these two policies.
# Said in place of a verdict while it is being found.
checking = Being checked …

# A verdict.
# $outcome (Outcome) - what comes of the checks
verdict =
    { $outcome ->
        [agrees] Consistent with our coding.
        [in-part] Consistent with our coding only in part.
        [not-shown] Our coding does not show this.
       *[disagrees] Our coding says otherwise.
    }
# A verdict where nothing but words of the policies are compared.
# $outcome (Outcome) - what comes of the checks
verdict-by-words =
    { $outcome ->
        [agrees] Consistent with the words of the policies.
        [in-part] Consistent with the words of the policies only in part.
        [not-shown] The words of the policies do not show this.
       *[disagrees] The policies say otherwise.
    }
# A verdict on a reading that is not ours.
# $outcome (Outcome) - what comes of the checks
your-verdict =
    { $outcome ->
        [agrees] Consistent with your reading.
        [in-part] Consistent with your reading only in part.
        [not-shown] Your reading does not show this.
       *[disagrees] Your reading says otherwise.
    }

# Label of the fold with the claims about other policies.
# $count (Number) - how many there are
others = All other claims ({ $count })
# Which two policies a claim is about.
# $from (String) - the earlier policy within a sentence
# $to (String) - the later policy within a sentence
about = From { $from } to { $to }
# Which policies a claim is about, and which criteria.
# $about (Message) - the policies
# $criteria (Message) - the list of the criteria
about-and-criteria = { $about }: { $criteria }
# Why a claim cannot be checked.
# $reason (String) - what it is about, such as "about votes in Congress"
not-checked = Not checked: it is { $reason }.
# What of a claim its checks do not cover.
# $reason (String) - what they leave out, such as "its second half"
left-out = Not checked: { $reason }.

# A criterion within a sentence.
# $factor (String) - the criterion
criterion = “{ $factor }”
# A stance with its word, within a sentence.
# $stance (Number) - 0 to 4
# $word (Message) - the stance in a word
stance = { $stance } ({ $word })
# Two stances that differ.
# $factor (String) - the criterion
# $way (Way) - whether the later one is higher
# $before (Message) - the stance of the earlier policy, such as "2 (weighed)"
# $one (String) - the earlier policy within a sentence
# $after (Message) - the stance of the later policy
# $two (String) - the later policy within a sentence
stance-moves =
    { $way ->
        [up] “{ $factor }” rises from { $before } in { $one } to { $after } in { $two }.
       *[down] “{ $factor }” falls from { $before } in { $one } to { $after } in { $two }.
    }
# Two stances that are equal, where a change was claimed.
# $factor (String) - the criterion
# $way (Way) - what was claimed
# $stance (Message) - either stance, such as "3 (emphasised)"
# $one (String) - the earlier policy within a sentence
# $two (String) - the later policy within a sentence
stance-stays =
    { $way ->
        [up] “{ $factor }” does not rise: it is { $stance } in both { $one } and { $two }.
       *[down] “{ $factor }” does not fall: it is { $stance } in both { $one } and { $two }.
    }
# Two stances that are equal, where that was enough.
# $factor (String) - the criterion
# $stance (Message) - either stance, such as "3 (emphasised)"
# $one (String) - the earlier policy within a sentence
# $two (String) - the later policy within a sentence
stance-same = “{ $factor }” is { $stance } in both { $one } and { $two }; this check asks for no change.

# The first policy that weighs a criterion.
# $factor (String) - the criterion
# $two-start (String) - the policy at the start of a sentence
# $stance (Message) - its stance, such as "2 (weighed)"
first-to-weigh =
    { $two-start } is the first to weigh “{ $factor }”: it is { $stance }, and no earlier US policy here, as we read it, does more than mention it.
# A policy that is not the first to weigh a criterion.
# $factor (String) - the criterion
# $two-start (String) - the policy at the start of a sentence
# $earlier (String) - an earlier policy within a sentence
# $stance (Message) - the stance of that policy, such as "2 (weighed)"
not-the-first = { $two-start } is not the first to weigh “{ $factor }”: it is { $stance } already in { $earlier }.
# A policy that does not weigh a criterion at all.
# $factor (String) - the criterion
# $two-start (String) - the policy at the start of a sentence
# $stance (Message) - its stance, such as "1 (mentioned)"
not-weighed = { $two-start } does not weigh “{ $factor }”: it is { $stance }.

# The share of the weight that criteria have under two policies.
# $count (Number) - how many criteria
# $criteria (Message) - their list
# $one (String) - the earlier policy within a sentence
# $before (String) - their share under it, in 100
# $two (String) - the later policy within a sentence
# $after (String) - their share under it
# $change (Message) - by how much it changes
shares =
    { $count ->
        [one] { $criteria } has { $before }% of the weight in { $one } and { $after }% in { $two }: { $change }.
       *[other] Together { $criteria } have { $before }% of the weight in { $one } and { $after }% in { $two }: { $change }.
    }
# By how much a share of the weight changes.
# $percent (Number) - per cent of itself
# $way (Way) - which way
share-changes =
    { $way ->
        [up] { $percent }% more
       *[down] { $percent }% less
    }
# A share of the weight that was nothing.
share-from-nothing = it had none before
# A share of the weight that stays.
share-stays = no change

# What a made-up country comes to under two policies.
# $set (Message) - criteria, each with where it is set
# $before (String) - the score under the earlier policy
# $one (String) - the earlier policy within a sentence
# $after (String) - the score under the later policy
# $two (String) - the later policy within a sentence
# $change (Message) - by how much it changes
scores =
    A country at 50 on everything but { $set } scores { $before } under { $one } and { $after } under { $two }:
    { $change }.
# The same, with how many readings agree on the direction.
# $set (Message) - criteria, each with where it is set
# $before (String) - the score under the earlier policy
# $one (String) - the earlier policy within a sentence
# $after (String) - the score under the later policy
# $two (String) - the later policy within a sentence
# $change (Message) - by how much it changes
# $agree (Number) - of 100 readings, how many go the same way
scores-in-readings =
    A country at 50 on everything but { $set } scores { $before } under { $one } and { $after } under { $two }:
    { $change }; { $agree } of 100 readings agree.
# By how much a score changes.
# $points (Message) - points, such as "1.2 points"
# $way (Way) - which way
score-changes =
    { $way ->
        [up] { $points } more
       *[down] { $points } less
    }
# A score that stays.
score-stays = no change
# One point.
one-point = 1 point
# Points that are not exactly one.
# $points (String) - a number, such as "1.2"
some-points = { $points } points
# A criterion with where it is set.
# $factor (String) - the criterion
# $score (Number) - 0 to 100
set = “{ $factor }” ({ $score })

# How many countries get another result.
# $of (Number) - countries
# $list (String) - which countries
# $one (String) - the earlier policy within a sentence
# $two (String) - the later policy within a sentence
# $looser (Number) - countries with a more lenient result
# $stricter (Number) - countries with a stricter one
results =
    Of { $of } countries ({ $list }), { $looser } fare better under { $two } than under { $one }, and { $stricter } worse.
# The largest step behind a verdict.
# $of (Number) - countries
# $list (String) - which countries
# $one (String) - the earlier policy within a sentence
# $two (String) - the later policy within a sentence
# $largest (Number) - points of the score
# $large (Number) - points from which a change is called large
largest-step =
    Over { $of } countries ({ $list }), the largest change of the score from { $one } to { $two } is { $largest } points;
    we call { $large } or more large.
# The two weights behind a verdict.
# $two (String) - the later policy within a sentence
# $first (String) - a criterion
# $first-weight (Number) - its weight in per cent
# $second (String) - another criterion
# $second-weight (Number) - its weight in per cent
# $ratio (String) - how many times the other a weight may be to count as alike
weights-alike =
    In { $two } “{ $first }” has { $first-weight }% of the weight and “{ $second }” { $second-weight }%;
    we call weights within a factor of { $ratio } alike.

# How sure one must be of misuse, in the words of a policy.
# $standard (Standard) - the standard
standard =
    { $standard ->
        [actual-knowledge] “actual knowledge”
        [more-likely-than-not] “more likely than not”
        [clear-risk] “clear risk”
       *[overriding-risk] “overriding risk”
    }
# Two stop rules of which the later asks for more or less certainty.
# $way (Way) - up: for more
# $one (String) - the earlier policy within a sentence
# $before (Message) - its standard
# $two (String) - the later policy within a sentence
# $after (Message) - its standard
stop-rules-differ =
    { $way ->
        [up] The stop rule of { $two }, { $after }, asks for more certainty than that of { $one }, { $before }.
       *[down] The stop rule of { $two }, { $after }, asks for less certainty than that of { $one }, { $before }.
    }
# Two stop rules of which neither asks for more certainty.
# $one (String) - the earlier policy within a sentence
# $before (Message) - its standard
# $two (String) - the later policy within a sentence
# $after (Message) - its standard
stop-rules-beside = The stop rule of { $one } asks for { $before }, that of { $two } for { $after }; neither clearly asks for more certainty.
# Two stop rules that ask for the same.
# $one (String) - the earlier policy within a sentence
# $two (String) - the later policy within a sentence
# $standard (Message) - either standard
stop-rules-same = The stop rules of { $one } and { $two } ask for the same: { $standard }.
# Only the earlier policy has a stop rule.
# $one (String) - the earlier policy within a sentence
# $before (Message) - its standard
# $two-start (String) - the later policy at the start of a sentence
stop-rule-gone = { $two-start } has no stop rule; that of { $one } asked for { $before }.
# Only the later policy has a stop rule.
# $one-start (String) - the earlier policy at the start of a sentence
# $two (String) - the later policy within a sentence
# $after (Message) - its standard
stop-rule-new = { $one-start } has no stop rule; that of { $two } asks for { $after }.
# Neither policy has a stop rule.
# $one (String) - the earlier policy within a sentence
# $two (String) - the later policy within a sentence
no-stop-rules = Neither { $one } nor { $two } has a stop rule.
# Misuse is the one thing that stops a sale.
# $two (String) - the policy within a sentence
# $bar (Message) - its standard
only-bar = But misuse of the arms, at { $bar }, is the one stop rule that we found under { $two }.
# Misuse is one of several things that stop a sale.
# $two (String) - the policy within a sentence
# $others (Number) - how many other bars, presumptions and conditions it has
bar-among-others =
    { $others ->
        [one] Misuse of the arms stops a sale under { $two }, which has { $others } other rule of that kind.
       *[other] Misuse of the arms stops a sale under { $two }, which has { $others } other rules of that kind.
    }
# Misuse stops nothing.
# $two-start (String) - the policy at the start of a sentence
no-stop-rule = { $two-start } has no stop rule on misuse that we found.
# The policies before another.
# $texts (Number) - how many
# $presidents (Number) - by how many presidents
# $since (Number) - the year of the first
earlier-texts =
    { $texts ->
        [0] There is no earlier US policy in this comparison.
        [one] There is { $texts } earlier US policy in this comparison, of { $since }.
       *[other] There are { $texts } earlier US policies in this comparison, set by { $presidents } presidents, the first in { $since }.
    }

# The two stop rules behind a verdict, where they are alike.
# $gate (Message) - either stop rule
gates-alike = Both stop rules: { $gate }.
# The two stop rules behind a verdict, where they differ.
# $one (String) - the earlier policy at the start of a sentence
# $before (Message) - its stop rule
# $two (String) - the later policy within a sentence
# $after (Message) - its stop rule
gates = { $one }: { $before }; { $two }: { $after }.
# A policy without a stop rule.
no-gate = no stop rule
# The stop rule of a policy with the risk that we set for it.
# $standard (Message) - how sure one must be of misuse
# $bound (Message) - the risk above which it applies, such as "1 in 4"
gate = { $standard }, by our convention a risk above { $bound }
# The stop rule of a policy that asks for knowledge.
gate-on-knowledge = “actual knowledge”, which no figure can show
# How many countries bear out that only the later policy stops a sale.
# $agree (Number) - countries that do
# $of (Number) - countries that are concerned
# $above (Message) - a risk of misuse
# $to (Message) - a higher risk of misuse
# $one (String) - the earlier policy within a sentence
# $two (String) - the later policy within a sentence
only-later-gate =
    On our estimate { $of } countries have a risk of misuse above { $above } and up to { $to }: { $agree } of them are past
    the stop rule of { $two } and not past that of { $one }. Both thresholds are our convention, so this hardly tests the claim.
# How many countries bear out that the later policy answers less to a criterion.
# $factor (String) - the criterion
# $to (Number) - where it is set, 0 to 100
# $one (String) - the earlier policy within a sentence
# $two (String) - the later policy within a sentence
# $agree (Number) - countries that do
# $of (Number) - countries that are concerned
moves-less =
    With “{ $factor }” put to { $to }, { $one } gains at least as many points as { $two } in { $agree } of { $of } countries.
