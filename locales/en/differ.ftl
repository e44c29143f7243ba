### The way from the first screen to the one that sets two policies against each other.
### part: first

# The button between the rows of two policies.
# $first (Number) - the year of the first policy
# $second (Number) - the year of the second policy
why = Why { $first } and { $second } differ
