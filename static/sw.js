// Keeps the app for times without a network. `cargo xtask dist` writes the list of files in, with what each must hold.
//
// A build is kept whole or not at all, in a store of its own, and a page is served from one build only: a newer one takes over
// when no page of the older one is open any more, or when the last of them is loaded again.
const BUILD = "BUILD";
const FILES = {};
// The page names its styles and scripts by what they hold; one of another build does not name these.
const NAMED = [];

const STORE = `counterweigh-${BUILD}`;
const PAGE = "index.html";

self.addEventListener("install", (event) => event.waitUntil(keep()));

async function keep() {
  const store = await caches.open(STORE);
  try {
    await Promise.all(Object.entries(FILES).map(([name, integrity]) => keepFile(store, name, integrity)));
  } catch (error) {
    await caches.delete(STORE);
    throw error;
  }
}

async function keepFile(store, name, integrity) {
  const answer = await fetch(new Request(name, { cache: "reload", ...(integrity && { integrity }) }));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  if (name === PAGE) {
    const page = await answer.clone().text();
    if (!NAMED.every((file) => page.includes(file))) throw new Error(`${name} is of another build`);
  }
  await store.put(new URL(name, self.location), answer);
}

self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));

async function forgetOthers() {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith("counterweigh-") && name !== STORE);
  await Promise.all(ours.map((name) => caches.delete(name)));
}

self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === self.location.origin) {
    event.respondWith(answer(request));
  }
});

async function answer(request) {
  if (request.mode === "navigate" && self.registration.waiting) {
    const pages = await self.clients.matchAll({ type: "window" });
    if (pages.length < 2) {
      self.registration.waiting.postMessage("take over");
      return new Response("", { headers: { Refresh: "0", "Content-Type": "text/html" } });
    }
  }
  const store = await caches.open(STORE);
  const address = new URL(request.url);
  address.search = address.hash = "";
  if (address.href === self.registration.scope) address.pathname += PAGE;
  return (await store.match(address, { ignoreVary: true })) ?? fetch(request);
}
