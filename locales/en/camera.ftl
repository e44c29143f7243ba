### What is said while a teacher reads answer codes by the camera.
### part: later

# A button.
start = Read codes by camera
# The same button while the camera is on.
stop = Stop the camera
# Said until the picture is there.
starting = The camera is being switched on. Your browser may ask whether this page may use it.
# Said below the picture.
how = Hold up one code at a time, on a phone or on paper. The pictures are looked through on this device; none is kept or sent.
# What the picture is, for those who cannot see it.
picture = What the camera sees
# What the QR code that was seen last brought.
# $what (BySight) - what that is
# $code (String) - the answer code in it; empty where there is none
last =
    { $what ->
        [code] { $code } is read.
        [code-again] { $code } was there already.
        [damaged] { $code } has a wrong letter.
        [other-class] { $code } is of another class.
        [newer] { $code } was written by a newer version of { -app }.
        [scenario] A scenario is read.
        [scenario-again] The scenario was there already.
        [broken-link] The link in this QR code does not open whole.
       *[nothing] This QR code holds no answer.
    }
# What all codes since the camera was switched on brought, below the sentence on the last.
# $brought (Message) - "12 codes read; 1 was there already"
all = By camera: { $brought }

# Why the camera is off: said in place of the picture.
refused = The camera is refused to this page. Allow it in your browser’s settings for this page, then press the button again.
# The same where there is none.
missing = No camera was found on this device.
# The same where the camera gives no picture.
busy = The camera gives no picture. Perhaps another program is using it: close that one, then press the button again.
# The same where a browser gives pages no camera.
insecure = Your browser gives this page no camera. It may do so where the address of the page begins with https.
# The same in the one-file edition.
from-disk = You opened { -app } from a file, which cannot read codes by camera. Open it from a web address, or paste or type the codes.
# The same where the network failed.
not-fetched = What reads the codes could not be fetched. Check your connection, then press the button again.
# The same where the page was hidden.
hidden = The camera was switched off because this page was out of sight.
# The same where the browser or the reader ended it.
ended = The camera has stopped.
