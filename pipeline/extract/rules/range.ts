import { hasRole } from "../noun-phrase.ts";
import { scaleBy } from "../numerals/numeral.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page, Reading, Rule } from "../rule.ts";
import { DASHES, GLUED, MARK, SPACED, WORD } from "../tokens.ts";
import { readCurrencyBefore } from "./currency.ts";
import { isMove } from "./range-moves.ts";
import { applyTail, freeFrom, percentOf, readingOf } from "./reading.ts";
import { readSingle } from "./single.ts";
import { readTail } from "./tail.ts";
import { isTally } from "./tally.ts";

const LINKS = new Set([...DASHES, 0x7e]);
const MINUS = 0x2d;
const COMMA = 0x2c;

/**
 * Reads a range of two ends that share their tail.
 *
 *     31-42 million   between 3 and 5 days   15- to 24-year-olds   €600 to €10,000   18–24
 *     ^^^^^^^^^^^^^           ^^^^^^^^^^^^   ^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^   ^^^^^
 *
 * @returns null when the ends are out of order, of different kinds, or a start and an end of a move
 */
export const range: Rule = {
  name: "range",
  read(page, at, end) {
    const first = page.numerals[at]!;
    const second = at + 1 < end ? page.numerals[at + 1]! : null;
    if (second === null || !canBeEnd(first) || !canBeEnd(second) || second.sentence !== first.sentence) return null;
    if (second.from - first.to > 6 || !mayLink(page, first.to, second.from)) return null;
    const limit = page.sentences[first.sentence]!.to;
    const from = freeFrom(page, first);
    const own = readSingleEnd(page, first, from, second.from);
    const link = readLink(page, own.to, second, own.from, first);
    if (link === null || isAtAge(page, link.kind, own.from, second)) return null;
    const last = readSingle(page, second, link.to, limit);
    if (last.from !== link.to) return null;
    const hasOwn = own.measure !== "count" && first.form !== "fraction";
    if (
      hasOwn &&
      last.measure !== "count" &&
      (own.measure !== last.measure || (own.unit !== last.unit && last.unit !== null))
    )
      return null;
    if (hasOwn && last.measure === "count" && own.measure !== "money") return null;
    // "costs 5 or 6 euros" may be a choice of two prices
    if (link.kind === "or" && (own.measure === "money" || last.measure === "money")) return null;
    if (hasOwn && link.kind !== "dash" && isStep(page, at, own, last, end)) return null;
    // "climbed by a fifth to 1 402" joins nothing: a fraction ranges to a fraction
    if ((first.form === "fraction") !== (second.form === "fraction")) return null;
    const lower = shareScale(first, second, last);
    if (lower === null) return null;
    const near = own.measure === "money" || (own.measure === "count" && lower >= COUNTED_STEP);
    const times = own.measure === last.measure ? (last.value ?? 0) / lower / (near ? STEP : FAR_STEP) : 0;
    if (isMove(page, link.kind, own.from, page.sentences[first.sentence]!.from, hasOwn, times)) return null;
    let low = first.form === "fraction" && last.measure === "percentage" ? percentOf(lower) : lower;
    const high = last.value!;
    if (last.unit === "percentage point" && second.value !== high) low = (low * high) / second.value;
    if (!(low < high)) return null;
    if (link.kind === "dash" && isScore(page, at, second, last)) return null;
    const reading = readingOf(page, "range", first, own.from, last.to);
    reading.value = null;
    reading.lower = low;
    reading.upper = high;
    reading.interval = "range";
    reading.measure = last.measure;
    reading.unit = last.unit;
    reading.unit_code = last.unit_code;
    reading.currency = last.currency;
    if (own.measure === "money") {
      reading.measure = "money";
      reading.unit = own.unit;
      reading.currency = own.currency ?? last.currency;
      if (last.measure === "money" && last.currency !== null) reading.currency = last.currency;
    }
    reading.per = last.per;
    reading.precision = Math.max(first.precision, last.precision);
    reading.tail = last.tail;
    if (link.kind === "between") reading.from = own.from;
    return reading;
  },
};

/** Most numbers side by side have nothing between them that could join them: asked before any of the ends is read. */
function mayLink(page: Page, from: number, to: number): boolean {
  const { tokens } = page;
  for (let at = from; at <= to; at++) {
    if (tokens.kind[at] === MARK && LINKS.has(tokens.mark[at]!)) return true;
    if (hasRole(page, at, ROLE.and) || hasRole(page, at, ROLE.to) || hasRole(page, at, ROLE.or)) return true;
  }
  return false;
}

function canBeEnd(numeral: Numeral): boolean {
  return (
    numeral.reason === null && numeral.form !== "multiple" && numeral.form !== "ordinal" && numeral.form !== "vague"
  );
}

/** The first end with what touches it, but no word behind that the range shares. */
function readSingleEnd(page: Page, numeral: Numeral, from: number, limit: number): Reading {
  const reading = readingOf(page, "range", numeral, numeral.from, numeral.to);
  const money = readCurrencyBefore(page, numeral, from);
  if (money !== null) {
    reading.from = money.from;
    reading.measure = "money";
    reading.unit = money.entry.name;
    reading.currency = money.entry.code;
    return reading;
  }
  const tail = readTail(page, numeral, numeral.to, limit);
  if (tail !== null && !tail.hyphen) applyTail(reading, tail);
  return reading;
}

export type LinkKind = "dash" | "between" | "from" | "to" | "or";

/** "from $160 to $180 to $200": levels, each with its own sign or unit, one after the other. */
function isStep(page: Page, at: number, own: Reading, last: Reading, end: number): boolean {
  const third = page.numerals[at + 2];
  if (at + 2 < end && third !== undefined && hasRole(page, last.to, ROLE.to) && third.from - last.to <= 2) return true;
  const before = page.readings.at(-1);
  return (
    before !== undefined &&
    before.sentence === own.sentence &&
    before.unit === own.unit &&
    hasRole(page, own.from - 1, ROLE.to) &&
    own.from - before.to === 1
  );
}

/** "from 8% at age 13 to 29% at age 17": an age, and the share reached. */
function isAtAge(page: Page, kind: LinkKind, from: number, second: Numeral): boolean {
  if (kind !== "to" || !hasRole(page, from - 1, ROLE.agedNoun) || !hasRole(page, from - 2, ROLE.at)) return false;
  const tail = readTail(page, second, second.to, page.sentences[second.sentence]!.to);
  return tail !== null && tail.kind === "percentage";
}

/** What stands between the two ends; `to` is where the second end must begin (its currency sign included). */
function readLink(
  page: Page,
  at: number,
  second: Numeral,
  firstFrom: number,
  first: Numeral,
): { kind: LinkKind; to: number } | null {
  const { tokens } = page;
  const before = firstFrom - 1;
  const money = readCurrencyBefore(page, second, at);
  const start = money?.from ?? second.from;
  // "31-42", "31 – 42", "2011–12"; a hyphen in front of the second end may have been taken for its sign
  if (tokens.kind[at] === MARK && LINKS.has(tokens.mark[at]!)) {
    // "15- to 24-year-olds", "six-to-nine-month"
    if (tokens.gap[at] === GLUED && at + 1 < start && hasRole(page, at + 1, ROLE.to)) {
      const hyphen = LINKS.has(tokens.mark[at + 2] ?? 0) && tokens.gap[at + 2] === GLUED ? 1 : 0;
      if (at + 2 + hyphen === start) return { kind: "to", to: start };
    }
    if (at + 1 === start || (at === start && second.value < 0)) {
      const glued = tokens.gap[at] === GLUED && tokens.gap[at + 1] === GLUED;
      const spaced = tokens.gap[at] === SPACED && tokens.gap[at + 1] === SPACED;
      if (!glued && !(spaced && tokens.mark[at] !== MINUS && isTight(page, first, second))) return null;
      if (at === start) {
        second.value = -second.value;
        second.from = at + 1;
        return { kind: "dash", to: at + 1 };
      }
      return { kind: "dash", to: start };
    }
    return null;
  }
  if (at + 1 !== start || tokens.kind[at] !== WORD) return null;
  if (hasRole(page, at, ROLE.and))
    return hasRole(page, before, ROLE.between) || betweenWords(page, before) ? { kind: "between", to: start } : null;
  if (hasRole(page, at, ROLE.to)) return { kind: hasRole(page, before, ROLE.from) ? "from" : "to", to: start };
  return hasRole(page, at, ROLE.or) && isNextTo(first, second) ? { kind: "or", to: start } : null;
}

/** "six or seven", "20 or 30": the next number or the next round one; "6 or 12" names two. */
function isNextTo(first: Numeral, second: Numeral): boolean {
  const step = second.value - first.value;
  if (first.form !== second.form || first.scaled || second.scaled || first.decimal || second.decimal) return false;
  return step === 1 || (step === 10 && first.value % 10 === 0);
}

/** "between about 3 and 5", "between the ages of 15 and 24" */
function betweenWords(page: Page, before: number): boolean {
  for (let i = before; i >= Math.max(0, before - 3); i--) {
    if (hasRole(page, i, ROLE.between)) return true;
    if (page.tokens.kind[i] !== WORD) return false;
  }
  return false;
}

/** A spaced dash joins only ends that are alike: "9.8 million – 22.4 million", "12 – 14 %". */
function isTight(page: Page, first: Numeral, second: Numeral): boolean {
  return (
    first.decimal === second.decimal &&
    !page.sentences[first.sentence]!.kind.startsWith("head") &&
    first.value < second.value
  );
}

/** Value of the first end once it shares the scale of the second ("31-42 million"); null when no order makes sense. */
function shareScale(first: Numeral, second: Numeral, last: Reading): number | null {
  if (last.value === null) return null;
  if (!second.scaled || first.scaled) return first.value;
  const scale = second.value / mantissa(second);
  if (!(scale > 1) || first.value >= mantissa(second)) return first.value < second.value ? first.value : null;
  return scaleBy(first.value, scale);
}

function mantissa(numeral: Numeral): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3, 100]) if (Math.abs(numeral.value) >= scale) return numeral.value / scale;
  return numeral.value;
}

/** From this ratio on the second sum is the level that the first has led to: "grew by €2 million to €11 million". */
const STEP = 2.5;
/** The same for shares and lengths, which range wider: "cut by 5% to 12%", but "rose by 1.4 years to 81.2 years". */
const FAR_STEP = 5;
/** Of counts too, from so many on: "rose by 90 to 390", but "rose by 2 to 6". */
const COUNTED_STEP = 10;

/** "won 3-2", "a 7-5 vote": whole numbers without a unit, out of order or next to nothing that is counted. */
function isScore(page: Page, at: number, second: Numeral, last: Reading): boolean {
  if (last.measure !== "count" || second.to < last.to) return false;
  const { tokens } = page;
  const first = page.numerals[at]!;
  if (isTally(page, first, second)) return true;
  // "6-4, 3-6, 7-5": sets of one match
  const set = page.numerals[at - 1];
  if (set?.reason === "name" && set.to === first.from - 1 && tokens.mark[set.to] === COMMA && set.plain) return true;
  // 90-90-90
  const next = tokens.mark[second.to];
  if (next !== undefined && LINKS.has(next) && tokens.gap[second.to] === GLUED && tokens.kind[second.to + 1] !== WORD)
    return true;
  const before = first.from - 1;
  return before >= 0 && tokens.gap[first.from] === GLUED && LINKS.has(tokens.mark[before] ?? 0);
}
