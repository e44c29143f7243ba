// Fits an embed to the page around it. A file of its own, because the content security policy of the page allows no inline script.
//
// The address may say ?theme=light, dark or auto, and ?lang=en; what is unknown counts as the first of each list.
// What the page around it is told, as often as it changes: { counterweigh: { height } }, the height in CSS pixels and nothing else.
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const choose = (name, known) => known.find((value) => value === asked.get(name)) ?? known[0];
  const theme = choose("theme", ["auto", "light", "dark"]);
  if (theme !== "auto") root.dataset.theme = theme;
  root.lang = choose("lang", ["en"]);
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({ counterweigh: { height } }, "*");
  };
  if (parent !== window) new ResizeObserver(tell).observe(root);
  // Until the app is there, or where it cannot start, the links that stand in the page lead to the same scenario.
  document.addEventListener("DOMContentLoaded", () => {
    for (const link of document.querySelectorAll('a[href="./"]')) link.href = `./${location.hash}`;
    // A frame without an origin gets no modules, whatever the host of this page sends.
    if (origin !== "null" || parent === window) return;
    root.dataset.booted = "";
    document.getElementById("not-started").hidden = false;
    for (const why of document.querySelectorAll("[data-why]")) why.hidden = why.dataset.why !== "sealed";
  });
})();
