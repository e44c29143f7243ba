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
field-documented-knowledge = whether misuse is taken as known
# A field of a link, within a sentence.
field-own-estimate = the estimate of the risk of misuse
# A field of a link, within a sentence.
field-exact = which values are taken as exact
# A field of a link, within a sentence.
field-conditions = the conditions of the sale
# A field of a link, within a sentence.
field-shown = the policies shown
# A field of a link, within a sentence.
field-screen = the screen
# A field of a link, within a sentence.
field-policy = the policy that is open
# A field of a link, within a sentence.
field-other = the policy compared with it
# A field of a link, within a sentence.
field-factor = the criterion that is open
# A field of a link, within a sentence.
field-language = the language
# A field of a link, within a sentence.
field-ratio = how much a step of the coding counts
# A field of a link, within a sentence.
field-count = what is counted
# A field of a link, within a sentence.
field-mean = how values are averaged
# A field of a link, within a sentence.
field-overlay = under which policies weak governance lowers the score
# A field of a link, within a sentence.
field-overlay-strength = how much weak governance takes away
# A field of a link, within a sentence.
field-overlay-reference = the level below which governance is weak
# A field of a link, within a sentence.
field-against-below = the score below which a policy points against a sale
# A field of a link, within a sentence.
field-favour-from = the score from which a policy points in favour
# A field of a link, within a sentence.
field-risk-low = the risk of misuse where harm is low
# A field of a link, within a sentence.
field-risk-high = the risk of misuse where harm is high
# A field of a link, within a sentence.
field-title = the title
# A field of a link, within a sentence.
field-padding = the spare bits
# A field of a link, within a sentence.
field-check = its check value
# A field of a link, within a sentence.
field-length = the length that it tells
# A field of a link, within a sentence.
field-counts = more policies or criteria than there are
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
field-burden = where the case for a sale must be made
# A field of a link, within a sentence.
field-seal = the check code of the citation
# A field of a link, within a sentence.
# $factor (String) - the criterion
field-slider = the value of “{ $factor }”
# A field of a link, within a sentence.
# $text (String) - the short name of a policy
field-threshold = the stop rule of “{ $text }”
# A field of a link, within a sentence.
# $text (String) - the short name of a policy
field-stances = changed codings of “{ $text }”
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
lost = Part of { the-within } is missing: { $name }.
# A note. A lesson hides the results of its scenario until a pupil has answered.
# $part (LinkPart) - what is spoken of
lost-lesson = The lesson in { the-within } did not arrive whole, so no results are hidden.
# A note.
# $part (LinkPart) - what is spoken of
# $name (Message) - the fields
repaired = { the-start } was damaged here: { $name }. Only one repair makes it whole again, and it was made.
# A note.
# $part (LinkPart) - what is spoken of
doubtful = Something in { the-within } is wrong, but we cannot tell what.
# A note.
seal-damaged = The check code of the citation is damaged: the numbers cannot be checked against those cited.
# A note.
seal-newer =
    The check code of the citation was made with a newer { -app }: the numbers cannot be checked here.
    Reload the page to get the newer one.
# A note.
# $part (LinkPart) - what is spoken of
# $number (Number) - what it gives
# $name (Message) - the field
unknown = { the-start } uses number { $number } for { $name }, which this edition does not have, so it was ignored.
# A note.
# $part (LinkPart) - what is spoken of
# $name (Message) - the field
cut = { the-start } goes beyond what is possible for { $name }, so the nearest possible value is used.
# A note.
# $part (LinkPart) - what is spoken of
# $underscores (Number) - how many were put back
put-back = { $underscores ->
    [one] 1 underscore was missing from { the-within }. It was put back in the only way that makes it whole again.
   *[other] { $underscores } underscores were missing from { the-within }. They were put back in the only way that makes it whole again.
}
# A note.
# $part (LinkPart) - what is spoken of
# $name (Message) - the field
skipped = { the-start } also sets { $name }, which this edition does not have, so that was ignored.
# A note.
# $part (LinkPart) - what is spoken of
# $name (Message) - the stop rule of a policy
no-stop-rule = { the-start } changes { $name }, but that policy has none, so this was ignored.
# A note.
# $part (LinkPart) - what is spoken of
# $name (Message) - the pair of policies
no-pair = { the-start } sets { $name }, but not two different ones that are scored, so this was ignored.
# A note.
# $part (LinkPart) - what is spoken of
# $name (Message) - the question about the world
no-question = { the-start } sets { $name } that cannot be asked, so this was ignored.
# A note.
# $part (LinkPart) - what is spoken of
# $number (Number) - a version of the format of links
newer-format = { the-start } is written in version { $number } of the format, which this version of the app does not know.
# A note.
# $part (LinkPart) - what is spoken of
# $number (Number) - the number of an edition
newer = { the-start } is from a newer edition (number { $number }); the figures and codings shown are older.
# A note.
# $part (LinkPart) - what is spoken of
# $characters (Number) - how many are too many
extra = { $characters ->
    [1] One extra character after the end of { the-within } was ignored.
   *[other] { $characters } extra characters after the end of { the-within } were ignored.
}

# An error.
# $part (LinkPart) - what is spoken of
error-empty = { this-start } contains no scenario.
# An error.
# $part (LinkPart) - what is spoken of
# $characters (Number) - how long it is
error-too-long = { this-start } is { $characters } characters long, far longer than any of ours, so it was not read.
# An error.
# $position (Number) - where a character stands, from 1
# $character (String) - the character
error-no-link = This is not one of our links: its character number { $position } is “{ $character }”, which our links never use.
# An error.
# $part (LinkPart) - what is spoken of
error-newer =
    { this-start } was made with a newer version of the app.
    What this version can read is shown; reload the page to get the newer one.
# An error.
# $part (LinkPart) - what is spoken of
error-newer-unread =
    { this-start } was made with a newer version of the app, and this version cannot read it.
    Reload the page to get the newer one.
# An error.
# $part (LinkPart) - what is spoken of
error-end-missing =
    The end of { this-within } is missing.
    What arrived is shown, but it cannot be checked; sliders that did not arrive stand at the published figures.
# An error.
# $part (LinkPart) - what is spoken of
error-nearly-all-missing = Nearly all of { this-within } is missing. Ask for it again, or copy it whole.
# An error.
# $part (LinkPart) - what is spoken of
error-damaged-unread = { this-start } is damaged, and none of it could be read.
# An error.
# $part (LinkPart) - what is spoken of
error-put-back = { this-start } had lost all of its underscores, and they were put back.
# An error.
# $part (LinkPart) - what is spoken of
error-repaired = { this-start } was damaged in one place and was repaired.
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
    { this-start } was made by a program that does not follow the format here: { $name }.
    What could be read can be opened.
