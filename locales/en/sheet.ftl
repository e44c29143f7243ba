### The sheets that are printed: the result, and a sheet for the classroom with its answers.
### part: later

# What the preview is.
preview = You see the pages first. They read well in black and white, on A4 and on Letter.
# Label of the bar over a preview.
bar = Preview of the sheet
# A button.
print = Print
# A button.
back = Back
# At the top of each sheet.
subject = US arms-transfer policies, 1977 to today
# Name of the sheet with the results.
result = Result sheet
# What the sheet with the results holds.
result-holds =
    The scenario, the result under each policy, the reasons with their clauses, a QR code, and space for notes.
# Name of the sheet for the classroom.
classroom = Classroom sheet
# What the sheet for the classroom holds.
classroom-holds =
    The scenario with the results hidden: students predict first.
# Name of the sheet with the answers to the classroom sheet.
answer-sheet = Answers to the classroom sheet
# What the sheet with the answers holds.
answers-hold = The results and their readings, for whoever hands out the classroom sheet.

# Heading of the sliders.
sliders = The country on sliders
# Above the sliders of a country that the reader made up: why no figures stand beside them.
sliders-own = A country that was made up: nothing is published.
# Above the sliders of a real country: what bold print means.
sliders-published = Bold: not as published.
# Column of the sliders: the name of a slider; the numbers go from 0 to 100.
slider-name = 0 to 100
# Column of the sliders: the value that the reader set.
slider-set = Set to
# Column of the sliders: the value that the published figures give.
slider-published = Published
# In place of a figure that nobody publishes.
not-published = none

# In place of the conditions of a sale where there are none.
no-conditions = none
# The name of that fact.
knowledge = Abuse with these arms
# What abuse with these arms is taken as, after the name of that fact.
known = taken as documented
# The risk of misuse of the scenario, and who estimated it.
# $chance (Message) - the risk, such as "about 1 in 3"
# $source (RiskSource) - who estimated it
risk = { $source ->
    [reader] { $chance }, by a reader’s own estimate
   *[model] { $chance }, by our estimate
}

# Heading of the results.
results = Under each policy
# Column of the results.
column-policy = Policy
# Column of the results: the chart, whose line goes from 0 to 100.
column-chart = 0 to 100
# Column of the results.
column-balance = Score
# Column of the results.
column-follows = Result
# Column of the results.
column-gate = Stop rule
# Column of the results: how many readings of 100 end as ours does.
column-readings = Readings
# A policy after its year, where room is scarce.
# $issuer (String) - the president who issued it
# $short (String) - its short name
policy-name = { $issuer }, { $short }
# Legend of the chart.
legend =
    Score: 0 points wholly against a sale, 50 is neutral, 100 points wholly in favour.
    The upright lines mark where the result changes.
    Dot: the reading shown; cross: the stop rule applies.
    The line spans 9 in 10 readings.
    Readings: how many of 100 agree.
# Heading of the reasons.
reasons = The largest reasons, in points of the score

# Heading of the space at the end.
notes = Notes
# What the QR code is.
code = Scan to open exactly this on the sliders
# What the link is.
link = Or type the link:
# Where the sources stand.
sources =
    Source, year and licence of every figure and the clause behind every coding stand on the page “Method and sources”.
# At the foot of a sheet.
# $reading (Message) - that the sheet holds a reading and no decision
# $edition (Message) - the edition of the numbers
foot = { $reading } { $edition } { sources }

# Line for the name of a student.
student = Name
# Line for the day.
date = Date
# What the students do.
task = Your task
# First step of the task.
step-read = Read how the country stands on the sliders, then what each policy says.
# Second step of the task.
step-mark = For each policy, put a mark on the line where you expect the score, and tick the result.
# Third step of the task.
step-reason = Give the one reason that decides for you, in a few words.
# Heading of the predictions.
predict = What do you expect?
# Where the student writes.
because = Because
# The left end of the empty line.
end-against = 0 against
# The middle of the empty line.
end-neutral = 50 neutral
# The right end of the empty line.
end-favour = 100 in favour
# The stop rule of a policy as a student needs it.
# $standard (Standard) - how sure one must be of misuse
gate = { $standard ->
    [actual-knowledge] Stop rule on misuse: “actual knowledge”
    [more-likely-than-not] Stop rule on misuse: “more likely than not”
    [clear-risk] Stop rule on misuse: “clear risk”
   *[overriding-risk] Stop rule on misuse: “overriding risk”
}
# Heading of the answers.
answers = Answers, for the teacher
# What to say to a class.
answers-lead =
    These results come from one reading of each policy; the last column says how many of 100 readings agree.
    An answer that differs and gives a clause for it is a good answer.
