### The charts that are saved as pictures, and the part of the dialog that offers them.
### part: later

# Label of the list of charts.
which = Which chart
# Label of the two colour schemes.
colours = Colours
# Dark text on a light ground.
scheme-light = Light
# Light text on a dark ground.
scheme-dark = Dark
# A chart.
all-policies = Every policy that is shown
# A chart.
# $policy (String) - the full name of a policy
reasons = Reasons: { $policy }
# A button.
save-svg = Save as SVG
# A button.
save-png = Save as PNG
# What the two files are for.
files = PNG goes anywhere and looks as it does here. SVG stays sharp at any size and can be edited.
# Said while the readings are counted.
counting = How sure the result is comes into the picture as soon as all readings are counted.
# Said where the browser makes no PNG.
no-png = The browser did not make the PNG. The SVG can be saved all the same.

# Legend of the line, in our reading and in the reader’s own.
line = the reading shown
# Legend of the dashed line.
dashed = on the published figures
# A heading of a chart as a sentence.
# $heading (Message) - the heading
heading = { $heading }.
# The caption of a sum, and where the sum begins.
# $caption (Message) - the caption
# $start (Message) - where it begins
caption-and-start = { $caption } { $start }.
# A line of a sum, for those who cannot see the chart.
# $name (String) - what it is
# $size (String) - how much it is
bar = { $name }: { $size }.
# A stop rule with its standard.
# $state (Message) - whether it applies
# $asks (Message) - what it asks for before it applies
gate = { $state }: { $asks }
# How sure a result is.
# $word (Message) - in a word
# $rest (Message) - in numbers
settled = { $word }: { $rest }
# A row of the chart, for those who cannot see it, before its readings are counted.
# $policy (String) - the full name of the policy
# $balance (Message) - its score
# $gate (Message) - its stop rule
# $follows (Message) - its result
row = { $policy }: { $balance }; { $gate }; { $follows }.
# A row of the chart, for those who cannot see it.
# $policy (String) - the full name of the policy
# $balance (Message) - its score
# $gate (Message) - its stop rule
# $follows (Message) - its result
# $settled (Message) - how sure that is
row-settled = { $policy }: { $balance }; { $gate }; { $follows }; { $settled }.
