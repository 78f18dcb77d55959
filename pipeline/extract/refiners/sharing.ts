import { SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import type { Page, Reading, Refiner } from "../rule.ts";
import { MARK } from "../tokens.ts";

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const OPENING_BRACKET = 0x28;
/** Dates and places may stand between the two ends of a pair: "from 410 000 in 2019 to 440 000 pesos". */
const PAIR_REACH = 9;

/**
 * Gives bare numbers the kind of the list, pair or parallel they stand in.
 *
 *     4.1, 3.6 and 2.9 per 100 000      from 5 in 2010 to 8 per cent      12.2 per cent …; in the South, 5.1
 *     ^^^  ^^^                               ^                                                           ^^^
 */
export const sharing: Refiner = {
  name: "sharing",
  refine(page) {
    const { readings } = page;
    for (let k = readings.length - 2; k >= 0; k--) {
      const reading = readings[k]!;
      const next = readings[k + 1]!;
      if (isBare(reading) && next.sentence === reading.sentence && isKind(next) && isPairWithNext(page, reading, next)) share(reading, next, "the number behind");
    }
    for (let k = 1; k < readings.length; k++) {
      const reading = readings[k]!;
      const last = readings[k - 1]!;
      if (isBare(reading) && last.sentence === reading.sentence && isKind(last) && isPairWithLast(page, last, reading)) share(reading, last, "the number before");
    }
  },
};

/** A number with nothing of its own that tells what it is. */
function isBare(reading: Reading): boolean {
  return reading.measure === "count" && reading.unit === null && reading.noun === null && reading.per === null && reading.rule !== "proportion";
}

/** A number whose kind can be shared: a count only with its noun, which the unit refiner shares. */
function isKind(reading: Reading): boolean {
  return reading.measure !== "count" && reading.measure !== "ratio" && (reading.measure !== "percentage_point" || reading.role !== "delta");
}

function share(reading: Reading, other: Reading, how: string): void {
  reading.measure = other.measure;
  reading.unit = other.unit;
  reading.unit_code = other.unit_code;
  reading.currency = other.currency;
  reading.per = other.per;
  reading.noun = other.measure === "rate" ? other.noun : null;
  reading.evidence.unit = { from: other.from, to: other.to };
  if (other.per !== null) reading.evidence.per = other.evidence.per ?? { from: other.from, to: other.to };
  reading.trace?.push(`kind shared with ${how}`);
}

function isPairWithNext(page: Page, reading: Reading, next: Reading): boolean {
  const { tokens } = page;
  const gap = next.from - reading.to;
  if (gap < 1 || gap > PAIR_REACH) return false;
  const link = next.from - 1;
  const linked = hasRole(page, link, "to") || hasRole(page, link, "and") || hasRole(page, link, "or") || (tokens.mark[link] === COMMA && tokens.kind[link] === MARK);
  if (gap === 1) return linked || tokens.mark[link] === 0x2f;
  if (gap === 2 && tokens.mark[reading.to] === COMMA && (hasRole(page, link, "and") || hasRole(page, link, "or"))) return true;
  // a hedge or a date between: only where "from … to" or "between … and" binds the two
  if (!hasRole(page, reading.from - 1, "from") && !hasRole(page, reading.from - 1, "between") && !hasRole(page, reading.from - 2, "from")) return false;
  for (let at = reading.to; at < next.from; at++) {
    if (hasRole(page, at, "to")) return true;
    if (tokens.mark[at] === SEMICOLON || isWord(page, at, SYNTAX.RELATIVE)) return false;
  }
  return false;
}

function isPairWithLast(page: Page, last: Reading, reading: Reading): boolean {
  const { tokens } = page;
  const gap = reading.from - last.to;
  if (gap < 1) return false;
  const before = reading.from - 1;
  const to = page.sentences[reading.sentence]!.to;
  if (tokens.mark[before] === OPENING_BRACKET) return false;
  for (let at = last.to; at < reading.from; at++) if (tokens.mark[at] === SEMICOLON && last.measure !== "percentage" && last.measure !== "rate") return false;
  const closes = reading.to >= to || tokens.kind[reading.to] === MARK || isWord(page, reading.to, SYNTAX.PREPOSITION) || hasRole(page, reading.to, "timeWord") || hasRole(page, reading.to, "and");
  if (!closes) return false;
  if (hasRole(page, before, "to")) return hasRole(page, last.from - 1, "from") || hasRole(page, last.from - 2, "from") || gap <= 6;
  // "87% in Peru, 75 in Ecuador", "up from 66", "10 hours a day and five on Sundays", "9.9, against 11.1 in March"
  if (hasRole(page, before, "and") || hasRole(page, before, "or")) return gap <= 8 && !isPercentWhole(page, last, reading);
  if (hasRole(page, before, "from") || hasRole(page, before, "against") || hasRole(page, before, "than") || hasRole(page, before, "with") || hasRole(page, before, "pointing")) return gap <= 10 && !hasRole(page, reading.to, "of");
  // a parallel clause: "in the South, 5.1"
  if (tokens.mark[before] === COMMA) return (last.measure === "percentage" || last.measure === "rate" || last.measure === "index") && reading.numeral.form === "digits" && (reading.numeral.decimal || gap <= 6) && (reading.value ?? 0) <= 100;
  return false;
}

/** "40% of 120": the whole of a share is no share. */
function isPercentWhole(page: Page, last: Reading, reading: Reading): boolean {
  return last.measure === "percentage" && !reading.numeral.decimal && (reading.value ?? 0) > 100 && page.tokens.size > 0;
}
