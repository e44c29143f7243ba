### What the page shows before the app runs, and where it cannot. Its shape is `index.html`.
### part: page

# The title of the page, and what stands above everything.
app = { -app }

# What search engines and the list of installed apps show of the page.
description = What each United States Conventional Arms Transfer policy would weigh, for a country that you describe with sliders.

# A heading, and what stands below it.
claim = One country on sliders. Every US arms-transfer policy since 1977, side by side.
    .lead =
        Describe a country: its security forces, its human rights, its ties to the United States.
        See at once what each policy would weigh, whether its stop rule on misuse applies, and why.
    .starting = The sliders are loading. They run in your browser, and what you set stays there until you share it.

## Where the app cannot run

# Where a browser runs no scripts. The link “method” leads to the page on method.
no-script =
    <strong>The sliders need JavaScript and WebAssembly, which are switched off here.</strong>
    The text on <a data-l10n-name="method">how a score is made</a> works without them.

# Where the script that loads the app did not run.
not-booted =
    <strong>The sliders have not started.</strong>
    The file <code>boot.js</code> did not arrive or did not run: it is missing here or sent as something other than <code>text/javascript</code>, or a setting, an extension or a network filter holds it back.
    Load the page again; if that does not help, ask whoever runs this site, or whoever looks after your network.

# After what says that the app does not run. The link “who” leads to who runs this copy.
ask = <a data-l10n-name="who">Who runs this copy</a>

# After what says that the app does not run. The link “method” leads to the page on method.
without-it = The text on <a data-l10n-name="method">how a score is made</a> works without it.

# Before one of the sentences that say why.
not-started = The sliders could not start.

# Why the app did not start: nobody knows. The link “again” loads the page again.
why-unknown = Most likely a file did not arrive whole: <a data-l10n-name="again">load the page again</a>. If that does not help, tell whoever runs this site.

# Why the app did not start: the browser does not run it.
why-webassembly = WebAssembly, which every browser has had since 2017, is switched off by a setting or an extension.

# Why the app did not start: no answer to the request for a file, whose name “file” is. The link “again” loads the page again.
why-blocked =
    The file <code data-l10n-name="file"></code> did not arrive: the connection broke (then <a data-l10n-name="again">load the page again</a>), or a setting, an extension or a network filter holds it back.
    Whoever looks after your network can let it through.

# Why the app did not start: the host does not give the file, whose name “file” is. The link “again” loads the page again.
why-missing =
    The file <code data-l10n-name="file"></code> is missing here, or the host of this page is too busy to send it.
    <a data-l10n-name="again">Load the page again</a>: your link stays as it is.
    If that does not help, tell whoever runs this site.

# Why the app did not start: the host says that the file, whose name “file” is, is of the type “kind”, where “must” is needed.
why-kind =
    The host of this page sends the file <code data-l10n-name="file"></code> as “<span data-l10n-name="kind"></span>” and must send it as “<span data-l10n-name="must"></span>”.
    Please tell whoever runs this site.

# The app has not started after a while: no answer yet to the request for a file, whose name “file” is. The link “again” loads the page again.
why-slow =
    The file <code data-l10n-name="file"></code> has not arrived yet: the connection is slow, or a setting, an extension or a network filter holds it back.
    Wait, or <a data-l10n-name="again">load the page again</a>; whoever looks after your network can let it through.

## Beside the running app

# A newer build is ready, and the button that loads it.
newer = A newer version is ready.
    .load = Load it

# The app broke down: a heading, what stands below it, and a link.
fault = Something went wrong in the app
    .nothing-lost = Your settings are safe: they are all in the address of this page.
    .again = Load the page again with the same link
