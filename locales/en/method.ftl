### The screen on method and sources: how a score is made, worked through.
### part: later

# Title.
title = How { -app } makes a score
# A heading.
worked = Worked through, with the numbers on your screen
# A caption.
worked-table = Weight times slider, criterion by criterion
# Said where no text is shown.
nothing-scored = No policy with a score is shown.
# First words.
lead =
    A score is a weighted mean: how strongly a text speaks of a criterion, times where the country stands on it.
    First the numbers on your screen, step by step; below, every rule, coding and source.
# Said until the article is there.
loading = The rules, codings and sources are loading.
# Said where the article cannot be had, before the link.
not-loaded = The rules, codings and sources could not be loaded here. They stand on a page of their own:{ " " }
# A step.
step-no-gate = This text has no gate on misuse, so the risk changes nothing.

# Column of the worked table.
column-criterion = Criterion
# Column of the worked table: the stance.
column-stance = How the text speaks of it
# Column of the worked table.
column-emphasis = Emphasis
# Column of the worked table.
column-relevance = Relevance
# Column of the worked table.
column-weight = Weight
# Column of the worked table.
column-slider = Slider
# Column of the worked table.
column-product = Weight × slider
# A weight in the worked table.
# $percent (String) - per cent
weight = { $percent } %

# Before the worked table.
# $place (String) - the country
# $policy (String) - the text within a sentence
# $item (String) - what is transferred within a sentence
worked-lead = { $place } under { $policy }, item: { $item }. Open “Why?” on another policy to see that one here.
# A stance with its number.
# $stance (Number) - 0 to 4
# $word (Message) - the stance in a word
stance = { $stance } { $word }
# The weakest stance of a text on a criterion, 0.
stance-absent = absent
# Stance 1.
stance-mentioned = mentioned
# Stance 2.
stance-weighed = weighed
# Stance 3.
stance-emphasised = emphasised
# The strongest stance, 4.
stance-overriding = overriding

# Step 1: the mean.
# $mean-kind (Mean) - how scores are averaged
# $count (Count) - what counts by itself
# $mean (String) - the mean
step-mean =
    { $mean-kind ->
        [arithmetic]
            { $count ->
                [by-factor]
                    The last column adds up to the mean: { $mean } (each criterion counts by itself).
               *[by-group]
                    The last column adds up to the mean: { $mean } (each group counts by its strongest criterion).
            }
       *[geometric]
            { $count ->
                [by-factor]
                    The sliders are multiplied, each to the power of its weight, which gives the geometric mean:
                    { $mean } (each criterion counts by itself).
               *[by-group]
                    The sliders are multiplied, each to the power of its weight, which gives the geometric mean:
                    { $mean } (each group counts by its strongest criterion).
            }
    }
# Step 2, where governance takes nothing off.
step-no-overlay = No overlay takes anything off.
# Step 2: what governance takes off.
# $reference (Number) - the mean of the governance sliders from which nothing is taken off
# $multiplier (String) - by what the result is multiplied
# $strength (String) - the strength of the overlay
step-overlay =
    Governance is the overlay: the mean of its sliders is below { $reference }, so the result is multiplied by
    { $multiplier } (1 minus { $strength } times the share of { $reference } that is lacking).
# Step 3: the balance.
# $mean (String) - the mean
# $multiplier (String) - by what it is multiplied
# $balance (String) - the balance
# $against (Number) - below it the text weighs against
# $favour (Number) - from it on the text weighs in favour
step-balance =
    Balance: { $mean } × { $multiplier } = { $balance }.
    Below { $against } the text weighs against, from { $favour } on in favour, between them it is left open.
# Step 4: the misuse risk.
# $base (String) - the log-odds of a country at 50 throughout
# $log-odds (String) - the log-odds of this one
# $odds (String) - its odds against even, such as "×1.6"
# $chance (Message) - its risk, such as "about 1 in 3"
step-risk =
    Misuse risk: log-odds start at { $base } with every criterion at 50; harms, item, breadth of the bar and conditions
    bring them to { $log-odds }, which is odds of { $odds } against even: { $chance }.
# Step 4 with the reader's own estimate.
# $chance (Message) - the risk
step-own-risk = Misuse risk by your own estimate: { $chance }.
# Step 5: the gate.
# $standard (Message) - how sure one must be of misuse
# $percent (Number) - the risk at which we put it
# $state (GateState) - where the gate stands
step-gate =
    { $state ->
        [none] Gate: “{ $standard }”, put at { $percent } per cent gives: no gate on misuse.
        [open] Gate: “{ $standard }”, put at { $percent } per cent gives: gate open.
        [shut-by-risk] Gate: “{ $standard }”, put at { $percent } per cent gives: gate shut.
       *[shut-by-knowledge] Gate: “{ $standard }”, put at { $percent } per cent gives: gate shut.
    }
# Step 5: the gate, where it asks for knowledge.
# $standard (Message) - how sure one must be of misuse
# $state (GateState) - where the gate stands
step-gate-knowledge =
    { $state ->
        [none] Gate: “{ $standard }”, which no figure can show, gives: no gate on misuse.
        [open] Gate: “{ $standard }”, which no figure can show, gives: not tested by figures.
        [shut-by-risk] Gate: “{ $standard }”, which no figure can show, gives: gate shut.
       *[shut-by-knowledge] Gate: “{ $standard }”, as you say that the abuse is documented, gives: gate shut.
    }
# Step 5: the gate, where the standard is a state of mind and the risk a convention.
# $standard (Message) - how sure one must be of misuse
# $percent (Number) - the risk at which we put it
# $state (GateState) - where the gate stands
step-gate-convention =
    { $state ->
        [none]
            Gate: “{ $standard }”, put at { $percent } per cent, our convention for a state of mind, gives: no gate on
            misuse.
        [open]
            Gate: “{ $standard }”, put at { $percent } per cent, our convention for a state of mind, gives: gate open.
        [shut-by-risk]
            Gate: “{ $standard }”, put at { $percent } per cent, our convention for a state of mind, gives: gate shut.
       *[shut-by-knowledge]
            Gate: “{ $standard }”, put at { $percent } per cent, our convention for a state of mind, gives: gate shut.
    }
# Step 6: the result.
# $follows (Disposition) - what follows under the text
step-result =
    { $follows ->
        [barred] What follows: barred by its own gate.
        [weighs-against] What follows: weighs against.
        [left-open] What follows: left open.
       *[weighs-in-favour] What follows: weighs in favour.
    }
