### The bar on top of every screen.
### part: first

# The button that opens the dialog in which a scenario is taken away.
share = Share
