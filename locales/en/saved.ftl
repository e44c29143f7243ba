### The screen with the scenarios that are saved on the device.
### part: later

# Heading of the screen.
title = Saved on this device
# First words.
lead =
    What you save here stays in this browser, on this device.
    Nothing is sent anywhere, and nobody else sees it.
    A browser may clear it one day: download what you want to keep.
# Heading of the form.
save-open = Save this scenario
# Label of the name.
name-label = Name
# A button.
save = Save
# Heading of the list.
list = Your scenarios
# Said of an empty list.
empty =
    Nothing is saved yet.
    Give this scenario a name and save it: it will be here the next time, even after you close the browser.
# Said of an empty list where the browser stores nothing, or has no room.
empty-at-hand = Nothing is saved yet.
# What the small pictures show.
legend =
    One row for each policy, the earliest on top.
    The further right the dot, the higher the score; between the two lines most policies point neither way.
    A cross in place of the dot: the stop rule applies.
# A button.
open = Open
# The same button, for those who hear it alone.
# $name (String) - what the reader calls the scenario
open-entry = Open { $name }
# A button.
rename = Rename
# The same button, for those who hear it alone.
# $name (String) - what the reader calls the scenario
rename-entry = Rename { $name }
# A button.
delete = Delete
# The same button, for those who hear it alone.
# $name (String) - what the reader calls the scenario
delete-entry = Delete { $name }
# Label of the field for another name.
# $name (String) - what the reader calls the scenario now
new-name = Another name for { $name }
# Said after deleting.
# $name (String) - what the reader called the scenario
deleted = Deleted: { $name }.
# When a scenario was saved.
# $day (String) - the day
saved-on = saved on { $day }
# A scenario without a title: its country and what is transferred.
# $place (String) - the country
# $item (String) - what is transferred
described = { $place }, { $item }

# The small picture in words.
# $scores (Message) - each policy with its score
picture = Scores: { $scores }.
# A policy in the small picture.
# $year (Number) - the year of the policy
# $score (Number) - its score
picture-policy = { $year } { $score }
# A policy in the small picture, whose stop rule applies.
# $year (Number) - the year of the policy
# $score (Number) - its score
picture-shut = { $year } { $score }, stop rule applies
# A button.
keep-name = Save the name
# A button.
cancel = Cancel
# Said of an entry that was not stored.
at-hand = Not stored: on this page only
# Said of an entry without a name.
nameless = Without a name
# Said of a link that this app does not read.
not-shown = This cannot be shown here. A newer version of the app may read it; it is kept as it is:
# Said of a link of another edition.
other-edition = Made with another edition of the figures. Open it to see it.
# Said of a link that holds more than one scenario.
and-more = and more in the same link
# Said after saving.
saved-said = Saved.
# Said after saving, where the browser did not store it.
at-hand-said = Not stored, for the reason above. It is in the list below for as long as this page is open.
# Said where the same is there.
saved-already = This is saved already under that name.
# Heading of the file.
file = As a file
# What the file is for.
file-lead =
    One file holds all of it: to keep it safe, to move it to another device, or to give it to a class.
    Opening a file only adds to what is here; it never removes anything.
# A button.
export = Download all as a file
# Label of the file field.
import = Open a file
# Name of the file.
# verbatim - the name of a file
file-name = counterweigh-saved.txt
# Name of the file with what could not be read.
# verbatim - the name of a file
aside-name = counterweigh-unread.txt
# Title of a notice.
aside = Part of what was saved here could not be read
# What can be done about it.
aside-lead =
    It is kept as it was, apart from the rest, and nothing else is lost.
    Download it if you want to look into it or pass it on.
# A button.
aside-export = Download what could not be read
# A button.
aside-discard = Delete what could not be read
# Heading of the last part, its button, and title of its dialog.
forget = Delete my data
# What the button does.
forget-lead = For a shared computer: the next person will find nothing of yours here.
# Before what is removed.
forget-asks = This deletes from this browser, for good:
# A switch.
forget-app =
    Also delete the copy of the app itself, with which it opens without a network.
    It comes back at your next visit.
# What is not touched.
forget-keeps =
    Not deleted:
    files that you downloaded, links that you passed on, and the list of visited pages that the browser itself keeps.
# A button.
forget-now = Delete it all
# Said afterwards.
forgotten-said = All your data here is deleted.
# The same, where the copy of the app could not be deleted.
forgotten-but-app =
    What you saved here is deleted.
    The browser did not let us delete the copy of the app: delete the data of this site in the settings of your browser.
# Before the reason.
not-taken = This file was not used. Nothing has changed.
# Said where no more is kept.
# $most (Number) - how many scenarios can be kept
full =
    There is room for { $most } scenarios, and all of it is used.
    Download them as a file, then delete some.
# Why the last change is not stored: no room is left.
refusal-full =
    Your browser has no room left for this page.
    Everything is still shown, but the last change is not stored: download it as a file, then delete some of it.
# Why the last change is not stored: nothing ever is.
refusal-blocked =
    Your browser is blocking storage for this page, because of a setting or a private window.
    What you save stays only for as long as this page is open: download it as a file.

# What a file brought.
# $new (Number) - scenarios that were not here
# $there (Number) - scenarios that were here already
imported = { $new ->
        [0] The file was read. It adds nothing.
        [one] The file was read. It adds { $new } scenario.
       *[other] The file was read. It adds { $new } scenarios.
    }{ $there ->
        [0] { "" }
        [one] { " " }{ $there } was here already.
       *[other] { " " }{ $there } were here already.
    }
# Why a file was not taken.
refused-too-large = It is larger than 1 MB, larger than any file of ours.
# Why a file was not taken.
refused-not-read = The browser could not read it.
# Why a file was not taken.
refused-foreign = It is not a file of saved scenarios.
# A line of a file that could not be read.
# $line (Number) - its number
# $problem (SavedLineProblem) - what is wrong with it
fault = { $problem ->
        [cells] Line { $line } was skipped: it is not a time, a link and a name with tabs between them.
        [moment] Line { $line } was skipped: it has no valid date and time.
        [link] Line { $line } was skipped: its link contains characters that our links never use.
       *[full] Line { $line } was skipped: there is no room for more.
    }
# A line of a file that could not be read, where it still gives a name.
# $line (Number) - its number
# $name (String) - the name
# $problem (SavedLineProblem) - what is wrong with it
fault-named = { $problem ->
        [cells] Line { $line } (“{ $name }”) was skipped: it is not a time, a link and a name with tabs between them.
        [moment] Line { $line } (“{ $name }”) was skipped: it has no valid date and time.
        [link] Line { $line } (“{ $name }”) was skipped: its link contains characters that our links never use.
       *[full] Line { $line } (“{ $name }”) was skipped: there is no room for more.
    }
# After the first few such lines.
# $count (Number) - how many more there are
more-faults = { $count ->
    [one] And 1 more line.
   *[other] And { $count } more lines.
}

# What is removed.
# $count (Number) - saved scenarios
forgotten-scenarios =
    { $count ->
        [one] the { $count } scenario saved here
       *[other] the { $count } scenarios saved here
    }
# What is removed.
forgotten-aside = what was saved here and could not be read
# What is removed.
forgotten-rest = whatever else the app keeps in this browser
