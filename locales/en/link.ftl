### What is said of a link that was opened, one sentence for every note and every error.
### part: later

# What is spoken of, at the start of a sentence.
# $part (LinkPart) - what is spoken of
this-start =
    { $part ->
        [link] This link
        [first] The first scenario
        [second] The second scenario
        [third] The third scenario
       *[fourth] The fourth scenario
    }
# What is spoken of, within a sentence.
# $part (LinkPart) - what is spoken of
this-within =
    { $part ->
        [link] this link
        [first] the first scenario
        [second] the second scenario
        [third] the third scenario
       *[fourth] the fourth scenario
    }
# What was spoken of before, at the start of a sentence.
# $part (LinkPart) - what is spoken of
the-start =
    { $part ->
        [link] The link
        [first] The first scenario
        [second] The second scenario
        [third] The third scenario
       *[fourth] The fourth scenario
    }
# What was spoken of before, within a sentence.
# $part (LinkPart) - what is spoken of
the-within =
    { $part ->
        [link] the link
        [first] the first scenario
        [second] the second scenario
        [third] the third scenario
       *[fourth] the fourth scenario
    }

# A field of a link, within a sentence.
# $part (LinkPart) - what is spoken of
field-version = the version of { the-within }
# A field of a link, within a sentence.
field-edition = the edition
# A field of a link, within a sentence.
field-place = the country
# A field of a link, within a sentence.
field-shape = which parts of the reading are changed
# A field of a link, within a sentence.
field-opening-check = the check value of its start
# A field of a link, within a sentence.
field-item = what is transferred
# A field of a link, within a sentence.
field-documented-knowledge = whether misuse is documented
# A field of a link, within a sentence.
field-own-estimate = the estimate of misuse risk
# A field of a link, within a sentence.
field-exact = which values are called exact
# A field of a link, within a sentence.
field-conditions = the conditions attached
# A field of a link, within a sentence.
field-shown = the policies shown
# A field of a link, within a sentence.
field-screen = the screen
# A field of a link, within a sentence.
field-policy = the policy looked into
# A field of a link, within a sentence.
field-other = the policy compared with
# A field of a link, within a sentence.
field-factor = the factor looked into
# A field of a link, within a sentence.
field-language = the language
# A field of a link, within a sentence.
field-ratio = the weight of one step of emphasis
# A field of a link, within a sentence.
field-count = what is counted
# A field of a link, within a sentence.
field-mean = how scores are averaged
# A field of a link, within a sentence.
field-overlay = which policies are read with the overlay
# A field of a link, within a sentence.
field-overlay-strength = the strength of the overlay
# A field of a link, within a sentence.
field-overlay-reference = the reference level of the overlay
# A field of a link, within a sentence.
field-against-below = the lower band edge
# A field of a link, within a sentence.
field-favour-from = the upper band edge
# A field of a link, within a sentence.
field-risk-low = the misuse risk where harm is low
# A field of a link, within a sentence.
field-risk-high = the misuse risk where harm is high
# A field of a link, within a sentence.
field-title = the title
# A field of a link, within a sentence.
field-padding = the spare bits
# A field of a link, within a sentence.
field-check = its check value
# A field of a link, within a sentence.
field-length = the length that it tells
# A field of a link, within a sentence.
field-counts = policies or criteria that this edition does not have
# A field of a link, within a sentence.
field-present = which values may be left out
# A field of a link, within a sentence.
field-sections = what follows the values that every link holds
# A field of a link, within a sentence.
field-year = a year of the figures
# A field of a link, within a sentence.
field-lesson = a lesson
# A field of a link, within a sentence.
field-question = a question about the world
# A field of a link, within a sentence.
field-pinned-pair = a pair of policies to keep in sight
# A field of a link, within a sentence.
field-end-mark = the mark at its end
# A field of a link, within a sentence.
field-seal = the seal of the citation
# A field of a link, within a sentence.
# $factor (String) - the criterion
field-slider = the value of “{ $factor }”
# A field of a link, within a sentence.
# $text (String) - the short name of a policy
field-threshold = the threshold of { $text }
# A field of a link, within a sentence.
# $text (String) - the short name of a policy
field-stances = changed stances of { $text }
# A field of a link, within a sentence.
# $number (Number) - the number of a section
field-section = something in its section { $number }
# Several sliders of a link, within a sentence.
# $count (Number) - how many, two at least
# $factors (Message) - their criteria
field-sliders = the values of { $count } sliders ({ $factors })
# A criterion in such a list.
# $factor (String) - the criterion
factor = “{ $factor }”

# A note.
# $part (LinkPart) - what is spoken of
# $name (Message) - the fields
lost = { the-start } has lost { $name }.
# A note.
# $part (LinkPart) - what is spoken of
# $name (Message) - the fields
repaired = The damage touched { $name }; only one repair makes { the-within } whole again.
# A note.
# $part (LinkPart) - what is spoken of
doubtful = Something in { the-within } is wrong, and it cannot be told what.
# A note.
seal-damaged = The seal of the citation is damaged: the numbers cannot be checked against those cited.
# A note.
seal-newer =
    The seal of the citation was made with a newer { -app }: the numbers cannot be checked here.
    Reload the page to get the newer one.
# A note.
# $part (LinkPart) - what is spoken of
# $number (Number) - what it gives
# $name (Message) - the field
unknown = { the-start } gives number { $number } for { $name }, which this edition does not know; it was left out.
# A note.
# $part (LinkPart) - what is spoken of
# $name (Message) - the field
cut = { the-start } goes beyond what is possible for { $name }; the nearest that is possible is used.
# A note.
# $part (LinkPart) - what is spoken of
# $underscores (Number) - how many were put back
put-back =
    { $underscores } underscores that { the-within } had lost were put back, in the only way that makes it whole again.
# A note.
# $part (LinkPart) - what is spoken of
# $name (Message) - the field
skipped = { the-start } also gives { $name }, which this edition does not know; it was left out.
# A note.
# $part (LinkPart) - what is spoken of
# $number (Number) - a version of the format of links
newer-format = { the-start } is written in version { $number } of the format, which this edition does not know.
# A note.
# $part (LinkPart) - what is spoken of
# $number (Number) - the number of an edition
newer = { the-start } is from a newer edition (number { $number }); the figures and codings shown are older.
# A note.
# $part (LinkPart) - what is spoken of
# $characters (Number) - how many are too many
extra =
    { $characters ->
        [1] After the end of { the-within } stood one more character, left out here.
       *[other] After the end of { the-within } stood { $characters } more characters, left out here.
    }

# An error.
# $part (LinkPart) - what is spoken of
error-empty = { this-start } holds no scenario.
# An error.
# $part (LinkPart) - what is spoken of
# $characters (Number) - how long it is
error-too-long = { this-start } is { $characters } characters long, far longer than any of ours, and was not read.
# An error.
# $position (Number) - where a character stands, from 1
# $character (String) - the character
error-no-link =
    This is not one of our links: its character number { $position } is “{ $character }”, which no link holds.
# An error.
# $part (LinkPart) - what is spoken of
error-newer =
    { this-start } was made with a newer edition.
    What this one knows of it is shown; reload the page to get the newer one.
# An error.
# $part (LinkPart) - what is spoken of
error-newer-unread =
    { this-start } was made with a newer edition, and this one cannot read it; reload the page to get the newer one.
# An error.
# $part (LinkPart) - what is spoken of
error-end-missing =
    The end of { this-within } is missing.
    What arrived is shown, but it can no longer be checked; sliders that did not arrive stand at the published figures.
# An error.
# $part (LinkPart) - what is spoken of
error-nearly-all-missing = Nearly all of { this-within } is missing. Ask for it again, or copy it whole.
# An error.
# $part (LinkPart) - what is spoken of
error-damaged-unread = { this-start } is damaged, and nothing of it could be read.
# An error.
# $part (LinkPart) - what is spoken of
error-put-back = { this-start } has lost all of its underscores, and they could be put back.
# An error.
# $part (LinkPart) - what is spoken of
error-repaired = { this-start } was damaged in one place, and could be repaired.
# An error, where what could be read is not shown yet.
# $part (LinkPart) - what is spoken of
error-damaged =
    { this-start } is damaged. What could be read can be opened, but any of it may be wrong.
# An error, where what could be read is shown.
# $part (LinkPart) - what is spoken of
error-damaged-shown =
    { this-start } is damaged. What could be read is shown, but any of it may be wrong.
# An error.
# $part (LinkPart) - what is spoken of
# $name (Message) - the field
error-format =
    The program that made { this-within } did not follow the format, at { $name }.
    What could be read can be opened.
