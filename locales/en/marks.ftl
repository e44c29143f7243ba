### The marks on the sliders, where moving one of them alone would change the result.
### part: first

# The legend of the marks, after a picture of one.
# $policy (Message) - the policy within a sentence
legend = marks where the result under { $policy } would change. No mark: this slider alone cannot change it.
# The legend of the marks, after a picture of one, where there is none.
# $policy (Message) - the policy within a sentence
legend-no-mark = would mark where the result under { $policy } changes. Now no slider alone changes it.
# A slider without a mark, for a screen reader.
# $policy (Message) - the policy within a sentence
no-mark = On its own it cannot change the result under { $policy }.
# A slider with a mark below its value, for a screen reader.
# $policy (Message) - the policy within a sentence
# $value (String) - where the mark stands
# $then (Message) - the result there
mark-below = Under { $policy } the result becomes “{ $then }” at { $value } and below.
# A slider with a mark above its value, for a screen reader.
# $policy (Message) - the policy within a sentence
# $value (String) - where the mark stands
# $then (Message) - the result there
mark-above = Under { $policy } the result becomes “{ $then }” at { $value } and above.
# A slider with a mark on both sides of its value, for a screen reader.
# $policy (Message) - the policy within a sentence
# $below (String) - where the lower mark stands
# $then-below (Message) - the result there
# $above (String) - where the upper mark stands
# $then-above (Message) - the result there
mark-on-both-sides =
    Under { $policy } the result becomes “{ $then-below }” at { $below } and below, and “{ $then-above }” at { $above } and above.

# Beside a group whose sliders move together: where the stop rule of a policy no longer applies.
# $year (String) - the year of the policy, or its name
# $value (String) - the mean of the group there
group-opens = { $year } no stop: { $value }
# Beside a group: where the stop rule of a policy comes to apply.
# $year (String) - the year of the policy, or its name
# $value (String) - the mean of the group there
group-stops = { $year } stop: { $value }
# Beside a group: where the result of a policy becomes another one by its score.
# $year (String) - the year of the policy, or its name
# $value (String) - the mean of the group there
group-turns = { $year } turns: { $value }
# Beside a group that cannot change the result of a policy by itself.
group-alone = not by itself

# A button: opens the slider whose own change, of all, turns the result with the least movement.
# $year (String) - the year of the policy, or its name
what-would-change = What would make { $year } say something else?
