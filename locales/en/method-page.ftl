### The page on method and sources, which also works without WebAssembly: what is written of it. Its shape is `static/method.html`.
### part: page

## The page

# The title of the page, and its heading.
title = How { -app } makes a score

# What search engines show of the page.
description =
    How { -app } reads the US arms-transfer policies, turns figures into sliders, and what its scores do not claim.

# Before the links above the page.
app = { -app }

# What the links above the page are, for those who do not see them.
screens = Screens

# A link to the app.
sliders = The sliders

# At the end of the page. The link “sliders” leads to the app, “shared” to the pages of countries and policies.
ways-on =
    <a data-l10n-name="sliders">Back to the sliders</a> or <a data-l10n-name="shared">countries and policies to share</a>

## The article

# A heading, and what stands below it.
answers = What it answers, and what it does not
    .question =
        If this text is read this way, and these figures are believed: which considerations point which way, and would the transfer be barred?
    .weights =
        Since 1977 US presidents have signed policies on the transfer of conventional arms.
        Each is a list of goals, considerations and sometimes a bar.
        <strong>None of them gives weights.</strong>
        Ours come from one documented coding of each text, shown below with its range.
        Another reader may code a passage otherwise; the range says how far.
    .no-prediction =
        { -app } does not predict what the US government does.
        A high score is no permission, a low one no refusal.
        Decisions have gone both ways under one and the same text.

# A heading, and the three points below it.
results = Three results, never mixed
    .balance =
        <strong>The balance</strong>, 0 to 100.
        50 is neutral: a country with every slider at 50 scores 50 under every policy, so 43 means the same under each of them.
        (One exception: a link may read the overlay with a reference above 50.
        Then even a neutral country falls below 50 under the 2023 policy, and the bars of “Why?” start from there.)
    .gate =
        <strong>The gate</strong>.
        Some texts bar a transfer when misuse passes a standard of proof.
        A gate is not a heavy weight: no balance, however high, opens it.
    .follows =
        <strong>What follows</strong>: barred by the text’s own gate; else the text weighs against (balance under 40), leaves it open (40 to 59) or weighs in favour (60 and more).

# A heading, what stands below it, and the columns of its table.
coding = From a text to weights
    .scale =
        Two things are coded for each text and each of 20 criteria: how strongly the text speaks of it, and where.
        The scale has five steps.
    .step = Step
    .name = Name
    .when = When
    .doubles =
        Each step of emphasis counts <strong>twice</strong> as much as the one below: 1, 2, 4, 8.
        That is nearly the middle of all weightings that respect the order of the steps (Barron and Barrett 1996).
        An item can make a criterion count for less.
        The weights are then divided by their sum.
    .ranges =
        A “mentioned” with a range of 0 to 2 is not the same as one that nobody disputes.
        The 2023 text was read in full; the texts of 1977, 1981, 2014 and 2018 in part.
        A difference that lies inside the ranges is not evidence.

# A step of the scale, and when it is given.
step-absent = absent
    .when = nothing in what was read of the text
step-mentioned = mentioned
    .when = in the preamble or a heading, or only implied
step-weighed = weighed
    .when = a listed consideration, an operative sentence, or part of a goal
step-emphasised = emphasised
    .when = the main subject of a goal, or a section of its own; also two or more listed considerations
step-overriding = overriding
    .when = the text bars the transfer, or presumes against it, when the criterion is bad

# A heading, and what stands below it.
balance = From weights to the balance
    .overlay =
        The balance is the weighted mean of the sliders.
        Under the 2023 policy there is one more step.
        An official called security-sector governance “the overlay” for all the other concerns, so we read it as one: where the mean of the four governance sliders is below 50, it takes something off everything else, at most 30 per cent.
        From 50 up there is no bonus, so a neutral country is not pushed down.
        The text itself emphasises governance without that word; the overlay is our reading of the officials’, and a strong one.
    .reasons =
        The reasons in points are exact.
        They are Shapley values: what a criterion adds on average over every order in which the sliders could be moved from 50 to where they stand.
        They always add up to the balance minus 50.

# A heading, and what stands below it.
risk = The misuse risk
    .estimate =
        It is an <strong>illustrative</strong> estimate, not a measurement: no data link single transfers to misuse.
        Two anchors are chosen and stated: 1 in 50 where harm stands at 10 of 100, and 9 in 10 where it stands at 90.
        Between them the odds grow evenly.
        Harm is made of the human-rights record (35 per cent), conduct in war (20), accountable forces (20), stability (15) and clean defence buying (10).
        The item and the conditions shift it.
        You can put your own estimate in its place.
    .likely =
        <strong>“More likely than not”</strong> (2023) is one half.
        That bar also covers helping with abuse and making it likelier, a larger event, so the odds under it are about half as high again.
    .knowledge =
        <strong>“Actual knowledge”</strong> (2014, 2018, in force now) is a state of mind and no number.
        By our convention it is met above 95 per cent, or when you say that the abuse is documented knowledge.
    .documented =
        What is known is also more likely than not.
        So documented knowledge shuts the 2023 gate too, although the formula that we began from let it shut the knowledge gates only.
    .conditions = All conditions together can at most divide the odds by three, and each may have no effect at all.

# A heading, what stands below it, and the columns of its table.
settled = How settled a result is
    .readings =
        Our reading is one of many that are plausible.
        So each result is computed again in 16 384 others (4096 while you drag), and the page says how many of 100 end as ours does.
        Over nine tenths: <strong>robust</strong>.
        Two thirds to nine tenths: it <strong>leans</strong>.
        Fewer: <strong>not settled by the text</strong>.
    .what = What varies
    .how-far = How far
    .spread =
        What you change yourself under “Your reading” no longer varies.
        The readings are spread evenly (Sobol’ points with Owen scrambling, always the same), so nothing flickers, and a share is right to about half a reading in 100.
        Results by rule stand beside the total, because an average over rules would hide the largest choice.
    .exact =
        Two shares need no sampling.
        Of <em>all conceivable weightings</em>, and of all that keep a text’s own order of emphasis, “Why?” gives the exact part that ends in each band.
        What drives the spread is told by Sobol’ indices: how much less the readings would differ if one kind of doubt were gone.

# What varies between readings, and how far.
varies-words = What the words mean
    .how-far = each stance within its coded range; our own code counts double
varies-figures = How exact the figures are
    .how-far =
        each slider within its standard error; three tenths of the error are common to all, because raters share sources
varies-step = A step of emphasis
    .how-far = counts 1.25 to 3 times the one below
varies-sums = How scores are added up
    .how-far =
        a plain average in 65 of 100 readings, one in which weak points drag in 35; each criterion for itself in one half, each group by its strongest criterion in the other
varies-overlay = Governance as the overlay
    .how-far = read in three of four readings of the 2023 policy, taking at most 15 to 50 per cent
varies-risk = The misuse risk
    .how-far =
        level (a standard deviation of 0.8 in log-odds), slope (a quarter more or less), item, breadth of the bar, its threshold (for “actual knowledge” 90 to 99 per cent), and the effect of each condition, “none” included

# A heading, and what stands below it.
turns = What would change it, and why two policies differ
    .mark =
        The mark on a slider’s track is the value at which the result of the policy in focus would turn, all else left alone; it follows from the formulas, not from trial.
        So do the least joint move, the stance or scale that would have to be read otherwise, and the condition that would open or shut a gate.
        Whether a move is plausible is judged by the largest change of this country’s own published figures from one year to the next.
    .split =
        The difference of two policies is split exactly: what the texts emphasise, how scores are added up, which criteria matter for the item, how broad the bar is.
        Each part is the mean over all orders in which one could be exchanged for the other, so the parts add up.

# A heading, and what stands below it.
law = The law under every policy
    .statutes =
        Statutes apply whatever the policy says: embargoes, the list of state sponsors of terrorism, the child-soldiers list, and others.
        They stand as flags beside the rows and are not scored.
        Between 14 March and 9 April 2025 no policy was in force at all; that time has no score.

# A heading.
critics = What critics say

# What a critic says, and our answer.
critic-weights = “The weights are not in the documents.”
    .answer =
        True.
        They are our reading, stated in one rule, with ranges; you can change each.
        “Why?” also gives the exact share of all conceivable weightings that end in each band.
critic-overlay = “The overlay makes 2023 stricter by construction.”
    .answer =
        Not for a neutral country: it scores 50 under every policy.
        For one with weak governance, yes: that is what an overlay does, and “Why?” shows how many points it takes.
        The results by rule show it without.
critic-rights = “Rights count twice.”
    .answer =
        They weigh in the balance and feed the risk at the gate.
        The two results are kept apart for that reason.
critic-figures = “The figures are biased and old.”
    .answer =
        Each shows its error, year and source.
        Some raters share sources, so their errors are not independent.
critic-score = “A score makes arms sales respectable.”
    .answer = There is no “approve” here, no league table, and no balance opens a gate.
