// Loads the app. A file of its own, because the content security policy of the page allows no inline script.
// The build writes the names of the two files on the script element. Beside them lies the same app without SIMD.
const { js, wasm } = document.querySelector("script[data-js]").dataset;
// A module with one function that fills a vector: valid only where the browser has SIMD.
const vector = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 253, 15, 11];
const simd = globalThis.WebAssembly?.validate(new Uint8Array(vector)) ?? true;
const address = (name) => new URL(simd ? name : name.replace(/(_bg\.wasm|\.js)$/, "-plain$1"), document.baseURI);

try {
  const { default: start } = await import(address(js));
  await start({ module_or_path: address(wasm) });
} catch (error) {
  document.getElementById("not-started")?.removeAttribute("hidden");
  throw error;
}

// Keeps the app for times without a network; a page from a disk, a page inside one of others and an old browser do without.
if (location.protocol !== "file:" && !("embed" in document.documentElement.dataset)) navigator.serviceWorker?.register("sw.js").catch(() => {});
