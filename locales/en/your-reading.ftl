### The screen on which a reader makes every choice of a reading: each choice explained, the strongest cases, and the file of codings.
### part: later

# First words.
lead =
    No policy says how much each criterion counts.
    We had to choose, and here you can choose otherwise.
    The results change at once, and your link carries your choices.
# Heading of what differs.
what-differs = What you read otherwise than we do
# Said of our own reading.
nothing-differs = Nothing so far: this is our reading.
# A button that takes one choice back.
back = Back to ours
# Heading of the results.
results = What follows
# Heading of the common choices.
rule = For every policy
# Heading of the choices on one text.
one-policy = For one policy
# Label of the list of texts.
policy-label = Policy
# Label of the threshold.
threshold = The gate shuts above
# Said of a stance beyond our range.
outside = outside our range
# Heading of the strongest case.
strongest = The strongest honest case
# A side.
most-in-favour = Most in favour
# A side.
most-against = Most against
# Before what a case assumes.
assumes = To get there, one has to assume:
# Said where a case assumes nothing.
assumes-nothing = Our own reading already gives this.
# A button that puts a case in place.
read-it-so = Read it so
# The button where the case is in place.
is-read-so = You read it so now
# What the button does besides.
rest-is-ours =
    “Read it so” puts that reading in place of yours.
    Undo brings yours back.
# Said where a gate may be read as covering more or less.
breadth = How much the bar covers is open too: here it shows as a higher or lower threshold.
# Heading of the file.
file = Your codings as a file
# What the file is for.
file-lead =
    Download every coding as a table, write your own into the column “yours” with any spreadsheet, and read the file in again.
    The file stays on your device.
# A button.
download = Download the codings (CSV)
# Label of the file field.
choose = Read in a file of codings
# Name of the file.
# verbatim - a name of a file
file-name = counterweigh-codings.csv
# Before the faults of a file.
not-taken =
    This file was not taken.
    Nothing has changed.

# Heading of a choice, and a sentence on it.
scale = The scale
    .explained =
        Each step of emphasis, from mentioned to weighed to emphasised to overriding, counts this many times as much as the one below.
# Heading of a choice, and a sentence on it.
counted = What is counted
    .explained =
        There are four criteria on governance and two on the economy: counted by group, the number of criteria lends no weight.
# Heading of a choice, and a sentence on it.
averaged = How scores are averaged
    .explained =
        The mean decides whether a good score on one criterion can make up for a bad one on another.
# Heading of a choice, and a sentence on it.
governance = Governance as the overlay
    .explained =
        Where governance is the overlay, weak governance takes something off all the rest.
# Heading of a choice, and a sentence on it.
discount = How much it takes off
    .explained =
        The overlay begins below this level of governance, and takes off more the lower governance stands.
# Heading of a choice, and a sentence on it.
edges = Against, open, in favour
    .explained =
        No policy draws these lines: below the first a balance weighs against, from the second on in favour.
# Heading of a choice, and a sentence on it.
misuse = How likely misuse is
    .explained =
        No data say how often arms are misused, so our estimate rests on two guesses: one where harm stands at 10, one where it stands at 90.
# Heading of a choice, and a sentence on it.
gate = Its gate
    .explained =
        Where misuse is likelier than this, the policy bars the transfer, whatever the balance.
# Heading of a choice, and a sentence on it.
stances = How strongly it speaks of each criterion
    .explained =
        0 means that the policy does not name the criterion, 4 that it lets the criterion override all others.
        Beside each stand our coding, how far it could be read otherwise, and the clause.

# Label of a slider.
dial-ratio = Each step counts
# Label of a slider.
dial-overlay-strength = At most it takes off
# Label of a slider.
dial-overlay-reference = It begins below
# Label of a slider.
dial-against-below = Weighs against below
# Label of a slider.
dial-favour-from = Weighs in favour from
# Label of a slider.
dial-risk-low = Where harm is low (10)
# Label of a slider.
dial-risk-high = Where harm is high (90)
# How much a step of emphasis counts.
# $ratio (String) - the number, such as "1.75"
times = { $ratio } times
# How much the overlay takes off.
# $share (Number) - the number
per-cent = { $share } per cent
# A misuse risk.
# $chance (Message) - as a fraction, such as "about 1 in 50"
# $percent (String) - in per cent
risk-of = { $chance } ({ $percent } %)
# Our own value beside the reader's.
# $value (Message) - our value, such as "2 times"
ours = ours: { $value }
# Where a slider stands, for a screen reader, where ours stands there too.
# $value (Message) - the value, such as "2 times"
spoken-as-ours = { $value }, as ours
# Where a slider stands, for a screen reader.
# $value (Message) - the value, such as "2 times"
# $ours (Message) - our value
spoken-beside-ours = { $value }, ours: { $ours }

# A way to count.
count-by-factor = Each criterion by itself
# A way to count.
count-by-group = Each group once, by its strongest criterion
# A way to average.
mean-arithmetic = Arithmetic: strong points make up for weak ones
# A way to average.
mean-geometric = Geometric: weak points drag
# Which texts are read with the overlay.
overlay-as-said = Where the policy says so
# Which texts are read with the overlay.
overlay-never = Under no policy
# Which texts are read with the overlay.
overlay-always = Under every policy

# Name of a button that takes a choice back.
# $choice (Message) - the choice
back-of = Back to ours: { $choice }
# One entry of what the reader reads otherwise.
# $choice (Message) - the choice, with a capital
choice = { $choice }.
# A policy in the list that is read otherwise.
# $policy (Message) - the policy
policy-changed = { $policy } (changed)
# Behind a balance that is as in our reading.
balance-as-ours = as ours
# Behind a balance: that of our reading.
# $balance (Number) - our balance
balance-ours = ours { $balance }
# What follows now, and what follows as we read where that is something else.
# $now (Disposition) - what follows now
# $ours (Disposition) - what follows as we read
result-unlike-ours = { $now ->
        [barred] Barred by its gate
        [weighs-against] Weighs against
        [left-open] Left open
       *[weighs-in-favour] Weighs in favour
    } (ours: { $ours ->
        [barred] barred by its gate
        [weighs-against] weighs against
        [left-open] left open
       *[weighs-in-favour] weighs in favour
    })
# Our coding of one criterion that can be read in one way only.
# $stance (Number) - our stance
coding-only = ours { $stance }, and no other
# Our coding of one criterion.
# $stance (Number) - our stance
# $low (Number) - the weakest that it could be
# $high (Number) - the strongest that it could be
coding-in-range = ours { $stance }, could be { $low } to { $high }

# What the strongest case is about.
# $policy (Message) - the policy within a sentence
# $place (String) - the country
how-far =
    How far can { $policy } be pushed for { $place } without leaving our ranges?
    Every stance may go to either end of its range, a step may count 1.25 to 3 times, both counts and both means are allowed, and an overlay may be read or not.
# How far a balance reaches, where all readings come to the same.
# $balance (Number) - the balance
reach-one = Every reading within our ranges gives { $balance }.
# How far a balance reaches.
# $low (Number) - the least
# $high (Number) - the most
reach-from-to = At most { $high }, at least { $low }: between these lies every reading within our ranges.
# Where our own reading and the reader's lie, where they come to the same.
# $balance (Number) - the balance of both
# $against (Number) - below this a policy weighs against
# $favour (Number) - from this on it weighs in favour
lies-as-ours =
    Our reading gives { $balance }, and so does yours.
    Below { $against } the policy weighs against, from { $favour } on in favour.
# Where our own reading and the reader's lie.
# $ours (Number) - our balance
# $yours (Number) - the reader's
# $against (Number) - below this a policy weighs against
# $favour (Number) - from this on it weighs in favour
lies-beside-ours =
    Our reading gives { $ours }, yours { $yours }.
    Below { $against } the policy weighs against, from { $favour } on in favour.
# What follows in a case.
# $balance (Number) - the balance
# $result (Disposition) - what follows
# $gate (GateState) - where the gate stands; none where the gate itself is what bars
what-follows = { $balance }: { $result ->
        [barred] barred by its own gate
        [weighs-against] weighs against
        [left-open] left open
       *[weighs-in-favour] weighs in favour
    }{ $gate ->
        [none] { "" }
        [open] , gate open
        [shut-by-risk] , gate shut
       *[shut-by-knowledge] , gate shut
    }
# What a case assumes of the codings.
# $criteria (Message) - the criteria with their stances, listed
read-more-strongly = Read more strongly: { $criteria }.
# What a case assumes of the codings.
# $criteria (Message) - the criteria with their stances, listed
read-more-weakly = Read more weakly: { $criteria }.
# A criterion with its stance, in such a list.
# $criterion (String) - the criterion
# $stance (Message) - its stance, such as "3 emphasised"
criterion-as = { $criterion } ({ $stance })
# Name of the button that puts a case in place.
# $side (Message) - the case
read-it-so-for = Read it so: { $side }
# A side, within the name of the button.
side-in-favour = most in favour
# A side, within the name of the button.
side-against = most against

# Said after a file was read in.
# $choices (Number) - the choices that are not ours
taken-with = { $choices ->
    [0] The file is read in. It reads everything as we do.
    [one] The file is read in. In one point it reads otherwise than we do.
   *[other] The file is read in. In { $choices } points it reads otherwise than we do.
}
# Why a file was not taken.
file-too-large = It is larger than 200 kB, far larger than any table of ours.
# Why a file was not taken.
file-no-text = It is not a text. Save the table as CSV and try again.
# Why a file was not taken.
# $columns (Message) - the columns that are missing, listed
file-columns = Its first row must name the columns. Missing: { $columns }.
# Behind the faults of a file that are named.
# $count (Number) - how many others there are
faults-more = And { $count } more.
# What is wrong with a row.
# $row (Number) - its number
row-open-quote = Row { $row }: a quotation mark is opened and never closed.
# What is wrong with a row.
# $row (Number) - its number
# $found (String) - what stands there
row-kind = Row { $row }: the kind is “{ $found }”; it must be edition, rule, threshold or stance.
# What is wrong with a row.
# $row (Number) - its number
# $found (String) - what stands there
row-policy = Row { $row }: there is no policy “{ $found }”.
# What is wrong with a row.
# $row (Number) - its number
row-gap = Row { $row }: no policy was in force then, so there is nothing to read.
# What is wrong with a row.
# $row (Number) - its number
# $found (String) - what stands there
row-key = Row { $row }: there is no criterion or choice “{ $found }”.
# What is wrong with a row.
# $row (Number) - its number
# $found (String) - what stands there
# $least (Number) - the least that is possible
# $most (Number) - the most that is possible
row-number = Row { $row }: “{ $found }” is not a whole number from { $least } to { $most }.
# What is wrong with a row.
# $row (Number) - its number
# $found (String) - what stands there
# $words (Message) - what is possible, listed
row-word = Row { $row }: “{ $found }” is not one of: { $words }.
# What is wrong with a row.
# $row (Number) - its number
# $first (Number) - the number of the row that makes the same choice
row-twice = Row { $row }: row { $first } already makes this choice.
# What is wrong with a row.
# $row (Number) - its number
# $found (String) - the edition that the file names
row-edition = Row { $row }: the file belongs to “{ $found }”, not to this one.
# What is wrong with a row.
# $row (Number) - its number
row-edges = Row { $row }: “in favour” must not begin below where “against” ends.
# What is wrong with a row.
# $row (Number) - its number
row-risks = Row { $row }: the risk where harm is high must be above the one where it is low.
