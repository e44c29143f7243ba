// Keeps the app for times without a network, by Workbox: a build is kept whole or not at all, and a newer one waits until no page of
// the older is open, or until a reader asks for it. `cargo xtask dist` writes the list of files in and bundles Workbox with it.
import { cacheNames, clientsClaim, setCacheNameDetails } from "workbox-core";
import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";

const FILES = [];
// The page names its styles and scripts by what they hold; one of another build does not name these.
const NAMED = [];

const SCOPE = self.registration.scope;

// Copies of the app on one host leave each other's files alone: the name ends with the path.
setCacheNameDetails({ prefix: "counterweigh", precache: "files", suffix: SCOPE });

const controller = new PrecacheController({ plugins: [{ cacheWillUpdate }] });
// A module with one function that fills a vector: valid only where the browser has SIMD. What the other kind of browser runs is of no use.
const vector = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 253, 15, 11];
const others = WebAssembly.validate(new Uint8Array(vector)) ? "plain-" : "counterweigh-";
controller.addToCacheList(FILES.filter(({ url }) => !url.startsWith(others)));

async function cacheWillUpdate({ request, response }) {
  if (response.status !== 200) return null;
  // Kept as it is sent, it could not be run without a network either, not even after the host was mended.
  if (request.url.endsWith(".wasm") && !response.headers.get("Content-Type")?.startsWith("application/wasm")) return null;
  const isPage = new URL(request.url).pathname === new URL("index.html", SCOPE).pathname;
  const page = isPage ? await response.clone().text() : "";
  return isPage && !NAMED.every((file) => page.includes(file)) ? null : response;
}

self.addEventListener("install", (event) => controller.install(event));

// The page of the first visit is kept too.
clientsClaim();

self.addEventListener("activate", (event) => event.waitUntil(forgetOlder(event)));

// What an older build has and this one has not goes when at most the page that asked for this build is open: any other is of the
// older build, and goes on with it.
async function forgetOlder(event) {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const ours = windows.filter(({ url }) => url.startsWith(SCOPE));
  if (ours.length < 2) await controller.activate(event);
}

self.addEventListener("message", ({ data }) => {
  if (data === "take over") self.skipWaiting();
});

registerRoute(new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./], cleanURLs: false }));

// A page of an older build asks for files by names that this one has not.
registerRoute(
  ({ url }) => url.href.startsWith(SCOPE),
  async ({ request }) => {
    const files = await caches.open(cacheNames.precache);
    return (await files.match(request.url)) ?? fetch(request);
  },
);
