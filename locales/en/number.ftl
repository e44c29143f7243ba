### Numbers and days in words.
### part: first

# A whole number with its sign.
# $number (Number) - the number
signed = { NUMBER($number, signDisplay: "exceptZero") }

# A number of a thousand or more, its thousands kept apart from the rest.
# $thousands (String) - how many thousands
# $rest (String) - the rest, three digits
grouped = { $thousands },{ $rest }

# A probability as a fraction that a reader can picture.
# $closeness (Closeness) - how the fraction stands to the probability
# $count (Number) - the fraction: so many
# $of (Number) - the fraction: of so many
chance = { $closeness ->
    [less] less than { $count } in { $of }
    [just-under] just under { $count } in { $of }
    [exactly] exactly { $count } in { $of }
   *[about] about { $count } in { $of }
    [just-over] just over { $count } in { $of }
    [more] more than { $count } in { $of }
}
# A probability as a threshold or the end of a range, which need not be told that it is about so much.
# $closeness (Closeness) - how the fraction stands to the probability
# $count (Number) - the fraction: so many
# $of (Number) - the fraction: of so many
bound = { $closeness ->
    [less] less than { $count } in { $of }
    [just-under] just under { $count } in { $of }
    [exactly] { $count } in { $of }
   *[about] { $count } in { $of }
    [just-over] just over { $count } in { $of }
    [more] more than { $count } in { $of }
}
# A threshold.
# $number (String) - per cent
per-cent = { $number }%
# A day.
# $day (Number) - its number in the month
# $month (Month) - the month
# $year (String) - the year
date = { $day } { $month ->
        [january] January
        [february] February
        [march] March
        [april] April
        [may] May
        [june] June
        [july] July
        [august] August
        [september] September
        [october] October
        [november] November
       *[december] December
    } { $year }
# A month of a year.
# $month (Month) - the month
# $year (String) - the year
month-of-year = { $month ->
        [january] January
        [february] February
        [march] March
        [april] April
        [may] May
        [june] June
        [july] July
        [august] August
        [september] September
        [october] October
        [november] November
       *[december] December
    } { $year }
