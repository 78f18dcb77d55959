import { NUMERIC } from "../lexicon.ts";
import { hasRole, readCountedNoun } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { CAPITALISED, DIGITS, GLUED, MARK, SPACED, UPPER, WORD } from "../tokens.ts";
import { scaleBy } from "./numeral.ts";

const CARET = 0x5e;
/** No race on a track or in a pool is longer, in metres. */
const LONGEST_COURSE = 10_000;
/** So many things of a size. */
const SMALL = NUMERIC.UNIT | NUMERIC.TEEN;
/** "mill", "mln": short for a million. */
const SHORT_SCALE = 4;

/** Multiplies by the scale behind: "million", "hundred thousand", "bn", "k". */
export function scaled(page: Page, numeral: Numeral, limit: number): Numeral {
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
      if (isStreet(page, at, limit)) return numeral;
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

/** "14 Mill Lane": a short word of scale with a capital, and another name behind it. */
export function isStreet({ tokens }: Page, at: number, limit: number): boolean {
  const next = at + 1;
  const short = tokens.end[at]! - tokens.start[at]! <= SHORT_SCALE && tokens.shape[at] === CAPITALISED;
  return short && next < limit && tokens.gap[next] === SPACED && tokens.shape[next] === CAPITALISED;
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
  // "three 50m blades"
  if (
    numeral.from > 0 &&
    tokens.gap[numeral.from] === SPACED &&
    (lexicon.numeric[tokens.id[numeral.from - 1]!]! & SMALL) !== 0
  )
    return false;
  // "the 400m hurdles", "50m pools"
  if (numeral.plain && numeral.value <= LONGEST_COURSE && hasRole(page, behind, ROLE.course)) return false;
  // "12.3m tonnes", "9m people": a noun follows; "5m high" and "3m in" are metres
  if (lexicon.numeric[tokens.id[behind]!]! & NUMERIC.MEASURE_WORD) return true;
  const noun = readCountedNoun(page, behind, limit, false);
  return noun !== null && page.language.isPlural(tokens, noun.head, true);
}

function hasCurrencyBefore(page: Page, from: number): boolean {
  return from > 0 && page.language.currencies.backward(page.tokens, from, Math.max(0, from - 4)) !== null;
}
