### What a scenario reads otherwise than we do: choices in a list, within a sentence.
### part: first

# How much more a step of the coding counts than the step below it.
# $ratio (String) - how many times
ratio = each step of the coding counts { $ratio } times as much as the one before
# The same where it counts as much as the step below it.
ratio-of-one = each step of the coding counts as much as the one before
# What is counted.
count-by-factor = each criterion counts by itself
# What is counted.
count-by-group = each group counts once, by its strongest criterion
# How scores are averaged.
mean-arithmetic = the mean is arithmetic, so good values make up for bad ones
# How scores are averaged.
mean-geometric = the mean is geometric, so bad values pull the result down
# Where weak governance lowers the whole score.
overlay-as-the-text-says = weak governance lowers the whole score where we read a policy so
# The same.
overlay-never = weak governance lowers the whole score under no policy
# The same.
overlay-always = weak governance lowers the whole score under every policy
# How much weak governance lowers the score.
# $strength (Number) - at most, in per cent
# $reference (Number) - the level of governance below which it does
discount = governance below { $reference } takes away up to { $strength }% of the score
# Who has to make the case where the scales are level.
burden-as-the-text-says = the case for a sale must be made where a policy says so
# Who has to make the case where the scales are level.
burden-never = nobody has to make the case for a sale
# Who has to make the case where the scales are level.
burden-always = the case for a sale must be made under every policy except those that only say when to refuse
# Where a score points one way or the other.
# $from (Number) - it points against a sale below
# $to (Number) - it points in favour from
edges = a score points against a sale below { $from } and in favour from { $to }
# How the risk of misuse is estimated.
# $low (String) - the risk where harm is low, in per cent
# $high (String) - the risk where harm is high, in per cent
risk = the risk of misuse goes from { $low }% where expected harm is low to { $high }% where it is high
# From which risk of misuse the stop rule of a policy applies.
# $policy (Message) - the policy within a sentence
# $threshold (String) - the risk in per cent
threshold = the stop rule of { $policy } applies above { $threshold }%
# How many codings of a policy are others than ours.
# $count (Number) - how many
# $policy (Message) - the policy within a sentence
stances = { $count ->
    [0] the codings of { $policy } are ours
    [one] one coding of { $policy } is not ours
   *[other] { $count } codings of { $policy } are not ours
}
