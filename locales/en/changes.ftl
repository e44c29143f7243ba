### What would change a result, and how plausible that is.
### part: later

# Heading of the section.
title = What would change it
# A group of changes.
sliders = Sliders
# A group of changes.
reading = Reading of the text
# A group of changes.
conditions = Conditions
# Before what follows of a change.
then = then
# Folded part.
more = More ways, and what would not do

# The sentence that begins the section, where a gate is shut for good.
gate-stays-shut =
    The gate is shut because the abuse is taken as documented knowledge.
    No slider and no weight opens it.
# The sentence that begins the section, where a gate is shut.
# $odds (Odds) - how far the odds of misuse would have to move
# $times (String) - how many times, such as "1.7"
gate-opens =
    The gate opens once the odds of misuse are { $odds ->
        [a-little-smaller] a little smaller
        [a-little-larger] a little larger
        [halved] halved
        [doubled] doubled
        [far-smaller] over 100 times smaller
        [far-larger] over 100 times larger
        [times-smaller] { $times } times smaller
       *[times-larger] { $times } times larger
    }.
    Until then the balance does not matter.
# Behind the sentence that begins the section, where a gate is open.
# $odds (Odds) - how far the odds of misuse would have to move
# $times (String) - how many times, such as "1.7"
gate-would-shut =
    The gate would shut if the odds of misuse were { $odds ->
        [a-little-smaller] a little smaller
        [a-little-larger] a little larger
        [halved] halved
        [doubled] doubled
        [far-smaller] over 100 times smaller
        [far-larger] over 100 times larger
        [times-smaller] { $times } times smaller
       *[times-larger] { $times } times larger
    }.
# The sentence that begins the section: how far the balance lies from the edge of its band.
# $side (EdgeSide) - on which side of the edge it lies
# $points (Number) - how far it lies from the edge
# $edge (Number) - the edge
# $error (InErrors) - how that compares with the error of the figures
# $times (Number) - how many times the error it is
distance = { $side ->
        [at] The balance stands at the edge of { $edge }
        [above] The balance is { $points ->
            [one] { $points } point
           *[other] { $points } points
        } above the edge of { $edge }
       *[below] The balance is { $points ->
            [one] { $points } point
           *[other] { $points } points
        } below the edge of { $edge }
    }{ $error ->
        [none] .
        [less] , nearer than the error of the figures.
        [about] , about the error of the figures.
       *[times] , { $times } times the error of the figures.
    }
# The sentence on the balance, and the one on the gate.
# $distance (Message) - how far the balance lies from the edge of its band
# $gate (Message) - when the gate would shut
distance-and-gate = { $distance } { $gate }
# The sentence that begins the section, where nothing counts.
no-weight = No criterion carries weight for this item, so there is nothing to change.

# A button that moves sliders.
# $sliders (Message) - each with where it goes, listed
set = Set { $sliders }
# A button that moves more sliders than it names.
# $sliders (Message) - some of them with where they go, listed
# $count (Number) - how many others are moved
set-and-more = Set { $sliders }, and { $count } more
# A slider with where it goes, within such a button.
# $criterion (String) - the slider's name
# $value (String) - the value
slider-to = { $criterion } to { $value }
# A button that moves every slider in favour of a sale.
# $points (Number) - how far
shift-in-favour = Move every slider { $points ->
        [one] { $points } point
       *[other] { $points } points
    } in favour
# A button that moves every slider against a sale.
# $points (Number) - how far
shift-against = Move every slider { $points ->
        [one] { $points } point
       *[other] { $points } points
    } against
# A button that changes how much a step of emphasis counts.
# $times (String) - the number, such as "1.75"
ratio = Let each step of emphasis count { $times } times the one below
# A button that reads a text another way.
# $stances (Message) - what is read otherwise
read = Read { $stances }
# What is read otherwise, within such a button.
# $criterion (String) - the criterion
# $then (Message) - how it is read then, such as "emphasised"
# $now (Message) - how it is read now
stance-as = { $criterion } as { $then }, not { $now }
# Two that are read otherwise, within such a button.
# $first (Message) - one of them
# $rest (Message) - the other
stances = { $first }, and { $rest }
# A button that attaches a condition.
# $condition (String) - the condition
attach = Attach: { $condition }
# A button that takes a condition off.
# $condition (String) - the condition
take-off = Take off: { $condition }
# A button.
not-known = Do not take the abuse as documented knowledge
# A button.
our-estimate = Use our illustrative estimate of misuse

# Whether a change is plausible, and how it compares with the error of the figure.
# $judged (Judged) - by what that is judged
# $since (Number) - the first year of the figures
# $error (InErrors) - how the move compares with the error of the figure
# $times (Number) - how many times the error it is
judgement = { $judged ->
        [figure-within-a-year] Plausible: the country’s figure has moved as far within a year
        [figures-within-a-year] Plausible: the country’s figures have moved as far within a year
        [figure-beyond-any-year] More than the country’s figure has moved in any year since { $since }
        [figures-beyond-any-year] More than the country’s figures have moved in any year since { $since }
        [own-country] Your own country: you judge whether it can move so far
        [not-published] How far this moves in a year is not published: you judge
        [within-our-range] Within the range of our own readings
        [outside-our-range] Outside the range of our own readings
        [coded] Plausible: our own coding allows for it
        [not-coded] Further than our own coding allows for
        [condition] By our convention; no condition is sure to work
       *[yours] Yours to judge
    }{ $error ->
        [none] .
        [less] ; that is less than its error.
        [about] ; that is about its error.
       *[times] ; that is { $times } times its error.
    }
# Said of sliders where none does it alone.
no-single-slider = No slider by itself.
# Said of readings where a gate is shut.
no-weight-opens = A shut gate bars whatever the balance, so no other weight of a criterion opens it.
# Said of readings where none would do.
no-other-reading =
    No criterion read one step more strongly or weakly would do, nor would two together, nor another scale.
# Said of weights.
# $share (Number) - the part of all weight that would have to move, in per cent
# $edge (Number) - the edge of the band
weights-to-edge =
    At least { $share } per cent of all weight would have to go to other criteria to reach the edge of { $edge }.
# Said of weights, where more would have to move if the text's order of criteria is kept.
# $share (Number) - the part of all weight that would have to move, in per cent
# $edge (Number) - the edge of the band
# $in-order (Number) - the part if the order is kept, in per cent
weights-to-edge-in-order =
    At least { $share } per cent of all weight would have to go to other criteria to reach the edge of { $edge };
    { $in-order } per cent if the text’s order of criteria is kept.
# Said of weights, where the text's order of criteria cannot be kept.
# $share (Number) - the part of all weight that would have to move, in per cent
# $edge (Number) - the edge of the band
weights-to-edge-against-order =
    At least { $share } per cent of all weight would have to go to other criteria to reach the edge of { $edge }, against the text’s own order of them.
# Said of weights, where none would do.
# $edge (Number) - the edge of the band
no-weights-to-edge = No other weights reach the edge of { $edge }.
# Said of conditions where none opens a gate.
# $condition (String) - the condition that does most
# $times (String) - how many times smaller it makes the odds
strongest-condition =
    No single condition opens the gate.
    The strongest is “{ $condition }”: with it the odds of misuse would be { $times } times smaller.
# Said of conditions where none would do.
no-condition = No single condition changes it.
