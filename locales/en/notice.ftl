### The buttons of the notice above the screen, which says what a reader should know about the link that was opened.
### part: later

# Opens the part of a damaged link that was read.
open-readable = Open what could be read
# Loads the page again, where the link comes from a newer version.
reload = Load the newest version
# Takes the notice away.
got-it = Got it
