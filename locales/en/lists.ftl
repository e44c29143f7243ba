### How things are listed within a sentence: the parts that Unicode CLDR has, put together from the end.
### part: first

# A list of two.
# $first (Message) - the first thing
# $last (Message) - the last thing
and-pair = { $first } and { $last }

# A longer list: its first thing, and all that follow.
# $first (Message) - the first thing
# $rest (Message) - the list of all others
and-start = { $first }, { $rest }

# A longer list: a thing in its middle, and all that follow.
# $first (Message) - a thing
# $rest (Message) - the list of all that follow it
and-middle = { $first }, { $rest }

# A longer list: its last two things.
# $first (Message) - the last thing but one
# $last (Message) - the last thing
and-end = { $first } and { $last }

# A list whose things may hold commas: its first thing, and all that follow.
# $first (Message) - a thing
# $rest (Message) - the list of all that follow it
separate = { $first }; { $rest }

# A list after a colon: its first thing, and all that follow.
# $first (Message) - a thing
# $rest (Message) - the list of all that follow it
comma = { $first }, { $rest }
