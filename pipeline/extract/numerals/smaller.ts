import { NUMERIC } from "../lexicon.ts";
import type { Numeral, Page } from "../rule.ts";
import { DIGITS, GLUED, SPACED, WORD } from "../tokens.ts";
import { classOf, readCardinal, worth } from "./cardinal.ts";
import { addPartBehind } from "./parts.ts";

const CARDINAL = NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS | NUMERIC.HUNDRED | NUMERIC.SCALE | NUMERIC.DOZEN;

/** Goes on behind a scale word that followed digits: "4 thousand 3 hundred and 21". */
export function readCardinalTail(page: Page, numeral: Numeral, limit: number): void {
  if (numeral.decimal) return;
  // "one million and a half": half of the scale word just read
  if (addSmaller(page, numeral, limit)) addPartBehind(page, numeral, limit, worth(page, numeral.to - 1));
}

/** @returns whether a part ("and a half") may still follow */
function addSmaller(page: Page, numeral: Numeral, limit: number): boolean {
  const { tokens, text, lexicon } = page;
  let scale = lexicon.value[tokens.id[numeral.to - 1]!]!;
  for (;;) {
    let at = numeral.to;
    let joined = false;
    if (classOf(page, at, limit) & NUMERIC.AND) {
      at++;
      joined = true;
    }
    if (at >= limit || tokens.gap[at] !== SPACED) return true;
    let value = Number.NaN;
    let to = at;
    let below = 1;
    if (tokens.kind[at] === DIGITS && tokens.end[at]! - tokens.start[at]! <= 3) {
      value = Number(text.slice(tokens.start[at], tokens.end[at]));
      to = at + 1;
      const mark = tokens.mark[to] ?? 0;
      if (
        to < limit &&
        tokens.gap[to] === GLUED &&
        (mark === 0x2e || mark === 0x2c || mark === 0x25) &&
        tokens.gap[to + 1] === GLUED
      )
        return true;
      const classes = classOf(page, to, limit);
      if (classes & (NUMERIC.HUNDRED | NUMERIC.SCALE)) {
        below = worth(page, to);
        value *= below;
        to++;
      } else if (!joined || value === 0) return true;
    } else if (classOf(page, at, limit) & CARDINAL) {
      const cardinal = readCardinal(page, at, limit);
      if (cardinal === null || (joined && cardinal.value >= scale)) return true;
      value = cardinal.value;
      to = cardinal.to;
    }
    if (!(value < scale) || (joined && scale > 1000 && value >= 1000)) return true;
    if (joined && isBetween(page, numeral.from)) return false;
    numeral.value += value;
    numeral.precision = 0.5 * below;
    numeral.to = to;
    scale = Math.max(below, 2);
    if (below === 1) return false;
  }
}

export function isBetween(page: Page, from: number): boolean {
  const { tokens, lexicon } = page;
  return from > 0 && tokens.kind[from - 1] === WORD && (lexicon.numeric[tokens.id[from - 1]!]! & NUMERIC.BETWEEN) !== 0;
}
