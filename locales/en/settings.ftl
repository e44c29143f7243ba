### What a scenario is about and what is set in it, in sentences: below an embedded frame and on pictures.
### part: first

# What a scenario is about.
# $country (String) - its country
# $item (Message) - what is transferred
# $conditions (Message) - the conditions attached
about = Country: { $country }. What is transferred: { $item }. Conditions of the sale: { $conditions }.
# In place of a country: one that was made up.
own-country = made up
# In place of what is transferred.
no-item = not specified
# In place of the conditions attached.
no-conditions = none
# The sliders that the reader set, of a country that the reader made up.
# $sliders (Message) - the list of those
set-by-hand = Set by hand, all others at 50: { $sliders }.
# The sliders that the reader set, of a real country.
# $sliders (Message) - the list of those
set-otherwise = Not as published: { $sliders }.
# A slider of a country that the reader made up.
# $name (String) - its criterion
# $score (Number) - where it stands, 0 to 100
slider = “{ $name }” { $score }
# A slider of a real country.
# $name (String) - its criterion
# $score (Number) - where it stands, 0 to 100
# $published (Number) - where the published figures put it
slider-published = “{ $name }” { $score } (published { $published })
# The values that the reader takes as exact.
# $criteria (Message) - the list of their criteria
exact = Taken as exact: { $criteria }.
# That abuse is taken as documented.
known = Misuse of these arms is taken as known.
# A reader’s own estimate of the risk of misuse.
# $chance (Message) - the risk, such as "about 1 in 3"
own-estimate = Risk of misuse by a reader’s own estimate: { $chance }.
# How the reader reads the policies differently from us.
# $changes (Message) - the list of the choices
read-otherwise = This scenario reads the policies differently from us: { $changes }.
