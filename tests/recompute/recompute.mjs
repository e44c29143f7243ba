// Scenarios computed from what is published alone: the formulas and numbers of the page on method, and the edition's tables.
import { readFileSync } from "node:fs";

const [page, folder, valuesFile] = process.argv.slice(2);
const here = (name) => new URL(name, import.meta.url);

// What is read ------------------------------------------------------------------------------------------------------------

const html = readFileSync(page, "utf8");

/** The numbers of the page by their names. */
const N = {};
for (const [, name, text] of html.matchAll(/data-number="([^"]+)">([^<]*)</g)) {
  const plain = text.replace("−", "-");
  const number = plain.startsWith("0x") ? Number(plain) : Number.parseFloat(plain);
  if (!Number.isFinite(number)) throw new Error(`${name} is ${JSON.stringify(text)}`);
  N[name] = number;
}

/** A number of the page; an error where it has none of that name. */
const n = (name) => {
  if (!(name in N)) throw new Error(`the page has no number ${name}`);
  return N[name];
};

/** The rows of a table as objects by column. */
function table(text) {
  const rows = [[""]];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    const row = rows.at(-1);
    if (sign === '"') {
      if (quoted && text[at + 1] === '"') row[row.length - 1] += text[++at];
      else quoted = !quoted;
    } else if (sign === "," && !quoted) row.push("");
    else if (sign === "\n" && !quoted) rows.push([""]);
    else if (sign !== "\r") row[row.length - 1] += sign;
  }
  const [heads, ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(heads.map((head, column) => [head, row[column]])));
}
const file = (name) => readFileSync(`${folder}/${name}`, "utf8");
const csv = (name) => table(file(name));

const factors = csv("factors.csv").filter((factor) => factor.weighted === "yes");
const keys = factors.map((factor) => factor.factor);
const items = csv("items.csv");
const conditions = csv("mitigations.csv");
const countries = csv("countries.csv");
const presumptions = csv("presumption.csv");
const stances = csv("stances.csv");
const policies = JSON.parse(file("policies.json")).filter((policy) => policy.kind !== "gap");
const values = table(readFileSync(valuesFile, "utf8"));
const harm = factors.map((factor) => Number(factor.harm_share));
const overlayShares = factors.map((factor) => Number(factor.overlay_share));
const security = factors.map((factor) => factor.case === "security");

// A case ------------------------------------------------------------------------------------------------------------------

const sum = (list) => list.reduce((total, value) => total + value, 0);
const logit = (p) => Math.log(p / (1 - p));
const clip = (value, low, high) => Math.min(Math.max(value, low), high);

/** Value and error of each slider of a country; where no figure is published, 50 and σ₀. */
function sliders(country) {
  return keys.map((key) => {
    const row = values.find((row) => row.iso3 === country && row.factor === key);
    return row && row.value !== "" ? [Number(row.value), Number(row.standard_error)] : [50, n("missing")];
  });
}

/** For each slider what the attached conditions leave open of its gap to 100. */
function open(attached) {
  const left = keys.map(() => 1);
  for (const condition of attached) {
    for (const part of condition.closes.split(";").filter((part) => part)) {
      const [key, share] = part.split(":");
      left[keys.indexOf(key)] *= 1 - Number(share);
    }
  }
  return left;
}
const raised = (s, left) => s.map((value, j) => 100 - (100 - value) * left[j]);

/** A text with all that is coded of it, for one buyer. */
function text(policy, country) {
  const key = policy.texts.length === 1 ? policy.texts[0] : policy.id;
  const coded = keys.map((factor) => stances.find((row) => row.text === key && row.factor === factor));
  const buyer = countries.find((row) => row.iso3 === country);
  const means = (row) =>
    row.buyers.split(" ").some((word) => {
      const [column, cell] = word.split("=");
      return cell === undefined ? word === country : buyer[column] === cell;
    });
  const rows = presumptions.filter((row) => row.text === policy.id);
  const presumes = rows.find(means) ?? rows.find((row) => ["all", "others"].includes(row.buyers));
  return {
    id: policy.id,
    stance: coded.map((row) => Number(row.stance)),
    range: coded.map((row) => [Number(row.stance), Number(row.low), Number(row.high)]),
    turned: coded.map((row) => row.sign === "-"),
    overlay: policy.overlay,
    gate: policy.gate,
    refusalOnly: presumes.kind === "refusal",
    burden: [Number(presumes.read), Number(presumes.low), Number(presumes.high)],
  };
}

/** u of each criterion: emphasis times relevance. */
function counts(stance, r, item, byGroup) {
  const own = stance.map((t, j) => (t === 0 ? 0 : r ** (t - 1)) * Number(item[keys[j]]));
  if (!byGroup) return own;
  return own.map((u, j) => {
    const group = own.filter((_, other) => factors[other].group === factors[j].group);
    return sum(group) > 0 ? (u * Math.max(...group)) / sum(group) : 0;
  });
}

/** A weighted mean; 50 where nothing has a weight. */
function mean(u, x, geometric) {
  const total = sum(u);
  if (total === 0) return 50;
  if (!geometric) return sum(u.map((weight, j) => weight * x[j])) / total;
  const floor = n("geometric-floor");
  return Math.exp(sum(u.map((weight, j) => weight * Math.log(Math.max(x[j], floor)))) / total);
}

/** Score, security case and the number that decides. */
function score(text, s, way) {
  const x = s.map((value, j) => (text.turned[j] ? 100 - value : value));
  const u = counts(way.stance, way.r, way.item, way.byGroup);
  const g = sum(overlayShares.map((share, j) => share * x[j]));
  const discounts = way.overlay && sum(u) > 0;
  const m = discounts ? 1 - way.strength * Math.max(0, 1 - g / n("reference")) : 1;
  const c = m * mean(u, x, way.geometric);
  const k = mean(u.map((weight, j) => (security[j] ? weight : 0)), x, way.geometric);
  return { c, k, d: way.burden === 2 ? Math.min(c, k) : c };
}

/** The result from the number that decides, between the edges that the presumption moves. */
function result(text, d, burden, stopped, near) {
  const [b1, b2] = [n("against"), n("favour")];
  const under = burden >= 1 && !text.refusalOnly ? b2 : b1;
  const favour = text.refusalOnly ? Infinity : b2;
  if (stopped) return 0;
  if (d < under - near) return 1;
  return d < favour - near ? 2 : 3;
}

/** Our own reading of a scenario under a text. */
function ours(text, scene) {
  const s = raised(scene.sliders.map(([value]) => value), scene.open);
  const way = {
    stance: text.stance,
    r: n("ratio"),
    item: scene.item,
    byGroup: false,
    geometric: false,
    overlay: text.overlay,
    strength: n("strength"),
    burden: text.burden[0],
  };
  const { c, k, d } = score(text, s, way);
  const shifts = scene.attached.map((condition) => Number(condition.log_odds_shift));
  const together = Math.max(n("conditions-floor"), sum(shifts));
  const harms = sum(harm.map((share, j) => share * (50 - s[j])));
  const odds = n("level") + (n("slope") / 10) * harms + Number(scene.item.log_odds_shift) + together;
  const p = scene.own ?? 1 / (1 + Math.exp(-odds));
  const threshold = text.gate?.threshold ?? Infinity;
  const stopped = text.gate !== null && (scene.documented || p > threshold);
  return {
    score: c,
    security: way.burden === 2 && !text.refusalOnly ? k : null,
    decides: d,
    risk: p,
    result: result(text, d, way.burden, stopped, n("on-edge")),
  };
}

// The points --------------------------------------------------------------------------------------------------------------

/** The 32 direction numbers of each dimension, from the file of Joe and Kuo. */
const directions = [Array.from({ length: 32 }, (_, digit) => (1 << (31 - digit)) >>> 0)];
for (const line of readFileSync(here("new-joe-kuo-6.txt"), "utf8").trim().split("\n").slice(1)) {
  const [, s, a, ...m] = line.trim().split(/\s+/).map(Number);
  const v = m.map((first, digit) => (first << (31 - digit)) >>> 0);
  for (let digit = s; digit < 32; digit++) {
    let next = v[digit - s] ^ (v[digit - s] >>> s);
    for (let step = 1; step < s; step++) if ((a >>> (s - 1 - step)) & 1) next ^= v[digit - step];
    v.push(next >>> 0);
  }
  directions.push(v);
}

function reversed(x) {
  let out = 0;
  for (let digit = 0; digit < 32; digit++) out = (out << 1) | ((x >>> digit) & 1);
  return out >>> 0;
}

const seeds = directions.map((_, d) => {
  let x = n("seed") ^ Math.imul(d, n("hash-step"));
  x = Math.imul(x ^ (x >>> 16), n("hash-first"));
  x = Math.imul(x ^ (x >>> 15), n("hash-second"));
  return (x ^ (x >>> 16)) >>> 0;
});
const turns = [1, 2, 3, 4].map((turn) => n(`turn-${turn}`));

/** The coordinate u of a point. */
function coordinate(i, d) {
  const gray = i ^ (i >>> 1);
  let raw = 0;
  for (let digit = 0; digit < 32; digit++) if ((gray >>> digit) & 1) raw ^= directions[d][digit];
  let x = (reversed(raw >>> 0) + seeds[d]) | 0;
  for (const k of turns) x ^= Math.imul(x, k);
  return ((reversed(x >>> 0) >>> 9) + 0.5) / 2 ** 23;
}

/** Normal quantile, after P. J. Acklam: a relative error of about 1e-9. */
function quantile(p) {
  const a = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239];
  const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
  const c = [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
  const at = (list, x) => list.reduce((total, part) => total * x + part, 0);
  if (p > 0.5) return -quantile(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return at(c, q) / at(d, q);
  }
  const q = p - 0.5;
  return (at(a, q * q) * q) / at(b, q * q);
}

// The readings ------------------------------------------------------------------------------------------------------------

/** The code of a range that a coordinate falls on: each once, the central one twice. */
function code([central, low, high], u) {
  const codes = [];
  for (let one = low; one <= high; one++) codes.push(one, ...(one === central ? [one] : []));
  return codes[Math.min(Math.floor(u * codes.length), codes.length - 1)];
}

/** Counts of the four results of each text, the most restrictive first. */
function readings(texts, scene) {
  const tally = texts.map(() => [0, 0, 0, 0]);
  const between = (u, low, high) => low + u * (high - low);
  const [share, rest] = [Math.sqrt(n("common")), Math.sqrt(1 - n("common"))];
  for (let i = 0; i < n("readings-dragging"); i++) {
    const point = directions.map((_, d) => coordinate(i, d));
    const at = (name, number = 0) => point[n(`d-${name}`) + number];
    const common = quantile(at("common"));
    const drawn = scene.sliders.map(([value, error], j) =>
      clip(value + error * (share * common + rest * quantile(at("own", j))), 0, 100),
    );
    const s = raised(drawn, scene.open);
    const shifts = scene.attached.map((condition) =>
      between(at("conditions", conditions.indexOf(condition)), Number(condition.low), Number(condition.high)),
    );
    const odds =
      n("level") +
      n("level-error") * quantile(at("level")) +
      between(at("slope"), n("slope-low"), n("slope-high")) *
        (n("slope") / 10) *
        sum(harm.map((share, j) => share * (50 - s[j]))) +
      Number(scene.item.log_odds_shift) +
      (2 * at("item") - 1) * n("item-error") +
      Math.max(n("conditions-floor"), sum(shifts));
    const way = {
      r: n("ratio-low") * (n("ratio-high") / n("ratio-low")) ** at("ratio"),
      item: scene.item,
      byGroup: at("count") < n("by-group-share"),
      geometric: at("mean") < n("geometric-share"),
      strength: between(at("strength"), n("strength-low"), n("strength-high")),
    };
    texts.forEach((text, place) => {
      const stance = text.range.map((range, j) => code(range, at("stances", j)));
      const burden = text.refusalOnly ? 0 : code(text.burden, at("burden"));
      const overlay = text.overlay && at("overlay") < n("overlay-share");
      const { d } = score(text, s, { ...way, stance, burden, overlay });
      let stopped = text.gate !== null && scene.documented;
      if (text.gate && text.gate.threshold !== null) {
        const threshold = between(at("threshold"), text.gate.threshold_low, text.gate.threshold_high);
        const over = scene.own === null ? odds - logit(threshold) : scene.own - threshold;
        stopped ||= over > n("margin");
      }
      tally[place][result(text, d, burden, stopped, n("edge-tie"))] += 1;
    });
  }
  return tally;
}

// What is asked -----------------------------------------------------------------------------------------------------------

/** The worked example of errors: political stability is one published figure, from −2.5 to 2.5. */
function stability(country) {
  const row = countries.find((row) => row.iso3 === country);
  const error = (100 * Number(row.wgi_pv_se)) / 5;
  const age = Math.max(0, n("year") - Number(row.wgi_pv_year));
  return [
    100 * clip((Number(row.wgi_pv) + 2.5) / 5, 0, 1),
    Math.sqrt(error ** 2 + n("age") ** 2 * age),
  ].map((number) => Math.floor(number * 10 + 0.5) / 10);
}

const answers = JSON.parse(readFileSync(0, "utf8")).map(({ country, item, attached, own, documented }) => {
  const scene = {
    sliders: sliders(country),
    item: items.find((row) => row.item === item),
    attached: conditions.filter((condition) => attached.includes(condition.mitigation)),
    own,
    documented,
  };
  scene.open = open(scene.attached);
  const texts = policies.map((policy) => text(policy, country));
  const counted = readings(texts, scene);
  return {
    stability: stability(country),
    texts: texts.map((text, place) => ({ id: text.id, ...ours(text, scene), readings: counted[place] })),
  };
});
console.log(JSON.stringify({ numbers: N, answers }));
