import type { Reading } from "../../rule.ts";

/** Of a figure that says how another moved, that other: "an increase of 52%" -> the 48,215 before it. */
const links = new WeakMap<Reading, Reading>();

export function linkTo(reading: Reading, level: Reading): void {
  links.set(reading, level);
}

export function linkedTo(reading: Reading): Reading | null {
  return links.get(reading) ?? null;
}
