// Loads the app. A file of its own, because the content security policy of the page allows no inline script.
// The build writes the names of the two files on the script element.
const { js, wasm } = document.querySelector("script[data-js]").dataset;
const address = (name) => new URL(name, document.baseURI);

try {
  const { default: start } = await import(address(js));
  await start({ module_or_path: address(wasm) });
} catch (error) {
  document.getElementById("not-started")?.removeAttribute("hidden");
  throw error;
}
