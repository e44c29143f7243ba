### The marks on the sliders, where moving one of them alone would change what follows.
### part: first

# The legend of the marks, after a picture of one.
# $policy (Message) - the policy within a sentence
legend = marks where { $policy } would change. No mark: not by that slider alone.
# The legend of the marks, after a picture of one, where there is none.
# $policy (Message) - the policy within a sentence
legend-no-mark = would mark where { $policy } changes. Now no slider does that alone.
# A slider without a mark, for a screen reader.
# $policy (Message) - the policy within a sentence
no-mark = By itself it cannot change what follows under { $policy }.
# A slider with a mark below its value, for a screen reader.
# $policy (Message) - the policy within a sentence
# $value (String) - where the mark stands
# $then (Message) - what follows there
mark-below = Under { $policy } it changes down at { $value }, { $then }.
# A slider with a mark above its value, for a screen reader.
# $policy (Message) - the policy within a sentence
# $value (String) - where the mark stands
# $then (Message) - what follows there
mark-above = Under { $policy } it changes up at { $value }, { $then }.
# A slider with a mark on both sides of its value, for a screen reader.
# $policy (Message) - the policy within a sentence
# $below (String) - where the lower mark stands
# $then-below (Message) - what follows there
# $above (String) - where the upper mark stands
# $then-above (Message) - what follows there
mark-on-both-sides =
    Under { $policy } it changes down at { $below }, { $then-below }, and up at { $above }, { $then-above }.
