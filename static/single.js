
// Starts the app in the one-file edition: its module stands in the page, with SIMD and without.
{
  // A module with one function that fills a vector: valid only where the browser has SIMD.
  const vector = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 253, 15, 11];
  const notStarted = () => document.getElementById("not-started")?.removeAttribute("hidden");
  try {
    const kind = WebAssembly.validate(new Uint8Array(vector)) ? "simd" : "plain";
    const text = atob(document.querySelector(`script[data-file="module-${kind}"]`).textContent);
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    glues[kind]()({ module_or_path: bytes }).catch((error) => {
      notStarted();
      throw error;
    });
  } catch (error) {
    notStarted();
    throw error;
  }
}
