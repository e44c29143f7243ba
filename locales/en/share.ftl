### What the dialog says in which a scenario is taken away.
### part: later

# Title of the dialog in which a scenario is shared or exported.
title = Share or export
# Label of the parts.
parts = Ways to share
# A button.
close = Close
# Label of the link.
link = The link to exactly what you see
# What the link is.
link-holds =
    The whole scenario is in the link itself.
    We do not store it, and it opens the same numbers as long as this site is up.
# What the link is, where the app was opened from a file on the reader’s own device.
link-from-disk =
    You opened { -app } from a file on your own device, and the address of that file leads nobody else anywhere.
    Whoever has { -app } too can paste this after the end of its address.
# The link that is passed on, where the app was opened from a file.
# $link (String) - what is to be pasted
paste-behind = Paste this after the end of the address of { -app }: { $link }
# Heading of the QR code.
qr = For a phone’s camera
# What the QR code is, for those who cannot see it.
qr-alt = QR code of the link
# A button.
qr-svg = Save code as SVG
# A button.
qr-png = Save code as PNG
# Said where there is no code.
qr-too-long =
    This link is too long for a QR code that a phone could read.
    Share the link itself, or undo some of the changes to the reading, which take the most room.
# Name of the files of the code, without an ending.
# verbatim - a name of files
qr-file = counterweigh-qr-code
# Heading of what is sent.
send = To send
# The button that opens the system's share sheet.
system = Share with an app…
# A link.
mail = Write an e-mail
# Label of the text of the e-mail.
mail-text-label = Text for an e-mail or a post
# A button.
copy-text = Copy text
# Said after copying a text that is no link.
copied-text = The text is copied.
# Said where the browser refuses to copy a text that stands above.
copy-by-hand = The browser did not let us copy. Select the text above and copy it.

# A part of the dialog.
part-link = Link
# A part of the dialog.
part-cite = Cite
# A part of the dialog.
part-numbers = Numbers
# A part of the dialog.
part-picture = Picture
# A part of the dialog.
part-print = Print
# A part of the dialog.
part-embed = Embed

# How large a code must be to be read.
# $hand (Number) - centimetres on paper
# $room (Number) - centimetres on a projector that is read from 3 m away
# $hall (Number) - centimetres on a projector that is read from 6 m away
qr-size =
    On paper make it at least { $hand } cm wide: a phone then reads it from 30 cm away.
    On a projector make it { $room } cm wide to be read from 3 m, and { $hall } cm from 6 m.

# In the dialog, where the app stands in a page of others. A link that opens it by itself follows.
framed = This page stands inside another one, which may hold files back without a word. If none arrives, open it by itself:

# Subject of the e-mail.
# $place (String) - the country
mail-subject = { -app }: { $place } under every US arms-transfer policy

# Text of the e-mail: the headline, why, whose reading it is, and the link on a line of its own.
# $headline (Message) - the sentence on top of the screen
# $explanation (Message) - the sentence that says why
# $reading (Message) - whose reading it is
# $link (String) - the address
mail-text =
    { $headline }{ "\u000A\u000A" }
    { $explanation }{ "\u000A\u000A" }
    { $reading }{ "\u000A\u000A" }
    { $link }{ "\u000A" }
# On top of the dialog over a screen on the world, on years or on decisions.
# $place (String) - the country on the sliders
about = The link opens this screen again, but no year, decision, filter or order that you chose on it. The texts, pictures and files here are about { $place } on the sliders, not about what this screen shows.
# Label of the link to a screen on which more is chosen than a link carries.
link-to-screen = The link to this screen, with the scenario on the sliders
# What the link of a lesson holds.
lesson-holds = This is the link for pupils: it opens the lesson with its result covered. To share the result, leave the lesson first.
