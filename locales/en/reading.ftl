### What a scenario reads otherwise than we do: choices in a list, within a sentence.
### part: first

# How much more a step of emphasis counts than the step below it.
# $ratio (String) - how many times
ratio = each step of emphasis counts { $ratio } times the one below
# What is counted.
count-by-factor = each criterion counts by itself
# What is counted.
count-by-group = each group counts by its strongest criterion
# How scores are averaged.
mean-arithmetic = the mean is arithmetic, so strong points make up for weak ones
# How scores are averaged.
mean-geometric = the mean is geometric, so weak points drag
# Where governance discounts all other criteria.
overlay-as-the-text-says = governance is the overlay where a policy says so
# Where governance discounts all other criteria.
overlay-never = governance is the overlay of no policy
# Where governance discounts all other criteria.
overlay-always = governance is the overlay of every policy
# How much the overlay discounts.
# $strength (Number) - at most, in per cent
# $reference (Number) - the score below which it discounts
discount = the overlay takes up to { $strength } per cent below { $reference }
# Where “left open” begins and ends.
# $from (Number) - the lowest balance that is left open
# $to (Number) - the balance from which a policy weighs in favour
edges = a balance is left open from { $from } to { $to }
# How misuse risk is estimated.
# $low (String) - the risk where harm is low, in per cent
# $high (String) - the risk where harm is high, in per cent
risk = misuse risk goes from { $low } per cent where harm is low to { $high } per cent where it is high
# How likely misuse must be before the gate of a policy shuts.
# $policy (Message) - the policy within a sentence
# $threshold (String) - the misuse risk in per cent
threshold = the gate of { $policy } shuts above { $threshold } per cent
# How many codings of a policy are others than ours.
# $count (Number) - how many
# $policy (Message) - the policy within a sentence
stances = { $count } of the codings of { $policy } changed
