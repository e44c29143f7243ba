// Writes a link to Counterweigh from its description alone (docs/links.md), without a line of Counterweigh's own code.
//
//     node tests/links/write_link.mjs '{"country": "EGY", "sliders": {"HR_IHL": 12.5}, "title": "Lesson 3"}'
//
// prints the link's token. Whatever is not named stands where nothing is said: edition 2026.1, sliders at 50, no item, no condition.

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

function token(scenario) {
  const title = new TextEncoder().encode(scenario.title ?? "");
  const shape = title.length > 0 ? 1 : 0;
  let bits = digits(1, 6);
  bits += digits(numberOf("edition", scenario.edition ?? "2026.1"), 8);
  bits += digits(plusOne("country", scenario.country), 9);
  bits += digits(shape, 14);
  bits += check(bits, 8, 0x9b, 0xff, 0x00);

  const sliders = new Array(20).fill(500);
  for (const [factor, value] of Object.entries(scenario.sliders ?? {})) {
    sliders[numberOf("factor", factor)] = Math.round(value * 10);
  }
  bits += sliders.map((tenths) => digits(tenths, 10)).join("");
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
  bits += check(bits, 30, 0x2030b9c7, 0x3fffffff, 0x3fffffff);

  // The last character carries five bits.
  bits = `${bits.slice(0, -5)}0${bits.slice(-5)}`;
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return bits.match(/.{6}/g).map((six) => alphabet[parseInt(six, 2)]).join("");
}

console.log(token(JSON.parse(process.argv[2] ?? "{}")));
