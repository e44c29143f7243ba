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
  Object.defineProperty(window, "browserTestWrongs", { value: wrongs });
})();
