import type { Per } from "../../model/figure.ts";
import { FORM } from "../grammar.ts";
import { SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isWord, readCountedNoun } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { DASHES, GLUED, MARK, SPACED, WORD } from "../tokens.ts";
import { readCurrencyBefore } from "./currency.ts";
import { readPower } from "./unit-tail.ts";

const SLASH = 0x2f;
/** A group named by a clause ("person who injects drugs") is kept up to this many words. */
const LONGEST_CLAUSE = 4;

export interface Denominator {
  readonly per: Per;
  /** First token behind the part that belongs to the quote. */
  readonly quoteTo: number;
  /** First token behind all of it. */
  readonly to: number;
  /** Index of the numeral used ("100 000"), or -1. */
  readonly numeral: number;
}

/**
 * Reads a denominator that begins at token `at`.
 *
 *     7.5 per 100 000 population    €900 a month    one nurse for every 30    12/1000    each client
 *         ^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^               ^^^^^^^^^^^^      ^^^^^    ^^^^^^^^^^^
 *
 * @param next index of the first numeral behind the number, `end` of the first beyond the sentence; `limit` is the sentence's end in tokens
 */
export function readDenominator(
  page: Page,
  at: number,
  next: number,
  end: number,
  limit: number,
  articles: boolean,
): Denominator | null {
  const { tokens, numerals } = page;
  if (at >= limit) return null;
  const joined = readJoined(page, at, limit);
  if (joined !== null) return joined;
  const often = readFrequency(page, at, limit);
  if (often !== null) return { per: { value: 1, unit: often }, quoteTo: at, to: at + 1, numeral: -1 };
  let i = at;
  let article = false;
  if (hasRole(page, i, ROLE.per)) i++;
  else if (hasRole(page, i, ROLE.for) && hasRole(page, i + 1, ROLE.every)) i += 2;
  else if (hasRole(page, i, ROLE.for) && next < end && numerals[next]!.from === i + 1 && hasOneBefore(page, next, at))
    i++;
  else if (hasRole(page, i, ROLE.to) && hasRole(page, i + 1, ROLE.every)) i += 2;
  else if (hasRole(page, i, ROLE.in) && hasRole(page, i + 1, ROLE.every)) i += 2;
  else if (hasRole(page, i, ROLE.every)) i++;
  else if (hasRole(page, i, ROLE.a) && articles) {
    i++;
    article = true;
  } else if (tokens.mark[i] === SLASH && tokens.gap[i] === GLUED && tokens.gap[i + 1] === GLUED) i++;
  else return null;
  if (i >= limit) return null;
  const number =
    next < end && numerals[next]!.from === i && numerals[next]!.reason === null && numerals[next]!.value > 0
      ? numerals[next]!
      : null;
  // "1,240/2,000" counts a part of its whole
  const slashed = tokens.mark[at] === SLASH && i === at + 1;
  if (number !== null && slashed && number.value >= 1000 && !Number.isInteger(Math.log10(number.value))) return null;
  if (number?.decimal && slashed) return null;
  // "140 km/87 miles"
  if (number !== null && slashed && isOtherSize(page, number, limit)) return null;
  const sum =
    number === null && next < end && !article && tokens.mark[at] !== SLASH ? perSum(page, numerals[next]!, i) : null;
  if (sum !== null) return { per: sum, quoteTo: numerals[next]!.to, to: numerals[next]!.to, numeral: next };
  // "every 3–5 days" divides by no one number
  const ranged =
    number !== null &&
    next + 1 < end &&
    DASHES.has(tokens.mark[number.to] ?? 0) &&
    page.numerals[next + 1]!.from <= number.to + 1;
  if (ranged) return null;
  if (number !== null && !article) {
    return numbered(page, number, next, limit);
  }
  // "by 214 votes to 187 a bill that": a new phrase
  if (article && hasRole(page, at - 2, ROLE.to) && hasRole(page, at - 3, ROLE.voting)) return null;
  if (article) {
    const unit = page.language.units.forward(tokens, i, limit);
    const entry = unit?.value.find((candidate) => candidate.symbol === null);
    // "forty-four per cent a year earlier" is a comparison
    if (unit && hasRole(page, unit.at, ROLE.timeShift) && !isBeforeTax(page, unit.at, limit)) return null;
    if (unit && entry && (entry.kind === "duration" || entry.kind === "quantity"))
      return { per: { value: 1, unit: entry.name }, quoteTo: at, to: unit.at, numeral: -1 };
    const noun = nameUnit(page, i, limit, true);
    // "in 188 cases a bystander had used it": a subject
    if (noun !== null && isWord(page, noun.to, SYNTAX.AUXILIARY | SYNTAX.PAST_VERB)) return null;
    return noun === null ? null : { per: { value: 1, unit: noun.unit }, quoteTo: at, to: noun.to, numeral: -1 };
  }
  // "one for every second inhabitant": of two
  if (hasRole(page, i - 1, ROLE.every) && hasRole(page, i, ROLE.alternate)) {
    const two = readCountedNoun(page, i + 1, limit, true);
    return two && { per: { value: 2, unit: plain(page, two.head) }, quoteTo: at, to: two.to, numeral: -1 };
  }
  const noun = nameUnit(page, i, limit, false);
  return noun === null ? null : { per: { value: 1, unit: noun.unit }, quoteTo: at, to: noun.to, numeral: -1 };
}

/** A number behind a slash that measures for itself. */
function isOtherSize(page: Page, number: Numeral, limit: number): boolean {
  if (Number.isInteger(Math.log10(number.value))) return false;
  const kind = page.language.units.forward(page.tokens, number.to, limit)?.value[0]?.kind;
  return kind === "quantity" || kind === "mass_or_money";
}

/** "€3 for every €1 that the city raises", "25p per £100" */
function perSum(page: Page, number: Numeral, at: number): Per | null {
  if (number.reason !== null || number.from - at > 2 || !(number.value > 0)) return null;
  const money = readCurrencyBefore(page, number, at);
  return money?.from === at ? { value: number.value * money.entry.scale, unit: money.entry.name } : null;
}

/** "a $2-a-barrel rise", "the 12-cents-per-share dividend", "a 20-a-day habit": all hangs together by hyphens. */
function readJoined(page: Page, at: number, limit: number): Denominator | null {
  const { tokens } = page;
  const hyphen = (i: number) => i + 1 < limit && DASHES.has(tokens.mark[i] ?? 0) && tokens.gap[i] === tokens.gap[i + 1];
  if (!hyphen(at) || !hyphen(at + 2) || tokens.gap[at]! > SPACED) return null;
  if (!hasRole(page, at + 1, ROLE.a) && !hasRole(page, at + 1, ROLE.per)) return null;
  const unit = page.language.units.forward(tokens, at + 3, limit);
  const entry = unit?.value.find(({ symbol }) => symbol === null);
  if (unit && entry) return { per: { value: 1, unit: entry.name }, quoteTo: at, to: unit.at, numeral: -1 };
  if (!page.language.isSingularNoun(tokens, at + 3)) return null;
  return { per: { value: 1, unit: plain(page, at + 3) }, quoteTo: at, to: at + 4, numeral: -1 };
}

/** "100 000 population", "100 mL": a number with what it numbers. */
export function numbered(page: Page, number: Numeral, next: number, limit: number): Denominator {
  const { tokens } = page;
  const unit = page.language.units.forward(tokens, number.to, limit);
  const behind = nameUnit(page, number.to, limit, false);
  const printed = unit ? tokens.text.slice(tokens.start[number.to], tokens.end[unit.at - 1]) : "";
  const entry = unit?.value.find(({ symbol }) => symbol === null || symbol === printed);
  const power = entry?.symbol ? readPower(page, unit!.at, limit) : null;
  // "of every ten who died"
  const people = hasRole(page, number.to, ROLE.whoever) ? "person" : "population";
  const name = entry ? powered(entry.name, power) : (behind?.unit ?? people);
  return {
    per: { value: number.value, unit: name },
    quoteTo: power?.to ?? (entry ? unit!.at : isPersonYears(name) && behind ? behind.to : number.to),
    to: power?.to ?? behind?.to ?? number.to,
    numeral: next,
  };
}

/** "one teacher for 21 pupils": only behind a lone "one" is "for 21" a denominator. */
function hasOneBefore(page: Page, next: number, at: number): boolean {
  const numeral = next > 0 ? page.numerals[next - 1]! : null;
  return numeral !== null && numeral.to <= at && numeral.value === 1 && at - numeral.to <= 3;
}

/** "€2,340 a month | before | tax": a preposition with a noun alone behind it, and no time. */
function isBeforeTax(page: Page, at: number, limit: number): boolean {
  const noun = at + 1;
  if (!isWord(page, at, SYNTAX.PREPOSITION) || noun >= limit || !hasForm(page, noun, FORM.NOUN)) return false;
  return page.tokens.kind[noun] === WORD && (noun + 1 >= limit || page.tokens.kind[noun + 1] === MARK);
}

function isPersonYears(name: string): boolean {
  return name === "person-year" || name === "person-day";
}

/** "twice daily", "50 mg weekly"; but "daily doses" are of that kind, and divide nothing. */
export function readFrequency(page: Page, at: number, limit: number): string | null {
  const { tokens, language } = page;
  if (at >= limit || tokens.kind[at] !== WORD || tokens.gap[at]! > SPACED) return null;
  const unit = language.frequencies.get(tokens.id[at]!);
  if (unit === undefined) return null;
  const next = at + 1;
  return next < limit && tokens.gap[next]! <= SPACED && language.isCountable(tokens, next) ? null : unit;
}

/** The thing divided by: "person", "person-year" (for "person per year"), "bed-night" ("bed and night"), "person who injects drugs". */
function nameUnit(page: Page, at: number, limit: number, simple: boolean): { unit: string; to: number } | null {
  const { tokens, language } = page;
  if (at >= limit || tokens.kind[at] !== WORD || tokens.gap[at]! > SPACED) return null;
  const unit = language.units.forward(tokens, at, limit);
  const often = readFrequency(page, at, limit);
  if (often !== null) return { unit: often, to: at + 1 };
  const printed = unit ? tokens.text.slice(tokens.start[at], tokens.end[unit.at - 1]) : "";
  // "per kWh" as printed; one letter apart ("per l") is a unit only where it touches
  const entry = unit?.value.find(
    ({ symbol }) => symbol === null || tokens.gap[at] === GLUED || (symbol === printed && printed.length > 1),
  );
  if (unit && entry) {
    const power = entry.symbol === null ? null : readPower(page, unit.at, limit);
    return { unit: powered(entry.name, power), to: power?.to ?? unit.at };
  }
  const time = tokens.gap[at] === GLUED ? language.shortTimes.get(tokens.id[at]!) : undefined;
  if (time !== undefined) return { unit: time.name, to: at + 1 };
  const noun = readCountedNoun(page, at, limit, true);
  if (noun === null || (simple && noun.head - at > 1)) return null;
  let name = plain(page, noun.head);
  let to = noun.to;
  for (let i = at; i < noun.head; i++)
    if (tokens.kind[i] === MARK && i === noun.head - 1)
      name = `${tokens.text.slice(tokens.start[i - 1], tokens.end[i - 1]).toLowerCase()}-${name}`;
  // "per person per year", "per bed and night"
  const second =
    hasRole(page, to, ROLE.per) ||
    hasRole(page, to, ROLE.and) ||
    hasRole(page, to, ROLE.a) ||
    hasRole(page, to, ROLE.every)
      ? to + 1
      : -1;
  if (second > 0 && second < limit) {
    const time = language.units.forward(tokens, second, limit);
    const period = time?.value.find((candidate) => candidate.symbol === null && candidate.kind === "duration");
    if (time && period) return { unit: `${name}-${period.name}`, to: time.at };
  }
  if (hasRole(page, to, ROLE.whoever) && to + 1 < limit) {
    let last = to + 1;
    while (
      last < limit &&
      last - to <= LONGEST_CLAUSE &&
      tokens.kind[last] === WORD &&
      tokens.gap[last] === SPACED &&
      !isWord(page, last, SYNTAX.PREPOSITION | SYNTAX.CONJUNCTION)
    )
      last++;
    name += ` ${tokens.text.slice(tokens.start[to], tokens.end[last - 1])}`;
    to = last;
  }
  return { unit: name, to };
}

/** "mm3" is a cubic millimetre. */
function powered(name: string, power: { exponent: number } | null): string {
  return power === null ? name : `${power.exponent === 2 ? "square" : "cubic"} ${name}`;
}

/** Singular of the noun itself: a patient stays a patient in a denominator. */
function plain(page: Page, at: number): string {
  return page.language.singularWord(page.tokens, at);
}
