### The screen on which a reader changes our choices: each choice explained, the strongest cases, and the file of codings.
### part: later

# First words.
lead =
    No policy says how much each criterion counts, so we had to choose.
    Here you can change our choices.
    The results change at once, and your link carries what you chose.
# Heading of what differs.
what-differs = Where your choices differ from ours
# Said of our own reading.
nothing-differs = Nowhere so far: these are our choices.
# A button that takes one choice back.
back = Back to ours
# Heading of the results.
results = Results
# Heading of the common choices.
rule = For every policy
# Heading of the choices on one policy.
one-policy = For one policy
# Label of the list of policies.
policy-label = Policy
# Label of the threshold.
threshold = The stop rule applies above
# Where the slider of a stop rule stands whose policy asks for knowledge.
by-knowledge = no figure: needs actual knowledge
# Said of a coding beyond our range.
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
read-it-so = Use this reading
# The button where the case is in place.
is-read-so = You are using this reading
# What the button does besides.
rest-is-ours =
    “Use this reading” replaces your choices.
    Undo brings yours back.
# Said where a stop rule may be read as covering more or less.
breadth = What the stop rule covers can be read more or less widely too: here that shows as a lower or higher threshold.
# Heading of the file.
file = Your codings as a file
# What the file is for.
file-lead =
    Download all codings, that is how strongly each policy speaks of each criterion, as a table.
    Write your own into the column “yours” with any spreadsheet program, and open the file here.
    The file stays on your device.
# A button.
download = Download the codings (CSV)
# Label of the file field.
choose = Open a file of codings
# Name of the file.
# verbatim - a name of a file
file-name = counterweigh-codings.csv
# Before the faults of a file.
not-taken =
    This file was not used.
    Nothing has changed.

# Heading of a choice, and a sentence on it.
scale = How much a step of the coding counts
    .explained =
        A policy can mention a criterion, weigh it, emphasise it or put it above the others: each step counts this many times as much as the one before.
# Heading of a choice, and a sentence on it.
counted = What is counted
    .explained =
        There are four criteria on governance and two on the economy: if each group counts once, a group weighs no more for having more criteria.
# Heading of a choice, and a sentence on it.
averaged = How the values are averaged
    .explained =
        This decides whether a good value on one criterion can make up for a bad one on another.
# Heading of a choice, and a sentence on it.
governance = Weak governance lowers the score
    .explained =
        An official called security-sector governance, that is how army and police are controlled, “the overlay” of the 2023 policy.
        We read that so: where it is weak, the whole score is lowered.
# Heading of a choice, and a sentence on it.
discount = By how much it lowers the score
    .explained =
        Only below this level of governance, and by more the weaker governance is.
# Heading of a choice, and a sentence on it.
burden = Who has to make the case
    .explained =
        Under the 1977 policy those who want a sale must show that it serves US security, and a tie goes against it; some allies are exempt.
        We read no other US policy so.
# Heading of a choice, and a sentence on it.
edges = Against, neither way, in favour
    .explained =
        No policy draws these lines: a score below the first points against a sale, from the second on in favour, and between them neither way.
# Heading of a choice, and a sentence on it.
misuse = The risk of misuse
    .explained =
        No data say how often arms are misused, so our estimate rests on two guesses: the risk where expected harm is low (10 of 100) and where it is high (90).
# Heading of a choice, and a sentence on it.
gate = Its stop rule
    .explained =
        Where the risk of misuse is higher than this, the policy would stop a sale, whatever the score.
# Heading of a choice, and a sentence on it.
stances = How strongly it speaks of each criterion
    .explained =
        0 means that we did not find the criterion in the policy; 4 is the strongest.
        Beside each stand our coding, how else it could be read, and the clause.

# Label of a slider.
dial-ratio = Each step counts
# Label of a slider: how much weak governance takes away from the score.
dial-overlay-strength = Takes away at most
# Label of a slider: the level of governance that counts as weak.
dial-overlay-reference = Governance counts as weak below
# Label of a slider.
dial-against-below = Points against below
# Label of a slider.
dial-favour-from = Points in favour from
# Label of a slider.
dial-risk-low = Where harm is low (10)
# Label of a slider.
dial-risk-high = Where harm is high (90)
# How much a step of the coding counts.
# $ratio (String) - the number, such as "1.75"
times = { $ratio } times
# The same where it counts as much as the step below.
times-one = 1 time
# How much weak governance takes away.
# $share (Number) - the number
per-cent = { $share }%
# A risk of misuse.
# $chance (Message) - as a fraction, such as "about 1 in 50"
# $percent (String) - in per cent
risk-of = { $chance } ({ $percent }%)
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
mean-arithmetic = Arithmetic mean: good values make up for bad ones
# A way to average.
mean-geometric = Geometric mean: bad values pull the result down
# Under which policies weak governance lowers the score.
overlay-as-said = As we read each policy
# The same.
overlay-never = Under no policy
# The same.
overlay-always = Under every policy
# Under which policies whoever wants a sale has to make the case for it.
burden-as-said = As each policy says
# The same.
burden-never = Never: nobody has to make the case for a sale
# The same.
burden-always = Always, except under policies that only say when to refuse

# Name of a button that takes a choice back.
# $choice (Message) - the choice
back-of = Back to ours: { $choice }
# One entry of what the reader reads otherwise.
# $choice (Message) - the choice, with a capital
choice = { $choice }.
# A policy in the list that is read otherwise.
# $policy (Message) - the policy
policy-changed = { $policy } (changed)
# Behind a score that is as in our reading.
balance-as-ours = as ours
# Behind a score: that of our reading.
# $score (Number) - our score
balance-ours = ours { $score }
# The result now, and the result as we read where that is another.
# $now (Verdict) - the result now
# $ours (Verdict) - the result as we read
result-unlike-ours = { $now ->
        [barred] Would stop a sale
        [weighs-against] Points against
        [case-not-made] Case not made
        [left-open] Points neither way
        [no-ground] No ground to refuse
        [weighs-in-favour] Points in favour
       *[case-made] Case made
    } (ours: { $ours ->
        [barred] would stop a sale
        [weighs-against] points against
        [case-not-made] case not made
        [left-open] points neither way
        [no-ground] no ground to refuse
        [weighs-in-favour] points in favour
       *[case-made] case made
    })
# Our coding of one criterion that can be read in one way only.
# $stance (Number) - our stance
coding-only = ours { $stance }; we see no other reading
# Our coding of one criterion.
# $stance (Number) - our stance
# $low (Number) - the weakest that it could be
# $high (Number) - the strongest that it could be
coding-in-range = ours { $stance }; it could be { $low } to { $high }

# What the strongest case is about.
# $policy (Message) - the policy within a sentence
# $place (String) - the country
how-far =
    How far can { $policy } be pushed for { $place } without leaving our ranges?
    Every coding may go to either end of its range, a step of the coding may count 1.25 to 3 times, both ways to count and both means are allowed, and where weak governance lowers the score, that may be left out.
# How far a score reaches, where all readings come to the same.
# $score (Number) - the score
reach-one = With the figures as they stand, every reading within our ranges gives a score of { $score }.
# How far a score reaches.
# $low (Number) - the least
# $high (Number) - the most
reach-from-to = With the figures as they stand, every reading within our ranges gives a score from { $low } to { $high }.
# Where our own reading and the reader’s lie, where they come to the same.
# $score (Number) - the score of both
lies-as-ours = Our reading gives { $score }, and so does yours.
# Where our own reading and the reader’s lie.
# $ours (Number) - our score
# $yours (Number) - the reader’s
lies-beside-ours = Our reading gives { $ours }, yours { $yours }.
# After that: what the bands of the score mean.
# $lies (Message) - where the readings lie
# $against (Number) - below this a score points against a sale
# $favour (Number) - from this on it points in favour
lies-case-by-case = { $lies } Below { $against } the policy points against a sale, from { $favour } on in favour.
# The same of a policy that has the case for a sale made.
# $lies (Message) - where the readings lie
# $favour (Number) - from this on the case is made
lies-by-burden = { $lies } Below { $favour } the case for a sale is not made, from there on it is.
# The same of a policy that says only when to refuse.
# $lies (Message) - where the readings lie
# $against (Number) - below this a score points against a sale
lies-by-refusal = { $lies } Below { $against } it points against a sale; from there on it names no ground to refuse.
# The result in a case.
# $score (Number) - the score
# $result (Verdict) - the result
# $gate (GateState) - whether the stop rule applies; none where it is what stops a sale, and where no figure can show it
what-follows = { $score }: { $result ->
        [barred] would stop a sale
        [weighs-against] points against
        [case-not-made] case not made
        [left-open] points neither way
        [no-ground] no ground to refuse
        [weighs-in-favour] points in favour
       *[case-made] case made
    }{ $gate ->
        [none] { "" }
        [open] ; the stop rule does not apply
        [shut-by-risk] ; the stop rule applies
       *[shut-by-knowledge] ; the stop rule applies
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
read-it-so-for = Use this reading: { $side }
# A side, within the name of the button.
side-in-favour = most in favour
# A side, within the name of the button.
side-against = most against

# Said after a file was read in.
# $choices (Number) - the choices that are not ours
taken-with = { $choices ->
    [0] The file was read. It makes the same choices as we do.
    [one] The file was read. One choice differs from ours.
   *[other] The file was read. { $choices } choices differ from ours.
}
# Why a file was not taken.
file-too-large = It is larger than 200 kB, far larger than any table of ours.
# Why a file was not taken.
file-no-text = It is not a text file. Save the table as CSV and try again.
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
row-gap = Row { $row }: no policy was in force then, so there is nothing to code.
# What is wrong with a row.
# $row (Number) - its number
row-no-stop-rule = Row { $row }: this policy has no stop rule, so there is no threshold to set.
# What is wrong with a row.
# $row (Number) - its number
# $column (String) - the name of a column
# $found (String) - what stands there
row-not-empty = Row { $row }: the column { $column } must be empty in such a row, not “{ $found }”.
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
row-edges = Row { $row }: points in favour must not begin below where points against end.
# What is wrong with a row.
# $row (Number) - its number
row-risks = Row { $row }: the risk where harm is high must be above the risk where it is low.
