### Numbers, chances and days in words.
### part: first

# A whole number with its sign.
# $number (Number) - the number
signed = { NUMBER($number, signDisplay: "exceptZero") }

# A chance that is almost none.
chance-below = less than 1 in 100
# A chance that is almost certain.
chance-above = more than 99 in 100
# A chance near one half: a gate may lie there, so the side is said.
chance-just-over-half = just over 1 in 2
# A chance near one half.
chance-just-under-half = just under 1 in 2
# A chance of one half.
chance-half = exactly 1 in 2
# A chance as a fraction that a reader can picture.
# $part (Number) - such as 1 in “1 in 3”
# $whole (Number) - such as 3 in “1 in 3”
chance-about = about { $part } in { $whole }

# A day.
# $day (Number) - the day of the month
# $month (Month) - the month
# $year (String) - the year
day = { $month ->
    [january] { $day } January { $year }
    [february] { $day } February { $year }
    [march] { $day } March { $year }
    [april] { $day } April { $year }
    [may] { $day } May { $year }
    [june] { $day } June { $year }
    [july] { $day } July { $year }
    [august] { $day } August { $year }
    [september] { $day } September { $year }
    [october] { $day } October { $year }
    [november] { $day } November { $year }
   *[december] { $day } December { $year }
}
# A month of a year.
# $month (Month) - the month
# $year (String) - the year
month = { $month ->
    [january] January { $year }
    [february] February { $year }
    [march] March { $year }
    [april] April { $year }
    [may] May { $year }
    [june] June { $year }
    [july] July { $year }
    [august] August { $year }
    [september] September { $year }
    [october] October { $year }
    [november] November { $year }
   *[december] December { $year }
}
