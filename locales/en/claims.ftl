### What commentators say changed, and what the codings say to it.
### part: later

# A heading.
title = What commentators say changed
# Below the heading.
lead =
    Claims that give a direction are held against our codings, on published figures and with no item specified.
    Agreement says that the texts can be read so, not that practice followed.
# Said where no claim is about the two policies.
no-claim = No claim that we know is about these two policies.
# A verdict.
agree = The codings agree.
# A verdict.
disagree = The codings do not agree.
# A verdict on a reading that is not ours.
yours-agrees = On your reading the texts agree.
# A verdict on a reading that is not ours.
yours-disagrees = On your reading the texts do not agree.

# Label of the fold with the claims about other texts.
# $count (Number) - how many there are
others = All other claims ({ $count })
# Which two texts a claim is about.
# $from (String) - the earlier text within a sentence
# $to (String) - the later text within a sentence
about = From { $from } to { $to }
# Which texts a claim is about, and which criteria.
# $about (Message) - the texts
# $criteria (Message) - the list of the criteria
about-and-criteria = { $about }: { $criteria }
# Why a claim cannot be checked.
# $reason (String) - what it is about, such as "about votes in Congress"
not-checked = Cannot be checked here: it is { $reason }.

# The two stances behind a verdict.
# $factor (String) - the criterion
# $before (Message) - the stance of the earlier text, such as "2 weighed"
# $one (String) - the earlier text within a sentence
# $after (Message) - the stance of the later text
# $two (String) - the later text within a sentence
stances = “{ $factor }” is { $before } in { $one } and { $after } in { $two }.
# The two bars behind a verdict, where they are alike.
# $gate (Message) - either bar
gates-alike = Both bars: { $gate }.
# The two bars behind a verdict, where they differ.
# $one (String) - the earlier text at the start of a sentence
# $before (Message) - its bar
# $two (String) - the later text within a sentence
# $after (Message) - its bar
gates = { $one }: { $before }; { $two }: { $after }.
# A text that bars nothing.
no-gate = no gate
# The bar of a text.
# $standard (Standard) - how sure one must be of misuse
# $bound (Message) - the risk above which it bars, such as "1 in 4"
gate =
    { $standard ->
        [actual-knowledge] “actual knowledge”, shut above { $bound }
        [more-likely-than-not] “more likely than not”, shut above { $bound }
        [clear-risk] “clear risk”, shut above { $bound }
       *[overriding-risk] “overriding risk”, shut above { $bound }
    }
# The bar of a text that asks for knowledge.
gate-on-knowledge = “actual knowledge”, which no figure can show
# How many countries bear out that only the later text bars a sale.
# $agree (Number) - countries that do
# $of (Number) - countries that are concerned
# $above (Message) - a misuse risk
# $to (Message) - a higher misuse risk
# $one (String) - the earlier text within a sentence
# $two (String) - the later text within a sentence
only-later-gate =
    In { $agree } of the { $of } countries whose misuse risk we put above { $above } and up to { $to }, { $two } bars a
    sale and { $one } does not.
# The two balances behind a verdict.
# $set (Message) - criteria, each with where it is set
# $before (String) - the balance under the earlier text
# $one (String) - the earlier text within a sentence
# $after (String) - the balance under the later text
# $two (String) - the later text within a sentence
balances =
    A country at 50 throughout, but { $set }: the balance is { $before } under { $one } and { $after } under { $two }.
# A criterion with where it is set.
# $factor (String) - the criterion
# $score (Number) - 0 to 100
set = “{ $factor }” at { $score }
# How many countries bear out that the later text answers less to a criterion.
# $factor (String) - the criterion
# $to (Number) - where it is set, 0 to 100
# $one (String) - the earlier text within a sentence
# $two (String) - the later text within a sentence
# $agree (Number) - countries that do
# $of (Number) - countries that are concerned
moves-less =
    With “{ $factor }” put to { $to }, { $one } gains at least as much as { $two } in { $agree } of { $of } countries.
# The largest step behind a verdict.
# $of (Number) - countries
# $list (String) - which countries
# $one (String) - the earlier text within a sentence
# $two (String) - the later text within a sentence
# $largest (Number) - points of the balance
# $large (Number) - points from which we call a step large
largest-step =
    Over { $of } countries ({ $list }) the largest step from { $one } to { $two } is { $largest } points; we call
    { $large } or more large.
# The two weights behind a verdict.
# $two (String) - the later text within a sentence
# $first (String) - a criterion
# $first-weight (Number) - its weight in per cent
# $second (String) - another criterion
# $second-weight (Number) - its weight in per cent
# $ratio (String) - how many times the other a weight may be to count as alike
weights-alike =
    In { $two } “{ $first }” carries { $first-weight } % of the weight and “{ $second }” { $second-weight } %; up to
    { $ratio } times counts as alike.
