import { NUMERIC } from "../lexicon.ts";
import type { Numeral, Page } from "../rule.ts";
import { DIGITS, GLUED, MARK, SPACED, type Tokens, WORD } from "../tokens.ts";
import { isMinusWord } from "./cardinal.ts";
import { readExponent } from "./exponent.ts";
import { vulgarFraction } from "./fractions.ts";
import { numeralOf } from "./numeral.ts";
import { chainEnd, isGroup, readRuns } from "./runs.ts";
import { scaled } from "./scale.ts";
import { readCardinalTail } from "./smaller.ts";

export const MINUS_SIGNS: ReadonlySet<number> = new Set([0x2d, 0x2212, 0x2013]);
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const SLASHES = new Set([0x2f, 0x2044]);
export const OPENING: ReadonlySet<number> = new Set([..."([{<≈~∼=±"].map((char) => char.charCodeAt(0)));

/**
 * Reads a number printed in digits that begins at token `at`, with sign, grouping, decimals, exponent, fraction and scale.
 *
 *     −12.4    23 654    12,34,567.89    1.3x10^6    2 1/4    2½    4.6 million    $3.7bn
 *     ^^^^^    ^^^^^^    ^^^^^^^^^^^^    ^^^^^^^^    ^^^^^    ^^    ^^^^^^^^^^^     ^^^^^
 *
 * @returns never null: digits that make no number are a numeral with reason "unreadable" or "identifier"
 */
export function readDigits(page: Page, at: number, from: number, limit: number): Numeral {
  const { tokens, lexicon } = page;
  const fraction = tokens.kind[at] === MARK ? vulgarFraction(tokens.mark[at]!) : null;
  if (fraction !== null)
    return scaled(page, signed(page, numeralOf(at, at + 1, fraction, 0.005, "fraction"), from), limit);
  const lead = tokens.kind[at] === MARK; // ".08"
  const digits = readRuns(page, lead ? at + 1 : at, lead, limit);
  if (digits === null) {
    const chain = numeralOf(at, chainEnd(tokens, at, limit), Number.NaN, 0, "digits");
    chain.reason = "identifier";
    return chain;
  }
  const numeral = numeralOf(at, digits.to, digits.value, 0.5 * 10 ** -digits.decimals, "digits");
  numeral.plain = digits.plain;
  numeral.decimal = digits.decimals > 0;
  if (Number.isNaN(digits.value)) numeral.reason = "unreadable";
  readExponent(tokens, numeral, limit);
  readFraction(page, numeral, limit);
  signed(page, numeral, from);
  if (numeral.plain && ordinalSuffix(page, numeral, limit)) return numeral;
  if (numeral.form !== "fraction" || numeral.value > 1) scaled(page, numeral, limit);
  if (numeral.scaled && lexicon.numeric[tokens.id[numeral.to - 1]!]! & (NUMERIC.HUNDRED | NUMERIC.SCALE))
    readCardinalTail(page, numeral, limit);
  return numeral;
}

/** "3/4", "2 1/4", "2½": a fraction, alone or behind a whole number. */
function readFraction(page: Page, numeral: Numeral, limit: number): void {
  const { tokens, text } = page;
  const at = numeral.to;
  if (at >= limit || tokens.kind[at] === WORD || readJoinedFraction(page, numeral, limit) || !numeral.plain) return;
  const vulgar = tokens.kind[at] === MARK && tokens.gap[at]! <= SPACED ? vulgarFraction(tokens.mark[at]!) : null;
  if (vulgar !== null) {
    numeral.value += vulgar;
    numeral.precision = 0.05;
    numeral.to = at + 1;
    numeral.plain = false;
    numeral.decimal = true;
    return;
  }
  const slash = (i: number) =>
    i + 1 < limit &&
    SLASHES.has(tokens.mark[i]!) &&
    tokens.gap[i] === GLUED &&
    tokens.gap[i + 1] === GLUED &&
    tokens.kind[i + 1] === DIGITS &&
    !SLASHES.has(tokens.mark[i + 2] ?? 0);
  const number = (i: number) => Number(text.slice(tokens.start[i], tokens.end[i]));
  if (slash(at)) {
    const below = number(at + 1);
    if (
      numeral.value < below &&
      below < 1000 &&
      !isGroup(tokens, at + 2) &&
      numeral.value > 0 &&
      text.charCodeAt(tokens.start[at + 1]!) !== 0x30 &&
      !isSlashed(tokens, numeral.from)
    ) {
      numeral.form = "fraction";
      numeral.value /= below;
      numeral.precision = 0.005;
      numeral.to = at + 2;
      numeral.plain = false;
    }
    return;
  }
  if (tokens.kind[at] === DIGITS && tokens.gap[at] === SPACED && slash(at + 1)) {
    const above = number(at);
    const below = number(at + 2);
    if (above < below && below <= 64) {
      numeral.value += above / below;
      numeral.precision = 0.05;
      numeral.to = at + 3;
      numeral.plain = false;
      numeral.decimal = true;
    }
  }
}

/** Fractions that markets quote: halves down to sixty-fourths. */
const QUOTED = new Set([2, 4, 8, 16, 32, 64]);

/** "5-3/4 cents", "$4.24-1/2", "$5.12 3/4": parts of the last place printed. */
function readJoinedFraction({ tokens, text }: Page, numeral: Numeral, limit: number): boolean {
  const hyphen = tokens.mark[numeral.to] === HYPHEN && tokens.gap[numeral.to] === GLUED ? 1 : 0;
  const at = numeral.to + hyphen;
  const cents = numeral.decimal && numeral.precision === 0.005;
  if (!(cents || (hyphen === 1 && numeral.plain)) || at + 2 >= limit) return false;
  if (tokens.kind[at] !== DIGITS || tokens.gap[at] !== (hyphen ? GLUED : SPACED) || !SLASHES.has(tokens.mark[at + 1]!))
    return false;
  if (tokens.kind[at + 2] !== DIGITS || tokens.gap[at + 1] !== GLUED || tokens.gap[at + 2] !== GLUED) return false;
  const number = (i: number) => Number(text.slice(tokens.start[i], tokens.end[i]));
  const [above, below] = [number(at), number(at + 2)];
  if (!(above < below) || !QUOTED.has(below) || SLASHES.has(tokens.mark[at + 3] ?? 0) || numeral.value >= 1900)
    return false;
  const place = cents ? 0.01 : 1;
  numeral.value = Number((numeral.value + (place * above) / below).toFixed(8));
  numeral.precision = 0.05 * place;
  numeral.to = at + 3;
  numeral.plain = false;
  numeral.decimal = true;
  return true;
}

function isSlashed(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.gap[at] === GLUED && SLASHES.has(tokens.mark[at - 1]!);
}

/** Takes a sign in front: only at the start or behind a space or bracket, and touching the digits. */
function signed(page: Page, numeral: Numeral, from: number): Numeral {
  const { tokens } = page;
  const sign = numeral.from - 1;
  if (sign < from) return numeral;
  if (tokens.kind[sign] === MARK && tokens.gap[numeral.from] === GLUED) {
    const mark = tokens.mark[sign]!;
    const minus = MINUS_SIGNS.has(mark);
    if (!minus && mark !== PLUS) return numeral;
    const before = sign - 1;
    const open =
      before < from ||
      tokens.gap[sign] !== GLUED ||
      OPENING.has(tokens.mark[before]!) ||
      isCurrencySign(page, sign, from);
    if (!open) {
      // "minus-260 degrees"
      if (minus && isMinusWord(page, before)) {
        numeral.from = before;
        numeral.value = -numeral.value;
        numeral.plain = false;
      }
      return numeral;
    }
    // "5 -7" is a slipped range, "Index 50 -1.3%" is signed
    if (minus && before >= from && tokens.kind[before] === DIGITS && tokens.gap[sign] !== GLUED && numeral.plain)
      return numeral;
    numeral.from = sign;
    if (minus) numeral.value = -numeral.value;
    numeral.plain = false;
    return numeral;
  }
  if (isMinusWord(page, sign)) {
    numeral.from = sign;
    numeral.value = -numeral.value;
    numeral.plain = false;
  }
  return numeral;
}

/** "€-4 million": the sign stands between currency and digits. */
function isCurrencySign(page: Page, at: number, from: number): boolean {
  return page.tokens.kind[at - 1] === MARK && page.language.currencies.backward(page.tokens, at, from) !== null;
}

/** 1st, 22nd: an ordinal. */
function ordinalSuffix(page: Page, numeral: Numeral, limit: number): boolean {
  const { tokens, text } = page;
  const at = numeral.to;
  if (at >= limit || tokens.kind[at] !== WORD || tokens.gap[at] !== GLUED || tokens.end[at]! - tokens.start[at]! !== 2)
    return false;
  const suffix = text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  if (suffix !== "st" && suffix !== "nd" && suffix !== "rd" && suffix !== "th") return false;
  // "16st" and the "11st" of "11st 4lb" are weights
  if (suffix === "st" && (numeral.value % 10 !== 1 || numeral.value % 100 === 11)) return false;
  numeral.form = "ordinal";
  numeral.reason = "ordinal";
  numeral.to = at + 1;
  numeral.plain = false;
  return true;
}
