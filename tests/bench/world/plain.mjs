// All countries under all texts in plain JavaScript, after `main.rs` has written what they are computed from: what we have to beat.
//
// Written as one would write it to be fast: typed arrays made once, nothing allocated in a loop, and what countries or texts share
// computed once for all of them. Everything is in double precision. `node plain.mjs FOLDER` prints our times beside its own, and
// fails if it does not compute the same.
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";

const [folder] = process.argv.slice(2);
const { ours, scenes, readings: read } = JSON.parse(readFileSync(`${folder}/scenes.json`, "utf8"));

// Results must be the same but for the rounding of double precision; shares of readings may differ by two in a thousand, because ours
// are made in single precision.
const SAME = 1e-9;
const SAME_SHARE = 0.002;

// A threshold is `null` where only what is known stops a sale.
const numbered = (threshold) => threshold ?? Infinity;
const logit = (probability) => Math.log(probability / (1 - probability));
const clamped = (value, low, high) => Math.min(Math.max(value, low), high);
const [BARRED, AGAINST, OPEN, FAVOUR] = [0, 1, 2, 3];

// The parts of a scene that do not change, as flat arrays.
const prepared = (scene) => {
  const [countries, factors, texts] = [scene.scores.length, scene.groups.length, scene.texts.length];
  const total = scene.overlay.reduce((sum, { share }) => sum + share, 0);
  return {
    countries, factors, texts,
    scores: Float64Array.from(scene.scores.flat()),
    groups: Uint8Array.from(scene.groups),
    relevance: Float64Array.from(scene.relevance),
    stances: Uint8Array.from(scene.texts.flatMap(({ stances }) => stances)),
    reversed: Uint8Array.from(scene.texts.flatMap(({ reversed }) => reversed.map(Number))),
    discounted: Uint8Array.from(scene.texts, ({ overlay }) => overlay),
    hasGate: Uint8Array.from(scene.texts, ({ gate }) => gate !== null),
    thresholds: Float64Array.from(scene.texts, ({ gate }) => numbered(gate?.threshold)),
    breadths: Float64Array.from(scene.texts, ({ gate }) => gate?.breadth ?? 0),
    burdens: Int8Array.from(scene.texts.flatMap(({ burdens }) => burdens)),
    security: Uint8Array.from(scene.groups, (_, factor) => scene.security.includes(factor)),
    overlayFactors: Uint8Array.from(scene.overlay, ({ factor }) => factor),
    overlayShares: Float64Array.from(scene.overlay, ({ share }) => share / total),
    harmFactors: Uint8Array.from(scene.harms, ({ factor }) => factor),
    harmShares: Float64Array.from(scene.harms, ({ share }) => share),
  };
};

// A function of the ratio, which changes, that fills risk, number that decides, distance past the stop rule, and result.
const results = (scene) => {
  const fixed = prepared(scene);
  const { countries, factors, texts } = fixed;
  const { rule } = scene;
  const weights = new Float64Array(texts * factors);
  const ofSecurity = new Float64Array(texts * factors);
  const largest = new Float64Array(Math.max(...scene.groups) + 1);
  const sums = new Float64Array(largest.length);
  const after = new Float64Array(factors);
  const values = new Float64Array(2 * factors);
  const closed = new Float64Array(factors);
  const risk = new Float64Array(countries);
  const decides = new Float64Array(countries * texts);
  const past = new Float64Array(countries * texts);
  const disposition = new Uint8Array(countries * texts);
  const probability = (odds) => 1 / (1 + Math.exp(-odds));

  const weigh = (ratio) => {
    const emphasis = [0, 1, ratio, ratio * ratio, ratio * ratio * ratio];
    for (let text = 0; text < texts; text++) {
      const at = text * factors;
      largest.fill(0);
      sums.fill(0);
      for (let factor = 0; factor < factors; factor++) {
        const counts = emphasis[fixed.stances[at + factor]] * fixed.relevance[factor];
        weights[at + factor] = counts;
        const group = fixed.groups[factor];
        sums[group] += counts;
        if (counts > largest[group]) largest[group] = counts;
      }
      let [total, secured] = [0, 0];
      for (let factor = 0; factor < factors; factor++) {
        const group = fixed.groups[factor];
        if (rule.byGroup && sums[group] > 0) weights[at + factor] *= largest[group] / sums[group];
        total += weights[at + factor];
        if (fixed.security[factor]) secured += weights[at + factor];
      }
      for (let factor = 0; factor < factors; factor++) {
        const counts = weights[at + factor];
        weights[at + factor] = total > 0 ? counts / total : 0;
        ofSecurity[at + factor] = secured > 0 && fixed.security[factor] ? counts / secured : 0;
      }
    }
  };

  // The mean of what the country at hand has, under some weights; neutral where nothing counts.
  const mean = (all, text) => {
    const at = text * factors;
    let [sum, any] = [0, 0];
    for (let factor = 0; factor < factors; factor++) {
      const weight = all[at + factor];
      any += weight;
      sum += weight * values[fixed.reversed[at + factor] ? factors + factor : factor];
    }
    return any === 0 ? 50 : Math.min(rule.geometric ? Math.exp(sum) : sum, 100);
  };

  return (ratio) => {
    weigh(ratio);
    let relieved = 0;
    closed.fill(1);
    for (const { shift, closes } of scene.conditions) {
      relieved += shift;
      for (const { factor, share } of closes) closed[factor] *= 1 - share;
    }
    relieved = Math.max(relieved, Math.min(scene.floor, 0));
    for (let country = 0; country < countries; country++) {
      for (let factor = 0; factor < factors; factor++) {
        const before = fixed.scores[country * factors + factor];
        const now = Math.min(before + (100 - before) * (1 - closed[factor]), 100);
        after[factor] = now;
        values[factor] = rule.geometric ? Math.log(Math.max(now, 1)) : now;
        values[factors + factor] = rule.geometric ? Math.log(Math.max(100 - now, 1)) : 100 - now;
      }
      let odds = scene.level + scene.shift + relieved;
      for (let n = 0; n < fixed.harmFactors.length; n++) {
        odds += (scene.slope / 10) * fixed.harmShares[n] * (50 - after[fixed.harmFactors[n]]);
      }
      risk[country] = probability(odds);
      for (let text = 0; text < texts; text++) {
        const at = country * texts + text;
        const burden = fixed.burdens[text * countries + country];
        let number = mean(weights, text);
        if (fixed.discounted[text]) {
          let level = 0;
          for (let n = 0; n < fixed.overlayFactors.length; n++) {
            const factor = fixed.overlayFactors[n];
            const score = fixed.reversed[text * factors + factor] ? 100 - after[factor] : after[factor];
            level += fixed.overlayShares[n] * score;
          }
          number *= 1 - rule.strength * Math.max(1 - level / rule.reference, 0);
        }
        if (burden === 2) number = Math.min(number, mean(ofSecurity, text));
        decides[at] = number;
        const favour = burden < 0 ? Infinity : rule.favour;
        const against = burden > 0 ? favour : rule.against;
        const own = odds + fixed.breadths[text];
        const threshold = fixed.thresholds[text];
        past[at] = fixed.hasGate[text] && threshold < Infinity ? own - logit(threshold) : NaN;
        if (fixed.hasGate[text] && probability(own) > threshold) disposition[at] = BARRED;
        else if (number < against - scene.rounding) disposition[at] = AGAINST;
        else disposition[at] = number < favour - scene.rounding ? OPEN : FAVOUR;
      }
    }
    return { risk, decides, past, disposition };
  };
};

// Which number of a point settles what (the table of `dimensions.rs`).
const DIMENSIONS = 64;
const [MEAN, RATIO, STRENGTH, LEVEL, COUNT, OVERLAY, SLOPE, ITEM, BREADTH, THRESHOLD, COMMON] = Array(11).keys();
const OWN = 11;
const STANCES = 32;
const BURDEN = 63;
// Numbers that differ by the rounding of single precision only are equal.
const TIE = 1e-3;
const NO_MARGIN = 1e-5;

// Coordinates from which on a code holds that is at least so much; every code counts once and the central one once more.
const from = ({ central, low, high }, least) => {
  if (least > high) return Infinity;
  return (Math.max(least - low, 0) + (central < least ? 1 : 0)) / (high - low + 2);
};

// All readings of all countries: the shares of the four results. `scores` are those of all countries, which change.
const allReadings = (scene) => {
  const fixed = prepared(scene);
  const { countries, factors, texts } = fixed;
  const { spread, readings } = read;
  const { rule } = scene;
  const bytes = (name) => new Uint8Array(readFileSync(`${folder}/${name}`)).buffer;
  const points = new Float32Array(bytes("points.f32"));
  const orders = new Uint16Array(bytes("orders.u16"));
  const codes = Float64Array.from(read.texts.flatMap(({ stances }) => stances.flatMap((stance) => [1, 2, 3, 4].map((code) => from(stance, code)))));
  const gates = read.texts.map(({ gate }) => gate && { threshold: gate.threshold.map(numbered), breadth: gate.breadth });
  const burdenFrom = Float64Array.from(read.texts.flatMap(({ burdens }) => burdens.map((burden) => (burden ? from(burden, 1) : Infinity))));
  const securityFrom = Float64Array.from(read.texts.flatMap(({ burdens }) => burdens.map((burden) => (burden ? from(burden, 2) : Infinity))));
  const refuses = Uint8Array.from(read.texts.flatMap(({ burdens }) => burdens.map((burden) => burden === null)));
  const asks = Uint8Array.from(read.texts, ({ burdens }) => burdens.some((burden) => burden?.high === 2));
  const common = Float64Array.from(read.errors.flat(), (error) => error * Math.sqrt(spread.common));
  const own = Float64Array.from(read.errors.flat(), (error) => error * Math.sqrt(1 - spread.common));
  const [lowest, ratios] = [Math.log(spread.ratio[0]), Math.log(spread.ratio[1] / spread.ratio[0])];
  const groups = Math.max(...scene.groups) + 1;
  const weights = new Float64Array(readings * texts * factors);
  const ofSecurity = new Float64Array(readings * texts * factors);
  const limits = new Float64Array(readings * texts);
  const largest = new Float64Array(groups);
  const sums = new Float64Array(groups);
  const drawn = new Float64Array(factors);
  const values = new Float64Array(2 * factors);
  const tallies = new Uint32Array(countries * texts * 4);
  const shares = new Float64Array(tallies.length);

  // How each reading takes each text, which is the same for all countries.
  const weigh = () => {
    for (let reading = 0; reading < readings; reading++) {
      const point = reading * DIMENSIONS;
      const ratio = Math.exp(lowest + ratios * points[point + RATIO]);
      const emphasis = [0, 1, ratio, ratio * ratio, ratio * ratio * ratio];
      const byGroup = points[point + COUNT] < spread.byGroup;
      for (let text = 0; text < texts; text++) {
        const at = (reading * texts + text) * factors;
        largest.fill(0);
        sums.fill(0);
        for (let factor = 0; factor < factors; factor++) {
          const u = points[point + STANCES + factor];
          const c = 4 * (text * factors + factor);
          const code = (u >= codes[c]) + (u >= codes[c + 1]) + (u >= codes[c + 2]) + (u >= codes[c + 3]);
          const counts = emphasis[code] * fixed.relevance[factor];
          weights[at + factor] = counts;
          const group = fixed.groups[factor];
          sums[group] += counts;
          if (counts > largest[group]) largest[group] = counts;
        }
        let [total, secured] = [0, 0];
        for (let factor = 0; factor < factors; factor++) {
          const group = fixed.groups[factor];
          if (byGroup && sums[group] > 0) weights[at + factor] *= largest[group] / sums[group];
          total += weights[at + factor];
          if (fixed.security[factor]) secured += weights[at + factor];
        }
        for (let factor = 0; factor < factors; factor++) {
          const counts = weights[at + factor];
          weights[at + factor] = total > 0 ? counts / total : 0;
          ofSecurity[at + factor] = secured > 0 && fixed.security[factor] ? counts / secured : 0;
        }
        const gate = gates[text];
        if (!gate) {
          limits[reading * texts + text] = Infinity;
        } else {
          const [low, high] = gate.threshold;
          const threshold = low === Infinity ? 1 : low + (high - low) * points[point + THRESHOLD];
          const breadth = gate.breadth[0] + (gate.breadth[1] - gate.breadth[0]) * points[point + BREADTH];
          limits[reading * texts + text] = logit(threshold) - breadth + NO_MARGIN;
        }
      }
    }
  };

  const mean = (all, at, reversed, geometric) => {
    let [sum, any] = [0, 0];
    for (let factor = 0; factor < factors; factor++) {
      const weight = all[at + factor];
      any += weight;
      sum += weight * values[fixed.reversed[reversed + factor] ? factors + factor : factor];
    }
    return any === 0 ? 50 : geometric ? Math.exp(sum) : sum;
  };

  return (scores) => {
    weigh();
    tallies.fill(0);
    for (let country = 0; country < countries; country++) {
      const row = country * factors;
      for (let reading = 0; reading < readings; reading++) {
        const point = reading * DIMENSIONS;
        const errors = orders[country * readings + reading] * DIMENSIONS;
        const geometric = points[point + MEAN] < spread.geometric;
        const z = points[errors + COMMON];
        for (let factor = 0; factor < factors; factor++) {
          const score = clamped(scores[row + factor] + common[row + factor] * z + own[row + factor] * points[errors + OWN + factor], 0, 100);
          drawn[factor] = score;
          values[factor] = geometric ? Math.log(Math.max(score, 1)) : score;
          values[factors + factor] = geometric ? Math.log(Math.max(100 - score, 1)) : 100 - score;
        }
        let harm = 0;
        for (let n = 0; n < fixed.harmFactors.length; n++) harm += fixed.harmShares[n] * (50 - drawn[fixed.harmFactors[n]]);
        const slope = spread.slope[0] + (spread.slope[1] - spread.slope[0]) * points[point + SLOPE];
        const shift = scene.shift + spread.item * (2 * points[point + ITEM] - 1);
        const odds = scene.level + spread.level * points[point + LEVEL] + (scene.slope / 10) * slope * harm + shift;
        const strength = spread.strength[0] + (spread.strength[1] - spread.strength[0]) * points[point + STRENGTH];
        for (let text = 0; text < texts; text++) {
          const tally = 4 * (country * texts + text);
          if (odds > limits[reading * texts + text]) {
            tallies[tally + BARRED]++;
            continue;
          }
          const at = (reading * texts + text) * factors;
          let number = mean(weights, at, text * factors, geometric);
          if (points[point + OVERLAY] < read.texts[text].overlayShare) {
            let level = 0;
            for (let n = 0; n < fixed.overlayFactors.length; n++) {
              const factor = fixed.overlayFactors[n];
              level += fixed.overlayShares[n] * (fixed.reversed[text * factors + factor] ? 100 - drawn[factor] : drawn[factor]);
            }
            number *= 1 - strength * Math.max(1 - level / rule.reference, 0);
          }
          const of = text * countries + country;
          const burden = points[point + BURDEN];
          if (asks[text] && burden >= securityFrom[of]) number = Math.min(number, mean(ofSecurity, at, text * factors, geometric));
          const favour = refuses[of] ? Infinity : rule.favour;
          const against = burden >= burdenFrom[of] ? favour : rule.against;
          tallies[tally + (number < against - TIE ? AGAINST : number < favour - TIE ? OPEN : FAVOUR)]++;
        }
      }
    }
    for (let n = 0; n < tallies.length; n++) shares[n] = tallies[n] / readings;
    return shares;
  };
};

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
const timed = (runs, task) =>
  median(
    Array.from({ length: runs }, (_, run) => {
      const start = performance.now();
      task(run);
      return performance.now() - start;
    }),
  );

let worst = 0;
for (const scene of scenes) {
  const found = results(scene)(scene.rule.ratio);
  const { expected } = scene;
  for (const name of ["risk", "decides", "past"]) {
    if (found[name].length !== expected[name].length) throw new Error(`${found[name].length} of ${name}, ours ${expected[name].length}`);
    expected[name].forEach((value, n) => {
      const other = found[name][n];
      if ((value === null) !== Number.isNaN(other)) throw new Error(`${name} ${n} is ${other}, ours ${value}`);
      if (value !== null) worst = Math.max(worst, Math.abs(other - value));
    });
  }
  expected.disposition.forEach((value, n) => {
    if (found.disposition[n] !== value) throw new Error(`result ${n} is ${found.disposition[n]}, ours ${value}`);
  });
}
if (!(worst <= SAME)) throw new Error(`ours and JavaScript differ by ${worst}`);

const scene = scenes[0];
const compute = results(scene);
timed(300, (run) => compute(2 + run / 100));
const plain = timed(101, (run) => compute(2 + run / 100));
const readAll = allReadings(scene);
const scores = Float64Array.from(scene.scores.flat());
const apart = readAll(scores).reduce((most, share, n) => Math.max(most, Math.abs(share - read.expected[n])), 0);
if (!(apart <= SAME_SHARE)) throw new Error(`shares of ours and of JavaScript differ by ${apart}`);
const plainReadings = timed(7, () => readAll(scores));

const line = (what, our, other) => console.log(`   ${what.padEnd(48)} ours ${our.toFixed(3)} ms, JavaScript ${other.toFixed(3)} ms: ${(other / our).toFixed(2)} times`);
console.log(`   JavaScript in Node ${process.versions.node}: results differ by ${worst.toExponential(1)} at most, shares of readings by ${(100 * apart).toFixed(3)} in 100`);
line("results of all countries after a change", ours.results, plain);
line(`${read.readings} readings of all countries`, ours.readings, plainReadings);
