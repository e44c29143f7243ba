### What undo and redo have changed, where the sliders are not on the screen.
### part: later

# Another country.
# $step (Step) - whether the change was undone or done again
# $place (String) - the country within a sentence
country = { $step ->
    [undo] Undone: the country is now { $place }.
   *[redo] Done again: the country is now { $place }.
}
# Anything else.
# $step (Step) - whether the change was undone or done again
# $changed (Changed) - what was changed
change = { $step ->
    [undo] { $changed ->
        [edition] Undone: the last change of edition.
        [sliders] Undone: the last change to the sliders.
        [item] Undone: the last choice of an item.
        [conditions] Undone: the last change to the conditions.
        [risk] Undone: the last change to the risk of misuse.
        [reading] Undone: the last change to how the policies are read.
        [question] Undone: the last question about the world.
        [policies] Undone: the last choice of policies.
       *[other] Undone: the last change.
    }
   *[redo] { $changed ->
        [edition] Done again: the last change of edition.
        [sliders] Done again: the last change to the sliders.
        [item] Done again: the last choice of an item.
        [conditions] Done again: the last change to the conditions.
        [risk] Done again: the last change to the risk of misuse.
        [reading] Done again: the last change to how the policies are read.
        [question] Done again: the last question about the world.
        [policies] Done again: the last choice of policies.
       *[other] Done again: the last change.
    }
}
