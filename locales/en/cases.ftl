### What was really decided.
### part: later

# Title of the screen.
title = Real decisions
# Below the title.
lead = Sales, aid and other transfers that Washington let through, held back or refused, beside what each policy’s text says on the figures of that year.
# Below it, before anything else.
only-text =
    Only the texts of the policies are read here. The law of the time is not, and some of these decisions, such as sanctions,
    waivers and embargoes, rest on a law.
# Said where the reader has changed how the texts are read.
own-reading = The texts are read as you changed our choices, not in the standard way.
# Said until the decisions are fetched.
waiting = The decisions are being fetched.
# Said where they cannot be fetched.
failed = The decisions could not be fetched.

# What was decided, as an entry of a list.
went-ahead = Went ahead
# What was decided, as an entry of a list.
held-or-conditioned = Held or conditioned
# What was decided, as an entry of a list.
refused = Refused
# What was decided and when, within a sentence.
# $outcome (DecisionOutcome) - what was decided
# $day (String) - when
decided-on =
    { $outcome ->
        [went-ahead] went ahead ({ $day })
        [held-or-conditioned] held or conditioned ({ $day })
       *[refused] refused ({ $day })
    }

# What kind of decision it was.
# $kind (DecisionKind) - the kind
kind =
    { $kind ->
        [sale] A sale or a licence
        [aid] Aid
        [shipment] Arms from US stocks, or a shipment
        [announcement] An announcement
        [waiver] A waiver of a law
        [sanction] A sanction
       *[embargo] An embargo, put on or lifted
    }
# Where the reason is from, after it.
# $basis (ReasonBasis) - where from
basis =
    { $basis ->
        [read] We read this in the source.
        [memory] From memory, not checked against the source.
       *[inferred] Our inference: the source gives no reason.
    }
# How sure it is that this was decided, as a cell of the file.
# $confidence (Confidence) - how sure
confidence =
    { $confidence ->
        [high] sure
       *[medium] less sure
    }
# Said beside the source of a decision of which we are less sure.
less-sure = We are less sure that this was decided as told.

# Heading of the card.
one = One decision at a time
# Label of the list of all decisions.
choose = Decision
# An entry of that list, and the heading of its card.
# $place (String) - the country
# $day (String) - when it was decided
# $subject (String) - what it was about
entry = { $place }, { $day }: { $subject }
# A button: the decision before this one.
previous = Earlier
# A button: the decision after this one.
next = Later
# A checkbox.
guess-first = Guess first
# The question, before it is shown what the text in force says.
# $policy (Message) - the policy within a sentence
question = What would { $policy }, in force that day, say on these figures?
# An answer to choose.
# $pointing (Pointing) - the answer
answer =
    { $pointing ->
        [against] It would stop a sale, or points against one
        [neither-way] It points neither way
       *[in-favour] It points in favour of a sale
    }
# A button: shows it without a guess.
show = Show it without a guess
# After a guess that fits.
guessed = Your guess fits what the text says.
# After a guess that does not fit.
# $guess (Pointing) - what was guessed
# $says (Pointing) - what the text says
not-guessed =
    { $guess ->
        [against] You guessed that the text would stop a sale or points against one.
        [neither-way] You guessed that the text points neither way.
       *[in-favour] You guessed that the text points in favour.
    }
    { $says ->
        [against] It would stop one or points against one.
        [neither-way] It points neither way.
       *[in-favour] It points in favour.
    }

# Label in a card.
date = Date
# Label in a card.
country = Country
# Label in a card.
item = Item
# Label in a card.
about = What it was about
# Label in a card.
in-force = Policy in force
# Label in a card.
decision = What was decided
# Label in a card.
reason = Reason given in public
# Label in a card.
source = Source
# Label in a card.
remark = Remark
# The reason and where it is from.
# $reason (String) - the reason, a sentence
# $basis (Message) - where it is from
reason-from = { $reason } { $basis }
# What was decided, in a word and as a sentence.
# $outcome (Message) - in a word
# $decided (String) - as a sentence
decided = { $outcome }. { $decided }
# The item as it is counted, and what kind of decision it was.
# $item (String) - the item
# $kind (Message) - the kind
item-and-kind = { $item }. { $kind }.

# How many criteria have a figure.
# $known (Number) - criteria with a figure
# $all (Number) - all criteria
# $missing (Number) - criteria without one
# $error (String) - standard error of a missing figure in points
figures =
    { $known } of { $all } criteria have a figure.
    { $missing ->
        [0] { "" }
        [one] The other one counts as 50, which is neutral, with an error of { $error } points.
       *[other] The other { $missing } count as 50, which is neutral, each with an error of { $error } points.
    }
# Of which year the figures are, and which are of the year before.
# $year (String) - the year
figures-before =
    The figures are of { $year }. Those for human rights, conduct in war, and calm and threats in the region are of the year before, because a
    year’s figure knows the whole year, also what came after the decision.
# Said where the series end before the decision.
# $year (String) - the last year
figures-end = The figures are of { $year }, the last year that there are figures for.
# Said of a place without figures.
no-figures-at-all = There are no figures for this place, so no text can be held against the decision.
# Label of what unfolds to the figures.
all-figures = All figures
# Column of the figures.
column-criterion = Criterion
# Column of the figures.
column-figure = Figure
# Column of the figures.
column-year = Year
# In place of a figure.
no-figure = no figure
# In place of a year, of a figure of the year before.
year-before = the year before

# Heading of what the texts say.
texts = What each text says on these figures
# Column of the texts.
column-policy = Policy
# Column of the texts.
column-score = Score
# Column of the texts.
column-stop-rule = Stop rule
# Column of the texts.
column-result = Result
# Beside the policy that was in force.
was-in-force = in force that day
# How the text in force and the decision stand to each other.
# $fit (Fit) - how
fit =
    { $fit ->
        [agrees] The text in force and the decision agree.
        [contradicts] The text in force and the decision contradict each other.
       *[neither-way] The text in force points neither way, so it fits either decision.
    }
# A button.
explore = Open in Explore
# What the link and the button lead to.
explore-says = Explore opens with these figures on its sliders. The law that it names is today’s.

# Heading of the back-test.
back-test = How often text and decision agree
# The count under the policies in force, in a sentence.
# $agrees (Number) - decisions in which they agree
# $contradicts (Number) - decisions in which they contradict each other
# $neither (Number) - decisions in which the text points neither way
# $all (Number) - all of them
count =
    Held against the policy in force that day, text and decision agree in { $agrees } of { $all } decisions and contradict each other in
    { $contradicts }; in { $neither } the text points neither way.
# What was decided in all of them, after that sentence.
# $ahead (Number) - went ahead
# $held (Number) - held or conditioned
# $refused (Number) - refused
outcomes = { $ahead } went ahead, { $held } were held or conditioned, { $refused } were refused.
# What counts as agreement.
agreement =
    They agree where the text points in favour and the sale went ahead, or where the text would stop a sale or points against it and the
    sale was held, conditioned or refused.
# What this shows and what it does not.
practice = This is practice. It proves neither the texts nor our way of reading them, and our list is no sample of all decisions.
# Caption of the table.
# $all (Number) - the decisions with figures
by-policy = Each policy held against all { $all } decisions with figures
# The first row of the table.
policy-of-the-day = The policy in force that day
# Column of the table.
column-agrees = Agree
# Column of the table.
column-contradicts = Contradict
# Column of the table.
column-neither = Points neither way

# Heading of the separation.
separation = Do scores separate what went ahead from what did not?
# How well they do.
# $area (Number) - chance in 100 that the one that went ahead scores higher
# $low (Number) - lower end of the interval
# $high (Number) - upper end of the interval
# $count (Number) - how many decisions
area =
    Take one decision that went ahead and one that was held, conditioned or refused: under the policy in force that day the first has the
    higher score in { $area } of 100 such pairs ({ $low } to { $high }, from { $count } decisions). A coin would give 50.
# The same of sales and licences alone.
# $area (Number) - chance in 100 that the one that went ahead scores higher
# $low (Number) - lower end of the interval
# $high (Number) - upper end of the interval
# $count (Number) - how many decisions
area-of-sales = Of the { $count } decisions on sales and licences alone, without aid, sanctions, embargoes and the like: { $area } of 100 ({ $low } to { $high }).
# What the interval says.
# $against (AgainstACoin) - what
against-a-coin =
    { $against ->
        [no-better] The interval holds 50: as far as so few decisions can show, scores separate the two no better than a coin.
        [better] The interval lies above 50: on these decisions scores separate the two better than a coin.
       *[wrong-way] The interval lies below 50: on these decisions scores separate the two the wrong way round.
    }
# How it is computed.
# $resamples (String) - how many resamples
method =
    Every pair is compared, and a tie counts half (the area under the ROC curve, AUC). The interval holds the middle 95 of 100 of
    { $resamples } bootstrap resamples of whole countries, because decisions on one country resemble each other.
    One decision on three countries is counted three times.
    Sales alone are a second look at the same list, which makes a chance find likelier.

# Heading of the pairs.
both-ways = One text, decided both ways
# Before the pairs.
both-ways-lead = Same country, same kind of item, same text in force, and yet decided otherwise. The text alone does not explain the difference.
# Said where there is none.
both-ways-none = There is no such pair among these decisions.
# A pair.
# $place (String) - the country
# $item (String) - the item
# $first (Message) - the earlier decision
# $second (Message) - the later decision
# $policy (Message) - the policy within a sentence
pair = { $place }, { $item }, under { $policy }: { $first }, then { $second }.

# Heading of the table.
all = All decisions
# The table, for a screen reader.
table = The decisions as a table
# First entry of a filter: no filter.
any = All
# How many are shown.
# $shown (Number) - rows shown
# $all (Number) - all rows
shown = { $shown } of { $all } decisions
# A button, where the oldest stand first.
newest-first = Put the newest first
# A button, where the newest stand first.
oldest-first = Put the oldest first
# A button.
csv = Save these rows (CSV)
# A button: the decision’s country, item and figures become a lesson.
make-lesson = Make a lesson of it
# The row of a decision: opens its card.
# $entry (Message) - the decision
open-card = Show the card of { $entry }
# A link to the source, for a screen reader.
# $entry (Message) - the decision
source-of = Source of { $entry }
# Column of the table.
column-said = The text in force
# Column of the table, which says how the two fit.
column-fit = Text and decision
# How text and decision stand to each other, in a cell.
# $fit (Fit) - how
fit-cell =
    { $fit ->
        [agrees] agree
        [contradicts] contradict
       *[neither-way] neither
    }
# In place of a result without figures.
not-held = not held against it

# Column of the file.
column-kind = Kind of decision
# Column of the file.
column-outcome = Outcome
# Column of the file.
column-basis = Where the reason is from
# Column of the file.
column-sure = How sure
# Column of the file.
column-figures-of = Year of the figures
# Column of the file.
column-known = Criteria with a figure
# Column of the file.
column-edition = Edition
