### What a page inside a page of others shows before its picture is drawn, and where it cannot be. Its shape is `static/embed.html`.
### part: page

# The title of the page.
app = { -app }

# A heading, and what stands below it.
claim = One country under every US arms-transfer policy since 1977
    .lead = What each policy would weigh for a country, whether its stop rule on misuse applies, and how sure that is: a reading of the policies, not a decision.

# Where the script that loads the app did not run.
not-booted =
    The picture has not been drawn: the file <code>boot.js</code> did not arrive or did not run.
    Perhaps the page around this frame seals it off: whoever looks after that page can write <code>allow-same-origin</code> into the frame’s <code>sandbox</code>.

# Why there is no picture: what stands before the reason, and each reason. “file” is the name of a file, “kind” the type that it is sent as, and “must” the one that is needed.
not-started = The picture could not be drawn:
    .unknown = a file is missing, or WebAssembly is switched off here.
    .webassembly = WebAssembly is switched off here.
    .blocked = the file <code data-l10n-name="file"></code> did not arrive.
    .missing = the file <code data-l10n-name="file"></code> is missing.
    .kind = the file <code data-l10n-name="file"></code> is sent as “<span data-l10n-name="kind"></span>” and must be sent as “<span data-l10n-name="must"></span>”.
    .slow = the file <code data-l10n-name="file"></code> has not arrived yet.
    .sealed = the page around this frame seals it off. Whoever looks after that page can write <code>allow-same-origin</code> into the frame’s <code>sandbox</code>.

# After what says that there is no picture. The link “who” leads to who runs this copy.
ask = <a data-l10n-name="who">Who runs this copy</a>

# A link to the app.
open = Open in { -app }

# The picture broke down.
fault = Something went wrong in this picture.
