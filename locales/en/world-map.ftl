### The map of all countries, the strip that sets two policies against each other, and the files of both.
### part: later

# Title of the map under one policy.
# $policy (String) - the policy within a sentence
map-title = Every country under { $policy }
# Label of the switch between the maps.
maps = What the map shows
# Title of the map of what changes from one policy to another.
# $first (String) - the first policy within a sentence
# $second (String) - the second policy within a sentence
changes-title = From { $first } to { $second }
# A class of results that goes by more than one name.
# $first (Message) - a result as a heading
# $second (Message) - another one
either = { $first }, or: { $second }
# The same of a result that our estimate of the risk leads to.
# $result (Message) - the result as a heading
on-estimate = { $result }, on our risk estimate
# In the legend: countries that only one of two policies would stop.
# $policy (String) - that policy within a sentence
stopped-only = Would be stopped under { $policy } alone
# In the legend.
stopped-both = Would be stopped under both
# In the legend: the policies differ without a stop rule.
stopped-neither-other = Stopped under neither, but the scores lead to different results
# In the legend.
stopped-neither-same = Stopped under neither, with the same result
# In the legend.
hatched = Hatched: US law or rules forbid a sale, whatever the policy
# In the legend.
dotted = Dotted: fewer than 2 in 3 readings agree
# In the legend.
grey = In grey: a third or more of the figures are missing
# In the legend, while the readings are counted.
dotted-later = Dots for results on which readings disagree come once all readings are counted.
# Beside the map: whose borders these are.
borders = Borders as in Natural Earth’s United Nations view, with Kosovo apart: they are no statement of ours. Small countries are points, set side by side where they would overlap.
# Said of the map to those who cannot see it.
twin = A map. The table on this page has the same results. Arrow keys go from country to country, a letter to the next country of that name; Enter opens it.
# Below the map, before a country is chosen.
how = Point at a country for its result; a click, a tap or Enter opens it in Explore.
# The map while it is fetched.
loading = The map is on its way.
# The map could not be fetched.
failed = The map could not be loaded. The table has every result.
# A country on the map.
# $country (String) - its name
# $result (Message) - its result as a heading
# $score (Number) - its score
country = { $country }: { $result }. Score { $score }.
# A country on the map of what changes, and on the strip.
# $country (String) - its name
# $change (Message) - what changes
# $first (Number) - its score under the first policy
# $second (Number) - its score under the second policy
country-change = { $country }: { $change }. Score { $first }, then { $second }.
# A country on the map that the law forbids a sale to.
# $country (String) - its name
# $result (Message) - its result as a heading
# $score (Number) - its score
country-forbidden = { $country }: US law or rules forbid a sale, whatever the policy. The policy: { $result }. Score { $score }.
# The same on the map of what changes, and on the strip.
# $country (String) - its name
# $change (Message) - what changes
# $first (Number) - its score under the first policy
# $second (Number) - its score under the second policy
country-change-forbidden = { $country }: US law or rules forbid a sale, whatever the policy. The policies: { $change }. Score { $first }, then { $second }.
# After a result: that it is doubtful.
# $result (Message) - the result as a sentence
with-doubt = { $result } Fewer than 2 in 3 readings agree.
# After a result: that figures are missing.
# $result (Message) - the result as a sentence
with-gaps = { $result } A third or more of the figures are missing.

# Title of the strip.
# $first (String) - the first policy within a sentence
# $second (String) - the second policy within a sentence
strip-title = All scores under { $first } and { $second }
# The sentence above the strip: what the stop rule does.
# $rule (Number) - countries that a stop rule sets apart
# $all (Number) - all countries
# $alone (Number) - those among them that nothing else sets apart
# $too (Number) - those among them whose score leads elsewhere as well
strip-rule = { $rule ->
    [0] The stop rule sets none of { $all } countries apart.
    [one] The stop rule sets { $rule } of { $all } countries apart: it would be stopped under one of the two policies only.
   *[other] The stop rule sets { $rule } of { $all } countries apart: they would be stopped under one of the two policies only. It does so alone for { $alone }, whose scores lead to the same result under both; for { $too } the score crosses an edge between results as well.
}
# What the score does where the stop rule does nothing.
# $score (Number) - countries that the score alone sets apart
strip-score = { $score ->
    [0] No country is set apart by its score alone.
    [one] Only the score sets { $score } country apart.
   *[other] Only the score sets { $score } countries apart.
}
# In the legend of the strip.
strip-stopped = A square: the policy would stop a sale, on our risk estimate
# The same where misuse is taken to be known.
strip-known = A square: the policy would stop a sale, as misuse is taken to be known
# In the legend of the strip.
strip-open = A circle: no stop rule applies
# In the legend of the strip.
strip-by-rule = A full line: the stop rule differs
# In the legend of the strip.
strip-by-score = A dashed line: the score crosses an edge between results
# Below the strip, for those who cannot see it, and for whoever looks closely.
strip-how = Each country is one mark in each row, at its score from 0 to 100; a line joins the two.

# What a picture of the world rests on.
# $item (Message) - the item
# $conditions (Message) - conditions and what is known
settings = Every country on its published figures. Item: { $item }. Conditions: { $conditions }.
# In the foot of a picture of the world.
# $first (String) - the year of the oldest figure
# $last (String) - the year of the newest figure
years = The figures are of { $first } to { $last }.
# A button: the table of all countries and policies as a file.
save-csv = Save every country and policy as a table (CSV)
# Below that button.
# $address (String) - where the file lies
csv-address = The same table lies at { $address }, with its description beside it.

# The title of the table of all countries, in the file that describes it.
# $edition (String) - the edition
table-title = Every country under every policy: Counterweigh, edition { $edition }
# What the table is.
table-says = One row for each country, on its published figures: no item specified, no conditions, each policy as we read it at first.
# The licence of the table.
table-licence = Share and adapt it under CC BY-SA 4.0, naming Counterweigh and the edition. Among its sources are figures of V-Dem, whose licence asks for the same.
# A column of the table.
column-iso3 = Code of the country, ISO 3166-1 alpha-3; XKX for Kosovo.
# A column of the table.
column-country = Name of the country.
# A column of the table.
column-region = Region of the country in the statistics of the United Nations.
# A column of the table.
column-law = What US law, a UN arms embargo or a US export rule says, whatever the policy: no_sale, it forbids a sale; exceptions, it denies arms with exceptions; condition, it sets conditions; none, nothing on this list.
# A column of the table.
column-risk = Our estimate of the probability of serious misuse, 0 to 1, to four decimals, before a policy with a wider stop rule counts more.
# A column of the table.
# $all (Number) - how many figures there are of a country
column-missing = How many of its { $all } figures are not published.
# A column of the table.
column-oldest = Year of the oldest of its figures.
# A column of the table.
# $policy (String) - full name of the policy
column-score = Score under { $policy }, 0 to 100, to a tenth that is on the same side of every edge between results: the number that decides where the stop rule does not.
# A column of the table.
# $policy (String) - full name of the policy
column-score-whole = The score under { $policy }, as the app prints it: the nearest whole number, halves up. It is made of the score itself, not of its tenth.
# A column of the table, in an edition whose edges are not printed before they are reached.
# $policy (String) - full name of the policy
column-score-whole-edges = The score under { $policy }, as the app prints it: the nearest whole number, halves up, but never up to an edge between two results that the score has not reached: 59.7 below an edge at 60 is 59. It is made of the score itself, not of its tenth.
# A column of the table.
# $policy (String) - full name of the policy
column-result = What follows under { $policy }: barred, its stop rule stops a sale; weighs_against, it points against, or the case is not made; left_open, it points neither way, or names no ground to refuse; weighs_in_favour, it points in favour, or the case is made.
# A column of the table.
# $policy (String) - full name of the policy
column-stop-rule = The stop rule of { $policy } on misuse: none, we found none in it; open, it does not apply; shut_by_risk, our risk estimate is above its threshold; shut_by_knowledge, misuse is taken to be known.
