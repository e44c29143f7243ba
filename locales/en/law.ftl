### What the law forbids or limits, whatever the policy: said before any verdict.
### part: first

# That no arms may be sold to a country, or to its government or its forces, as long as nobody lifts that.
# $by (LawBy) - what forbids it
# $reach (LawReach) - whom it reaches
# $place (String) - the country within a sentence
# $owner (String) - the country as the owner
no-sale = { $by ->
    [law] { $reach ->
        [country] US law forbids a sale to { $place }, whatever the policy, unless it is waived or lifted.
        [government] US law forbids a sale to { $owner } government, whatever the policy, unless it is waived or lifted.
       *[forces] US law forbids a sale to the forces of { $owner } government, whatever the policy, unless it is waived or lifted.
    }
    [un-embargo] { $reach ->
        [country] A UN arms embargo forbids a sale to { $place }, whatever the policy, unless the UN permits it.
        [government] A UN arms embargo forbids a sale to { $owner } government, whatever the policy, unless the UN permits it.
       *[forces] A UN arms embargo forbids a sale to the forces of { $owner } government, whatever the policy, unless the UN permits it.
    }
   *[export-rule] { $reach ->
        [country] US export rules deny licences for arms to { $place }, whatever the policy, unless an exception is made.
        [government] US export rules deny licences for arms to { $owner } government, whatever the policy, unless an exception is made.
       *[forces] US export rules deny licences for arms to the forces of { $owner } government, whatever the policy, unless an exception is made.
    }
}
# That arms for a country are denied, but for exceptions.
# $by (LawBy) - what denies them
# $place (String) - the country within a sentence
exceptions = { $by ->
    [law] US law denies arms to { $place }, with exceptions.
    [un-embargo] A UN arms embargo covers part of { $place } or some weapons.
   *[export-rule] US export rules deny licences for arms to { $place }, with exceptions.
}
# After such a sentence: that what it says was not seen again lately.
# $law (Message) - the sentence
# $day (String) - the day, month or year up to which it was seen
unconfirmed = { $law } Last confirmed { $day }.
# The same where another law, embargo or rule that forbids a sale was seen later.
# $law (Message) - the sentence
# $day (String) - the day, month or year up to which it was seen
# $later (String) - the day, month or year up to which the other one was seen
unconfirmed-other = { $law } Last confirmed { $day }; another ban was last confirmed { $later }.
# After a sentence on an export rule: that nobody read again what it excepts.
# $law (Message) - the sentence
from-memory = { $law } We have not checked what the rule excepts against its text.
# In place of all of this: that no law of the table speaks of the country alone.
# $place (String) - the country within a sentence
silent = Our table has no ban on { $place } alone; US laws for every buyer still bind.
# What the law says, and then the results of the policies.
# $law (Message) - what the law says, one or two sentences
# $text (Message) - the results of the policies, one or two sentences
law-first = { $law } { $text }
# Heading above the results of the policies, where the law forbids a sale.
alone-heading = What the policies alone would say

# Above the results of two policies at the bottom of a phone, where the law forbids a sale.
dock = Law: no sale unless the ban is waived or lifted. Policies alone:

# A law, an embargo or a rule, as a first sentence without a full stop.
# $seen (LawSeen) - whether it was seen in force
# $name (String) - what it is called
# $statute (String) - where it stands
# $day (String) - the day, month or year up to which it was seen
fact = { $seen ->
    [confirmed] { $name } ({ $statute }; last seen { $day })
    [memory] { $name } ({ $statute }; from memory, not confirmed)
   *[unconfirmed] { $name } ({ $statute }; last seen { $day }, not confirmed since)
}
# The same in fewer words.
# $seen (LawSeen) - whether it was seen in force
# $name (String) - what it is called
# $day (String) - the day, month or year up to which it was seen
fact-short = { $seen ->
    [confirmed] { $name } (last seen { $day })
    [memory] { $name } (from memory, not confirmed)
   *[unconfirmed] { $name } (last seen { $day }, not confirmed since)
}
# A law, an embargo or a rule, and who can lift it or waive it.
# $fact (Message) - the law, without a full stop
# $who (String) - who can lift it, with a capital, without a full stop
lifted-by = { $fact }. Who can lift or waive it: { $who }.
# A law, an embargo or a rule that denies arms but for exceptions.
# $fact (Message) - the law, without a full stop
# $what (String) - what can permit a sale, with a capital, without a full stop
permitted-by = { $fact }. What can permit a sale: { $what }.
# A law, an embargo or a rule of which nobody is named who can lift it.
# $fact (Message) - the law, without a full stop
not-lifted = { $fact }.
# The laws besides the one that was said before.
# $facts (Message) - a list of them, without a full stop
also = Also: { $facts }.
# What limits arms for a country without denying them.
# $place (String) - the country within a sentence
# $facts (Message) - a list of laws, embargoes and rules, without a full stop
limits = Laws or embargoes that name { $place }, besides the laws for every buyer: { $facts }.
