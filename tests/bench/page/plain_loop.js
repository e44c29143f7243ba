// The readings of a scene in plain JavaScript, a reading after the other: what our module has to beat.
//
// Written as one would write it to be fast: typed arrays made once, nothing allocated in the loop, what readings share looked
// up beforehand, scores drawn once for all texts, logarithms only where a reading needs them. It reads the scene and the points
// that our module tells, and computes everything else itself, in double precision. No condition is attached in the scene and
// there is no own estimate, so neither is here; the fifty dots, which our module makes too, are left out.

// Which number of a point settles what (the table of `dimensions.rs`).
const DIMENSIONS = 64;
const [MEAN, RATIO, STRENGTH, LEVEL, COUNT, OVERLAY, SLOPE, ITEM, BREADTH, THRESHOLD, COMMON] = Array(11).keys();
const OWN = 11;
const STANCES = 32;

const FLOOR = 1;
// Balances and log-odds that differ by rounding only are equal, as in our module.
const TIE = 1e-3;
const NO_MARGIN = 1e-5;

// Coordinates from which on a stance has at least the code 1, 2, 3, 4; every code counts once and the central one once more.
const codesFrom = ({ central, low, high }) => {
  const total = high - low + 2;
  let from = 0;
  return [1, 2, 3, 4].map((code) => {
    const below = code - 1;
    if (below >= low && below <= high) from += (below === central ? 2 : 1) / total;
    return code > high ? Infinity : from;
  });
};

// A text as flat arrays over the factors that count in some reading.
const prepared = (text, scene) => {
  const factors = text.stances.flatMap(({ high }, factor) => (high > 0 ? [factor] : []));
  const columns = factors.map((factor) => factor + (text.reversed[factor] ? scene.scores.length : 0));
  return {
    factors: Uint8Array.from(factors),
    columns: Uint8Array.from(columns),
    groups: Uint8Array.from(factors, (factor) => scene.groups[factor]),
    codes: Float64Array.from(factors.flatMap((factor) => codesFrom(text.stances[factor]))),
    overlayShare: text.overlayShare,
    overlayColumns: Uint8Array.from(scene.overlay, ({ factor }) => factor + (text.reversed[factor] ? scene.scores.length : 0)),
    hasGate: text.gate !== null,
    threshold: text.gate?.threshold[0] ?? 1,
    thresholds: text.gate ? text.gate.threshold[1] - text.gate.threshold[0] : 0,
    breadth: text.gate?.breadth[0] ?? 0,
    breadths: text.gate ? text.gate.breadth[1] - text.gate.breadth[0] : 0,
  };
};

// A function of scores, item and number of readings that gives the shares of the four dispositions for each text.
export const plainLoop = (scene, points) => {
  const { spread, overlayReference, risk } = scene;
  const [weakest, strengths] = [spread.strength[0], spread.strength[1] - spread.strength[0]];
  const [flattest, slopes] = [spread.slope[0], spread.slope[1] - spread.slope[0]];
  const count = scene.scores.length;
  const texts = scene.texts.map((text) => prepared(text, scene));
  const anyReversed = scene.texts.some((text) => text.reversed.includes(true));
  const commonErrors = Float64Array.from(scene.errors, (error) => error * Math.sqrt(spread.common));
  const ownErrors = Float64Array.from(scene.errors, (error) => error * Math.sqrt(1 - spread.common));
  const relevances = scene.items.map(({ relevance }) => Float64Array.from(relevance));
  const overlayTotal = scene.overlay.reduce((sum, { share }) => sum + share, 0);
  const overlayShares = Float64Array.from(scene.overlay, ({ share }) => share / overlayTotal);
  const harmFactors = Uint8Array.from(scene.harms, ({ factor }) => factor);
  const harmTerms = Float64Array.from(scene.harms, ({ share }) => (risk.slope / 10) * share);
  const lowestRatio = Math.log(spread.ratio[0]);
  const ratios = Math.log(spread.ratio[1]) - lowestRatio;
  const groups = Math.max(...scene.groups) + 1;

  // Filled anew for every reading: scores and then the same turned round, and what the reading's mean takes of them.
  const drawn = new Float64Array(2 * count);
  const values = new Float64Array(2 * count);
  const emphasis = new Float64Array(5);
  const groupSum = new Float64Array(groups);
  const groupLargest = new Float64Array(groups);
  const groupValue = new Float64Array(groups);
  const tallies = new Uint32Array(4 * texts.length);

  return (scores, item, readings) => {
    const relevance = relevances[item];
    const itemShift = scene.items[item].shift;
    tallies.fill(0);
    for (let reading = 0; reading < readings; reading++) {
      const at = reading * DIMENSIONS;
      const geometric = points[at + MEAN] < spread.geometric;
      const byGroup = points[at + COUNT] < spread.byGroup;
      const strength = weakest + strengths * points[at + STRENGTH];
      const ratio = Math.exp(lowestRatio + ratios * points[at + RATIO]);
      emphasis[1] = 1;
      emphasis[2] = ratio;
      emphasis[3] = ratio * ratio;
      emphasis[4] = emphasis[3] * ratio;

      const common = points[at + COMMON];
      for (let factor = 0; factor < count; factor++) {
        let score = scores[factor] + commonErrors[factor] * common + ownErrors[factor] * points[at + OWN + factor];
        score = score < 0 ? 0 : score > 100 ? 100 : score;
        drawn[factor] = score;
        values[factor] = geometric ? Math.log(score < FLOOR ? FLOOR : score) : score;
        if (anyReversed) {
          const turned = 100 - score;
          drawn[count + factor] = turned;
          values[count + factor] = geometric ? Math.log(turned < FLOOR ? FLOOR : turned) : turned;
        }
      }

      let harm = 0;
      for (let n = 0; n < harmFactors.length; n++) harm += harmTerms[n] * (50 - drawn[harmFactors[n]]);
      const slope = flattest + slopes * points[at + SLOPE];
      const shift = itemShift + spread.item * (2 * points[at + ITEM] - 1);
      const logOdds = risk.level + spread.level * points[at + LEVEL] + slope * harm + shift;

      for (let number = 0; number < texts.length; number++) {
        const text = texts[number];
        const { factors, columns, groups: groupOf, codes } = text;
        let total = 0;
        let sum = 0;
        if (byGroup) {
          for (let group = 0; group < groups; group++) groupSum[group] = groupLargest[group] = groupValue[group] = 0;
        }
        for (let n = 0; n < factors.length; n++) {
          const factor = factors[n];
          const u = points[at + STANCES + factor];
          // Without a branch, which the processor could not foresee: this makes the whole loop a third faster.
          const code = (u >= codes[4 * n]) + (u >= codes[4 * n + 1]) + (u >= codes[4 * n + 2]) + (u >= codes[4 * n + 3]);
          const counts = emphasis[code] * relevance[factor];
          const value = values[columns[n]];
          if (byGroup) {
            const group = groupOf[n];
            groupSum[group] += counts;
            if (counts > groupLargest[group]) groupLargest[group] = counts;
            groupValue[group] += counts * value;
          } else {
            total += counts;
            sum += counts * value;
          }
        }
        if (byGroup) {
          for (let group = 0; group < groups; group++) {
            if (groupSum[group] > 0) {
              total += groupLargest[group];
              sum += (groupValue[group] * groupLargest[group]) / groupSum[group];
            }
          }
        }

        let balance = 50;
        if (total > 0) {
          balance = geometric ? Math.exp(sum / total) : sum / total;
          if (points[at + OVERLAY] < text.overlayShare) {
            let level = 0;
            for (let n = 0; n < overlayShares.length; n++) level += overlayShares[n] * drawn[text.overlayColumns[n]];
            const gap = 1 - level / overlayReference;
            if (gap > 0) balance *= 1 - strength * gap;
          }
        }

        let disposition = balance < scene.againstBelow - TIE ? 1 : balance < scene.favourFrom - TIE ? 2 : 3;
        if (text.hasGate) {
          const threshold = text.threshold + text.thresholds * points[at + THRESHOLD];
          const breadth = text.breadth + text.breadths * points[at + BREADTH];
          if (logOdds + breadth - Math.log(threshold / (1 - threshold)) > NO_MARGIN) disposition = 0;
        }
        tallies[4 * number + disposition]++;
      }
    }
    return Float64Array.from(tallies, (tally) => tally / readings);
  };
};
