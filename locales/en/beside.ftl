### What the first screen says of the scenarios that stand beside the one on the sliders.
### part: first

# The button on the first screen.
side-by-side = Side by side
# A scenario without a title, whose figures the reader changed.
# $place (String) - its country
changed = { $place }, changed
# A scenario with a title.
# $place (Message) - what it is called without
# $title (Title) - the title that a reader gave it
titled = { $place }, called “{ $title }” by a reader
# A scenario with its letter.
# $letter (String) - A, B, C or D
# $name (String) - what it is called
labelled = { $letter }: { $name }
# Which of several is on the sliders.
# $letter (String) - A, B, C or D
# $name (String) - what it is called
# $place (Number) - its place from 1
# $count (Number) - how many there are
edited = Scenario { $letter }: { $name }, { $place } of { $count }
