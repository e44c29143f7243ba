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
        If this text is read this way, and these figures are believed: which considerations point which way, and would the text’s own stop rule stop the sale?
    .weights =
        Since 1977 US presidents have signed policies on the transfer of conventional arms.
        Each is a list of goals, considerations and sometimes a bar.
        <strong>None of them gives weights.</strong>
        Ours come from one documented coding of each text, shown below with its range.
        Another reader may code a passage differently; the range says how far.
    .no-prediction =
        { -app } does not predict what the US government does.
        A high score is no permission and a low one no refusal: both say what a text would have one weigh.

# A heading: the screens on all countries, on years and on decisions. The links lead to their tables.
world = All countries, years and decisions
    .today =
        <strong>World</strong> asks one question of all countries on their published figures, with the item, the conditions and the reading that are set, without your sliders.
        No count stands alone: beside it stand the countries of which it is true in 9 of 10 readings or more, and how many there would be if our line for the stop rule lay one standard deviation lower or higher; where scores are asked about, how many there are in the middle 8 of 10 readings.
        There are 1,024 readings; one reading takes the texts, the rule and the line alike for all countries, while the errors of figures are each country’s own.
        <a data-l10n-name="table">All countries under every policy, as a table</a>, with no item and in our own reading.
    .time =
        <strong>Through time</strong> reads figures of 1977 to 2024. They follow the rules of the sliders as far as the sources reach back; sources begin in 1989, 1996, 2010 and 2015, and a figure that is missing counts as 50 with a wide error.
        The band is where a result lies 8 times in 10 for the errors of the figures alone. The law of the time is not read, and figures of the past are today’s judgement.
        <a data-l10n-name="years">Figures by year, as a table</a>.
    .decisions =
        <strong>Real decisions</strong> holds a list of decisions, which is no sample of all, against the texts on the figures of their year; for human rights, conduct in war, and calm and threats in the region it takes the year before.
        Whether scores separate what went ahead from what did not is the area under the ROC curve, with an interval from resamples of whole countries. It is practice, and no proof of the model.
        <a data-l10n-name="decisions">The decisions, as a table</a>.

# A heading, and the points below it.
results = Four results, never blended
    .lead = They answer four questions, and none of them can make up for another.
    .law =
        <strong>The law</strong>: does US law, an arms embargo or an export rule forbid the sale, whatever the policy says?
        It is said first.
    .score =
        <strong>The score</strong>, 0 to 100: which way do the considerations of the text point?
        50 is neutral.
    .stop-rule =
        <strong>The stop rule</strong>: does the risk of misuse pass the standard of proof that the text itself sets?
        It is not a heavy weight: no score, however high, lifts it.
        The texts of 1977, 1981 and 1995 have none.
    .settled = <strong>How sure</strong> the result is: of 100 plausible readings of the text and the figures, how many end the same way?
    .follows =
        The result of a text is the first that applies: its stop rule stops the sale; the points are against; they point neither way; they are in favour.
        What a score between the bands means, a text’s presumption decides.
    .shown = All texts are shown at first but the three comparators, which you can add: the EU’s criteria, the Arms Trade Treaty and the UK’s criteria.

# A heading, and what stands below it.
law = The law comes first
    .statutes =
        Statutes, embargoes and export rules apply whatever a policy says.
        So the first sentence says what they forbid, and the rest is what the text alone would say.
        Some laws bind every buyer, also where our table has no ban on a country.
        The Arms Export Control Act says for what purposes arms may be sold, that they may not be passed on without consent (sections 3 and 4, 22 U.S.C. 2753 and 2754), and that Congress hears of large sales first (section 36, 22 U.S.C. 2776).
        Section 502B of the Foreign Assistance Act (22 U.S.C. 2304) is about governments with a consistent pattern of gross violations of human rights, the Leahy laws (22 U.S.C. 2378d, 10 U.S.C. 362) about aid to units that committed such violations.
        On a single country, the strongest class that applies to it counts:
    .no-sale = <strong>no sale</strong>: arms for the government’s forces are forbidden, unless the ban is lifted or waived in the single case; it is said who can do that;
    .exceptions = <strong>exceptions</strong>: the rule itself lists exceptions that can cover the government;
    .condition = <strong>condition</strong>: aid, licences or one agency are limited, or the limit stands waived.
    .today =
        The law is that of the edition, for every text: it is not the law of 1977.
        It changes no score and no reading.
        Each law below carries the day up to which it was seen in force, or says that it rests on memory, and lists change: check the source before you rely on one.
        Between 14 March and 9 April 2025 no policy was in force; that time has no score.

# A heading.
words = Words that this page uses

# A word, and what it means.
word-reading = Reading
    .means = One plausible way to take the text and the figures: each coding somewhere in its range, each figure somewhere within its error, one way to add up.
word-log-odds = Log-odds
    .means =
        The natural logarithm of a chance divided by its opposite: ln(p / (1 − p)).
        1 in 2 is 0, 3 in 4 is 1.1, 1 in 4 is −1.1.
        Influences on a risk add up on this scale.
word-error = Standard error
    .means = How far off a figure may well be: about two times in three the truth lies within one standard error of it, if errors are normal.
word-overlay = Overlay
    .means = A factor of at most 1 by which weak governance lowers the whole score.
word-file = Score, stop rule
    .means = In the files and in the code they are called balance and gate.

# A heading, what stands below it, and the columns of its table.
coding = From a text to codings
    .scale =
        Two things are noted for each text and each of 20 criteria: how strongly the text speaks of it (its coding), and where.
        The scale has five steps.
    .step = Step
    .name = Name
    .when = When
    .rules = The coding of a text is that of its strongest passage. For every text alike:
    .supplier =
        <strong>Supplier, not buyer.</strong>
        What the United States binds itself to as a supplier (a burden of proof, a ceiling, restraint in general) is a presumption or a process and no coding.
        “Respect for arms control” is coded only where a text weighs whether this transfer keeps to arms-control commitments or embargoes.
    .goals =
        <strong>Two goals of its own.</strong>
        If two or more goals of a text have a criterion as their one main subject, 3 becomes 4.
    .once =
        <strong>Counted once.</strong>
        A passage that acts as a presumption, an exemption or the overlay is no coding as well.
    .item =
        <strong>Bars on a kind of item.</strong>
        A bar on one kind of item is a bar for that item only; as a passage it counts 3, with a range up to 4.
    .ranges =
        The range of a coding is the coder’s doubt: “mentioned” with a range of 0 to 2 is not the same as one that nobody disputes.
        The code of a burden has such a range too.
        A difference that lies inside the ranges is not evidence.
        Of the US policies only that of 2023 was read in full. Those of 1977, 1981, 2014 and 2018 were read in part, that of 1995 in an official summary, and the three comparators mostly as others describe them.
        The executive orders of 2025 and 2026 were read in full, but the texts in force since then also rest on that of 2018.
    .coders =
        The edition holds one coding of each passage.
        No second coder’s work is published with it, so how often two coders would agree is not known.

# A step of the scale, and when it is given.
step-absent = absent
    .when = nothing in what was read of the text
step-mentioned = mentioned
    .when = in the preamble or a heading, or only implied
step-weighed = weighed
    .when = a listed consideration, an operative sentence, or part of a goal
step-emphasised = emphasised
    .when = the main subject of a goal, or a section of its own; also two or more listed considerations
step-leading = leading
    .when = the text bars the transfer, or presumes against it, when the criterion is bad; or two goals of its own

# A heading, what stands below it, and its formulas.
figures = From figures to sliders
    .value =
        A published figure f with fixed ends L and U becomes a value from 0 to 100, turned round (100 less itself) where a lower figure is better.
        Its error is the published one on the same scale; for an index from 0 to 1 whose error our tables lack, it is σᵥ.
        Where a rule puts facts on a scale instead, the rule says which error we assume.
    .value-formula = value = 100 · (f − L) / (U − L), cut to 0 and 100;  error = 100 · SE / (U − L)
    .mean =
        Where a rule takes the mean of k values, its squared error σ² is the mean of theirs, not divided by k because raters share sources, plus what their disagreement adds:
    .mean-formula = σ² = Σ error² / k + Σ (value − mean)² / (k (k − 1))
    .age =
        Age adds a² for each year from the figure’s year to y₀ to σ², or half of that where the rule says so.
        Where the government fell outside an election after the year of the figures, σ² grows by 10² as well.
        Value and error are kept to the nearest tenth, halves up.
        Single rules do more, such as to take part of a mean away: the tables below have each rule in words and every finished value with its error, and the source code has the rules as functions (xtask/edition/src/rules).
    .missing = Without a figure, a slider starts at 50, with the error σ₀. A blank cell is never taken for a yes or a no.
    .conditions = An attached condition closes a share d of the gap between a slider s and 100. Everything below uses the raised slider s′. Π is the product over the attached conditions, and from here on Σ is the sum over the criteria.
    .conditions-formula = s′ = 100 − (100 − s) · Π (1 − d)

# A heading, what stands below it, and its formulas.
score = From codings to the score
    .weights = A coding t counts e(t): nothing where the text is silent, else r times as much as the step below. It is multiplied by the relevance q of the criterion for the item, and divided by the sum of all.
    .emphasis-formula = e(0) = 0;  e(t) = r^(t − 1)
    .weights-formula = u = e(t) · q;  w = u / Σ u
    .doubles =
        So each step counts <strong>twice</strong> as much as the one below: 1, 2, 4, 8.
        That is nearly the middle of all weightings that respect the order of the steps (Barron and Barrett 1996).
    .by-group = “By group”, which our reading does not use: a group counts its largest u, divided inside the group in proportion to u.
    .reversed = A text may turn a criterion round (−). Then the slider counts the other way in the score; where only a reading gives such a criterion a weight, it counts that way too.
    .reversed-formula = x = s′;  turned round: x = 100 − s′
    .mean = The score C is the weighted mean of x times m, which is 1 without an overlay. Where nothing has a weight, it is 50. The second formula is the geometric mean, in which weak points drag the others down; our reading does not use it, some readings do.
    .mean-formula = C = m · Σ w x
    .geometric-formula = C = m · exp Σ w ln max(x, ε)
    .overlay = Under the 2023 policy g is the mean of the four governance criteria, by the shares o. The whole score, governance included, is multiplied by m:
    .overlay-formula = m = 1 − λ · max(0, 1 − g / g₀);  g = Σ o x
    .overlay-source =
        An official called security-sector governance “the overlay” for all the other concerns, so we read it as one; the text emphasises governance without that word.
        From g₀ up there is no bonus.
    .neutral = A country with every slider at 50 scores 50 under every text. (One exception: if you read the overlay with a reference above 50, even a neutral country falls below 50 under the 2023 policy.)
    .reasons =
        The reasons in points are exact.
        They are Shapley values: what a criterion adds on average over every order in which the sliders could be moved from 50 to where they stand.
        They always add up to the score minus 50.

# A heading, what stands below it, the columns of its table, and its formulas.
presumption = Presumption: what a level score means
    .level =
        In a trial somebody loses when the scales are level.
        Most texts decide case by case, and level means that the points go neither way.
        The policy of 1977 puts the burden on those who want the sale; a text that lists only grounds for refusal never speaks for one.
        A presumption moves the edges of the bands, never the score.
    .name = The result of a score, by presumption
    .kind = The text
    .under = Under b₁
    .between = From b₁ to under b₂
    .above = b₂ and more
    .security =
        Under code 2 the sale must also be shown to serve US security.
        The security case K is the same mean as C, with the same weights, over the criteria that count for US security alone, without the overlay; 50 if none of them has a weight.
        The number that decides, D, is printed and drawn; the columns above speak of it.
    .security-formula = K = Σ w x / Σ w, over the criteria that count for US security
    .decides-formula = D = min(C, K) under code 2;  else D = C
    .edges = A number within η under an edge counts as on it.
    .carter =
        For 1977, the statement of 19 May 1977 exempts the members of NATO (we take today’s), Japan, Australia and New Zealand; it says that commitments to Israel’s security are honoured, which we read as an exemption.
        The coder doubts both codes: for the exempt 0, perhaps 1; for the others 2, perhaps 1.
        Each reading takes one code of the range, as it does with codings.
    .rounding =
        A score is printed as the nearest whole number, halves up, except that an edge is not printed before it is reached: 39.66 below an edge at 40 is 39.
        Differences are taken between the printed numbers.

# A kind of presumption, and the result below, between and above the edges.
presumes-none = Case by case (code 0)
    .under = points against
    .between = points neither way
    .above = points in favour
presumes-burden = Burden: a level score goes against the sale (code 1)
    .under = case not made
    .between = case not made
    .above = case made
presumes-security = Burden: it must be shown to serve US security (code 2)
    .under = case not made
    .between = case not made
    .above = case made, if K is at b₂ or more too
presumes-refusal = Only grounds for refusal (no code)
    .under = points against
    .between = no ground to refuse
    .above = no ground to refuse

# A heading, what stands below it, and its formulas.
risk = The risk of misuse, and the stop rule
    .event = The risk p speaks of one event under every text: that the arms are used for serious violations of human rights or of the law of war, or help or worsen them.
    .estimate =
        It is an <strong>illustrative</strong> estimate, not a measurement: no data link single transfers to misuse.
        Two anchors are chosen and stated, p₁₀ and p₉₀; between them the log-odds grow evenly with harm.
        They fix α and β:
    .formula = ln(p / (1 − p)) = α + (β / 10) · Σ h (50 − s′) + δ + Σ μ
    .anchors-formula = α = (logit p₉₀ + logit p₁₀) / 2;  β = (logit p₉₀ − logit p₁₀) / 8;  logit p = ln(p / (1 − p))
    .terms =
        h is a criterion’s share of the harm, δ what the item adds, and μ what each attached condition adds.
        The sum over the criteria is the harm H = Σ h (100 − s′), from 0 to 100, less 50; harm uses the sliders as they stand, never turned round.
        Σ μ is the sum over the attached conditions; if the μ together are below μ₀, they are all scaled so that they sum to μ₀: at most, conditions divide the odds by about three.
    .stops = A text with a threshold τ stops the sale if p is above τ, and not if it is equal.
    .likely = <strong>“More likely than not”</strong> (2023): τ is one half. With no item and no conditions, that is a harm of 61 of 100 and nothing else.
    .knowledge = <strong>“Actual knowledge”</strong> (2014, 2018, in force now) is a state of mind and no probability. It has no τ: no estimate, however high, stops a sale.
    .documented = <strong>Known misuse.</strong> If you assume it is known that these arms would be misused for what the rule names, every text with a stop rule stops the sale: what is known is also more likely than not.
    .own =
        <strong>Your own estimate</strong> takes the place of p under every text; item and conditions then do nothing to the risk.
        Conditions still raise the sliders of the score.

# A heading, what stands below it, and the columns of its table.
settled = How sure a result is
    .readings =
        Our reading is one of many that are plausible.
        So each result is computed again in 16,384 others (4,096 while you drag), and the page says how many of 100 end as ours does.
        From 90 of 100 on it is <strong>clear</strong>, from 67 <strong>likely</strong>.
        Below that it <strong>could go either way</strong>; where fewer than 50 agree and another result has more than 50, <strong>most readings say otherwise</strong>.
    .what = What varies
    .how-far = How far
    .spread =
        What you change yourself under “Your reading” no longer varies.
        Because the readings are spread evenly over all that is in doubt, and are always the same ones, nothing flickers and a share has a sampling error of about half a point in 100.
        Results by rule stand beside the total, because an average over rules would hide the largest choice.
    .exact =
        Two shares need no sampling.
        Of <em>all weightings of the 20 criteria</em>, and of all that keep a text’s own order of criteria, the reasons of a policy, which its row opens, give the exact part that ends in each band.
        They speak of the score C, and leave stop rule and security case out.
        What drives the spread is told by Sobol’ indices: how much less the readings would differ if one kind of doubt were gone.

# What varies between readings, and how far.
varies-words = What the words mean
    .how-far = each coding, and the code of the burden, within its coded range; our own code counts double
varies-figures = How exact the figures are
    .how-far =
        each slider within its standard error; three tenths of the error’s variance are common to all, because raters share sources
varies-step = A step of the coding
    .how-far = counts 1.25 to 3 times the one below
varies-sums = How scores are added up
    .how-far =
        a weighted average in 65 of 100 readings, a mean in which weak points drag in 35; each criterion for itself in one half, each group by its strongest criterion in the other
varies-overlay = Governance as the overlay
    .how-far = read in three of four readings of the 2023 policy, taking off at most 15% to 50%
varies-risk = The misuse risk
    .how-far =
        level (a standard deviation of 0.8 in log-odds), slope (a quarter more or less), item, threshold where the text has one, and the effect of each condition, “none” included

# A heading, what stands below it, and its formulas.
points = The readings, to the last digit
    .lead =
        Whoever wants to compute the same readings needs the same points.
        Each reading i has 64 coordinates, one for each dimension d in the table below.
        ⊕ is “exclusive or” of binary digits, ≫ moves them right and drops what falls off, and all products and sums keep the last 32 binary digits.
    .sobol =
        The raw coordinate is that of a Sobol’ sequence (points that fill a space evenly) with the <a data-l10n-name="numbers">direction numbers of Joe and Kuo, file new-joe-kuo-6</a>.
        Point i is the ⊕ of the direction numbers, as fractions of 32 binary digits, at the places where i ⊕ (i ≫ 1) has a 1; point 0 is kept.
    .seeds =
        The seed of dimension d: x = S ⊕ d · h₀; x = (x ⊕ (x ≫ 16)) · h₁; x = (x ⊕ (x ≫ 15)) · h₂; x ⊕ (x ≫ 16).
    .scrambling =
        Each coordinate is scrambled, which keeps the even spread and removes its pattern (Owen’s scrambling by Burley’s hash):
        reverse the order of its 32 digits, add the seed, then four times x = x ⊕ (x · k) with k₁ to k₄, and reverse again.
    .coordinate =
        u = (x ≫ 9, plus one half) / 2²³.
        In dimensions 3 and 10 to 31 z is the normal quantile of u.
    .sliders = Slider j of a reading, before conditions, cut to 0 and 100; the conditions then raise it as above:
    .sliders-formula = s + σ (√ρ · z₀ + √(1 − ρ) · zⱼ)
    .risk = Log-odds of a reading; κ is the slope factor, u₇ the coordinate of the item, and the sum of the conditions is cut at μ₀:
    .risk-formula = α + σ₁ z + κ (β / 10) · Σ h (50 − s′) + δ + (2u₇ − 1) ι + max(μ₀, Σ μ)
    .counting =
        Your own estimate takes the place of the risk here too, beside a threshold of the reading; known misuse stops a sale in every reading.
        A slider that you have moved keeps the error of its figure, unless you call it exact; a country of your own has no errors.
        Then score, security case, stop rule and result follow as above, with the r, λ, codings and means of the reading.
        The app computes readings in single precision: edges count from η′ below, and a sale is stopped from η″ above a threshold.
        The commonest result is, of equals, the most restrictive.

# A heading, and what stands below it.
turns = What would change it, and why two policies differ
    .mark =
        The mark on a slider’s track is the value at which the result of the policy in focus would turn, all else left alone; it follows from the formulas, not from trial.
        So do the least joint move, the coding or scale that would have to be read in another way, and the condition that would lift or trigger a stop rule.
        Whether a move is plausible is judged by the largest change of this country’s own published figures from one year to the next.
    .split =
        The difference of two policies is split exactly: what the texts emphasise, how scores are added up, which criteria matter for the item.
        Each part is the mean over all orders in which one could be exchanged for the other, so the parts add up.

# A heading.
critics = What critics say

# What a critic says, and our answer.
critic-weights = “The weights are not in the documents.”
    .answer =
        True.
        They are our reading, stated in one rule, with ranges; you can change each.
        The reasons of a policy, which its row opens, also give the exact share of all weightings that end in each band.
critic-stops = “You say that a policy stops a sale, and no sale was stopped.”
    .answer =
        The sentence is about the text and our estimate of the risk, and says so, with the share of readings that agree.
        What the government did is another question.
critic-overlay = “The overlay makes 2023 stricter by construction.”
    .answer =
        Yes, for any country whose governance is under 50; the reasons of the policy show how many points it takes.
        The results by rule show it without.
critic-read = “You read some texts more closely than others.”
    .answer =
        True: see what was read of each.
        A text that was read in full can show more passages than one that was not, and a coding of 0 may be a passage that we have not seen; its range then goes above 0.
critic-rights = “Rights count twice.”
    .answer =
        They weigh in the score and feed the risk at the stop rule.
        The two results are kept apart for that reason.
critic-figures = “The figures are biased and old.”
    .answer =
        Each slider shows its error and the year and source of what it rests on; for some criteria nobody publishes a figure, and the slider says so.
        Raters share sources, so their errors are not independent.
critic-score = “A score makes arms sales respectable.”
    .answer =
        A score says which way the considerations of a text point, and “in favour” is one of the results.
        It approves nothing: the law and the stop rule are said apart, and no score lifts either.
