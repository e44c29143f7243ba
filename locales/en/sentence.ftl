### The sentences on top of the first screen, and how policies, countries, results and stop rules are called.
### part: first

# A policy within a sentence.
# $year (Number) - its year
policy-of-year = the { $year } policy
# The same at the start of a sentence.
# $year (Number) - its year
policy-of-year-start = The { $year } policy
# The time without a policy, within a sentence.
policy-gap = the time without a policy
# The same at the start of a sentence.
policy-gap-start = The time without a policy
# A text of others, such as the Arms Trade Treaty, within a sentence.
# $title (String) - its title
policy-comparator = the { $title }
# The same at the start of a sentence.
# $title (String) - its title
policy-comparator-start = The { $title }
# What a text of others is called in short, where a policy is called by its year.
# $name (String) - its name
tag-of-others = “{ $name }”

# The country that the reader made up.
own-country = your own country
# A country within a sentence.
# $name (String) - the country alone
place = { $name }
# A country as the owner of something.
# $name (String) - the country alone
owner = { $name }’s
# The countries that these two do not fit: the code of each, how it stands within a sentence, and as the owner of something.
# verbatim - a table whose codes are the same in every language
irregular =
    ARE|the United Arab Emirates|the United Arab Emirates’;
    BHS|the Bahamas|the Bahamas’;
    CAF|the Central African Republic|the Central African Republic’s;
    COM|the Comoros|the Comoros’;
    DOM|the Dominican Republic|the Dominican Republic’s;
    GBR|the United Kingdom|the United Kingdom’s;
    GMB|the Gambia|the Gambia’s;
    MDV|the Maldives|the Maldives’;
    MHL|the Marshall Islands|the Marshall Islands’;
    NLD|the Netherlands|the Netherlands’;
    PHL|the Philippines|the Philippines’;
    SLB|the Solomon Islands|the Solomon Islands’;
    SYC|the Seychelles|the Seychelles’;
    USA|the United States|the United States’;

# A result as a heading.
barred = Would stop a sale
# A result as a heading.
weighs-against = Points against
# A result as a heading.
left-open = Points neither way
# A result as a heading.
weighs-in-favour = Points in favour
# A result as a heading, under a policy that asks for the case for a sale to be made.
case-not-made = Case not made
# A result as a heading, under a policy that asks for the case for a sale to be made.
case-made = Case made
# A result as a heading, under a policy that says only when to refuse.
no-ground = No ground to refuse

# How sure one must be of misuse.
actual-knowledge = actual knowledge
# How sure one must be of misuse.
more-likely-than-not = more likely than not
# How sure one must be of misuse.
clear-risk = clear risk
# How sure one must be of misuse.
overriding-risk = overriding risk
# What a stop rule asks for before it applies, after a colon.
needs-actual-knowledge = needs actual knowledge
# What a stop rule asks for before it applies, after a colon.
needs-more-likely-than-not = needs “more likely than not”
# What a stop rule asks for before it applies, after a colon.
needs-clear-risk = needs a clear risk
# What a stop rule asks for before it applies, after a colon.
needs-overriding-risk = needs an overriding risk
# The same where the reader set a threshold.
# $threshold (String) - the threshold, per cent
needs-threshold = needs a risk above { $threshold }%, which is not the policy’s own line
# In place of how sure one must be of misuse, where the reader set a threshold.
# $threshold (String) - the threshold, per cent
threshold-in-use = above { $threshold }%, not the policy’s own line
# That a policy has no stop rule.
gate-none = No stop rule on misuse found
# The state of a stop rule.
gate-open = Stop rule does not apply
# The state of a stop rule that asks for knowledge, which no figure can show.
gate-untested = Stop rule not tested by figures
# The state of a stop rule.
gate-shut = Stop rule applies

# That a stop rule applies, or would stop a sale, by our estimate of the risk; without its full stop.
# $sentence (Message) - that it does, without its full stop
on-our-estimate = { $sentence } on our risk estimate
# How large the risk is, where it is our estimate.
# $risk (Message) - a chance in words
risk-ours = We put the risk of misuse at { $risk }.
# How large the risk is, where the reader set it, or how it follows from harm.
# $risk (Message) - a chance in words
risk-set = The risk of misuse is set at { $risk }.
# In place of the risk.
risk-documented = Misuse of these arms is taken as known.
# Why the policies of 2018 and 2023 differ: only the stop rule of the later one applies, and the earlier one asks for knowledge.
# $risk (Message) - a sentence on the risk
explained-by-gate =
    2018 stops a sale only on actual knowledge that the arms will be used for listed atrocity crimes, which no figure can show;
    2023 where serious violations are “more likely than not”.
    { $risk }
# Why the two policies differ: only one stop rule applies.
# $applies (String) - the year of the policy whose stop rule applies, or its name
# $not (String) - the year of the policy whose stop rule does not, or its name
# $risk (Message) - a sentence on the risk
explained-one-shut = The { $applies } stop rule applies, that of { $not } does not. { $risk }
# Why the two policies differ: only one stop rule applies, and the other asks for knowledge.
# $applies (String) - the year of the policy whose stop rule applies, or its name
# $other (String) - the year of the other one, or its name
# $risk (Message) - a sentence on the risk
explained-untested-shut = The { $applies } stop rule applies; that of { $other } needs actual knowledge, which no figure can show. { $risk }
# Why the two policies differ: only one stop rule applies, and the other policy has none.
# $applies (String) - the year of the policy whose stop rule applies, or its name
# $other (String) - the year of the other one, or its name
# $risk (Message) - a sentence on the risk
explained-shut-none = The { $applies } stop rule applies; { $other } has none. { $risk }
# Why the two policies do not differ: both stop rules apply.
# $risk (Message) - a sentence on the risk
explained-both-shut = Both stop rules apply, whatever the score. { $risk }
# The score under two policies.
# $score (Number) - the score under both
score-same = The score is { $score } of 100 under both; 50 is neutral.
# The score under two policies.
# $from (Number) - the score under the first
# $to (Number) - the score under the second
# $first (String) - the year of the first, or its name
# $second (String) - the year of the second, or its name
score-differs = The score is { $from } of 100 under { $first } and { $to } under { $second }; 50 is neutral.
# After the scores: one policy asks whoever wants a sale to make the case for it.
# $scores (Message) - a sentence on the scores
# $year (String) - the year of that policy, or its name
# $from (Number) - the score from which on the case is made
score-of-case = { $scores } Under { $year } the case for a sale must be made, which takes a score of { $from }.
# After the scores: one policy says only when to refuse.
# $scores (Message) - a sentence on the scores
# $year (String) - the year of that policy, or its name
score-of-refusals = { $scores } { $year } says only when to refuse, so no score under it points in favour.
# Why the two policies end as they do: no stop rule applies.
# $scores (Message) - a sentence on the scores
# $risk (Message) - a sentence on the risk
explained-by-scores = { $scores } Neither stop rule applies. { $risk }
# The same where one of the stop rules asks for knowledge.
# $scores (Message) - a sentence on the scores
# $year (String) - the year of the policy whose stop rule does not apply, or its name
# $other (String) - the year of the other one, or its name
# $risk (Message) - a sentence on the risk
explained-by-scores-untested = { $scores } The { $year } stop rule does not apply; that of { $other } needs actual knowledge, which no figure can show. { $risk }
# The same where both stop rules ask for knowledge.
# $scores (Message) - a sentence on the scores
# $risk (Message) - a sentence on the risk
explained-both-untested = { $scores } Both stop rules need actual knowledge, which no figure can show. { $risk }
# The same where only one policy has a stop rule.
# $scores (Message) - a sentence on the scores
# $year (String) - the year of the policy that has one, or its name
# $other (String) - the year of the other one, or its name
# $risk (Message) - a sentence on the risk
explained-open-none = { $scores } The { $year } stop rule does not apply; { $other } has none. { $risk }
# The same where that stop rule asks for knowledge.
# $scores (Message) - a sentence on the scores
# $year (String) - the year of the policy that has one, or its name
# $other (String) - the year of the other one, or its name
# $risk (Message) - a sentence on the risk
explained-untested-none = { $scores } The { $year } stop rule needs actual knowledge, which no figure can show; { $other } has none. { $risk }
# The same where neither policy has a stop rule.
# $scores (Message) - a sentence on the scores
# $risk (Message) - a sentence on the risk
explained-no-rules = { $scores } Neither has a stop rule on misuse. { $risk }

# How many of the criteria have a published figure.
# $published (Number) - how many have one
# $all (Number) - how many criteria there are
# $proxies (Number) - how many of the figures stand in for what is meant
covers = Published figures cover { $published } of { $all } criteria, { $proxies } of them by stand-ins (proxies).
# The same at the end of why the two policies end as they do.
# $why (Message) - why the two policies end as they do
# $published (Number) - how many have one
# $all (Number) - how many criteria there are
# $proxies (Number) - how many of the figures stand in for what is meant
covered = { $why } { covers }
# That an item lowers the score, after why the two policies end as they do.
# $why (Message) - why the two policies end as they do
# $item (String) - what is transferred
# $with (Number) - the score for it
# $without (Number) - the score with no item
# $year (String) - the year of the policy, or its name
# $place (String) - the country within a sentence
item-lowers = { $why } For “{ $item }” the { $year } score is { $with }, with no item { $without }: this item takes weight from criteria on which { $place } scores higher.

# What the last move did, where no policy is scored.
# $change (Message) - what was changed
moved-only = { $change }.
# What the last move did, without its full stop.
# $change (Message) - what was changed
# $policy (Message) - the policy that it says most about, within a sentence
# $score (Message) - what became of its score, within a sentence
# $gate (GateChange) - what became of its stop rule
moved = { $change }. { $gate ->
    [none] Under { $policy } { $score }
    [shuts] Under { $policy } { $score }, and the stop rule now applies
    [opens] Under { $policy } { $score }, and the stop rule no longer applies
    [stays-shut] Under { $policy } { $score }, and the stop rule still applies
    [stays-known] Under { $policy } { $score }, and the stop rule still applies, because misuse is taken as known
   *[stays-open] Under { $policy } { $score }
}
# What the last move did, where another result follows of it.
# $change (Message) - what was changed
# $policy (Message) - the policy that it says most about, within a sentence
# $score (Message) - what became of its score, within a sentence
# $gate (GateChange) - what became of its stop rule
# $result (Verdict) - the result now
moved-turned = { moved }. { $result ->
    [barred] It would now stop a sale.
    [weighs-against] It now points against a sale.
    [case-not-made] The case for a sale is now not made.
    [left-open] It now points neither way.
    [no-ground] It now names no ground to refuse.
    [weighs-in-favour] It now points in favour of a sale.
   *[case-made] The case for a sale is now made.
}
# What became of a score, within a sentence.
# $score (Number) - the score
score-stays = the score stays at { $score }
# What became of a score, within a sentence.
# $from (Number) - what it was
# $to (Number) - what it is
score-rises = the score rises from { $from } to { $to }
# What became of a score, within a sentence.
# $from (Number) - what it was
# $to (Number) - what it is
score-falls = the score falls from { $from } to { $to }

# What was changed, as a first sentence without a full stop, and so all below: a slider, which is where it was.
# $name (Message) - the slider
# $value (Number) - where it stands
value-stays = { $name } stays at { $value }
# A slider.
# $name (Message) - the slider
# $from (Number) - where it stood
# $to (Number) - where it stands
value-up = { $name } up from { $from } to { $to }
# A slider.
# $name (Message) - the slider
# $from (Number) - where it stood
# $to (Number) - where it stands
value-down = { $name } down from { $from } to { $to }
# The name of a slider in such a sentence.
# $slider (String) - its name
slider-named = “{ $slider }”
# All sliders of a group, in place of the name of one.
# $group (String) - the group
all-of = All of “{ $group }”
# Several sliders.
# $count (Number) - how many
values-moved = { $count } criteria moved at once
# What is transferred.
# $item (String) - what it is
other-item = What is transferred: { $item }
# A condition of the sale.
# $condition (String) - its name
attached = “{ $condition }” attached
# A condition of the sale.
# $condition (String) - its name
taken-off = “{ $condition }” taken off
# That no reading moves the value of a slider.
# $slider (String) - its name
exact = “{ $slider }” is taken as exact
# That readings move the value of a slider again.
# $slider (String) - its name
not-exact = “{ $slider }” has its error again
# That nobody can say that they did not know.
known = Misuse of these arms is taken as known
# That somebody can say that they did not know.
not-known = Abuse with these arms is no longer taken as documented
# The risk of misuse.
# $risk (Message) - the reader’s estimate
own-estimate = Risk of misuse set at { $risk }
# The risk of misuse.
model-estimate = Risk of misuse by our estimate again
# All sliders.
# $owner (String) - the country as the owner
back-to-published = Back to { $owner } published figures
# How the policies are read.
other-reading = The choices of how to read the policies are changed
# What changed last.
other-question = Another question about the world
# The two policies of the sentence on top.
# $first (String) - the year of the first, or its name
# $second (String) - the year of the second, or its name
pinned = The headline speaks of { $first } and { $second }
# The edition of codings and figures.
# $edition (String) - the edition
recomputed = Recomputed with edition { $edition }
# That the last change was taken back.
undone = Undone
# That it was made again.
redone = Done again
