### What a scenario inside a page of others says by itself.
### part: first

# The link to the whole app.
open = Open in { -app }
