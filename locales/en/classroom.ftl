### What a teacher sees: lessons, and the answers of a class.
### part: later

# Title of the screen.
title = Classroom
# Below the title.
lead = Lessons of twenty minutes in which pupils first predict what two US arms-sales policies say of a country, then see what the texts give, and then change one thing.
# What is needed.
needs = Pupils need a phone, a tablet or a computer with a browser. You need a screen that all can see.
# What becomes of answers.
privacy = No names, no accounts, and nothing is sent: answers are codes of eight letters, and stay in this window until you close it or load it again.
# Without a network.
offline = Once a page was open, it works without a network.
# Heading of the ready lessons.
ready = Ready lessons
# Facts of a lesson.
# $minutes (Number) - how long it takes
# $ages (String) - for which age
# $subjects (String) - for which subjects
facts =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } · { $ages } · { $subjects }
# A button.
start = Start with my class
# Above all lessons: the class of one of them has answered.
# $title (String) - the lesson
running = The lesson “{ $title }” is still open in this window, with the answers of your class.
# The button behind it.
go-on = Go on with it
# A button, for a screen reader.
# $title (String) - the lesson
start-of = Start “{ $title }” with my class
# Heading.
own = A lesson of your own
# What it is made of.
own-how = It starts from the scenario that is open now, with its country, figures, item and conditions.
# A button.
make = Make a lesson of this scenario
# Said until the lessons are fetched.
waiting = The lessons are being fetched.
# Said where they cannot be fetched.
failed = The lessons could not be fetched.

# Title of the screen with a lesson of one’s own.
own-title = Your own lesson
# A button.
other = All lessons
# A button.
try = See it as a pupil
# Heading.
give = Give this to your pupils
# What the code is, for those who cannot see it.
qr-alt = QR code of the lesson’s link
# Label of the link.
link = The lesson’s link
# A button.
copy = Copy the link
# Said after copying.
copied = The link is copied.
# Said where the browser does not copy.
by-hand = Your browser does not copy. Mark it and copy it by hand:
# How large the code is to be.
# $room (Number) - centimetres for 3 m
# $hall (Number) - centimetres for 6 m
qr-size = To be read from 3 m away show it { $room } cm wide, from 6 m { $hall } cm.
# Where there is no code.
qr-too-long = This link is too long for a code that a phone could read from its seat: send it.
# Where the app was opened from a disk.
from-disk = You opened { -app } from a file: its address leads nobody else anywhere. Pupils who have { -app } too can paste what follows behind the end of its address.
# Heading.
word = The word that opens the result
# What it is for.
word-how = Show it when it is time. Pupils who write it see the result.
# Instead of the word where it is not known.
word-unknown = The link keeps only enough of the word to know it again.
# Heading.
plan = Plan
# The minutes of a step.
# $from (Number) - the minute at which it begins
# $to (Number) - the minute at which it ends
minutes = { $from }–{ $to } min
# Heading.
corners = Four corners
# Heading.
ideas = Likely wrong ideas
# Heading.
questions = Questions
# Heading.
settings = Settings of the lesson
# What hidden means.
hidden-is-not-secret = Folded away means not shown, not secret: whoever opens the scenario without the lesson sees everything.
# Heading of the criteria.
criteria = Criteria
# What a pupil may do with a criterion.
free = may be changed
# What a pupil may do with a criterion.
fixed = shown only
# What a pupil may do with a criterion.
hidden = folded away
# Label of a list.
reveal = What opens the result
# A choice.
by-answer = the pupil’s own answer
# A choice.
by-word = a word that you show
# A choice.
by-teacher = only you, on your screen
# Label of a field.
new-word = The word
# A switch.
plain = Plain English
# A switch.
large = Large type
# Label of a field.
own-question = A question of your own, in place of the first to talk about (at most 80 characters)
# Said where its end found no room.
question-cut = Only its first 80 characters fit.

# Heading.
answers = Answers of the class
# What is pasted.
paste = Paste the class chat, a list or a form: every code in it is found.
# Label of the box.
paste-label = Codes and chat
# A button.
add = Add
# What was found.
# $codes (Number) - new codes
added =
    { $codes ->
        [one] { $codes } code read
       *[other] { $codes } codes read
    }
# What else was found.
# $count (Number) - how many
doubles =
    { $count ->
        [one] { $count } was there already
       *[other] { $count } were there already
    }
# What else was found.
# $count (Number) - how many
other-classes =
    { $count ->
        [one] { $count } of another class
       *[other] { $count } of other classes
    }
# What else was found.
# $count (Number) - how many
damaged =
    { $count ->
        [one] { $count } with a wrong letter
       *[other] { $count } with a wrong letter
    }
# What else was found.
# $count (Number) - how many
newer =
    { $count ->
        [one] { $count } of a newer version
       *[other] { $count } of a newer version
    }
# What else was found.
# $count (Number) - how many
links =
    { $count ->
        [one] { $count } scenario
       *[other] { $count } scenarios
    }
# A button that counts one more, for a screen reader.
# $guess (Message) - the guess
# $policy (String) - "The 2018 policy"
one-more = One more for { $policy }: { $guess }
# A button that counts one less, for a screen reader.
# $guess (Message) - the guess
# $policy (String) - "The 2018 policy"
one-less = One less for { $policy }: { $guess }
# How many guessed so.
# $count (Number) - how many
# $guess (Message) - the guess
bar = { $guess }: { $count }
# How many did not guess.
# $count (Number) - how many
without =
    { $count ->
        [one] { $count } did not guess.
       *[other] { $count } did not guess.
    }
# A button.
reveal-now = Show the result
# A button.
cover = Cover the result
# Heading.
sure = How sure, and how right
# Pupils of one sureness.
# $sure (Number) - of a hundred
# $right (Number) - how many of them were right about both policies
# $of (Number) - how many they are
calibration = Of those who said { $sure } of 100, { $right } of { $of } were right about both policies.
# Heading.
decides = What the class thinks decides
# A criterion and how many named it.
# $name (String) - the criterion
# $count (Number) - how many
named = { $name }: { $count }
# Heading.
exits = The last question
# How many gave no answer to it.
# $count (Number) - how many
not-answered =
    { $count ->
        [one] { $count } did not answer.
       *[other] { $count } did not answer.
    }
# Codes whose answer is none of those that it has.
# $count (Number) - how many
strange =
    { $count ->
        [one] { $count } code has an answer that this question does not have: it may be of another lesson, or the question was changed.
       *[other] { $count } codes have an answer that this question does not have: they may be of another lesson, or the question was changed.
    }
# How many reached the goal.
# $reached (Number) - how many
# $of (Number) - of how many
reached = { $reached } of { $of } who changed something turned the later policy.
# Heading.
dots = Scenarios of the class
# A criterion in the pasted scenarios.
# $name (String) - the criterion
# $median (String) - the median
median = { $name }: median { $median }
# A button.
save = Save the answers as a table
# A button.
clear = Forget all answers
# A button in its place, until new answers come in.
put-back = Put the answers back
# A button.
keep = Keep this lesson on this device
# Said after it.
kept = It is in “Saved scenarios” in the menu.
# Said where the device refuses.
kept-at-hand = Your browser stores nothing here: it is in “Saved scenarios” until you close this page.
# Said where there is no room.
kept-no-room = There is no room for it. Delete something in “Saved scenarios” first.
# The name of a lesson in the list of what is saved.
# $place (String) - the country
# $lesson (Message) - the lesson
kept-name = Lesson: { $lesson }, { $place }
# How hands are counted with the keyboard.
hands-how = To count hands by keyboard, click a policy’s bars: keys 1 to 4 add a hand, with Shift they take one away.
# What was not looked through.
# $count (Number) - how many characters of it
unread =
    { $count ->
        [one] the last character was too much to look through
       *[other] the last { $count } characters were too much to look through
    }
# Label of a list.
country = Country
# Label of a list.
item = What is transferred
# Label of a list.
earlier = The first of the two policies
# Label of a list.
later = The second of the two policies
# Heading of the switches.
steps = Steps
# Heading of the lists of questions.
bank = Questions from the bank
# Label of a list of questions.
ask-before = Before the result
# Label of a list of questions.
ask-first = To talk about, first
# Label of a list of questions.
ask-second = To talk about, second
# Label of a list of questions.
ask-last = At the end
# A choice in such a list.
no-question = none
# Heading of the preview.
preview = As a pupil sees it
# What the preview is.
preview-how = It follows the settings. What you do here is not kept.
# Said where a ready lesson was changed so that its own words no longer hold.
# $each (String) - what each policy gives now
otherwise = With what you have set, the policies give another result than the one this lesson was written for ({ $each }). Its plan, its last question and its wrong ideas may no longer fit.
