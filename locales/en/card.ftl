### The pages that are made for crawlers and for readers without the app, one for a country and one for a policy, and their pictures.
### part: later

# Title of the page that lists the others.
index-title = Countries and policies to share
# What that page is.
index-lead =
    Each page opens without the app, shows its own picture where its link is shared, and leads to the same numbers on the sliders.
# A heading.
countries = Countries
# A heading.
policies = Policies
# Link to the app.
sliders = The sliders
# Link to the list.
all = More countries and policies
# The large link to the app.
open = Open it on the sliders
# Title of the window.
# $title (String) - title of the page
window-title = { $title } – { -app }

# Title of a country’s page.
# $place (String) - the country
country-title = { $place } under every US arms-transfer policy
# What a country’s picture shows, for those who cannot see it.
# $headline (Message) - the sentence on top of the page
country-alt = { $headline } Below, one row per policy with its score, its stop rule and its result.
# What the score is, under the table.
balance = The score goes from 0 to 100; 50 is neutral. Where its stop rule applies, a policy would stop a sale whatever the score.
# Above the numbers of the score in a picture.
axis-balance = score
# What a picture does not show of a list.
# $count (Number) - how many things
and-more = and { $count } more

# Title of a policy’s page.
# $policy (String) - the full name of the policy
policy-title = US arms-transfer policy: { $policy }
# What a policy’s picture shows, for those who cannot see it.
# $policy (String) - the full name of the policy
# $line (String) - the policy in a line, without a full stop
policy-alt = { $policy }. { $line }. Below, the criteria that it emphasises most.
# When a policy was in force that still is.
# $from (String) - the day from which it is in force
in-force-since = In force from { $from }, and still, as far as we know, when this edition was made.
# When a policy was in force.
# $from (String) - its first day
# $until (String) - its last day
in-force = In force from { $from } to { $until }.
# The link from a policy to its reasons.
# $place (String) - the country
# $policy (Message) - the policy within a sentence
reasons-of = See its reasons on the sliders, with { $place } under { $policy }
# Heading of what a policy emphasises.
emphasis = What it emphasises most
# Column of a policy’s table.
column-criterion = Criterion
# Column of a policy’s table.
column-stance = How the policy speaks of it
# Column of a policy’s table.
column-passage = Where it says so
# Heading of a policy’s stop rule.
gate-title = Its stop rule on misuse
# The stop rule of a policy, as its picture says it.
# $standard (Standard) - how sure one must be of misuse
gate = { $standard ->
    [actual-knowledge] Stop rule: “actual knowledge”
    [more-likely-than-not] Stop rule: “more likely than not”
    [clear-risk] Stop rule: “clear risk”
   *[overriding-risk] Stop rule: “overriding risk”
}

# At the top of each picture.
subject = US arms-transfer policies, 1977 to today
# At the foot of each picture.
foot = A reading of policies, not a decision
# The edition of the numbers, in a picture.
# $edition (String) - the edition
edition-short = Edition { $edition }
