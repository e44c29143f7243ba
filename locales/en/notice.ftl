### The buttons of the notice above the screen, which says what a reader should know about the link that was opened.
### part: later

# Opens the part of a damaged link that was read.
open-readable = Open what could be read
# Loads the page again, where the link comes from a newer version.
reload = Load the newest version
# Takes the notice away.
got-it = Got it
# Heading in place of everything, where the link of a lesson does not open.
lesson-damaged = The link to this lesson is damaged
# Below it.
ask-for-lesson = Ask your teacher for the link again, or scan the code once more.
# A button that opens the app with its results.
without-lesson = Open { -app } without the lesson
