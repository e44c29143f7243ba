// Times our readings and those of the plain loop in turn, in one run in this browser, after checking that both say the same.
import startWithSimd, * as withSimd from "./simd.js";
import startWithoutSimd, * as withoutSimd from "./plain.js";
import { plainLoop } from "./plain_loop.js";

// The one text of the measurements with one text: it has a gate, an overlay and many stances that could be read otherwise.
const ONE = "NSM-18";

// A frame of a drag, and all readings.
const FRAME = 4096;
const ALL = 16384;

// Runs of which the median is told. Each lasts several times as long as the clock is coarse.
const RUNS = 31;
const SHORTEST_RUN = 10;

const started = (async () => {
  await Promise.all([startWithSimd(), startWithoutSimd()]);
  const edition = await (await fetch(withSimd.edition_file())).text();
  for (const module of [withSimd, withoutSimd]) {
    if (!module.install(edition)) throw new Error("the edition is not whole");
  }
  return withSimd.points();
})();

// The three that compute: each a function of scores, item and number of readings.
const competitors = async (only) => {
  const points = await started;
  const [simd, plain] = [withSimd, withoutSimd].map((module) => module.Bench.of(only));
  const scene = JSON.parse(simd.scene());
  const ours = (bench) => (scores, item, readings) => bench.look(scores, item, readings);
  return { scene, simd: ours(simd), plain: ours(plain), loop: plainLoop(scene, points) };
};

// Cases that differ in everything that a reader moves most, the published figures first.
const cases = ({ scores, items }) => [
  { scores: Float64Array.from(scores), item: 0 },
  ...items.map((_, item) => ({ scores: Float64Array.from(scores, (_, factor) => 10 + ((factor * 37 + item * 23) % 80)), item })),
];

// The largest difference between shares of ours and of the loop in any case, and how many shares were compared.
export const difference = async () => {
  const { scene, simd, plain, loop } = await competitors();
  let [worst, compared] = [0, 0];
  for (const readings of [FRAME, ALL]) {
    for (const { scores, item } of cases(scene)) {
      const expected = loop(scores, item, readings);
      for (const found of [simd(scores, item, readings), plain(scores, item, readings)]) {
        if (found.length !== expected.length) throw new Error(`${found.length} shares of ours, ${expected.length} of the loop`);
        // More than asked for are never there, because each case differs from the last.
        found.forEach((share, n) => {
          worst = Math.max(worst, Math.abs(share - expected[n]));
          compared++;
        });
      }
    }
  }
  return { worst, compared, texts: scene.texts.length, factors: scene.scores.length };
};

// What changes from one call to the next.
const changes = {
  slider: ({ scores }) => {
    const moved = Float64Array.from(scores);
    return (call) => {
      moved[0] = 20 + (call % 601) / 10;
      return [moved, 0];
    };
  },
  everything: ({ scores, items }) => {
    const moved = Float64Array.from(scores);
    return (call) => {
      for (let factor = 0; factor < moved.length; factor++) moved[factor] = 20 + ((call * 7 + factor * 61) % 601) / 10;
      return [moved, call % items.length];
    };
  },
};

// Median times in milliseconds of one call of each competitor, which take turns so that what disturbs one disturbs all.
const medians = (compute, change, readings) => {
  const entries = Object.entries(compute).map(([name, run]) => {
    let calls = 0;
    const batch = (size) => {
      const start = performance.now();
      for (let n = 0; n < size; n++) run(...change(calls++), readings);
      return performance.now() - start;
    };
    // Until the browser has compiled it for good, and then until a run is long enough to be timed.
    const begin = performance.now();
    while (performance.now() - begin < 300) batch(1);
    let size = 1;
    while (batch(size) < SHORTEST_RUN) size *= 2;
    return { name, batch, size, times: [] };
  });
  for (let n = 0; n < RUNS; n++) {
    for (const { batch, size, times } of entries) times.push(batch(size) / size);
  }
  const median = (times) => times.sort((a, b) => a - b)[RUNS >> 1];
  return Object.fromEntries(entries.map(({ name, times }) => [name, median(times)]));
};

// One slider moved and all texts read, as on every frame of a drag.
export const frame = async () => {
  const { scene, ...compute } = await competitors();
  return medians(compute, changes.slider(scene), FRAME);
};

// The same with as many readings as the module without SIMD computes on a frame.
export const frameWithoutSimd = async () => {
  const { scene, plain } = await competitors();
  const readings = withoutSimd.readings_on_every_frame();
  return { readings, ...medians({ plain }, changes.slider(scene), readings) };
};

// All readings of one text, after one slider moved or after everything changed.
export const redraw = async (what) => {
  const { scene, ...compute } = await competitors(ONE);
  return medians(compute, changes[what](scene), ALL);
};

// A frame of all texts after everything changed.
export const frameOfEverything = async () => {
  const { scene, ...compute } = await competitors();
  return medians(compute, changes.everything(scene), FRAME);
};

// Moves of a slider that are timed one by one: each of them is one frame.
const MOVES = 300;

// Half and 95 of 100 of some times.
const spread = (times) => {
  const sorted = Float64Array.from(times).sort();
  return { half: sorted[sorted.length >> 1], most: sorted[Math.ceil(sorted.length * 0.95) - 1] };
};

// Moves as they once were and as they are, in turn, after checking that both say the same: from the action to all that the screen says.
export const moves = async (readings, why, long) => {
  await started;
  const frames = withSimd.Frames.of(readings, why, long ? withSimd.long_session() : 0);
  for (let call = 0; call < MOVES / 5; call++) {
    if (!frames.same(call)) throw new Error("the old way and the new one say different things");
  }
  const times = { old: [], now: [] };
  for (let call = MOVES; call < 2 * MOVES; call++) {
    for (const way of ["old", "now"]) {
      const start = performance.now();
      if (!frames[way](call)) throw new Error("a move changes nothing");
      times[way].push(performance.now() - start);
    }
  }
  return { old: spread(times.old), now: spread(times.now) };
};
