### What a field for a number says of what was typed into it.
### part: later

# What was typed is no whole number and was rounded.
# $typed (Title) - what the reader typed
# $value (Number) - the whole number
rounded = { $typed } is read as { $value }.
# Nothing was typed.
# $value (Number) - the number that stays
nothing = Nothing was typed: it stays at { $value }.
# What was typed is no number.
# $typed (Title) - what the reader typed
# $least (Number) - the least that is possible
# $most (Number) - the most that is possible
# $value (Number) - the number that stays
no-number = “{ $typed }” is no number from { $least } to { $most }: it stays at { $value }.
# What was typed is too large; the field then shows the most that is possible.
# $typed (Title) - what the reader typed
# $most (Number) - the most that is possible
too-large = { $typed } is read as { $most }: it can be at most that.
# What was typed is too small; the field then shows the least that is possible.
# $typed (Title) - what the reader typed
# $least (Number) - the least that is possible
too-small = { $typed } is read as { $least }: it cannot be less.
