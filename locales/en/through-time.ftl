### One country from 1977 on.
### part: later

# Title of the screen.
title = Through time
# Below the title.
lead = One country’s figures year by year, read under the policy in force that year and under one that you hold fixed.

# Below the controls: what the figures of the past are not.
only-the-text = Statutory law of the past is not modelled: only the text is read. Figures of the past are today’s judgement. Any law named here is today’s.
# The conditions of the open scenario, which hold in every year.
# $conditions (Message) - their names
conditions = In every year with: { $conditions }.
# What of the open scenario is left out.
left-out = Your own estimate of the risk and misuse that you take as known are about today and are left out here.
# While the figures are fetched.
fetching = Fetching the figures of 1977 to 2024 …
# The figures could not be fetched.
not-fetched = The figures of 1977 to 2024 could not be fetched.
# In place of the line of a country of the reader's own.
own-country = A country that you describe yourself has no past. Choose a country to see its years.

# Label of the list of policies one of which is read in all years.
held = Held fixed in all years
# Heading of the line.
# $place (String) - the country alone
heading = { $place }, 1977 to 2024

# Heading above the band of texts.
band = Policies in force
# What the band of texts is, for those who do not see it.
band-says = A band from 1977 to 2026 with the days on which each policy came into force; the list below has them.
# A text in the list of those in force.
# $name (String) - year, president and name
# $from (String) - first day
# $until (String) - last day before the next
span = { $name }: from { $from } to { $until }
# A text that is in force now.
# $name (String) - year, president and name
# $from (String) - first day
span-open = { $name }: since { $from }
# The time without a policy.
# $days (Number) - how many days
# $from (String) - first day
# $until (String) - first day of the next policy
span-gap = { $days ->
    [one] No policy: { $days } day, from { $from } to { $until }
   *[other] No policy: { $days } days, from { $from } to { $until }
}
# Label in the band of texts.
# $year (Number) - its year
# $issuer (String) - the president
band-label = { $year } { $issuer }
# Label at the gap in the band.
# $days (Number) - how many days
gap = { $days ->
    [one] { $days } day without a policy
   *[other] { $days } days without a policy
}
# The list of texts with their days, folded up.
days = All policies with their days

# Below the list: whom the policy of 1977 exempts.
exempt = The 1977 policy exempts members of NATO: here those that were members in the year in question.

# Heading of the chart of scores.
score = Score: 50 is neutral
# Heading of the chart of the risk.
risk = Risk of misuse, in 100: our estimate
# What the first line of both charts is.
line-then = Under the policy in force on 1 July of the year
# What the second line of both charts is.
# $policy (String) - the policy within a sentence
line-held = Under { $policy } in all years
# What the grounds around the lines are.
ranges =
    The shaded ground shows how far the errors of the figures could move a result: 8 times in 10 it lies inside.
    A figure that is missing counts as 50 with a wide error. Other ways to read the text are not in it.
# The line in the chart of the risk above which a stop rule applies.
# $policy (String) - the policy within a sentence
stop-line = The long dashes are our line for the stop rule of { $policy }: above it, the rule applies.
# Where the risk is the same under both.
risk-same = The risk is the same under both policies.
# Label of the control by which a year is chosen.
year = Year
# How a year is chosen.
year-hint = Move over the charts, drag the knob or press the arrow keys to read a year.

# What the dotted lines across the charts are.
line-break = Sources change: see below
# Names of the marks, where they are explained.
mark-stopped = would stop a sale
# The same.
mark-against = points against, or case not made
# The same.
mark-neither = points neither way, or no ground to refuse
# The same.
mark-favour = points in favour, or case made

# A year in a sentence.
# $year (Number) - the year
# $place (String) - the country within a sentence
# $figures (Number) - how many sliders have a figure
# $all (Number) - how many sliders there are
# $then (Message) - what the text in force says
# $held (Message) - what the text held fixed says
# $risk (Message) - the risk
year-says = In { $year } we have { $figures } of { $all } figures for { $place }. { $then } { $held } { $risk }
# The same where the text in force is the one that is held fixed.
# $year (Number) - the year
# $place (String) - the country within a sentence
# $figures (Number) - how many sliders have a figure
# $all (Number) - how many sliders there are
# $then (Message) - what the text in force says
# $risk (Message) - the risk
year-says-one = In { $year } we have { $figures } of { $all } figures for { $place }. { $then } { $risk }
# What the text in force says of a year.
# $policy (String) - the policy at the start of a sentence
# $result (String) - what follows
# $score (Number) - the score
# $low (Number) - where the range of the score begins
# $high (Number) - where it ends
then-says = { $policy }, then in force: { $result }, score { $score } ({ $low } to { $high }).
# What the text that is held fixed says of a year.
# $policy (String) - the policy at the start of a sentence
# $result (String) - what follows
# $score (Number) - the score
# $low (Number) - where the range of the score begins
# $high (Number) - where it ends
held-says = { $policy }: { $result }, score { $score } ({ $low } to { $high }).
# The risk in a year.
# $risk (String) - in 100
# $low (String) - where its range begins, in 100
# $high (String) - where it ends, in 100
risk-says = We put the risk of misuse at { $risk } in 100 ({ $low } to { $high }).
# The risk in a year, where the two policies count it differently.
# $risk (String) - in 100, under the text then in force
# $held (String) - in 100, under the text that is held fixed
risk-says-both = We put the risk of misuse at { $risk } in 100 as the policy then in force counts it, and at { $held } as the other does.
# Which sliders have no figure in a year.
# $year (Number) - the year
# $criteria (Message) - their names
missing = No figure in { $year }, so each counts as 50 with a wide error: { $criteria }.
# What a country's row stood for in a year.
# $name (String) - the state within a sentence
was = The figures are those of { $name }.
# A year without figures.
# $year (Number) - the year
# $place (String) - the country within a sentence
none = We have no figures for { $place } in { $year }.
# Why there are none: the country was part of another state.
# $name (String) - the state within a sentence
# $under (String) - the country under which they stand, within a sentence
none-within = The figures of { $name } stand under { $under }.
# Why there are none: it was no state yet.
# $since (Number) - the first year
none-yet = Its figures begin in { $since }, the first year in which it counts as a state.

# Heading of the list of breaks.
breaks = Where the sources change
# What the list of breaks is for.
breaks-say = A step between two years can come from the sources alone. Here more becomes known of every country:
# A break.
# $year (Number) - the year
# $what (Message) - what begins
break-of = { $year }: { $what }
# What begins in 1989.
break-killed = civilians killed by states are counted, and fighting by where people died
# What begins in 1996.
break-world-bank = the World Bank’s figures of governance and corruption
# What begins in 2010.
break-disputes = disputes over borders are listed
# What begins in 2015.
break-spending = military spending and named threats
# The last years are not the figures of Explore.
not-todays =
    2024 carries figures of 2023 for all but democracy.
    The figures in Explore also use lists that have no history, and differ from 2024 by a few points.

# Heading of the list of decisions.
events = Decisions: the numbered pins
# What the list of decisions is.
events-say = What the United States decided for this country, from our list of documented decisions. It shows practice, and proves no text right or wrong.
# No decision is known.
no-events = Our list of decisions has none for this country.
# A decision.
# $date (String) - the day
# $subject (String) - what it was about
# $decided (String) - what was decided, a sentence
event = { $date }: { $subject }. { $decided }
# A decision of which less is certain.
# $date (String) - the day
# $subject (String) - what it was about
# $decided (String) - what was decided, a sentence
event-uncertain = { $date }, less certain: { $subject }. { $decided }
# Link to where it was read.
event-source = Source
# The same for those who hear it without what stands before it.
# $date (String) - the day
# $subject (String) - what it was about
event-source-of = Source: { $date }, { $subject }

# The numbers of the charts, in a fold.
table = As a table
# Caption of the table.
# $place (String) - the country alone
table-caption = { $place } year by year
# Head of a column.
column-year = Year
# Head of a column.
column-text = Policy in force
# Head of a column.
column-score = Score: 50 is neutral
# Head of a column.
column-result = Result
# Head of a column.
column-risk = Risk, in 100
# Head of a column.
column-figures = Figures
# Head of a column about the text that is held fixed.
# $year (String) - its year, or its name
column-score-held = Score, { $year }
# Head of a column about the text that is held fixed.
# $year (String) - its year, or its name
column-result-held = Result, { $year }
# A cell with a score.
# $score (Number) - the score
# $low (Number) - where its range begins
# $high (Number) - where it ends
score-cell = { $score } ({ $low } to { $high })
# A cell with how many sliders have a figure.
# $figures (Number) - so many
# $all (Number) - of so many
figures-cell = { $figures } of { $all }
# A cell without a number.
no-figure = –
# Button: a file of the numbers.
save = Save the numbers as CSV
# Button: opens a year's figures on the first screen.
# $year (Number) - the year
open = Open the figures of { $year } in Explore
# Below the button.
open-hint = Missing figures start at 50. The errors in Explore stay those of today’s figures.
# Title of the scenario that opens.
# $place (String) - the country alone
# $year (Number) - the year
opened = { $place }, figures of { $year }

# Who made the figures.
sources =
    Figures: V-Dem, versions 14 and 15 (CC BY-SA 4.0); World Bank, Worldwide Governance Indicators 2024, and Uppsala Conflict Data Program, release 26.1 (CC BY 4.0);
    US Central Intelligence Agency and Department of Defense (public domain). The rules that make slider values of them are ours.

# Heading of the small charts.
twelve = Twelve countries
# Why these.
twelve-why =
    At first, the twelve countries with the most decisions in our list; where several have as many, in the order of their names.
    Each shows its score under the policy then in force, on the same axes: 1977 to 2024 across, 0 to 100 up.
# Label of the list of countries that come in.
show = Show
# Label of the list of countries that go out.
instead-of = in place of
# Button.
exchange = Exchange
# Button on a small chart: makes it the country of the large one. The country's name stands on the button.
# $place (String) - the country alone
choose = Show { $place } above
# What a small chart shows, in words: its last year.
# $year (Number) - the year
# $result (String) - what follows
# $score (Number) - the score
small = { $year }: { $result }, { $score }
# A small chart of a country of which there are no figures before a year.
# $year (Number) - the first year
small-since = from { $year }

# Last column of the file.
file-note = Only the text is read, not the law of the time; figures of the past are today’s judgement. Contains V-Dem, World Bank and UCDP figures; CC BY-SA 4.0.
