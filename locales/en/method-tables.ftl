### What the page on method and sources says of the tables of an edition.
### part: page

## Codings

# A heading.
codings = Every coding, with its range
    .lead =
        Each number is how strongly a text speaks of a criterion: 0 absent, 1 mentioned, 2 weighed, 3 emphasised, 4 overriding.
        In brackets: the lowest and highest number that a careful reader could defend.
        (−) the text turns the criterion round; (±) it says both.
        A thin number may be lower.
        Atrocity crimes carry no weight: they belong to the gate.
        Below the table stands every passage behind the numbers.
    .more =
        The app shows the texts from 1977 to the one in force now, and three comparators on demand.
        The last columns are coded too but are no rows of their own in the app: “In force now” is put together from the 2018 text and the executive orders, and law applies under every policy.
    .table = Stance of each text on each criterion
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
    .stance = Stance
    .nowhere = nowhere in what was read

# The criterion without a slider.
gate-variable = Atrocity crimes (the gate)

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
composed-of = The highest stance of { $texts } counts; where one of them only loosens a criterion, the low end of the range is one lower.

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
bars = Gates and bars
    .lead =
        A gate is a bar on misuse with a standard of proof, and only gates are computed.
        Where a text gives no number, ours is a convention.
        Breadth is what a wider bar adds to the log-odds of misuse.

# A caption, and columns of its table.
gates = Gates, with our number for each standard
    .standard = Standard of proof
    .shuts = Shuts above
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
# $at (Number) - per cent above which the gate shuts
# $low (Number) - lowest per cent
# $high (Number) - highest per cent
threshold = { $at } per cent [{ $low }–{ $high }]

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

## Figures

# A heading, the name of its table, and columns.
figures = From published figures to sliders
    .lead =
        A figure between its two goalposts becomes a slider value from 0 to 100.
        Goalposts are fixed, so no country moves because another does.
        Several figures are averaged, and where they disagree the band of error grows.
        What nobody publishes starts at 50 with a wide band, and is marked as missing.
    .rule = Rule
    .error = Error
    .from = From
    .published = published
    .download = All figures of all countries as a table (CSV, CC BY-SA 4.0)

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

# After the name of a condition, which is bold.
# $description (String) - what the condition is
# $shift (String) - what it adds to the log-odds, with its sign
# $low (String) - the least of that
# $high (String) - the most of that
condition = : { $description } ({ $shift } on the log-odds of misuse; range { $low } to { $high }).

## Sources

# A heading.
sources = Sources and licences
    .licence =
        The code is free under MIT or Apache-2.0.
        The data files may be passed on under CC BY-SA 4.0, because they contain V-Dem’s figures under that licence.
    .not-a-decision = Text is not practice: this is a reading of texts, not a decision.

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
