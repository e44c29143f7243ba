// Remembers what went wrong on the page, from its first moment on. The tests read it and put it in front of a person.
(() => {
  const wrongs = [];
  const note = (kind, text) => wrongs.push(`${kind}: ${text}`);
  for (const level of ["error", "warn"]) {
    const original = console[level];
    console[level] = (...parts) => {
      note(`console.${level}`, parts.map(String).join(" "));
      original.apply(console, parts);
    };
  }
  addEventListener("error", (event) => {
    const source = event.target?.src ?? event.target?.href;
    note("error", event.message ?? `could not load ${source}`);
  }, true);
  addEventListener("unhandledrejection", (event) => note("unhandled rejection", String(event.reason)));
  document.addEventListener("securitypolicyviolation", (event) => {
    note("content security policy", `${event.violatedDirective} forbids ${event.blockedURI || "inline code"} ${event.sample}`);
  });
  // The app has started when it has replaced what the page says while it loads, with the message that it could not.
  const probe = { wrongs, startedAt: null };
  const look = () => {
    if (probe.startedAt === null && document.readyState !== "loading" && document.getElementById("not-started") === null) {
      probe.startedAt = performance.now();
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  document.addEventListener("readystatechange", look);
  Object.defineProperty(window, "browserTestProbe", { value: probe });
})();
