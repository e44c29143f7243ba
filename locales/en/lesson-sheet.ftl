### A lesson on paper.
### part: later

# Heading of the section on the teacher’s page.
heading = Print it
# What it is for.
how = Pupils’ pages and answers are separate print jobs. They read well in black and white, on A4 and on Letter.
# Name of the page for pupils.
pupil = Page for pupils
# Name of the page for the teacher.
teacher = Page for the teacher, with answers
# Name of the cards.
cards = Cards A to D, to hold up
# At the top of the teacher’s page.
for-teachers = For the teacher: with answers
# A line to fill in; no name.
group = Group
# Left end of the line for the risk.
never = 0 of 100: never misused
# Right end of the line for the risk.
certain = 100 of 100: always misused
# Where a stop rule begins.
# $policy (String) - "The 2023 policy"
# $at (String) - of a hundred
line-at = { $policy } stops a sale where the risk is above its mark, { $at } of 100.
# A stop rule without a mark on the line.
# $policy (String) - "The 2018 policy"
no-line = { $policy } has no mark on this line: no risk alone stops a sale.
# Above lines to write on.
because = Because (name the clause):
# Beside the code.
lesson-here = The lesson itself, with the result covered until your teacher opens it:
