### What a room sees of a lesson, and what a teacher steers it with.
### part: later

# Heading of the section.
present = Show it to the room
# What it does.
present-how = One step at a time, in type for the back of the room. A clicker turns the pages.
# A button.
on-this-screen = Present on this screen
# A button.
second-window = Open a window for the projector
# Said where the browser opens none.
no-window = Your browser opened no window. Allow pop-ups for this page, or present on this screen.
# Said while the window of the room is open.
window-open = The room’s window shows the step below. Drag it to the projector and press F there to fill the screen.
# Label of the stage.
stage = What the room sees
# Label of the buttons below the stage.
controls = Presenter
# A button.
next = Next
# A button.
back = Back
# A button.
black = Black
# A button.
code = QR code
# A button that starts the timer.
# $minutes (Number) - for how long
timer =
    { $minutes ->
        [one] Timer: { $minutes } minute
       *[other] Timer: { $minutes } minutes
    }
# A button that takes the timer away.
no-timer = End the timer
# A button.
larger = Larger
# A button.
smaller = Smaller
# A button.
end = End
# Which step is shown.
# $at (Number) - which one
# $of (Number) - how many there are
# $name (Message) - its name
step = Step { $at } of { $of }: { $name }
# What comes next.
# $name (Message) - its name
coming = Next: { $name }
# Heading of the list of keys.
keys = Keys
# Keys.
keys-turn = Page Down, →, Space: next. Page Up, ←: back.
# Keys.
keys-more = B: black. R: the result. C: answers of the class. Q: QR code. T: timer. + and −: size. Esc: end.
# Said of the copy of the app.
offline-ready = Ready offline ✓
# What that is about.
offline-ready-how = Everything this page has loaded is kept on this device.
# Said of the copy of the app.
offline-file = Ready offline ✓ This is a file on your device.
# Said of the copy of the app.
# $count (Number) - how many
offline-missing =
    { $count ->
        [one] Not ready offline: { $count } file is not kept yet. Reload the page and look again.
       *[other] Not ready offline: { $count } files are not kept yet. Reload the page and look again.
    }
# Said of the copy of the app.
offline-none = Not ready offline: this browser keeps no copy of the page. Reload it once; in a private window it never does.
# A button.
look-offline = Check that it works offline

# The name of a step.
name-join = The code
# The name of a step.
name-country = The country
# The name of a step.
name-clauses = The two policies
# The name of a step.
name-predict = Predict
# The name of a step.
name-class = What the class says
# The name of a step.
name-reveal = The result
# The name of a step.
name-why = Why
# The name of a step.
name-change = Change one thing
# The name of a step.
name-discuss = Talk about it
# The name of a step.
name-exit = The last question
# The name of a step.
name-end = Take it home

# On the page with the code.
scan = Point your phone’s camera at the code
# Instead of the code.
send = Open the link that you were sent
# Above the figures.
# $place (String) - the country
sale-to = A sale of arms to { $place }?
# The name of a step.
name-word = The word that opens your result
# Above the bars.
# $count (Number) - how many answered
answered =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
# How many guessed so.
# $count (Number) - how many
# $guess (Message) - what they guessed
counted = { $guess }: { $count }
# What decides under a policy.
# $policy (String) - "The 2023 policy"
# $decides (String) - a criterion or the stop rule
because = { $policy }: { $decides }
# Above what decides.
decides-most = What decides most
# The timer for a screen reader.
# $time (String) - 2:05
left = { $time } left
# On the last page.
thanks = Go on at home
# In the room’s window before the teacher’s window answers.
waiting = Waiting for the teacher’s window.
# At the edge of the room’s window where the teacher’s page has been silent for a while.
alone = The teacher’s page does not answer. What is shown here stays. To go on, open the window for the projector again from the teacher’s page.
# In the room’s window after the end.
over = The lesson is over.
# A button for a window that was closed.
again = Open the window again
