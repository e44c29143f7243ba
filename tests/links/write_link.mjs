// Writes a link to Counterweigh from its description alone (docs/links.md), without a line of Counterweigh's own code.
//
//     node tests/links/write_link.mjs '{"country": "EGY", "sliders": {"HR_IHL": 12.5}, "title": "Lesson 3"}'
//
// prints the link's token, in version 2 unless it says `"version": 1`. Whatever is not named stands where nothing is said: edition
// 2026.1, sliders at 50, no item, no condition. It writes no changed rule, and in version 1 no changed reading at all.

import { readFileSync } from "node:fs";

/** Number of each key of each list, out of the registry for machines. */
const registry = new Map();
const table = readFileSync(new URL("registry.csv", import.meta.url), "utf8");
for (const line of table.trim().split("\n").slice(1)) {
  const [list, number, key] = line.trim().split(",");
  registry.set(`${list} ${key}`, Number(number));
}

function numberOf(list, key) {
  const number = registry.get(`${list} ${key}`);
  if (number === undefined) {
    throw new Error(`the registry has no ${list} “${key}”`);
  }
  return number;
}

/** Most significant bit first. */
function digits(number, width) {
  return number.toString(2).padStart(width, "0");
}

/** A set: bit 0 is the last one written. */
function set(list, keys, width) {
  const chosen = new Set(keys.map((key) => numberOf(list, key)));
  return Array.from({ length: width }, (_, place) => (chosen.has(width - 1 - place) ? "1" : "0")).join("");
}

/** A cyclic redundancy check as the description writes it down. */
function check(bits, width, polynomial, start, last) {
  let register = BigInt(start);
  for (const bit of bits) {
    const top = (register >> BigInt(width - 1)) & 1n;
    register = (register << 1n) & ((1n << BigInt(width)) - 1n);
    if (top !== BigInt(bit)) {
      register ^= BigInt(polynomial);
    }
  }
  return digits(register ^ BigInt(last), width);
}

function plusOne(list, key) {
  return key === undefined ? 0 : numberOf(list, key) + 1;
}

/** Tenths of each of the twenty factors. */
function sliders(scenario) {
  const tenths = new Array(20).fill(500);
  for (const [factor, value] of Object.entries(scenario.sliders ?? {})) {
    tenths[numberOf("factor", factor)] = Math.round(value * 10);
  }
  return tenths.map((number) => digits(number, 10)).join("");
}

/** Version, edition, place and what the version has in place of a shape, with their check value. */
function opening(version, scenario, shape) {
  const bits =
    digits(version, 6) + digits(numberOf("edition", scenario.edition ?? "2026.1"), 8) + digits(plusOne("country", scenario.country), 9) + shape;
  return bits + check(bits, 8, 0x9b, 0xff, 0x00);
}

/** Adds the check value over everything and turns bits into characters. */
function characters(bits) {
  bits += check(bits, 30, 0x2030b9c7, 0x3fffffff, 0x3fffffff);
  // The last character carries five bits.
  bits = `${bits.slice(0, -5)}0${bits.slice(-5)}`;
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return bits.match(/.{6}/g).map((six) => alphabet[parseInt(six, 2)]).join("");
}

function version1(scenario) {
  const title = new TextEncoder().encode(scenario.title ?? "");
  let bits = opening(1, scenario, digits(title.length > 0 ? 1 : 0, 14)) + sliders(scenario);
  bits += digits(numberOf("item", scenario.item ?? "unspecified"), 6);
  bits += scenario.documentedKnowledge ? "1" : "0";
  bits += digits(scenario.ownEstimate === undefined ? 0 : Math.round(scenario.ownEstimate * 1000) + 1, 10);
  bits += set("factor", scenario.exact ?? [], 20);
  bits += set("condition", scenario.conditions ?? [], 8);
  bits += scenario.shown ? set("text", scenario.shown, 11) : digits(0b1111_1111, 11);
  bits += digits(numberOf("screen", scenario.screen ?? "explore"), 4);
  bits += digits(plusOne("text", scenario.policy), 4);
  bits += digits(plusOne("text", scenario.other), 4);
  bits += digits(plusOne("factor", scenario.factor), 5);
  bits += digits(numberOf("language", scenario.language ?? "en"), 5);
  if (title.length > 0) {
    bits += digits(title.length, 6);
    bits += [...title].map((byte) => digits(byte, 8)).join("");
  }
  while (bits.length % 6 !== 5) {
    bits += "0";
  }
  return characters(bits);
}

/** An open number: groups of so many bits, of which all but the last are ones, add up to it. */
function open(number, width) {
  const full = 2 ** width - 1;
  return number < full ? digits(number, width) : digits(full, width) + open(number - full, width);
}

/** A section: its number, its length and its bits. */
function section(number, bits) {
  return open(number, 4) + open(bits.length, 10) + bits;
}

/** What a question asks of each country, by number. */
const ASKED = ["law_or_policy_stops", "policy_stops", "points_against", "neither_way", "in_favour"];

/** How the burden is read, by number. */
const BURDENS = ["as_the_text_says", "never", "always"];

/** What was changed of the reading: thresholds (shares of 1) and stances (0 to 4) by text, and by factor; the burden. */
function reading(scenario, texts) {
  const byNumber = (texts) => Object.entries(texts ?? {}).sort(([one], [other]) => numberOf("text", one) - numberOf("text", other));
  const [thresholds, stances] = [byNumber(scenario.thresholds), byNumber(scenario.stances)];
  const burden = BURDENS.indexOf(scenario.burden ?? BURDENS[0]);
  if (thresholds.length + stances.length + burden === 0) {
    return "";
  }
  let bits = `0${thresholds.length > 0 ? 1 : 0}${stances.length > 0 ? 1 : 0}`;
  if (thresholds.length > 0) {
    bits += set("text", thresholds.map(([text]) => text), texts);
    bits += thresholds.map(([, share]) => digits(Math.round(share * 1000), 10)).join("");
  }
  if (stances.length > 0) {
    bits += set("text", stances.map(([text]) => text), texts);
    for (const [, factors] of stances) {
      const read = new Array(20).fill(0);
      for (const [factor, stance] of Object.entries(factors)) {
        read[numberOf("factor", factor)] = stance + 1;
      }
      for (let group = 0; group < 20; group += 5) {
        bits += digits(read.slice(group, group + 5).reduce((number, digit) => number * 6 + digit, 0), 13);
      }
    }
  }
  bits += burden > 0 ? digits(burden, 2) : "";
  return section(1, bits);
}

/** What becomes of a criterion or of another part of a scenario, by number. */
const HANDLINGS = ["free", "fixed", "hidden"];
const PARTS = ["country", "item", "conditions", "own_estimate", "documented_knowledge"];
const STEPS = ["predict", "criterion", "sureness", "reveal", "change", "discuss", "exit"];
const PLACES = ["predict", "first_discussion", "second_discussion", "exit"];

/** The number of a word in a list of this page. */
function placeIn(list, word) {
  const place = list.indexOf(word);
  if (place < 0) {
    throw new Error(`“${word}” is none of ${list.join(", ")}`);
  }
  return place;
}

/** A lesson: what is not named is free if it is a criterion and fixed if not; `word` is the number of the word that opens the result. */
function lesson(lesson) {
  if (lesson.bits !== undefined) {
    return section(4, lesson.bits);
  }
  const { handling = {}, parts = {}, steps = STEPS, questions = {}, own, word, plain = false, large = false, tag = 0 } = lesson;
  const criteria = new Array(20).fill("free");
  for (const [factor, named] of Object.entries(handling)) {
    criteria[numberOf("factor", factor)] = named;
  }
  const handled = [...criteria, ...PARTS.map((part) => parts[part] ?? "fixed")];
  let bits = digits(1, 4) + digits(lesson.ready ?? 0, 6) + digits(20, 5);
  bits += handled.map((named) => digits(placeIn(HANDLINGS, named), 2)).join("");
  bits += digits(steps.reduce((set, step) => set | (1 << placeIn(STEPS, step)), 0), 7);
  bits += PLACES.map((place) => digits(questions[place] ?? 0, 7)).join("");
  bits += word === undefined ? digits(lesson.teacher ? 2 : 0, 2) : digits(1, 2) + digits(word, 12);
  bits += `${plain ? 1 : 0}${large ? 1 : 0}${digits(tag, 12)}`;
  if (own !== undefined) {
    const bytes = [...new TextEncoder().encode(own.text)];
    bits += digits(placeIn(PLACES, own.place), 2) + bytes.map((byte) => digits(byte, 8)).join("");
  }
  return section(4, bits);
}

function version2(scenario) {
  const { ownEstimate, exact = [], policy, other, factor } = scenario;
  const view = [policy, other, factor].some((key) => key !== undefined);
  // No more texts are counted than something is said of, and eleven at least.
  const said = [...(scenario.shown ?? []), ...Object.keys(scenario.thresholds ?? {}), ...Object.keys(scenario.stances ?? {})];
  const texts = Math.max(11, ...said.map((text) => numberOf("text", text) + 1));
  let bits = sliders(scenario);
  bits += `${ownEstimate === undefined ? 0 : 1}${exact.length > 0 ? 1 : 0}${view ? 1 : 0}`;
  bits += open(numberOf("item", scenario.item ?? "unspecified"), 5);
  bits += scenario.documentedKnowledge ? "1" : "0";
  bits += ownEstimate === undefined ? "" : digits(Math.round(ownEstimate * 1000), 10);
  bits += exact.length > 0 ? set("factor", exact, 20) : "";
  // The four conditions so far are one group, and no other follows.
  bits += `${set("condition", scenario.conditions ?? [], 4)}0`;
  bits += scenario.shown ? set("text", scenario.shown, texts) : digits(0b1111_1111, texts);
  bits += open(numberOf("screen", scenario.screen ?? "explore"), 4);
  if (view) {
    bits += open(plusOne("text", policy), 4) + open(plusOne("text", other), 4) + open(plusOne("factor", factor), 5);
  }
  bits += open(numberOf("language", scenario.language ?? "en"), 2);
  bits += reading(scenario, texts);
  const title = [...new TextEncoder().encode(scenario.title ?? "")];
  bits += title.length > 0 ? section(2, title.map((byte) => digits(byte, 8)).join("")) : "";
  bits += scenario.lesson ? lesson(scenario.lesson) : "";
  if (scenario.question) {
    const { asked, under, notUnder } = scenario.question;
    bits += section(5, open(ASKED.indexOf(asked), 3) + open(numberOf("text", under), 4) + open(plusOne("text", notUnder), 4));
  }
  // The lower number first.
  const pair = (scenario.pair ?? []).map((text) => numberOf("text", text)).sort((one, other) => one - other);
  bits += pair.length > 0 ? section(6, pair.map((text) => open(text, 4)).join("")) : "";
  // 45 bits of the opening stand before, 8 of the mark behind.
  while ((45 + bits.length + 8) % 6 !== 5) {
    bits += "0";
  }
  const length = (45 + bits.length + 8 + 31) / 6;
  return characters(`${opening(2, scenario, `${digits(length, 10)}${digits(texts - 11, 2)}00`)}${bits}10110010`);
}

const scenario = JSON.parse(process.argv[2] ?? "{}");
console.log(scenario.version === 1 ? version1(scenario) : version2(scenario));
