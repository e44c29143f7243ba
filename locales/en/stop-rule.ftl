### How firm a policy's stop rule is: which countries are past it, in how many readings, and where its line may lie.
### part: later

# The stop rule of a policy, within a sentence.
# $year (Number) - the year of the policy
of-policy = the { $year } stop rule
# The stop rule of a comparator, within a sentence.
# $short (String) - its short name
of-comparator = the stop rule of the { $short }

# Heading.
# $rule (Message) - the stop rule
title = How firm { $rule } is
# How many countries are past a stop rule.
# $past (Number) - countries past it on our estimate
# $all (Number) - all countries
# $rule (Message) - the stop rule
# $nearly (Number) - those of them that are past it in nearly every reading
# $fewest (Number) - countries past it if the line lies one standard deviation higher
# $most (Number) - countries past it if the line lies one standard deviation lower
sentence =
    { $past ->
        [one] On our estimate 1 of { $all } countries is past { $rule }
       *[other] On our estimate { $past } of { $all } countries are past { $rule }
    }, { $nearly } of them in nearly every reading; { $fewest } to { $most } if the line lies as far lower or higher as we think likely (one standard deviation).
# For how many of the countries past a stop rule the law forbids a sale.
# $forbidden (Number) - countries for which it does
# $past (Number) - countries past the stop rule
law = For { $forbidden } of these { $past } countries a law, an export rule or an embargo forbids a sale anyway, unless it is waived or lifted.
# The three groups in a sentence.
# $nearly-all (Number) - countries past it in 9 of 10 readings or more
# $either (Number) - countries on either side
# $nearly-none (Number) - countries past it in 1 of 10 readings or fewer
groups =
    { $nearly-all ->
        [one] 1 country is
       *[other] { $nearly-all } countries are
    } past it in 9 of 10 readings or more, { $either } are past it in some readings and not in others, { $nearly-none } in 1 of 10 readings or fewer.
# Said in place of both until the readings are counted.
# $all (Number) - all countries
counting = The readings of { $all } countries are being counted.
# What all of it rests on.
basis =
    Our risk estimate on published figures, with no item, no condition and no reading of your own.
    The sliders of the country do not change it.
    Harm, from 0 to 100, is how badly a country stands on the criteria that this estimate counts.

# Label of what unfolds to the groups and the slider.
which = Which countries, and what if the line lay elsewhere
# Label of a group, which unfolds to its countries.
# $count (Number) - how many they are
nearly-all = Past it in 9 of 10 readings or more: { $count }
# Label of a group, which unfolds to its countries.
# $count (Number) - how many they are
either = On either side: { $count }
# Label of a group, which unfolds to its countries.
# $count (Number) - how many they are
nearly-none = Past it in 1 of 10 readings or fewer: { $count }

# Label of the slider that moves the line.
move-line = Move the line: harm from which a sale would be stopped, on our risk estimate
# Where the line lies, beside that slider.
# $harm (Number) - harm, 0 to 100
line = { $harm } of 100
# The same where it lies for us.
# $harm (Number) - harm, 0 to 100
line-ours = { $harm } of 100, our line
# The lower end of that slider.
# $harm (Number) - harm, 0 to 100
lowest = { $harm }: one standard deviation lower
# The upper end of that slider.
# $harm (Number) - harm, 0 to 100
highest = { $harm }: one standard deviation higher
# What that slider says to a screen reader.
# $line (Message) - where the line lies
# $past (Number) - countries past it there
spoken = { $line }; { $past ->
        [one] 1 country is past it
       *[other] { $past } countries are past it
    }
# How many countries are past the line where the slider has it.
# $past (Number) - countries past it there
# $all (Number) - all countries
# $line (Message) - where the line lies
past-there = { $past ->
        [one] With the line at { $line }, 1 of { $all } countries is past it.
       *[other] With the line at { $line }, { $past } of { $all } countries are past it.
    }
# Those that our line leaves on the other side.
# $count (Number) - how many
# $names (Message) - their names, listed
more = { $count } more than at our line: { $names }.
# Those that are past our line and no longer past this one.
# $count (Number) - how many
# $names (Message) - their names, listed
fewer = { $count } fewer than at our line; no longer past it: { $names }.
# Said where the line was moved and nothing changes by that.
same = They are the same as at our line.
# Label of the fold with all of them.
who = All that are past it there

# Heading: what was done while the policy was in force.
done = What happened
# A sale that was notified.
# $place (String) - the country
# $day (String) - the day, month or year
# $what (String) - what the sale was of
# $harm (Number) - harm of the country's figures in the edition
# $side (LineSide) - whether that is past our line
sale = { $side ->
        [past] { $place }, { $day }: Congress was notified of { $what }. By this edition’s figures our index of harm is { $harm } of 100 there, past our line.
       *[short] { $place }, { $day }: Congress was notified of { $what }. By this edition’s figures our index of harm is { $harm } of 100 there, short of our line.
    }
# The source of something that was done.
# $source (String) - who says so
# $evidence (String) - what was read of it
source = { $source } ({ $evidence })
# A finding of auditors.
# $finding (String) - the finding, as a sentence
# $day (String) - the day, month or year of the report
finding = { $day }: { $finding }
