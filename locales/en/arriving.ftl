### What is said while a part of the app is on its way, and where it cannot be had.
### part: first

# Said while a part of the app is fetched.
arriving = Loading…
# Said where a part of the app cannot be had.
not-arrived =
    This part of the app could not be loaded: the connection broke, or a file is missing.
    Your settings are safe.
# Said where the host has no such part any more.
gone =
    This page is of an older version, and this part of it is no longer on the site.
    Load the page again to go on with the newest version: your link stays as it is.
# Said where the host sends a part of the app as something else.
# $file (String) - the name of the file
# $kind (String) - the media type that the host sends
wrong-kind =
    This part of the app could not be loaded: the host of this page sends { $file } as “{ $kind }” and must send it as “application/wasm”.
    Your settings are safe.
# The same where the host names no media type.
# $file (String) - the name of the file
wrong-kind-nothing =
    This part of the app could not be loaded: the host of this page sends { $file } without a media type and must send it as “application/wasm”.
    Your settings are safe.
# A button that loads the page again.
load-again = Load again
# A button that asks for the part once more.
again = Try again
# A button that goes on without.
stay = Keep what is shown
