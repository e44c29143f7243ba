### The bar on top of every screen.
### part: first

# Under the name of the app: what it is about.
about = US arms-sales policies since 1977
# Label of the screens.
screens = Screens
# A screen: a country on sliders, and every policy.
explore = Explore
# A screen: two policies, or several scenarios, against each other.
compare = Compare
# A screen: every country under the same policies.
world = World
# One country from 1977 on, as the title of the page calls that screen.
through-time = Through time
# What was really decided, as the title of the page calls that screen.
cases = Real decisions
# A screen: lessons for a teacher.
classroom = Classroom
# The page of a pupil, as its title calls it.
lesson = Lesson
# Two or more countries or sales against each other, as the title of the page calls that screen.
scenarios = Scenarios side by side
# A screen: how the policies are read.
your-reading = Your reading
# A screen: the scenarios saved on this device.
saved = Saved scenarios
# A screen: how the numbers come about.
method = Method
# What follows the name of that screen where there is room.
and-sources = { " " }and sources

# The title of the page.
# $screen (Message) - the screen
# $place (String) - the country
title = { $screen }: { $place } – { -app }

# Takes back the last move.
undo = Undo
# Does again what was taken back.
redo = Redo
# Plays the last move again.
replay = Show the last change again
# Sets everything back to what is published.
reset = Reset the sliders
# The button that opens the dialog in which a scenario is taken away.
share = Share
# The button that opens the menu: undo, redo, saved scenarios, your reading.
menu = More
# Copies the address of what is shown.
copy-link = Copy link
# A button, after copying.
copied = Copied
# Said after copying.
copied-long = The link is copied. It opens exactly what you see.
