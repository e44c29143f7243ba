### The way from the first screen to the one that sets two policies against each other.
### part: first

# The button between the rows of two policies.
# $first (String) - the year of the first policy, or its name
# $second (String) - the year of the second policy, or its name
why = Why { $first } and { $second } differ
# The button between the rows of two policies that end alike.
# $first (String) - the year of the first policy, or its name
# $second (String) - the year of the second policy, or its name
why-alike = Why { $first } and { $second } agree
# A button: the sentence on top speaks of the two policies again with which the page opens.
# $first (String) - the year of the first
# $second (String) - the year of the second
back = Back to { $first } and { $second }
