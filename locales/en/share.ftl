### What the dialog says in which a scenario is taken away.
### part: later

# Title of the dialog.
title = Take it away
# Label of the parts.
parts = What to take
# A button.
close = Close
# Label of the link.
link = The link to exactly what you see
# What the link is.
link-holds =
    The whole scenario is in the link itself.
    Nobody stores it, and it opens the same numbers in years to come.
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
copy-by-hand = The browser did not let us copy. Mark the text above and copy it by hand.

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
