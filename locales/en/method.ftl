### The screen on method and sources: how a score is made, worked through.
### part: later

# Title.
title = How { -app } makes a score
# A heading.
worked = Worked through, with the numbers on your screen
# A caption.
worked-table = Weight times slider, criterion by criterion
# Said where no policy is shown.
nothing-scored = No policy with a score is shown.
# First words.
lead =
    A score is a weighted mean: how strongly a policy speaks of a criterion, times where the country stands on it.
    First the numbers on your screen, step by step; below, every rule, coding and source.
# Said until the article is there.
loading = The rules, codings and sources are loading.
# Said where the article cannot be had, before the link.
not-loaded = The rules, codings and sources could not be loaded here. They stand on a page of their own:{ " " }
# A step.
step-no-gate = This policy has no stop rule, so the risk changes nothing.

# Column of the worked table.
column-criterion = Criterion
# Column of the worked table: the stance.
column-stance = How the policy speaks of it
# Column of the worked table.
column-emphasis = What that counts
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
weight = { $percent }%

# Before the worked table.
# $place (String) - the country
# $policy (String) - the policy within a sentence
# $item (String) - what is transferred within a sentence
worked-lead = { $place } under { $policy }, item: { $item }. Open the row of another policy on the first screen to see that one here.
# A stance with its number.
# $stance (Number) - 0 to 4
# $word (Message) - the stance in a word
stance = { $stance } { $word }
# The weakest stance of a policy on a criterion, 0.
stance-absent = absent
# Stance 1.
stance-mentioned = mentioned
# Stance 2.
stance-weighed = weighed
# Stance 3.
stance-emphasised = emphasised
# The strongest stance, 4: the policy bars or presumes against a sale when the criterion is bad, or has two goals of its own for it.
stance-leading = leading

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
step-no-overlay = Nothing is taken off for weak governance.
# Step 2: what governance takes off.
# $reference (Number) - the mean of the governance sliders from which nothing is taken off
# $multiplier (String) - by what the result is multiplied
# $strength (String) - how much it takes off at most, 0 to 1
step-overlay =
    Weak governance lowers the whole score: the mean of its sliders is below { $reference }, so the result is multiplied by
    { $multiplier } (1 minus { $strength } times the share of { $reference } that is lacking).
# Step 3: the score.
# $mean (String) - the mean
# $multiplier (String) - by what it is multiplied
# $balance (String) - the score
step-balance = Score: { $mean } × { $multiplier } = { $balance }.
# What the score means under a policy that decides case by case.
# $against (Number) - below it the points are against
# $favour (Number) - from it on they are in favour
step-edges = Below { $against } the points are against, from { $favour } on in favour, between them neither way.
# What it means under a policy that has the case for a sale made.
# $favour (Number) - from it on the case is made
step-edges-burden = This policy puts the burden on whoever wants the sale: below { $favour } the case is not made.
# What it means under a policy that says only when to refuse.
# $against (Number) - below it the points are against
step-edges-refusal = Below { $against } the points are against; from there on this policy names no ground to refuse, and nothing in it speaks for a sale.
# Step 4: the risk of misuse.
# $base (String) - the log-odds of a country at 50 throughout
# $log-odds (String) - the log-odds of this one
# $odds (String) - its odds against even, such as "×1.6"
# $chance (Message) - its risk, such as "about 1 in 3"
step-risk =
    Risk of misuse: log-odds start at { $base } with every criterion at 50; harms, item, conditions and, where it has one, the breadth of the stop rule bring them to { $log-odds }, which is even odds { $odds }, or { $chance }.
# Step 4 with the reader's own estimate.
# $chance (Message) - the risk
step-own-risk = Risk of misuse by your own estimate: { $chance }.
# Step 5: the stop rule.
# $standard (Message) - how sure one must be of misuse
# $percent (Number) - the risk above which we put it
# $state (GateState) - where the stop rule stands
step-gate =
    { $state ->
        [none] Stop rule: “{ $standard }”, put at { $percent }%: there is none.
        [open] Stop rule: “{ $standard }”, put at { $percent }%: it does not stop the sale.
        [shut-by-risk] Stop rule: “{ $standard }”, put at { $percent }%: on our estimate it stops the sale.
       *[shut-by-knowledge] Stop rule: “{ $standard }”: it stops the sale, as you assume that misuse is known.
    }
# Step 5: the stop rule, where it asks for knowledge.
# $standard (Message) - how sure one must be of misuse
# $state (GateState) - where the stop rule stands
step-gate-knowledge =
    { $state ->
        [none] Stop rule: “{ $standard }”, which no figure can show: there is none.
        [open] Stop rule: “{ $standard }”, which no figure can show: not tested by figures.
        [shut-by-risk] Stop rule: “{ $standard }”, which no figure can show: it stops the sale.
       *[shut-by-knowledge] Stop rule: “{ $standard }”: it stops the sale, as you assume that misuse is known.
    }
# Step 5: the stop rule, where the standard is a state of mind and the risk a convention.
# $standard (Message) - how sure one must be of misuse
# $percent (Number) - the risk above which it is put
# $state (GateState) - where the stop rule stands
step-gate-convention =
    { $state ->
        [none] Stop rule: “{ $standard }”, put at { $percent }% by a convention for a state of mind: there is none.
        [open] Stop rule: “{ $standard }”, put at { $percent }% by a convention for a state of mind: it does not stop the sale.
        [shut-by-risk] Stop rule: “{ $standard }”, put at { $percent }% by a convention for a state of mind: it stops the sale.
       *[shut-by-knowledge] Stop rule: “{ $standard }”: it stops the sale, as you assume that misuse is known.
    }
# Step 6: the result.
# $result (Message) - the result of the policy
step-result = Result: { $result }.
