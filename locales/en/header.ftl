### The bar on top of every screen.
### part: first

# Label of the screens.
screens = Screens
# A screen: a country on sliders, and every policy.
explore = Explore
# A screen: two policies, or several scenarios, against each other.
compare = Compare
# A screen: how the texts are read.
your-reading = Your reading
# A screen: the scenarios saved on this device.
saved = Saved
# A screen: how the numbers come about.
method = Method
# What follows the name of that screen where there is room.
and-sources = { " " }and sources

# Takes back the last move.
undo = Undo
# Does again what was taken back.
redo = Redo
# Plays the last move again.
replay = Replay
# Sets everything back to what is published.
reset = Reset
# The button that opens the dialog in which a scenario is taken away.
share = Share
# Copies the address of what is shown.
copy-link = Copy link
# A button, after copying.
copied = Copied
# Said after copying.
copied-long = The link is copied. It opens exactly what you see.
# Said where the browser refuses to copy.
copy-by-hand = The browser did not let us copy. Copy the link by hand:
