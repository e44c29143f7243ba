### What the page on method and sources says of the tables of an edition.
### part: page

## Codings

# A heading.
codings = Every coding, with its range
    .lead =
        Each number is how strongly a text speaks of a criterion: 0 absent, 1 mentioned, 2 weighed, 3 emphasised, 4 leading.
        In brackets: the lowest and highest number that a careful reader could defend.
        (−) the text turns the criterion round; (±) it says both.
        Atrocity crimes carry no weight: they belong to the stop rule.
        Below the table stands every passage behind the numbers.
    .more =
        The app shows the texts from 1977 to the one in force now, and three comparators on demand.
        The last columns are coded too but are no rows of their own in the app: “In force now” is put together from the 2018 text and the executive orders, and law applies under every policy.
    .table = Coding of each text on each criterion
    .download = All codings as a table (CSV)

# A column of several tables.
column-criterion = Criterion
# A column of several tables: the section of a text, or a cell of a table.
column-where = Where
# A column of several tables: how a passage is known.
column-evidence = How we know
# A column of several tables.
column-remark = Remark
# A column of several tables: a policy or another text.
column-text = Text

# A column of the passages.
passage = What it says, in our words
    .stance = Coding
    .nowhere = nowhere in what was read

# The criterion without a slider.
gate-variable = Atrocity crimes (the stop rule)

# The title of a fold, and columns of its table.
criteria = What each criterion means
    .name = Name in the codebook
    .covers = What it covers
    .low = Slider at 0
    .high = Slider at 100

# The title of a fold: a text and its passages.
# $year (String) - year of the text
# $text (String) - name of the text
# $found (Number) - passages that were found
# $absent (Number) - criteria of which the text says nothing
passages-of =
    { $year }, { $text }: { $found ->
        [one] { $found } passage
       *[other] { $found } passages
    }{ $absent ->
        [0] { "" }
        [one] , { $absent } criterion not found
       *[other] , { $absent } criteria not found
    }

# The title of a fold: a policy that is put together from several texts.
# $year (String) - year of the policy
# $policy (String) - name of the policy
composed = { $year }, { $policy }: put together from several texts

# How it is put together.
# $texts (Message) - the list of the texts
composed-of = The highest coding of { $texts } counts; where one of them only loosens a criterion, the low end of the range is one lower.

# A text, before the link to it.
# $title (String) - title of the text
# $issuer (String) - who issued it
# $day (Message) - its day
text-read = { $title }. { $issuer }, { $day }.
    .link = What was read

## How a passage is known

evidence-primary-full = whole text read
evidence-primary-partial = part of the text read
evidence-official-summary = official summary
evidence-secondary = lawyers, scholars, press
evidence-partial-text = not found in what was read
evidence-memory = from memory, not verified

## Gates and bars

# A heading.
bars = Stop rules and bars
    .lead =
        A stop rule is a bar on misuse with a standard of proof (“gate” in the files), and only stop rules are computed.
        The texts give no numbers: where there is one below, it is our convention, with the range that readings take.
        A standard that asks for knowledge has none.
        Breadth would add to the log-odds of misuse where a bar covers a larger event; every text here speaks of one event, so it is 0.

# A caption, and columns of its table.
gates = Stop rules, with our number for each standard
    .standard = Standard of proof
    .shuts = Stops a sale above
    .breadth = Breadth

# The first cell of a row: a policy.
# $year (String) - year of the policy
# $policy (String) - name of the policy
gate-of = { $year }, { $policy }

# Standards of proof.
standard-actual-knowledge = actual knowledge
standard-more-likely-than-not = more likely than not
standard-clear-risk = clear risk
standard-overriding-risk = overriding risk

# A threshold with its range.
# $at (Number) - per cent above which a sale is stopped
# $low (Number) - lowest per cent
# $high (Number) - highest per cent
threshold = { $at }% [{ $low }–{ $high }]

# A caption, and columns of its table.
every-bar = Every bar, presumption and condition in words
    .trigger = What triggers it, and what it does
    .harms = Harms that it names
    .status = What became of it

# A bar in words.
# $trigger (String) - what triggers it
# $effect (String) - what it does
bar = { $trigger }: { $effect }.

# The same with what it leaves out.
# $trigger (String) - what triggers it
# $effect (String) - what it does
# $exception (String) - what it leaves out
bar-with-exception = { $trigger }: { $effect }. Exception: { $exception }.

# Before the list of flags.
flags = US law keeps lists of countries. The app flags a country that stands on one of these, under every policy:

# After the name of a flag, which is a link: the day of its list.
# $day (Message) - the day
flag-as-of = , as of { $day }

# Before the list of laws.
law =
    What a law, an arms embargo or an export rule forbids or limits is said before any result, with who can lift it.
    Each was seen in force up to the day that is named; the address is that of the text itself, and law.csv says through which copy it was read.
    On the US export rule on listed countries (22 CFR 126.1): its list denies licences to some countries outright and to others with exceptions, and the State Department can make an exception in the single case.

# After the name of a law, which is a link: where it stands, and up to when it was seen in force.
# $statute (String) - where it stands
# $day (Message) - the day, month or year
law-seen = , { $statute }, last seen { $day }
# The same where it was never seen.
# $statute (String) - where it stands
law-from-memory = , { $statute }, from memory, not confirmed

# Before the list of what was done while a policy with a stop rule was in force.
practice = What was done while a policy with a stop rule on misuse was in force. No number rests on it:
# A sale of which Congress was notified, before its source.
# $country (String) - the country
# $day (Message) - the day, month or year
# $says (String) - what was to be sold
practice-notified = { $country }, { $day }: Congress was notified of { $says }.
# What auditors found, before its source.
# $day (Message) - the day, month or year of the report
# $says (String) - what they found, as a sentence
practice-audit = { $day }: { $says }

## Presumptions

# A heading.
presumptions = Who must make the case
    .lead =
        The code of the burden: 0 nobody has to make a case, 1 a level score goes against the sale, 2 the sale must also be shown to serve US security.
        In brackets: the lowest and the highest code that the words bear; where there are none, no range is in doubt.
    .table = The presumption of each text, by buyer
    .buyers = Buyers
    .code = Code
    .passage = The passage
    .refusal = no code: it only lists grounds for refusal

# The buyers of a row.
buyers-all = all
buyers-others = all others
# $buyers (Message) - the list of the buyers, each a country or what it must be
buyers-named = { $buyers }

## Figures

# A heading, the name of its table, and columns.
figures = From published figures to sliders
    .lead =
        A figure between its two goalposts becomes a slider value from 0 to 100.
        Goalposts are fixed, so no country moves because another does.
        Where several figures are averaged, the error grows with how far they disagree.
        What nobody publishes starts at 50 with a wide band, and is marked as missing.
        How errors add up stands above, under “From figures to sliders”.
    .rule = Rule
    .error = Error
    .from = From
    .published = published
    .download = All figures of all countries as a table (CSV, CC BY-SA 4.0)
    .values = The slider values that the rules make of them, each with its error and year (CSV, CC BY-SA 4.0)

# A rule that reads one figure.
# $figure (String) - name of the figure
# $rule (String) - the rule in words
rule-of-figure = { $figure }: { $rule }

# A rule with a remark.
# $rule (Message) - the rule in words
# $note (String) - the remark
rule-with-note = { $rule } ({ $note })

# An error that nobody publishes.
# $points (String) - points of the slider, with decimals
assumed = assumed, { $points } points
assumed-one = assumed, 1 point

## Items and conditions

# A heading, the name of its table, and columns.
items = What an item changes
    .lead =
        An item makes some criteria count less, and makes misuse more or less likely.
        The numbers are our starting values, open to argument.
    .item = Item
    .log-odds = Log-odds of misuse
    .less = Counts for less

# The criteria that count for less with an item.
# $criteria (Message) - the list of them
less-half = half: { $criteria }
# $criteria (Message) - the list of them
less-quarter = a quarter: { $criteria }
# $criteria (Message) - the list of them
less-nothing = not at all: { $criteria }

# A heading.
conditions = What a condition changes
    .lead =
        A condition lowers the log-odds of misuse, and closes part of the gap between a slider and 100.
        The raised sliders then count in the score and in the harm.

# After the name of a condition, which is bold.
# $description (String) - what the condition is
# $shift (String) - what it adds to the log-odds, with its sign
# $low (String) - the least of that
# $high (String) - the most of that
# $closes (Message) - the list of what it closes of which gaps
condition = : { $description }. It adds { $shift } to the log-odds of misuse (range { $low } to { $high }), and closes { $closes }.

# What a condition closes of a gap.
# $criterion (String) - name of the slider
# $share (Number) - per cent of the gap to 100
closes = { $share }% of the gap of “{ $criterion }”

## What criteria do besides their weight

# A heading, the name of its table, and columns.
shares = What a criterion does besides its weight
    .lead =
        Harm h and overlay o are shares; each column adds up to 1.
        A criterion that counts for US security has a low end that says “nothing is gained” rather than “harm is done”.
    .group = Group
    .harm = Share of harm h
    .overlay = Share of the overlay o
    .security = Counts for US security
    .yes = yes

## Numbers

# A heading, the name of its table, and columns.
numbers = The numbers in the formulas
    .lead =
        Every symbol of the formulas above whose value is not in another table.
        The first ones belong to the edition, the others to the calculation; all of them are ours, and you can change those that “Your reading” shows.
    .symbol = Symbol
    .value = Value
    .what = What it is

# What a number is.
n-ratio = A step of the coding counts so many times the one below
n-strength = Strength of the overlay: the most that it takes off, as a share
n-reference = Below this mean of the governance sliders the overlay takes something off
n-against = Below this score the points are against
n-favour = From this score on the points are in favour
n-anchor-low = Anchor: risk of misuse where harm stands at 10 of 100
n-anchor-high = Anchor: risk of misuse where harm stands at 90 of 100
n-level = Log-odds of misuse where harm stands at 50; follows from the anchors
n-slope = Log-odds for each 10 points of harm; follows from the anchors
n-conditions-floor = The least that all conditions together add to the log-odds
n-age = Points that a year of age adds to an error, in squares
n-year = The year from which age is counted
n-missing = Standard error, in points, where no figure is published
n-geometric-floor = The least that a slider counts inside the geometric mean
n-on-edge = A score so little under an edge counts as on it
n-raters-error = Standard error, in points, of an index from 0 to 1 whose own is not in our tables
n-readings = Readings when the sliders rest
n-readings-dragging = Readings while a slider is dragged: the first ones of the same sequence
n-geometric-share = Share of readings with the geometric mean
n-by-group-share = Share of readings that count by group
n-overlay-share = Share of readings in which a text with an overlay is read with it
n-ratio-low = Lowest step of the coding in a reading
n-ratio-high = Highest step of the coding in a reading
n-strength-low = Lowest strength of the overlay in a reading
n-strength-high = Highest strength of the overlay in a reading
n-level-error = Standard deviation of the level of the risk, in log-odds
n-slope-low = Lowest factor on the slope of the harm
n-slope-high = Highest factor on the slope of the harm
n-item-error = What an item adds to the log-odds may lie so much higher or lower; also where no item is specified
n-common = Share of an error’s variance that all sliders have in common
n-edge-tie = In readings, a score so little under an edge counts as on it
n-margin = In readings, log-odds so little above a threshold do not yet stop a sale
n-seed = Seed of all readings
n-hash-step = Times the number of the dimension, in the seed of a dimension
n-hash-first = First factor in the seed of a dimension
n-hash-second = Second factor in the seed of a dimension
n-turn-first = First factor of the scrambling
n-turn-second = Second factor of the scrambling
n-turn-third = Third factor of the scrambling
n-turn-fourth = Fourth factor of the scrambling

# The name of a table, the sentence before it, and its columns.
dimensions = What each dimension of a reading settles
    .lead = Each reading is a point with 64 coordinates u between 0 and 1; z is the normal quantile of u.
    .number = Dimension
    .what = What it settles

# What a dimension settles.
d-mean = Geometric mean if u is below π₁, else the weighted average
d-ratio = r = r⁻ · (r⁺/r⁻)^u
d-strength = λ = λ⁻ + u (λ⁺ − λ⁻)
d-level = The level of the risk: α + σ₁ z
d-count = By group if u is below π₂, else each criterion for itself
d-overlay = The overlay is read if u is below π₃, where the text has one
d-slope = The harm sum times κ⁻ + u (κ⁺ − κ⁻)
d-item = The item’s log-odds δ, plus (2u − 1) ι
d-breadth = Breadth of a stop rule, between the ends of its range; 0 in this edition
d-threshold = The threshold τ, between the ends of its range
d-common = z₀, the part of all errors that is common
d-own = zⱼ, the own part of the error of criterion j, in the order of factors.csv
d-stances = The coding of criterion j: the codes of its range in ascending order on equal parts of 0 to 1, the central code on two of them
d-conditions = What each attached condition adds to the log-odds, from the low to the high end of its range, in the order of mitigations.csv
d-burden = The code of the burden, as a coding


## Sources

# A heading.
sources = Sources and licences
    .licence =
        The code is free under MIT or Apache-2.0.
        The data files may be passed on under CC BY-SA 4.0, because they contain V-Dem’s figures under that licence.
    .not-a-decision = What a policy says is not always what is done: this is a reading of policies, not a decision.

# After the producer of a source, which is a link.
# $title (String) - title of the source
# $licence (String) - its licence
# $day (Message) - when it was published
source = : { $title }. { $licence }, { $day }.

# The same with a remark.
# $title (String) - title of the source
# $licence (String) - its licence
# $day (Message) - when it was published
# $note (String) - the remark
source-with-note = : { $title }. { $licence }, { $day }. { $note }.

## Versions and changes

# A heading.
versions = Versions and changes
    .tables = Every table of the edition, as it is:

# The edition and its day.
# $edition (String) - its number
# $day (Message) - the day of its release
edition =
    Edition { $edition }, released on { $day }.
    A released edition never changes; a later one stands beside it, and a link names the edition that it was made with.

# How much was corrected before release, before the link to all corrections.
# $count (String) - cells of the tables
corrections =
    Before release, { $count } cells of the tables that it was made from were corrected.
    Each correction says what stood there and why it changed.
corrections-link = What was corrected, and why (CSV)

# How much changed since the edition before, before the links to all changes and to the tables of that edition.
# $count (String) - cells of the tables
# $before (String) - number of the edition before
changes =
    { $count } cells of its tables differ from those of edition { $before }.
    Each change says why and what it rests on.
    A link that was made with edition { $before } opens with the numbers of that one, and says above them what this one makes of it.
changes-link = All changes as a table (CSV)

# A link.
# $before (String) - number of the edition before
before-link = The tables of edition { $before } and what was corrected in them

# The name of the table of changes, and its columns.
changed = What changed since the edition before
    .before = Before
    .now = Now
    .why = Why
    .blank = blank
    .source = Source

# A cell of a table.
# $file (String) - the file
# $row (String) - the row
# $column (String) - the column
cell-of = { $file }: { $row }, { $column }

## Who runs the site

# A heading, the sentence before the list, and the labels of its points.
site = Who makes this, and how errors are corrected
    .lead =
        { -app } is free software, and anyone may publish a copy; whoever does answers for it.
        Codings, figures and formulas are those of the edition named above, whoever the host is.
        This copy:
    .name = Published by:
    .address = Address:
    .contact = Contact:
    .report = Report an error to:
    .not-given = not given by this host

# What happens to a report.
corrected-tell =
    A report helps most with the link of the scenario, the sentence or number that is wrong, and a source that says otherwise.
    If a citation’s numbers no longer hold and the app cannot say why, send the citation’s whole link.
    What happens then:
corrected-data = If a coding, a figure or a law is wrong, the next edition has it right. A row of its changes.csv says what stood there, what stands there now, why, and the source.
corrected-links = Old editions are not touched, not even where they are wrong: links and citations made with them keep their numbers, and the app says above them what the newest edition makes of them.
corrected-program = If the program is wrong, the next build has it right, and a citation whose numbers change with it says so when its link is opened.

## Days and lists

# A day.
# $day (Number) - day of the month
# $month (Month) - the month
# $year (String) - the year
date =
    { $day } { $month ->
        [january] January
        [february] February
        [march] March
        [april] April
        [may] May
        [june] June
        [july] July
        [august] August
        [september] September
        [october] October
        [november] November
       *[december] December
    } { $year }

# A month.
# $month (Month) - the month
# $year (String) - the year
month-of-year =
    { $month ->
        [january] January
        [february] February
        [march] March
        [april] April
        [may] May
        [june] June
        [july] July
        [august] August
        [september] September
        [october] October
        [november] November
       *[december] December
    } { $year }

# A list: its first thing, and all that follow.
# $first (Message) - a thing
# $rest (Message) - the list of all that follow it
list = { $first }, { $rest }

# A list whose things hold commas: its first thing, and all that follow.
# $first (Message) - a thing
# $rest (Message) - the list of all that follow it
list-separate = { $first }; { $rest }
