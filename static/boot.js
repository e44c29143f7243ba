// Loads the app, says why where it cannot start, and keeps it for times without a network. A file of its own, because the content
// security policy of the page allows no inline script.
//
// The build writes the names of its files on the script element: the program, the same without SIMD in one part, and the service
// worker, which a page under development has not.
const { js, wasm, plainJs, plainWasm, worker } = document.querySelector("script[data-js]").dataset;
// Where this is missing after a while, the page says by itself that this script did not run.
document.documentElement.dataset.booted = "";

// A module with one function that fills a vector: valid only where the browser has SIMD.
const vector = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 253, 15, 11];
const simd = globalThis.WebAssembly?.validate(new Uint8Array(vector)) ?? true;
const [glue, module] = plainJs && !simd ? [plainJs, plainWasm] : [js, wasm];
const address = (name) => new URL(name, document.baseURI);

// A link to this very page loads it again; by itself it would lose what stands behind the # of the address.
addEventListener("click", (event) => {
  if (event.target.closest?.('a[href=""]')) {
    event.preventDefault();
    location.reload();
  }
});

addEventListener("counterweigh-not-started", () => tellWhy());
if (worker && !("embed" in document.documentElement.dataset)) keep().catch(() => {});

setTimeout(slow, 20_000);
try {
  const { default: start } = await import(address(glue));
  await start({ module_or_path: address(module) });
} catch (error) {
  tellWhy();
  throw error;
}

// Shows the message that stands ready in the page until the app takes its place, with what a second look at each file says.
async function tellWhy(known) {
  const message = document.getElementById("not-started");
  if (!message) return;
  message.hidden = false;
  const { why, ...words } = known ?? (await reason());
  const sentence = message.querySelector(`[data-why="${why}"]`);
  if (!sentence) return;
  for (const other of message.querySelectorAll("[data-why]")) other.hidden = other !== sentence;
  for (const [name, word] of Object.entries(words)) {
    for (const place of sentence.querySelectorAll(`[data-${name}]`)) place.textContent = word;
  }
}

// A file that is not here yet, where nothing has failed.
function slow() {
  const file = files().find((name) => !performance.getEntriesByName(address(name).href).length);
  if (file && document.getElementById("not-started")?.hidden) tellWhy({ why: "slow", file: file.replace("./", "") });
}

function files() {
  const data = [...document.querySelectorAll('link[rel="preload"][href$=".txt"]')].map((link) => link.getAttribute("href"));
  return [glue, module, ...data];
}

async function reason() {
  try {
    // The shortest module.
    new WebAssembly.Module(new Uint8Array(vector.slice(0, 8)));
  } catch {
    return { why: "webassembly" };
  }
  for (const name of files()) {
    const file = name.replace("./", "");
    let answer;
    try {
      answer = await fetch(address(name), { cache: "no-store" });
    } catch {
      return { why: "blocked", file };
    }
    if (!answer.ok) return { why: "missing", file };
    const kind = answer.headers.get("Content-Type") ?? "";
    const must = file.endsWith(".js") ? "text/javascript" : file.endsWith(".wasm") ? "application/wasm" : "text/plain";
    const right = { "text/javascript": /javascript/, "application/wasm": /^application\/wasm/ }[must] ?? /^(?!text\/html)/;
    if (!right.test(kind)) return { why: "kind", file, kind, must };
  }
  return { why: "unknown" };
}

// A newer build waits until no page of this one is open, or until the reader asks for it.
async function keep() {
  const registration = await navigator.serviceWorker.register(worker);
  const line = document.getElementById("newer");
  const look = () => {
    if (registration.waiting && registration.active) line.hidden = false;
  };
  look();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
  registration.installing?.addEventListener("statechange", look);
  // What was told while the page rested in the history, nobody heard.
  addEventListener("pageshow", look);
  line.querySelector("button").addEventListener("click", () => {
    // Where another page has asked already, the newer build answers as soon as this one is loaded again.
    if (!registration.waiting) return location.reload();
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting.postMessage("take over");
  });
}
