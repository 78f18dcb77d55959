import { NUMERIC } from "../lexicon.ts";
import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { DIGITS, SPACED, WORD } from "../tokens.ts";
import { classOf, firstClass, isMinusWord, readCardinal, step, worth } from "./cardinal.ts";
import { numeralOf } from "./numeral.ts";
import { addPartBehind, readCompoundPart, readPart, scaleWordsBehind } from "./parts.ts";
import { isBetween, readCardinalTail } from "./smaller.ts";

const BARE = NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS;

/**
 * Reads whatever number begins with a number word at `at`.
 *
 *     twenty-one   two and a half thousand   a third   half a million   twice   tenfold   the first   five point two
 */
export function readNumberWords(page: Page, at: number, from: number, limit: number): Numeral | null {
  const { tokens } = page;
  const classes = firstClass(page, at);
  const article =
    at > from && tokens.gap[at] === SPACED && tokens.kind[at - 1] === WORD && firstClass(page, at - 1) & NUMERIC.ARTICLE
      ? 1
      : 0;
  if (classes & NUMERIC.MULTIPLE) return numeralOf(at, at + 1, worth(page, at), 0.05, "multiple");
  if (classes & NUMERIC.FOLD) {
    if (Number.isNaN(worth(page, at))) return null;
    return numeralOf(at, at + 1, worth(page, at), 0.5, "multiple");
  }
  if (classes & NUMERIC.SINGLE) {
    const single = numeralOf(at, at + 1, 1, 0.5, "words");
    single.reason = "determiner";
    return single;
  }
  if (classes & NUMERIC.PART) {
    const part = readPart(page, at - article, at, 1, limit);
    if (part) return negated(page, part, from);
  }
  if (classes & NUMERIC.ORDINAL) return ordinalOf(page, at, limit);
  if (classes & NUMERIC.VAGUE || isVagueNumber(page, at, from, classes)) {
    const vague = numeralOf(at, at + 1, Number.NaN, 0, "vague");
    vague.reason = "idiom";
    return vague;
  }
  const cardinal = readCardinal(page, at, limit);
  if (cardinal === null) return null;
  if (classes & NUMERIC.SCALE && article === 0 && !isBareScaleNumber(page, at, from, cardinal.to, limit)) {
    const vague = numeralOf(at, cardinal.to, Number.NaN, 0, "vague");
    vague.reason = "idiom";
    return vague;
  }
  const start = classes & (NUMERIC.HUNDRED | NUMERIC.SCALE | NUMERIC.DOZEN) ? at - article : at;
  const numeral = numeralOf(start, cardinal.to, cardinal.value, cardinal.precision, "words");
  numeral.scaled = cardinal.scaled;
  if (isBetween(page, start) && cardinal.scaled) splitAtAnd(page, numeral, at, limit);
  readPointWords(page, numeral, limit);
  const compound = readCompoundPart(page, numeral, limit);
  if (compound !== null) return negated(page, compound, from);
  const joinedPart = classOf(page, step(page, numeral.to, limit), limit);
  if (isCompoundOrdinal(page, numeral, limit)) return ordinalFrom(numeral, step(page, numeral.to, limit) + 1);
  if (joinedPart & NUMERIC.PART) {
    const fraction = readPart(page, numeral.from, step(page, numeral.to, limit), numeral.value, limit);
    if (fraction) return negated(page, fraction, from);
  }
  // "twenty-first", "one hundred and third": an ordinal in words
  if (joinedPart & NUMERIC.ORDINAL && step(page, numeral.to, limit) > numeral.to)
    return ordinalFrom(numeral, step(page, numeral.to, limit) + 1);
  if (isOrdinalBehindAnd(page, numeral, limit)) return ordinalFrom(numeral, numeral.to + 2);
  addPartBehind(page, numeral, limit, lastScale(page, numeral));
  scaleWordsBehind(page, numeral, limit);
  digitsBehind(page, numeral, limit);
  return negated(page, numeral, from);
}

/** "the sixty-fourth session", "her two hundred twentieth game": what a smaller singular behind makes an ordinal. */
function isCompoundOrdinal(page: Page, numeral: Numeral, limit: number): boolean {
  const part = step(page, numeral.to, limit);
  if (part >= limit || !(classOf(page, part, limit) & NUMERIC.ORDINAL)) return false;
  const last = firstClass(page, numeral.to - 1);
  if (last & NUMERIC.TENS) return worth(page, part) < 10;
  return (last & NUMERIC.HUNDRED) !== 0 && worth(page, part) < 100 && numeral.value >= 200;
}

/** "the one hundred and third session" */
function isOrdinalBehindAnd(page: Page, numeral: Numeral, limit: number): boolean {
  if (
    !(firstClass(page, numeral.to - 1) & (NUMERIC.HUNDRED | NUMERIC.SCALE)) ||
    !(classOf(page, numeral.to, limit) & NUMERIC.AND)
  )
    return false;
  const ordinal = numeral.to + 1;
  return (
    (classOf(page, ordinal, limit) & NUMERIC.ORDINAL) !== 0 &&
    worth(page, ordinal) < 100 &&
    ordinal + 1 < limit &&
    page.language.isCountable(page.tokens, ordinal + 1) &&
    !(classOf(page, ordinal + 1, limit) & NUMERIC.OF)
  );
}

/** "hundred thousand dollars", "million people": a bare scale counts one of it only in front of money or another scale. */
function isBareScaleNumber(page: Page, at: number, from: number, to: number, limit: number): boolean {
  // "7.5 cases per thousand births"
  if (at > from && firstClass(page, at - 1) & (NUMERIC.PER | NUMERIC.EVERY)) return true;
  // "a further thousand", "another million"
  if (at > from && hasRole(page, at - 1, ROLE.oneMore)) return true;
  return to > at + 1 || (classOf(page, to, limit) & NUMERIC.CURRENCY_WORD) !== 0;
}

/** "between one hundred and fifty …": in "between A and B" the last "and" parts the ends. */
function splitAtAnd(page: Page, numeral: Numeral, at: number, limit: number): void {
  let and = -1;
  for (let i = numeral.to - 1; i > at; i--) {
    if (classOf(page, i, limit) & NUMERIC.AND) {
      and = i;
      break;
    }
  }
  if (and < 0) return;
  for (let i = numeral.to; i < Math.min(limit, numeral.to + 3); i++) if (classOf(page, i, limit) & NUMERIC.AND) return;
  const first = readCardinal(page, at, and);
  if (first === null) return;
  numeral.to = first.to;
  numeral.value = first.value;
  numeral.precision = first.precision;
}

export function lastScale(page: Page, numeral: Numeral): number {
  const classes = firstClass(page, numeral.to - 1);
  return classes & NUMERIC.SCALE ? worth(page, numeral.to - 1) : 1;
}

/** "five point two", "nought point nought three" */
function readPointWords(page: Page, numeral: Numeral, limit: number): void {
  const { tokens, text } = page;
  if (!(classOf(page, numeral.to, limit) & NUMERIC.POINT)) return;
  let at = numeral.to + 1;
  let digits = "";
  for (let seen = 0; at < limit && seen < 12; seen++) {
    const classes = classOf(page, at, limit);
    if (classes & BARE) {
      const cardinal = readCardinal(page, at, limit);
      if (classes & NUMERIC.UNIT) {
        digits += worth(page, at);
        at++;
      } else if (cardinal && digits === "") {
        digits += cardinal.value;
        at = cardinal.to;
      } else break;
    } else if (tokens.kind[at] === DIGITS && digits === "") {
      digits = text.slice(tokens.start[at], tokens.end[at]);
      at++;
      break;
    } else break;
  }
  if (digits === "" || !/^[0-9]+$/.test(digits)) return;
  numeral.value = Number(`${numeral.value}.${digits}`);
  numeral.precision = 0.5 * 10 ** -digits.length;
  numeral.decimal = true;
  numeral.to = at;
}

/** "three hundred and 21" */
function digitsBehind(page: Page, numeral: Numeral, limit: number): void {
  const classes = firstClass(page, numeral.to - 1);
  if (classes & (NUMERIC.HUNDRED | NUMERIC.SCALE) && !numeral.decimal) readCardinalTail(page, numeral, limit);
}

function ordinalOf(page: Page, at: number, _limit: number): Numeral {
  return ordinalFrom(numeralOf(at, at + 1, worth(page, at), 0, "ordinal"), at + 1);
}

function ordinalFrom(numeral: Numeral, to: number): Numeral {
  numeral.form = "ordinal";
  numeral.reason = "ordinal";
  numeral.to = to;
  return numeral;
}

/** "minus five", "negative one over 20" */
function negated(page: Page, numeral: Numeral, from: number): Numeral {
  const before = numeral.from - 1;
  if (before >= from && page.tokens.gap[numeral.from]! <= SPACED && isMinusWord(page, before)) {
    numeral.from = before;
    numeral.value = -numeral.value;
  }
  return numeral;
}

/** "a few hundred", "several dozen", "a couple of thousand": nobody counted. */
function isVagueNumber(page: Page, at: number, from: number, classes: number): boolean {
  if (!(classes & (NUMERIC.HUNDRED | NUMERIC.DOZEN | NUMERIC.SCALE)) || at - 1 < from) return false;
  const word = hasRole(page, at - 1, ROLE.of) ? at - 2 : at - 1;
  return word >= from && page.tokens.gap[at]! <= SPACED && hasRole(page, word, ROLE.vagueNumber);
}
