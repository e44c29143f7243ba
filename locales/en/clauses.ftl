### What is said where the clauses of an edition could not be fetched, whichever screen asked for them.
### part: first

# Said on top of the screen.
not-fetched =
    The clauses could not be loaded: the connection broke.
    Everything else works; open this again to try once more.
