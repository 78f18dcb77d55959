import { NUMERIC } from "../lexicon.ts";
import { readCountedNoun } from "../noun-phrase.ts";
import type { Numeral, Page } from "../rule.ts";
import { DIGITS, GLUED, MARK, SPACED, type Tokens, UPPER, WORD } from "../tokens.ts";
import { superscript, vulgarFraction } from "./fractions.ts";
import { numeralOf, scaleBy } from "./numeral.ts";
import { readCardinalTail } from "./words.ts";

const COMMA = 0x2c;
const POINT = 0x2e;
const APOSTROPHES = new Set([0x27, 0x2019]);
export const MINUS_SIGNS: ReadonlySet<number> = new Set([0x2d, 0x2212, 0x2013]);
const PLUS = 0x2b;
const SLASHES = new Set([0x2f, 0x2044]);
const CARET = 0x5e;
const TIMES_SIGNS = new Set([0xd7, 0x2a, 0xb7]);
export const OPENING: ReadonlySet<number> = new Set([..."([{<≈~∼=±"].map((char) => char.charCodeAt(0)));
const GROUPING_SPACES = new Set([0x20, 0xa0, 0x202f, 0x2009, 0x2007, 0x2008]);

/** Where digits end and what they say; null for chains that are no number ("192.168.1.2"). */
interface Digits {
  to: number;
  value: number;
  decimals: number;
  plain: boolean;
}

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

/** Joins digit runs by grouping marks and one decimal mark. */
function readRuns(page: Page, at: number, lead: boolean, limit: number): Digits | null {
  const { tokens, text } = page;
  const first = text.slice(tokens.start[at], tokens.end[at]);
  if (!isAscii(first)) return { to: at + 1, value: Number.NaN, decimals: 0, plain: true };
  if (lead) return { to: at + 1, value: Number(`0.${first}`), decimals: first.length, plain: false };
  let to = at + 1;
  let whole = first;
  let group = 0; // the grouping mark in use
  if (first.length <= 3) {
    const found = readGroups(page, at, limit);
    if (found !== null) {
      ({ to, group } = found);
      whole = "";
      for (let i = at; i < to; i++) if (tokens.kind[i] === DIGITS) whole += text.slice(tokens.start[i], tokens.end[i]);
    }
  }
  const mark = tokens.mark[to] ?? 0;
  let decimals = "";
  if (
    to + 1 < limit &&
    (mark === POINT || mark === COMMA) &&
    mark !== group &&
    tokens.gap[to] === GLUED &&
    tokens.kind[to + 1] === DIGITS &&
    tokens.gap[to + 1] === GLUED
  ) {
    const behind = text.slice(tokens.start[to + 1], tokens.end[to + 1]);
    const another =
      to + 3 < limit &&
      tokens.mark[to + 2] === mark &&
      tokens.gap[to + 2] === GLUED &&
      tokens.kind[to + 3] === DIGITS &&
      tokens.gap[to + 3] === GLUED;
    if (mark === POINT) {
      if (another) return null; // 192.168.1.2, 2.1.3
      decimals = behind;
    } else if (!another && (page.decimalComma || (group !== 0 && behind.length !== 3))) {
      decimals = behind;
    }
    if (decimals !== "") to += 2;
  }
  if (!isAscii(decimals)) return { to, value: Number.NaN, decimals: 0, plain: false };
  const value = Number(decimals === "" ? whole : `${whole}.${decimals}`);
  return { to, value, decimals: decimals.length, plain: group === 0 && decimals === "" };
}

/** Thousands groups behind a first run of one to three digits: all of one mark, three digits each (or Indian, 2-2-3). */
function readGroups(page: Page, at: number, limit: number): { to: number; group: number } | null {
  const { tokens } = page;
  let to = at + 1;
  let group = 0;
  let pairs = 0;
  let triples = 0;
  while (to < limit) {
    let run = to;
    let mark = 0;
    if (tokens.kind[to] === MARK && tokens.gap[to] === GLUED) {
      mark = tokens.mark[to]!;
      if (APOSTROPHES.has(mark)) mark = 0x27;
      else if (mark !== COMMA && mark !== POINT) break;
      run = to + 1;
      if (run >= limit || tokens.gap[run] !== GLUED) break;
    } else if (tokens.kind[to] === DIGITS && isOneSpace(page, to)) {
      mark = 0x20;
    } else break;
    if (tokens.kind[run] !== DIGITS || (group !== 0 && mark !== group)) break;
    const length = tokens.end[run]! - tokens.start[run]!;
    if (length === 2 && mark === COMMA && triples === 0 && isIndian(tokens, run, limit)) pairs++;
    else if (length === 3) triples++;
    else break;
    group = mark;
    to = run + 1;
  }
  if (triples === 0) return null;
  // one point and three digits is a decimal in English ("1.234"), one comma is one where the text writes decimal commas
  if (triples === 1 && pairs === 0) {
    // "1.234,5" groups, "$1.271, and" does not
    if (group === POINT && !page.decimalComma && !isGroup(tokens, to)) return null;
    if (group === COMMA && page.decimalComma) return null;
  }
  // "22,240,260,310" stays whole; "0 123" and a zero in front are no groups
  if (page.text.charCodeAt(tokens.start[at]!) === 0x30) return null;
  return { to, group };
}

function isIndian(tokens: Tokens, run: number, limit: number): boolean {
  for (let i = run; i + 2 < limit; i += 2) {
    if (
      tokens.mark[i + 1] !== COMMA ||
      tokens.gap[i + 1] !== GLUED ||
      tokens.kind[i + 2] !== DIGITS ||
      tokens.gap[i + 2] !== GLUED
    )
      return false;
    const length = tokens.end[i + 2]! - tokens.start[i + 2]!;
    if (length === 3) return true;
    if (length !== 2) return false;
  }
  return false;
}

function isOneSpace(page: Page, at: number): boolean {
  const { tokens, text } = page;
  return (
    tokens.gap[at] === SPACED &&
    tokens.start[at]! - tokens.end[at - 1]! === 1 &&
    GROUPING_SPACES.has(text.charCodeAt(tokens.end[at - 1]!))
  );
}

function isAscii(digits: string): boolean {
  for (let i = 0; i < digits.length; i++) if (digits.charCodeAt(i) > 0x39) return false;
  return true;
}

/** End of a chain of glued digits and marks. */
function chainEnd(tokens: Tokens, at: number, limit: number): number {
  let to = at + 1;
  while (
    to + 1 < limit &&
    tokens.gap[to] === GLUED &&
    tokens.kind[to] === MARK &&
    tokens.gap[to + 1] === GLUED &&
    tokens.kind[to + 1] === DIGITS
  )
    to += 2;
  return to;
}

/** 1e10, 12.32e+14, 1.3x10^6, 6 × 10⁻⁴ */
function readExponent(tokens: Tokens, numeral: Numeral, limit: number): void {
  const { text } = tokens;
  let at = numeral.to;
  if (at >= limit) return;
  let exponent = Number.NaN;
  if (
    tokens.kind[at] === WORD &&
    tokens.gap[at] === GLUED &&
    tokens.end[at]! - tokens.start[at]! === 1 &&
    (text.charCodeAt(tokens.start[at]!) | 32) === 0x65
  ) {
    at++;
    let sign = 1;
    if (at < limit && tokens.gap[at] === GLUED && (tokens.mark[at] === PLUS || MINUS_SIGNS.has(tokens.mark[at]!))) {
      if (tokens.mark[at] !== PLUS) sign = -1;
      at++;
    }
    if (at < limit && tokens.kind[at] === DIGITS && tokens.gap[at] === GLUED)
      exponent = sign * Number(text.slice(tokens.start[at], tokens.end[at++]));
  } else {
    const isX =
      tokens.kind[at] === WORD &&
      tokens.end[at]! - tokens.start[at]! === 1 &&
      (text.charCodeAt(tokens.start[at]!) | 32) === 0x78;
    if (!isX && !TIMES_SIGNS.has(tokens.mark[at]!)) return;
    at++;
    if (at >= limit || tokens.kind[at] !== DIGITS || text.slice(tokens.start[at], tokens.end[at]) !== "10") return;
    at++;
    let sign = 1;
    if (at < limit && tokens.mark[at] === CARET && tokens.gap[at] === GLUED) {
      at++;
      if (at < limit && (tokens.mark[at] === PLUS || MINUS_SIGNS.has(tokens.mark[at]!))) {
        if (tokens.mark[at] !== PLUS) sign = -1;
        at++;
      }
      if (at < limit && tokens.kind[at] === DIGITS && tokens.gap[at] === GLUED)
        exponent = sign * Number(text.slice(tokens.start[at], tokens.end[at++]));
    } else {
      if (at < limit && tokens.mark[at] === 0x207b) {
        sign = -1;
        at++;
      }
      let digits = "";
      while (at < limit && tokens.kind[at] === MARK && superscript(tokens.mark[at]!) !== null)
        digits += superscript(tokens.mark[at++]!);
      if (digits !== "") exponent = sign * Number(digits);
    }
  }
  if (Number.isNaN(exponent) || Math.abs(exponent) > 300) return;
  numeral.value = Number(`${numeral.value}e${exponent}`);
  numeral.precision = Number(`${numeral.precision}e${exponent}`);
  if (!Number.isFinite(numeral.value)) numeral.reason = "unreadable";
  numeral.to = at;
  numeral.plain = false;
}

/** "3/4", "2 1/4", "2½": a fraction, alone or behind a whole number. */
function readFraction(page: Page, numeral: Numeral, limit: number): void {
  const { tokens, text } = page;
  if (!numeral.plain) return;
  const at = numeral.to;
  if (at >= limit) return;
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

/** "12/100,000": the denominator goes on. */
function isGroup(tokens: Tokens, at: number): boolean {
  return (
    tokens.mark[at] === COMMA &&
    tokens.gap[at] === GLUED &&
    tokens.kind[at + 1] === DIGITS &&
    tokens.gap[at + 1] === GLUED
  );
}

function isSlashed(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.gap[at] === GLUED && SLASHES.has(tokens.mark[at - 1]!);
}

/** Takes a sign in front: only at the start or behind a space or bracket, and touching the digits. */
function signed(page: Page, numeral: Numeral, from: number): Numeral {
  const { tokens, lexicon } = page;
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
      if (minus && tokens.kind[before] === WORD && lexicon.numeric[tokens.id[before]!]! & NUMERIC.MINUS) {
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
  if (tokens.kind[sign] === WORD && lexicon.numeric[tokens.id[sign]!]! & NUMERIC.MINUS) {
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
  numeral.form = "ordinal";
  numeral.reason = "ordinal";
  numeral.to = at + 1;
  numeral.plain = false;
  return true;
}

/** Multiplies by the scale behind: "million", "hundred thousand", "bn", "k". */
function scaled(page: Page, numeral: Numeral, limit: number): Numeral {
  const { tokens, lexicon } = page;
  for (;;) {
    let at = numeral.to;
    if (at >= limit) return numeral;
    if (
      tokens.kind[at] === MARK &&
      tokens.mark[at] === 0x2d &&
      tokens.gap[at] === GLUED &&
      at + 1 < limit &&
      tokens.gap[at + 1] === GLUED
    )
      at++;
    if (tokens.kind[at] !== WORD || tokens.gap[at]! > SPACED) return numeral;
    const classes = lexicon.numeric[tokens.id[at]!]!;
    const scale = lexicon.value[tokens.id[at]!]!;
    if (classes & (NUMERIC.SCALE | NUMERIC.HUNDRED | NUMERIC.DOZEN)) {
      if (numeral.form === "fraction" && classes & NUMERIC.VAGUE) return numeral;
    } else if (!(classes & NUMERIC.SUFFIX_SCALE && at === numeral.to && isScaleLetter(page, numeral, at, limit)))
      return numeral;
    numeral.form = numeral.form === "fraction" ? "words" : numeral.form;
    numeral.value = scaleBy(numeral.value, scale);
    numeral.precision = scaleBy(numeral.precision, scale);
    numeral.to = at + 1;
    numeral.scaled = true;
    numeral.plain = false;
    // "5 thousand" ends; "2 hundred thousand" and "3 lakh crore" go on
    if (!(classes & (NUMERIC.HUNDRED | NUMERIC.SCALE)) || classes & NUMERIC.VAGUE) return numeral;
  }
}

/** Letters that scale always, or only where the text makes it plain ("$3m", "12.3m tonnes", "10M"). */
function isScaleLetter(page: Page, numeral: Numeral, at: number, limit: number): boolean {
  const { tokens, text, lexicon } = page;
  const letters = text.slice(tokens.start[at], tokens.end[at]);
  const glued = tokens.gap[at] === GLUED;
  const behind = at + 1;
  if (
    behind < limit &&
    tokens.gap[behind] === GLUED &&
    (tokens.kind[behind] === DIGITS || tokens.mark[behind] === 0x2f || tokens.mark[behind] === CARET)
  )
    return false;
  if (
    letters === "bn" ||
    letters === "tn" ||
    letters === "mn" ||
    letters === "MM" ||
    letters === "BN" ||
    letters === "Bn"
  )
    return true;
  const money = hasCurrencyBefore(page, numeral.from);
  if (money) return letters !== "mm" && letters !== "T";
  if (letters === "k") return glued || behind >= limit || tokens.kind[behind] !== WORD;
  if (letters === "K") return glued;
  // "seat 12B", "column 4b" are names: a bare whole wants a noun to count
  if (letters === "b" || letters === "B")
    return (
      numeral.decimal || !numeral.plain || (behind < limit && readCountedNoun(page, behind, limit, false) !== null)
    );
  if (letters === "M") return glued || numeral.decimal || !numeral.plain;
  if (
    letters !== "m" ||
    !glued ||
    behind >= limit ||
    tokens.kind[behind] !== WORD ||
    tokens.gap[behind] !== SPACED ||
    tokens.shape[behind] === UPPER
  )
    return false;
  // "12.3m tonnes", "9m people": a noun follows; "5m high" and "3m in" are metres
  if (lexicon.numeric[tokens.id[behind]!]! & NUMERIC.MEASURE_WORD) return true;
  const noun = readCountedNoun(page, behind, limit, false);
  return noun !== null && page.language.isPlural(tokens, noun.head, true);
}

function hasCurrencyBefore(page: Page, from: number): boolean {
  return from > 0 && page.language.currencies.backward(page.tokens, from, Math.max(0, from - 4)) !== null;
}
