### The sentences on top of the first screen, and how policies, countries, results and gates are called.
### part: first

# The policy that is in force, within a sentence.
policy-now = the policy in force now
# The same at the start of a sentence.
policy-now-start = The policy in force now
# A policy within a sentence.
# $year (Number) - its year
policy-of-year = the { $year } policy
# The same at the start of a sentence.
# $year (Number) - its year
policy-of-year-start = The { $year } policy
# The time without a policy, within a sentence.
policy-gap = the time without a policy
# The same at the start of a sentence.
policy-gap-start = The time without a policy
# A text of others, such as the Arms Trade Treaty, within a sentence.
# $title (String) - its title
policy-comparator = the { $title }
# The same at the start of a sentence.
# $title (String) - its title
policy-comparator-start = The { $title }

# The country that the reader made up.
own-country = your own country
# A country within a sentence.
# $name (String) - the country alone
place = { $name }
# A country as the owner of something.
# $name (String) - the country alone
owner = { $name }’s
# The countries that these two do not fit: the code of each, how it stands within a sentence, and as the owner of something.
# verbatim - a table whose codes are the same in every language
irregular =
    ARE|the United Arab Emirates|the United Arab Emirates’;
    BHS|the Bahamas|the Bahamas’;
    CAF|the Central African Republic|the Central African Republic’s;
    COM|the Comoros|the Comoros’;
    DOM|the Dominican Republic|the Dominican Republic’s;
    GBR|the United Kingdom|the United Kingdom’s;
    GMB|the Gambia|the Gambia’s;
    MDV|the Maldives|the Maldives’;
    MHL|the Marshall Islands|the Marshall Islands’;
    NLD|the Netherlands|the Netherlands’;
    PHL|the Philippines|the Philippines’;
    SLB|the Solomon Islands|the Solomon Islands’;
    SYC|the Seychelles|the Seychelles’;
    USA|the United States|the United States’;

# A result as a heading.
barred = Barred by its own gate
# A result as a heading.
weighs-against = Weighs against
# A result as a heading.
left-open = Left open
# A result as a heading.
weighs-in-favour = Weighs in favour
# A result as a heading, under a text that has the case for a sale made: the balance alone would not weigh against it.
case-not-made = Case not made
# A result as a heading, under a text that has the case for a sale made.
case-made = Case made
# A result as a heading, under a text that says only when to refuse.
no-ground = No ground to refuse
# What a text does with a sale, after its name.
# $result (Disposition) - what follows
does = { $result ->
    [barred] bars a sale
    [weighs-against] weighs against a sale
    [left-open] leaves a sale open
   *[weighs-in-favour] weighs in favour of a sale
}
# What several texts do with a sale, after their names.
# $result (Disposition) - what follows
does-many = { $result ->
    [barred] bar a sale
    [weighs-against] weigh against a sale
    [left-open] leave a sale open
   *[weighs-in-favour] weigh in favour of a sale
}

# How sure one must be of misuse.
actual-knowledge = actual knowledge
# How sure one must be of misuse.
more-likely-than-not = more likely than not
# How sure one must be of misuse.
clear-risk = clear risk
# How sure one must be of misuse.
overriding-risk = overriding risk
# What a gate asks for before it shuts, after a colon.
needs-actual-knowledge = needs actual knowledge
# What a gate asks for before it shuts, after a colon.
needs-more-likely-than-not = abuse more likely than not
# What a gate asks for before it shuts, after a colon.
needs-clear-risk = on a clear risk
# What a gate asks for before it shuts, after a colon.
needs-overriding-risk = on an overriding risk
# That a policy has no gate.
gate-none = No gate on misuse
# The state of a gate.
gate-open = Gate open
# The state of a gate that asks for knowledge, which no figure can show.
gate-untested = Not tested by figures
# The state of a gate.
gate-shut = Gate shut

# Whose figures a sentence rests on: its first words, before a comma.
basis-own = With your own country
# Whose figures a sentence rests on: its first words, before a comma.
# $owner (String) - the country as the owner
basis-published = With { $owner } published figures
# Whose figures a sentence rests on: its first words, before a comma.
# $place (String) - the country within a sentence
basis-changed = With { $place } as you have set it
# What the picture is, where the same follows under two policies.
# $basis (Message) - the first words of the sentence
# $first (Number) - the year of the first policy
# $second (Number) - the year of the second policy
# $result (Disposition) - what follows under both
headline-same = { $result ->
    [barred] { $basis }, the { $first } and the { $second } policy both bar a sale.
    [weighs-against] { $basis }, the { $first } and the { $second } policy both weigh against a sale.
    [left-open] { $basis }, the { $first } and the { $second } policy both leave a sale open.
   *[weighs-in-favour] { $basis }, the { $first } and the { $second } policy both weigh in favour of a sale.
}
# What the picture is, where two policies part.
# $basis (Message) - the first words of the sentence
# $first (Message) - the first policy within a sentence
# $result (Disposition) - what follows under it
# $second (Message) - the second policy at the start of a sentence
# $other-result (Disposition) - what follows under it
headline-differ = { $result ->
    [barred] { $basis }, { $first } bars a sale.
    [weighs-against] { $basis }, { $first } weighs against a sale.
    [left-open] { $basis }, { $first } leaves a sale open.
   *[weighs-in-favour] { $basis }, { $first } weighs in favour of a sale.
} { $other-result ->
    [barred] { $second } bars it.
    [weighs-against] { $second } weighs against it.
    [left-open] { $second } leaves it open.
   *[weighs-in-favour] { $second } weighs in favour of it.
}
# What the picture is, where the two policies are not both there.
# $basis (Message) - the first words of the sentence
# $count (Number) - how many policies are
headline-count = { $basis }, { $count } policies are compared below.

# Why the two policies differ, or do not: the two are not both there.
# $risk (Message) - the misuse risk
explained-risk = Misuse risk is put at { $risk }.
# Why the two policies differ: only the gate of 2023 is shut.
# $risk (Message) - the misuse risk
explained-by-gate =
    What decides is the gate: 2018 needs “actual knowledge” of abuse, 2023 shuts once abuse is “more likely than not”.
    Misuse risk is put at { $risk }.
# Why the two policies do not differ: both gates are shut.
# $risk (Message) - the misuse risk
explained-both-shut = Both gates are shut, whatever the balance. Misuse risk is put at { $risk }.
# The balance under two policies, as a first sentence without a full stop.
# $balance (Number) - the balance under both
balance-same = The balance is { $balance } under both
# The balance under two policies, as a first sentence without a full stop.
# $from (Number) - the balance under the first
# $to (Number) - the balance under the second
balance-differs = The balance goes from { $from } to { $to }
# Why the two policies do not differ: no gate is shut.
# $balance (Message) - the balance under both, without a full stop
# $risk (Message) - the misuse risk
explained-neither-shut = { $balance }. Neither gate is shut: misuse risk is put at { $risk }.
# Why the two policies differ: no gate is shut, and the balances lie in two bands.
# $balance (Message) - the balance under both, without a full stop
# $risk (Message) - the misuse risk
explained-across = { $balance }, across the edge of a band. Misuse risk is put at { $risk }.
# Why the two policies differ: only the gate of 2018 is shut.
# $balance (Message) - the balance under both, without a full stop
# $risk (Message) - the misuse risk
explained-first-shut = { $balance }. Misuse risk is put at { $risk }.

# What the last move did, where no policy is scored.
# $change (Message) - what was changed
moved-only = { $change }.
# What the last move did.
# $change (Message) - what was changed
# $policy (Message) - the policy that it says most about, within a sentence
# $balance (Message) - what became of its balance, within a sentence
# $gate (GateChange) - what became of its gate
moved = { $change }. { $gate ->
    [none] Under { $policy } { $balance }.
    [shuts] Under { $policy } { $balance }; the gate shuts.
    [opens] Under { $policy } { $balance }; the gate opens.
    [stays-shut] Under { $policy } { $balance }; the gate stays shut.
   *[stays-open] Under { $policy } { $balance }; the gate stays open.
}
# What the last move did, where another result follows of it.
# $change (Message) - what was changed
# $policy (Message) - the policy that it says most about, within a sentence
# $balance (Message) - what became of its balance, within a sentence
# $gate (GateChange) - what became of its gate
# $result (Disposition) - what follows now
moved-turned = { moved } { $result ->
    [barred] It now bars a sale.
    [weighs-against] It now weighs against a sale.
    [left-open] It now leaves a sale open.
   *[weighs-in-favour] It now weighs in favour of a sale.
}
# What became of a balance, within a sentence.
# $balance (Number) - the balance
balance-stays = the balance stays at { $balance }
# What became of a balance, within a sentence.
# $from (Number) - what it was
# $to (Number) - what it is
balance-rises = the balance rises from { $from } to { $to }
# What became of a balance, within a sentence.
# $from (Number) - what it was
# $to (Number) - what it is
balance-falls = the balance falls from { $from } to { $to }

# What was changed, as a first sentence without a full stop, and so all below: a slider, which is where it was.
# $name (Message) - the slider
# $value (Number) - where it stands
value-stays = { $name } stays at { $value }
# A slider.
# $name (Message) - the slider
# $from (Number) - where it stood
# $to (Number) - where it stands
value-up = { $name } up from { $from } to { $to }
# A slider.
# $name (Message) - the slider
# $from (Number) - where it stood
# $to (Number) - where it stands
value-down = { $name } down from { $from } to { $to }
# All sliders of a group, in place of the name of one.
# $group (String) - the group
all-of = All of “{ $group }”
# Several sliders.
# $count (Number) - how many
values-moved = { $count } criteria moved at once
# The country.
# $place (String) - the country alone
other-place = Now { $place }
# What is transferred.
# $item (String) - what it is
other-item = What is transferred: { $item }
# A condition of the sale.
# $condition (String) - its name
attached = { $condition } attached
# A condition of the sale.
# $condition (String) - its name
taken-off = { $condition } taken off
# That no reading moves the value of a slider.
# $slider (String) - its name
exact = “{ $slider }” is taken as exact
# That readings move the value of a slider again.
# $slider (String) - its name
not-exact = “{ $slider }” has its error again
# That nobody can say that they did not know.
known = Abuse is taken as documented knowledge
# That somebody can say that they did not know.
not-known = Abuse is no longer taken as documented knowledge
# The misuse risk.
# $risk (Message) - the reader’s estimate
own-estimate = Misuse risk by your own estimate { $risk }
# The misuse risk.
model-estimate = Misuse risk by the model again
# All sliders.
# $owner (String) - the country as the owner
back-to-published = Back to { $owner } published figures
# How the texts are read.
other-reading = The texts are read another way
# The edition of codings and figures.
# $edition (String) - the edition
recomputed = Recomputed with edition { $edition }
# That the last change was taken back.
undone = Undone
# That it was made again.
redone = Done again
