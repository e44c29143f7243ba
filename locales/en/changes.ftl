### What would change a result, and how plausible that is.
### part: later

# Heading of the section.
title = What would change it
# A group of changes.
sliders = Sliders
# A group of changes.
reading = Reading of the policy
# A group of changes.
conditions = Conditions
# Before the result of a change.
then = then
# Folded part.
more = Other changes, and which would not be enough

# The sentence that begins the section, where a stop rule applies whatever the figures.
gate-stays-shut =
    The stop rule applies because misuse of these arms is taken as known.
    No slider and no weight changes that.
# The sentence that begins the section, where a stop rule applies.
# $odds (Odds) - how far the odds of misuse would have to move
# $times (String) - how many times, such as "1.7"
# $to (Message) - the risk at which the stop rule begins to apply, such as "1 in 2"
# $risk (Message) - the risk now, such as "about 3 in 5"
gate-opens =
    The stop rule would no longer apply if the odds of misuse were { $odds ->
        [a-little-smaller] a little smaller
        [a-little-larger] a little larger
        [halved] halved
        [doubled] doubled
        [far-smaller] over 100 times smaller
        [far-larger] over 100 times larger
        [times-smaller] { $times } times smaller
       *[times-larger] { $times } times larger
    }, that is, if the risk were { $to } instead of { $risk }.
    As it stands, the score does not matter.
# Behind the sentence that begins the section, where a stop rule does not apply.
# $odds (Odds) - how far the odds of misuse would have to move
# $times (String) - how many times, such as "1.7"
# $to (Message) - the risk at which the stop rule begins to apply, such as "1 in 2"
# $risk (Message) - the risk now, such as "about 3 in 5"
gate-would-shut =
    The stop rule would apply if the odds of misuse were { $odds ->
        [a-little-smaller] a little smaller
        [a-little-larger] a little larger
        [halved] halved
        [doubled] doubled
        [far-smaller] over 100 times smaller
        [far-larger] over 100 times larger
        [times-smaller] { $times } times smaller
       *[times-larger] { $times } times larger
    }, that is, if the risk were { $to } instead of { $risk }.
# The sentence that begins the section: how far the score lies from the edge of its band.
# $side (EdgeSide) - on which side of the edge it lies
# $points (Number) - how far it lies from the edge
# $edge (Number) - the edge
# $error (InErrors) - how that compares with the error of the figures
# $times (Number) - how many times the error it is
distance = { $side ->
        [at] The score stands at { $edge }, where the result changes
        [above] The score is { $points ->
            [one] { $points } point
           *[other] { $points } points
        } above { $edge }, where the result changes
       *[below] The score is { $points ->
            [one] { $points } point
           *[other] { $points } points
        } below { $edge }, where the result changes
    }{ $error ->
        [none] .
        [less] , nearer than the error of the figures.
        [about] , about the error of the figures.
       *[times] , { $times } times the error of the figures.
    }
# The sentence on the score, and the one on the stop rule.
# $distance (Message) - how far the score lies from the edge of its band
# $gate (Message) - when the stop rule would apply
distance-and-gate = { $distance } { $gate }
# The sentence that begins the section, where nothing counts.
no-weight = No criterion counts for this item, so there is nothing to change.

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
slider-to = “{ $criterion }” to { $value }
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
# A button that changes how much a step of the coding counts.
# $times (String) - the number, such as "1.75"
ratio = Let each step of the coding count { $times } times the one below
# The same where it would count as much as the one below.
ratio-of-one = Let each step of the coding count as much as the one below
# A button that reads a policy another way.
# $stances (Message) - what is read otherwise
read = Read { $stances }
# What is read otherwise, within such a button.
# $criterion (String) - the criterion
# $then (Message) - how it is read then, such as "emphasised"
# $now (Message) - how it is read now
stance-as = “{ $criterion }” as { $then }, not { $now }
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
not-known = Do not assume that misuse of these arms is known
# A button.
our-estimate = Use our estimate of the risk of misuse

# Whether a change is plausible, and how it compares with the error of the figure.
# $judged (Judged) - by what that is judged
# $since (Number) - the first year of the figures
# $error (InErrors) - how the move compares with the error of the figure
# $times (Number) - how many times the error it is
judgement = { $judged ->
        [figure-within-a-year] Plausible: the country’s figure has moved as far within a year
        [figures-within-a-year] Plausible: the country’s figures have moved as far within a year
        [figure-beyond-any-year] A big jump: further than the country’s figure has moved in any year since { $since }
        [figures-beyond-any-year] A big jump: further than the country’s figures have moved in any year since { $since }
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
# Where on a slider's way most readings agree with a change, besides ours.
# $agree (MostAgree) - where they agree
# $ours (String) - the value from which our reading changes
# $most (String) - the value at which most readings agree
most-readings = { $agree ->
        [already] Most readings give this result already; ours does only at { $ours }.
        [sooner] { $ours } by our reading; most readings agree at { $most } already.
        [same] Most readings agree at { $ours } too.
        [further] Our reading changes at { $ours }, most readings only at { $most }.
       *[nowhere] { $ours } by our reading; nowhere on this slider do most readings give this result.
    }
# Said in its place until the readings are counted.
counting-readings = Readings are being counted.
# Said of sliders where none does it alone.
no-single-slider = No slider by itself.
# Said of readings where a stop rule applies.
no-weight-lifts = While the stop rule applies, a sale is stopped whatever the score, so no other weight of a criterion would be enough.
# Said of readings where none would do.
no-other-reading =
    No criterion read one step more strongly or weakly would be enough, nor would two together, nor another scale.
# Said of weights.
# $share (Number) - the part of all weight that would have to move, in per cent
# $edge (Number) - the edge of the band
weights-to-edge =
    At least { $share }% of all weight would have to go to other criteria to reach { $edge }, where the result changes.
# Said of weights, where more would have to move if the policy's order of criteria is kept.
# $share (Number) - the part of all weight that would have to move, in per cent
# $edge (Number) - the edge of the band
# $in-order (Number) - the part if the order is kept, in per cent
weights-to-edge-in-order =
    At least { $share }% of all weight would have to go to other criteria to reach the edge of { $edge };
    { $in-order }% if the policy’s own order of criteria is kept.
# Said of weights, where the policy's order of criteria cannot be kept.
# $share (Number) - the part of all weight that would have to move, in per cent
# $edge (Number) - the edge of the band
weights-to-edge-against-order =
    At least { $share }% of all weight would have to go to other criteria to reach the edge of { $edge }, against the policy’s own order of them.
# Said of weights, where none would do.
# $edge (Number) - the edge of the band
no-weights-to-edge = No other weights reach the edge of { $edge }.
# Said of conditions where none keeps a stop rule from applying.
# $condition (String) - the condition that does most
# $times (String) - how many times smaller it makes the odds
strongest-condition =
    No single condition would be enough.
    The strongest is “{ $condition }”: with it the odds of misuse would be { $times } times smaller.
# Said of conditions where none would do.
no-condition = No single condition changes the result.
