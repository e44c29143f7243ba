// Remembers what went wrong on the page, from its first moment on, and what was done on it. The tests read it and put it in front
// of a person.
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
  // Where an element stands: its place among its siblings, and theirs, from the body down. No words, so that it is found again in
  // another language.
  const place = (element) => {
    const places = [];
    for (let at = element; at.parentElement && at !== document.body; at = at.parentElement) {
      places.unshift([...at.parentElement.children].indexOf(at));
    }
    return places;
  };
  const done = [];
  for (const kind of ["mousedown", "click", "input", "change"]) {
    addEventListener(kind, (event) => {
      const { target } = event;
      // What is chosen in a list of the browser's own comes as an input too.
      if (target.localName === "option") return;
      done.push({ kind, what: target.outerHTML?.slice(0, 120), place: place(target), value: ["input", "change"].includes(kind) ? target.value : null });
    }, true);
  }
  addEventListener("hashchange", () => done.push({ kind: "hash", what: "the address", place: [], value: location.hash }));
  // The app has started when it has replaced what the page says while it loads, with the message that it could not.
  const probe = { wrongs, done, startedAt: null };
  const look = () => {
    if (probe.startedAt === null && document.readyState !== "loading" && document.getElementById("not-started") === null) {
      probe.startedAt = performance.now();
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  document.addEventListener("readystatechange", look);
  Object.defineProperty(window, "browserTestProbe", { value: probe });
})();
