### What the law forbids or limits, where there is room for all of it, and in sentences that are taken away.
### part: later

# That arms for a country are limited without being denied. The laws, embargoes and rules follow as sentences.
# $place (String) - the country within a sentence
limited = Laws or embargoes that name { $place }, besides the laws for every buyer.
# What a policy says, after a sentence that the law forbids a sale.
# $text (Message) - what the policy says, one or two sentences
alone = Leaving the law aside: { $text }
# What stands behind a law.
# $words (String) - what it says, a sentence
# $evidence (String) - what was read of it, without a full stop
read = { $words } Evidence: { $evidence }.
# What stands behind a law of which is known since when it is in force.
# $words (String) - what it says, a sentence
# $since (String) - since when and for which country, without a full stop
# $evidence (String) - what was read of it, without a full stop
read-since = { $words } Since: { $since }. Evidence: { $evidence }.
# A link to what was read of a law.
source = Source
# The laws that hold for every buyer.
every-buyer =
    Laws for every buyer: the Arms Export Control Act says for what purposes arms may be sold, that they may not be passed on without consent (sections 3 and 4, 22 U.S.C. 2753 and 2754), and that Congress hears of large sales first (section 36, 22 U.S.C. 2776).
    Section 502B of the Foreign Assistance Act (22 U.S.C. 2304) denies security assistance, sales among it, to governments with a consistent pattern of gross violations of human rights, except where it says otherwise; the Leahy laws (22 U.S.C. 2378d, 10 U.S.C. 362) deny aid to units where credible information says that they committed such violations.
