### What a scenario is about and what is set in it, in sentences: below an embedded frame and on pictures.
### part: first

# What a scenario is about.
# $country (String) - its country
# $item (Message) - what is transferred
# $conditions (Message) - the conditions attached
about = Country: { $country }. What is transferred: { $item }. Conditions attached: { $conditions }.
# In place of what is transferred.
no-item = not specified
# In place of the conditions attached.
no-conditions = none
# The sliders that the reader set, of a country that the reader made up.
# $sliders (Message) - the list of those
set-by-hand = Set by hand, all others at 50: { $sliders }.
# The sliders that the reader set, of a real country.
# $sliders (Message) - the list of those
set-otherwise = Set otherwise than published: { $sliders }.
# A slider of a country that the reader made up.
# $name (String) - its criterion
# $score (Number) - where it stands, 0 to 100
slider = { $name } { $score }
# A slider of a real country.
# $name (String) - its criterion
# $score (Number) - where it stands, 0 to 100
# $published (Number) - where the published figures put it
slider-published = { $name } { $score } (published { $published })
# The values that the reader takes as exact.
# $criteria (Message) - the list of their criteria
exact = Taken as exact: { $criteria }.
# That harm is documented knowledge.
known = The abuse is documented knowledge.
# The reader's own estimate of the misuse risk.
# $chance (Message) - the risk, such as "about 1 in 3"
own-estimate = Misuse risk by your own estimate: { $chance }.
# How the reader reads the texts otherwise than we do.
# $changes (Message) - the list of the choices
read-otherwise = This scenario reads the texts otherwise than we do: { $changes }.
