### Every country under the same policies.
### part: later

# Title of the screen.
title = World
# Below the title.
lead = Every country on its published figures, under the policies that you choose.
# Label of the switch between the three parts of the screen.
ways = World, time and decisions
# A part of the screen: every country on the figures of today.
today = Today

# Heading of the question and its answer.
question = A question about the world
# The question stands as a sentence with lists to choose from in it: “Which countries would [the 2023 policy] [stop a sale to] [and the 2018 policy not] for [any item] with [no conditions]?” Its start.
which = Which countries would
# After the lists of policies and results, before that of items.
for-item = for
# After the list of items, before the conditions.
with-conditions = with
# The end of the question.
question-end = ?
# Name of the list of policies, for screen readers.
choose-policy = Policy that is asked about
# Name of the list of results, for screen readers.
choose-asked = What is asked of each country
# Name of the list of second policies, for screen readers.
choose-other = Policy that must not do the same
# Name of the list of items, for screen readers.
choose-item = What is sold
# A choice of that question, within the sentence: what the policy would do.
# $asked (Asked) - the result
asked = { $asked ->
    [law-or-policy-stops] or US law stop a sale to
    [policy-stops] stop a sale to
    [points-against] point against
    [neither-way] point neither way on
   *[in-favour] point in favour of
}
# A choice of that question, within the sentence: the second policy.
# $policy (Message) - the policy within a sentence
and-not = and { $policy } not
# A choice of that question, within the sentence: nothing is asked of a second policy.
and-any = whatever other policies say
# A choice of that question, within the sentence, in place of an item.
any-item = any item
# Within the question, in place of the conditions.
no-conditions = no conditions
# Within the question, in place of the conditions.
# $count (Number) - how many are attached
conditions = { $count ->
    [one] 1 condition
   *[other] { $count } conditions
}

# Heading of the answer.
answer-heading = Answer
# The countries that a question asks for, as the start of a sentence that goes on with what it rests on and how many they are.
# $asked (Asked) - what is asked
# $policy (Message) - the policy within a sentence
countries = { $asked ->
    [law-or-policy-stops] Countries to which { $policy } would stop a sale or US law or rules forbid one
    [policy-stops] Countries to which { $policy } would stop a sale
    [points-against] Countries for which { $policy } points against a sale (or its case is not made) but would not stop it
    [neither-way] Countries for which { $policy } points neither way
   *[in-favour] Countries for which { $policy } points in favour of a sale (or its case is made)
}
# The same where a second policy must not do so.
# $asked (Asked) - what is asked
# $policy (Message) - the policy within a sentence
# $other (Message) - the second policy within a sentence
countries-not = { $asked ->
    [law-or-policy-stops] Countries to which { $policy } would stop a sale and neither { $other } nor US law or rules would
    [policy-stops] Countries to which { $policy } would stop a sale and { $other } would not
    [points-against] Countries for which { $policy } points against a sale (or its case is not made) but would not stop it, and { $other } does not
    [neither-way] Countries for which { $policy } points neither way and { $other } does not
   *[in-favour] Countries for which { $policy } points in favour of a sale (or its case is made) and { $other } does not
}
# What that rests on, behind it: our estimate of the risk.
# $countries (Message) - the countries
on-our-estimate = { $countries }, on our risk estimate
# What that rests on, behind it.
# $countries (Message) - the countries
# $assumed (Message) - a list of what is assumed
assuming = { $countries }, assuming { $assumed }
# What that rests on, behind it: the item, the conditions, another way of adding up.
# $countries (Message) - the countries
# $added (Message) - a list
with = { $countries }, with { $added }
# The answer: which countries, how many of all, how firm that count is, and their names.
# $countries (Message) - the countries and what that rests on
# $count (Number) - how many they are
# $all (Number) - all countries
# $firm (Message) - how firm the count is, behind a semicolon
# $names (Message) - their names, listed
answer = { $count ->
    [0] { $countries }: none of { $all }; { $firm }.
    [one] { $countries }: { $count } of { $all }; { $firm }: { $names }.
   *[other] { $countries }: { $count } of { $all }; { $firm }: { $names }.
}
# How firm the count is: two parts.
# $readings (Message) - in how many readings
# $range (Message) - from how many to how many
firm = { $readings }; { $range }
# A part of how firm the count is: how many of the countries come out so in nearly every reading.
# $count (Number) - how many countries there are, at least one
# $nearly (Number) - how many of them do so in 9 of 10 readings or more
nearly = { $count ->
    [one] { $nearly ->
        [0] not in nearly every reading (9 of 10 or more)
        [one] in nearly every reading (9 of 10 or more)
       *[other] in nearly every reading (9 of 10 or more)
    }
   *[other] { $nearly ->
        [0] none of them in nearly every reading (9 of 10 or more)
        [one] { $nearly } of them in nearly every reading (9 of 10 or more)
       *[other] { $nearly } of them in nearly every reading (9 of 10 or more)
    }
}
# A part of how firm the count is, until the readings are there.
counting = the readings are being counted
# A part of how firm the count is: how many there are if our line of risk moves.
# $low (Number) - the fewest
# $high (Number) - the most
if-line-moves = { $low } to { $high } if our line moves by one standard deviation
# The same where the count does not change.
# $low (Number) - how many in any case
if-line-moves-same = { $low } wherever our line lies within one standard deviation
# A part of how firm the count is: how many there are in the readings, where scores are asked about.
# $low (Number) - the fewest
# $high (Number) - the most
in-readings = { $low } to { $high } in the middle 8 of 10 readings
# The same where that is one number.
# $low (Number) - how many
in-readings-same = { $low } in the middle 8 of 10 readings
# The answer without names, for screen readers, once it has changed.
# $count (Number) - how many countries
# $all (Number) - all countries
# $firm (Message) - how firm the count is
announced = { $count } of { $all }; { $firm }
# That range where it lies above the count of our own reading.
# $range (Message) - the range
more-in-readings = { $range }, so most readings count more than ours, which takes every figure and weight at its middle
# The same where it lies below.
# $range (Message) - the range
fewer-in-readings = { $range }, so most readings count fewer than ours, which takes every figure and weight at its middle
# For how many of the countries of the answer the law forbids a sale.
# $count (Number) - how many countries there are, at least one
# $forbidden (Number) - for how many of them
law = { $count ->
    [one] { $forbidden ->
        [0] No US law or rule forbids a sale to it.
        [one] US law or rules forbid a sale to it anyway, unless waived or lifted.
       *[other] US law or rules forbid a sale to it anyway, unless waived or lifted.
    }
   *[other] { $forbidden ->
        [0] US law or rules forbid a sale to none of them.
        [one] For { $forbidden } of them US law or rules forbid a sale anyway, unless waived or lifted.
       *[other] For { $forbidden } of them US law or rules forbid a sale anyway, unless waived or lifted.
    }
}
# Below the answer: what all of it rests on.
basis =
    Every country stands on its own published figures; the sliders and a risk estimate of your own are left out.
    The policies of the past are applied to these figures of today: how a country stood in the past is under Through time.
# Added where a policy is asked about that only documented knowledge stops.
# $policy (Message) - the policy at the start of a sentence
needs-knowledge = { $policy } stops a sale only where misuse is actually known, which no figure shows.
# Added where a policy is asked about that has no stop rule.
# $policy (Message) - the policy at the start of a sentence
no-stop-rule = { $policy } has no stop rule on misuse that we found: it can point against a sale, but stops none.
# A sentence that goes with the copied answer.
# $edition (String) - the edition
source = “Our” is { -app }’s, edition { $edition }: a reading of the texts of US arms-transfer policies on today’s published figures, not a decision.
# Button.
copy = Copy this answer
# Said once it is copied.
copied = Copied.
# Label of the text where the browser does not copy.
copy-by-hand = Your browser did not copy it. Copy it from here:
# While the readings are computed.
# $done (Number) - countries so far
# $all (Number) - all countries
progress = Reading each policy in 1,024 ways for every country: { $done } of { $all } done

# Heading of the table.
table = Every country
# Below that heading.
table-lead = Choose a country to open it in Explore. The list is not a ranking: a rank is given only as a range, that of the middle 8 of 10 readings.
# Label of the field in which a country is looked for.
search = Find a country
# Label of a list above the table.
filter-region = Region
# Label of a list above the table.
filter-alliance = Alliance
# Label of a list above the table.
filter-law = US law or rules
# The first choice of such a list.
all = All
# A choice: member of NATO.
nato = NATO
# A choice: major non-NATO ally.
mnna = Major non-NATO ally
# A choice: neither.
no-alliance = Neither
# A choice, and a cell: the law forbids a sale.
law-no-sale = No sale
# A choice, and a cell: the law denies arms, with exceptions.
law-exceptions = Exceptions only
# A choice, and a cell: the law limits aid or licences.
law-condition = Conditions
# A choice: the law says nothing of the country alone.
law-none = None for it alone
# Label of a box: only rows in which the readings agree.
only-agreed = Only where at least 2 in 3 readings agree
# Label of a box: only rows that answer the question.
only-answer = Only the countries in the answer
# Label of a box.
all-policies = A column for every policy shown
# Button.
download = Download as CSV
# Above the table: how many rows there are.
# $count (Number) - rows
# $all (Number) - all countries
rows = { $count ->
    [one] 1 of { $all } countries
   *[other] { $count } of { $all } countries
}
# In place of the rows where none is left.
no-rows = No country fits all of this.
# Head of a column.
head-country = Country
# Head of a column.
head-region = Region
# Head of a column.
head-alliance = Alliance
# Head of a column.
head-law = US law
# Head of a column: what the policy says, with its score.
# $policy (String) - the year of the policy, or its name
head-text = { $policy }: result, score
# Head of a column.
head-risk = Risk of misuse
# Head of a column: how many readings agree with the result.
# $policy (String) - the year of the policy, or its name
head-agreement = { $policy }: readings that agree
# Head of a column: how far the result is from another one.
# $policy (String) - the year of the policy, or its name
head-distance = { $policy }: to another result
# Head of a column.
# $policy (String) - the year of the policy, or its name
head-rank = { $policy }: rank by score
# Head of a column.
head-missing = Figures missing
# Head of a column.
head-oldest = Oldest figure
# A cell: the risk with the middle 8 of 10 readings.
# $risk (Number) - our estimate, of 100
# $low (Number) - the lowest of those readings
# $high (Number) - the highest
risk = { $risk } ({ $low } to { $high })
# A cell: how many readings agree.
# $share (Number) - of 100
agreement = { $share } of 100
# A cell: points of risk beyond the stop rule that decides.
# $points (Message) - of 100
past = risk { $points } past
# A cell: points of risk before a stop rule.
# $points (Message) - of 100
short = risk { $points } short
# A cell: points of the score to the edge of its band.
# $points (Message) - of 100
edge = score { $points } away
# In place of such points where they are less than one.
under-one = under 1
# A cell: a rank in the middle 8 of 10 readings.
# $low (Number) - the best rank
# $high (Number) - the last
rank = { $low } to { $high }
# A cell: figures that are missing.
# $missing (Number) - how many
# $of (Number) - of how many
missing = { $missing } of { $of }
# A cell that has nothing to say yet.
not-yet = …
# Below the table: how its numbers are to be read.
table-notes = Scores run from 0 to 100, and 50 is neutral; the risk of misuse is our estimate, of 100, with the middle 8 of 10 of 1,024 readings. “To another result” is how far the risk lies past its stop rule or short of it, or the score from its next result, whichever is nearer.

# Behind that, in an edition whose edges are not printed before they are reached.
table-rounding = Scores are rounded to whole numbers, but never up to an edge between two results that they have not reached: 59.7 below an edge at 60 stands as 59. In world.csv, below, each score has its tenths and this whole number.

# In place of regions and alliances where they could not be fetched; a button to try again follows.
no-notes = Regions and alliances could not be loaded: the connection broke. The table and its files are without them.

# Head of a column of the file.
csv-code = Code
# Head of a column of the file.
csv-subregion = Part of it
# Head of a column of the file.
# $policy (String) - the year of the policy, or its name
csv-result = { $policy }: result
# Head of a column of the file.
# $policy (String) - the year of the policy, or its name
csv-score = { $policy }: score, 0 to 100
# Head of a column of the file.
# $policy (String) - the year of the policy, or its name
csv-agreement = { $policy }: readings in 100 that agree
# Head of a column of the file.
# $policy (String) - the year of the policy, or its name
csv-past = { $policy }: points of risk past its stop rule, short of it below 0
# Head of a column of the file.
# $policy (String) - the year of the policy, or its name
csv-edge = { $policy }: points of score to another result
# Head of a column of the file.
# $policy (String) - the year of the policy, or its name
csv-rank-low = { $policy }: best rank by score in the middle 8 of 10 readings
# Head of a column of the file.
# $policy (String) - the year of the policy, or its name
csv-rank-high = { $policy }: last rank by score in the middle 8 of 10 readings
# Head of a column of the file.
csv-risk = Risk of misuse, of 100, our estimate
# Head of a column of the file.
csv-risk-low = Risk, lowest of the middle 8 of 10 readings
# Head of a column of the file.
csv-risk-high = Risk, highest of the middle 8 of 10 readings
# Head of a column of the file.
csv-of = Figures in all
# Head of a column of the file.
csv-edition = Edition
# Head of a column of the file.
csv-answer = Question and answer
