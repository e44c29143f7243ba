// Loads the app. A file of its own, because the content security policy of the page allows no inline script.
// The build writes the names of the files on the script element: the first module, the whole app, and the whole app without
// SIMD. Where only one module is named, it is the whole app.
const { js, wasm, wholeJs, wholeWasm, plainJs, plainWasm, style = "whole.css" } = document.querySelector("script[data-js]").dataset;
// A module with one function that fills a vector: valid only where the browser has SIMD.
const vector = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 253, 15, 11];
const simd = globalThis.WebAssembly?.validate(new Uint8Array(vector)) ?? true;
const address = (name) => new URL(name, document.baseURI);
let tries = 0;

async function run(js, wasm) {
  // What failed to load once is not asked for again under the same name.
  const { default: start } = await import(`${address(js)}#${tries++}`);
  await start({ module_or_path: address(wasm) });
}

async function runWhole() {
  await styled();
  if (!wholeJs) await run(js, wasm);
  else if (simd) await run(wholeJs, wholeWasm);
  else await run(plainJs, plainWasm);
}

function styled() {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address(style) });
  return new Promise((loaded, failed) => {
    link.onload = loaded;
    link.onerror = () => {
      link.remove();
      failed(new Error(`${style} could not be loaded`));
    };
    document.head.append(link);
  });
}

addEventListener("counterweigh-asked", () => runWhole().catch(() => dispatchEvent(new Event("counterweigh-failed"))));

try {
  await (wholeJs && simd ? run(js, wasm) : runWhole());
} catch (error) {
  document.getElementById("not-started")?.removeAttribute("hidden");
  throw error;
}

// Keeps the app for times without a network; a page from a disk, a page inside one of others and an old browser do without.
if (location.protocol !== "file:" && !("embed" in document.documentElement.dataset)) navigator.serviceWorker?.register("sw.js").catch(() => {});
