// How soon the page says something, and how soon its sliders move, for a first visit by Chromium over a slow mobile network and with a
// processor four times slower. `node start.mjs FOLDER CHROMIUM` serves the folder packed by brotli, as hosts do, and prints medians.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const [folder, chromium] = process.argv.slice(2);

// The slow network of Lighthouse: 1.6 Mbit a second down, 750 kbit up, 150 ms there and back.
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;
const VISITS = 5;
const PATIENCE = 60_000;

// Milliseconds from the start of the navigation on.
const BUDGETS = { painted: 1000, alive: 2500 };

const KINDS = { ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".svg": "image/svg+xml", ".wasm": "application/wasm", ".webmanifest": "application/manifest+json" };

// Notes when the painted screen has made way for the app.
const WATCH = `new MutationObserver((_, observer) => {
  if (!document.querySelector(".painted, .starting") && document.querySelector("main input[type=range]")) {
    globalThis.aliveAt ??= performance.now();
    observer.disconnect();
  }
}).observe(document, { childList: true, subtree: true });`;

const serve = () => {
  const packed = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname.slice(1) || "index.html";
    if (!packed.has(path)) {
      const file = join(folder, path);
      const isFile = !path.includes("..") && statSync(file, { throwIfNoEntry: false })?.isFile();
      packed.set(path, isFile ? brotliCompressSync(readFileSync(file)) : undefined);
    }
    const bytes = packed.get(path);
    const type = KINDS[extname(path)] ?? "text/plain; charset=utf-8";
    response.writeHead(bytes ? 200 : 404, bytes ? { "Content-Type": type, "Content-Encoding": "br", "Content-Length": bytes.length } : {});
    response.end(bytes);
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server)));
};

// One browser, spoken to over a pipe: messages end with a zero byte.
const browse = () => {
  const profile = mkdtempSync(join(tmpdir(), "start-"));
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const child = spawn(chromium, [...flags, "--remote-debugging-pipe", `--user-data-dir=${profile}`, "about:blank"], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const [, , , input, output] = child.stdio;
  const answers = new Map();
  let [next, rest] = [0, ""];
  output.on("data", (data) => {
    const messages = (rest + data).split("\0");
    rest = messages.pop();
    for (const { id, result, error } of messages.map((message) => JSON.parse(message))) {
      answers.get(id)?.(error ? Promise.reject(new Error(error.message)) : result);
    }
  });
  const send = (method, params = {}, sessionId) => {
    const id = ++next;
    input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((answer) => answers.set(id, answer));
  };
  const close = async () => {
    const ended = new Promise((end) => child.once("exit", end));
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  return { send, close };
};

// A first visit: nothing is kept from one before.
const visit = async (address) => {
  const { send, close } = browse();
  try {
    const { targetId } = await send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
    const page = (method, params) => send(method, params, sessionId);
    await page("Page.enable");
    await page("Network.enable");
    await page("Page.addScriptToEvaluateOnNewDocument", { source: WATCH });
    await page("Emulation.setDeviceMetricsOverride", { width: 390, height: 844, deviceScaleFactor: 1, mobile: true });
    await page("Network.emulateNetworkConditions", NETWORK);
    await page("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page("Page.navigate", { url: address });
    const expression = `({ painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime, alive: globalThis.aliveAt })`;
    const begin = Date.now();
    while (Date.now() - begin < PATIENCE) {
      await new Promise((later) => setTimeout(later, 250));
      const { result } = await page("Runtime.evaluate", { expression, returnByValue: true });
      if (result?.value?.painted && result.value.alive) return result.value;
    }
    throw new Error(`the app has not started within ${PATIENCE} ms`);
  } finally {
    await close();
  }
};

const server = await serve();
const address = `http://127.0.0.1:${server.address().port}/`;
// What is sent is packed once, before anything is measured.
await visit(address);
const visits = [];
for (let count = 0; count < VISITS; count += 1) visits.push(await visit(address));
server.close();
for (const [what, title] of [["painted", "from navigation to headline and rows"], ["alive", "from navigation to sliders that move"]]) {
  const times = visits.map((times) => times[what]).sort((one, other) => one - other);
  const median = times[Math.floor(VISITS / 2)];
  const over = median > BUDGETS[what] ? "  OVER" : "";
  console.log(`   ${title.padEnd(44)} ${median.toFixed(0).padStart(6)} ${"".padStart(6)} ${times.at(-1).toFixed(0).padStart(6)}  ${BUDGETS[what]}${over}`);
}
