### What a field for a name or a title says of what is written in it.
### part: later

# The end of what is written finds no room.
# $name (Title) - as much as fits
cut = This is too long. What fits: “{ $name }”
# Nothing of what is written can be seen.
unseen = Nothing of this can be seen: write at least one letter or digit.
