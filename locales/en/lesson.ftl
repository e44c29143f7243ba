### What a pupil sees of a lesson.
### part: later

# Above the steps.
# $place (String) - the country
subject = A lesson on { $place }
# Label of the steps.
steps = Steps of the lesson
# A step, for a screen reader.
# $at (Number) - which one
# $of (Number) - how many there are
step-of = Step { $at } of { $of }
# A button.
back = Back
# A button.
next = Next
# A button that opens the result without an answer.
show-me = Show me the result
# A button that ends the lesson.
leave = Open it in { -app } without the lesson

# Heading.
read = What it is about
# Heading of what is read first.
said-by = What was said
# Heading.
figures = Some figures of the country
# What the figures are.
figures-note = From 0 to 100: the higher, the better for a sale.
# Heading of what the two policies say.
clauses = What the two policies say
# The risk of misuse.
# $chance (String) - "about 2 in 3"
risk = By our estimate the risk that the arms are misused is { $chance }.
# What is not shown.
folded = Other criteria count too; they are folded away in this lesson.

# Heading, where no question of the bank is asked.
predict = What does each policy say?
# What one does.
predict-how = Choose one answer for each policy. Keys 1 to 4 choose for the policy that has the focus.
# An answer.
in-favour = Points in favour of a sale
# An answer.
neither-way = Points neither way
# An answer.
against = Points against a sale
# An answer.
stops = Its stop rule would stop a sale
# An answer, in plain English.
plain-in-favour = Yes
# An answer, in plain English.
plain-neither-way = Neither yes nor no
# An answer, in plain English.
plain-against = No
# An answer, in plain English.
plain-stops = No, it must be stopped
# Heading.
criterion-heading = What decides?
# Which policy that is asked of.
# $policy (String) - the later policy
criterion-of = Think of { $policy }: what decides its answer most?
# A choice.
stop-rule = The stop rule
# Heading.
sure = How sure are you?
# What the numbers mean.
sure-how = Of a hundred such guesses, how many would be right?
# A choice.
# $of (Number) - of a hundred
of-hundred = { $of } of 100
# Heading.
code = Your answer code
# What it is for.
code-how = Show it, write it down or paste it into the class chat. It holds your answers and no name. Once you go on they stay as they are.
# A button.
copy = Copy the code
# Said after copying.
copied = The code is copied.
# Said where the browser does not copy.
by-hand = Your browser does not copy. Mark it and copy it by hand:
# The code for those who cannot see it.
code-alt = QR code of your answer code

# Heading.
reveal = The result
# A button.
open = Show the result
# Label of a field.
word = The word on the wall
# Said where the word is another one.
wrong-word = That is not the word. Look again, or ask.
# What opens it.
by-word = Your teacher shows a word when it is time.
# What opens it.
by-teacher = Your teacher shows the result to all.
# What a mark means, for a screen reader.
your-guess = your answer
# What a mark means, for a screen reader.
the-result = the result
# Above both marks.
marks = ○ your answer   ● what our reading gives
# What was guessed, and what the text gives.
# $policy (String) - "the 2018 policy"
# $guess (Message) - what was guessed
# $answer (Message) - what the text gives
both =
    { $policy }. You said: { $guess }. Our reading gives: { $answer }.
# The same where nothing was guessed.
# $policy (String) - "the 2018 policy"
# $answer (Message) - what the text gives
not-guessed = { $policy }. You did not guess. Our reading gives: { $answer }.
# What decides.
# $policy (String) - the later policy
# $decides (String) - a criterion or the stop rule
decides = What decides most under { $policy }: { $decides }.

# Heading.
change = Change one thing
# What one does, where the lesson gives no task.
change-task = Change one thing so that the later policy says something else. Which is the smallest change that you would believe?
# The goal.
# $policy (String) - the later policy
# $answer (Message) - what it gives now
still = { $policy } still gives the same: { $answer }.
# The goal is reached.
# $policy (String) - the later policy
# $answer (Message) - what it gives now
turned = { $policy } now gives: { $answer }.
# Label of the list of items.
item = What is transferred
# Heading.
conditions = Conditions
# Heading.
discuss = Talk about it
# Heading.
exit = The last question
# Said of the choice that is right.
right = That is what the app shows.
# Said of another choice.
# $answer (String) - the one that is right
not-right = The app shows another answer: { $answer }.
# Heading.
end = Done
# What is said at the end.
end-how = This second code holds what you changed and your last answer. Hand it in like the first one; after that you are done.
# Said where the device keeps nothing.
not-kept = Your browser keeps nothing for this page: if you close or reload it, your answers are gone.
# Said where the lesson needs a later release.
newer = This lesson was made with a newer version of { -app }. Reload the page to get it, or open the scenario without the lesson.
# Said where the lesson is none.
no-lesson = The lesson in this link cannot be read. The scenario can: open it without the lesson, or ask for the link again.
# Said where the words of the ready lessons are on their way.
waiting = The lesson is being fetched.
# Said where they cannot be had.
failed = The words of the lesson could not be fetched.
# A button that leads to the page of the teacher, with the plan, the answers and the settings.
teach = For teachers: plan, answers and settings
# Heading of real decisions.
really = What was really decided
# A button of a pupil whose teacher has shown the result to all.
seen = I have seen it: go on
# What a policy gives.
# $guess (Message) - what it gives
# $policy (String) - "The 2018 policy"
gives = { $policy }: { $guess }
# What decides, beside what the pupil said.
# $said (String) - what the pupil said: a criterion or the stop rule
# $decides (String) - the whole sentence on what decides
decides-beside = You said that “{ $said }” decides. { $decides }
# How sure the pupil was, beside how many of the answers are what the policies give.
# $of (Number) - of a hundred such guesses, how many the pupil expected to be right
# $right (Message) - how many of the pupil’s are
sure-beside = You said that { $of } of 100 such guesses would be right. { $right }
# Two answers were given.
both-right = Both of yours are.
# Two answers were given.
one-right = One of yours is, one is not.
# Two answers were given.
none-right = Neither of yours is.
# One answer was given.
only-one-right = Yours is.
# One answer was given.
only-one-wrong = Yours is not.
