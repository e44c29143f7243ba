### The part of the dialog that gives code for showing a scenario inside a page of others.
### part: later

# What stands above the code.
lead =
    A calm frame for an article or a course page: the headline and the rows, no sliders, nothing that moves.
    It sets no cookie and loads nothing from other sites than this one.
    Below it the code says the same in words and as a table, for readers who get no frame.
# Label of the choice of colours.
colours = Colours
# Label of the code.
code = Code for your page
# A button.
copy-code = Copy code
# Said after copying.
copied-code = The code is copied.
# The fold of the script.
fit = If your page allows no scripts in its text
# What the script is for.
fit-lead =
    The code ends with this script, which makes the frame as tall as what it shows.
    A page that allows scripts from files only can load it as one; without it the frame is as tall as such frames mostly need, and scrolls.
    The frame tells its page only this one number.
# Label of the script.
script = Script for your page
# A button.
copy-script = Copy script
# Said after copying.
copied-script = The script is copied.
# What a strict host must allow. The address of the app follows.
policy = If your page has a content security policy, its frame-src must name
# Said in the edition that is opened from a disk.
from-disk =
    This copy was opened from a disk, and nobody else could load a frame from there.
    Open the published page to embed a scenario.
# The colours that the reader's system asks for.
theme-auto = As the reader’s device
# Dark text on a light ground.
theme-light = Light
# Light text on a dark ground.
theme-dark = Dark

# What a screen reader calls the frame.
# $headline (Message) - the sentence on top of the frame
title = { -app }: { $headline }
