import { FORM } from "../../grammar.ts";
import { isTimesPer } from "../../language.ts";
import { SYNTAX } from "../../lexicon.ts";
import { hasForm, hasRole, isWord } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { GLUED, MARK, WORD } from "../../tokens.ts";
import { hedgeStart } from "../relation.ts";

/** A subject noun is looked for this many tokens in front of its number. */
const SUBJECT_REACH = 40;
/** "per 100 000" is told of the same people, however they are called. */
const LARGE = 1000;
/** A rate is told of what one of so many readings before was. */
const RATE_REACH = 32;
/** A number that is a subject itself goes on from one of so many readings before. */
const LAST_REACH = 5;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const SEMICOLON = 0x3b;
const OPEN_ROUND = 0x28;
const CLOSE_ROUND = 0x29;
/** Words of an adjunct in front of a number: "At the end of follow-up". */
const ADJUNCT_REACH = 6;

/**
 * A number that is a subject itself counts what was counted last.
 *
 *     We asked 318 adults for 12 weeks; 47 were lost.    At entry 116 (36%) had antibodies and 54 were ill.
 *                                       ^^                        ^^^                         ^^
 */
export function goesOn(page: Page, k: number): boolean {
  const reading = page.readings[k]!;
  const { from } = page.sentences[reading.sentence]!;
  const before = hedgeStart(page, reading) - 1;
  const opens =
    before < from ||
    page.tokens.mark[before] === SEMICOLON ||
    page.tokens.mark[before] === COMMA ||
    hasRole(page, before, ROLE.and) ||
    isAdjunct(page, from, before + 1);
  if (!opens || !isWord(page, behindShare(page, k), SYNTAX.AUXILIARY | SYNTAX.PAST_VERB | SYNTAX.VERB)) return false;
  const other = lastCount(page, k);
  if (other !== null) inherit(reading, other);
  return other !== null;
}

/** "3,517 inmates, 12% fewer than in May and half the 7,055 of 2008": the count that a multiple of this number is. */
export function multipleOf(page: Page, k: number): Reading | null {
  const reading = page.readings[k]!;
  const times = page.readings[k - 1];
  if (times?.measure !== "ratio" || times.to !== reading.from - 1 || !hasRole(page, times.to, ROLE.the)) return null;
  const counted = lastCount(page, k - 1);
  return counted?.sentence === reading.sentence && counted.unit !== null ? counted : null;
}

/** "At entry", "By week 12": a preposition with few words and no verb, from the first token of a sentence to a number. */
function isAdjunct(page: Page, from: number, to: number): boolean {
  if (to - from < 2 || to - from > ADJUNCT_REACH || !isWord(page, from, SYNTAX.PREPOSITION)) return false;
  for (let at = from + 1; at < to; at++)
    if (page.tokens.kind[at] === MARK || isWord(page, at, SYNTAX.AUXILIARY | SYNTAX.PAST_VERB | SYNTAX.RELATIVE))
      return false;
  return true;
}

/** Behind "(36%)", where a count has its share in a bracket; else behind the count. */
export function behindShare(page: Page, k: number): number {
  const { tail } = page.readings[k]!;
  const next = page.readings[k + 1];
  const held = next?.measure === "percentage" && next.from === tail + 1 && page.tokens.mark[tail] === OPEN_ROUND;
  return held && page.tokens.mark[next.to] === CLOSE_ROUND ? next.to + 1 : tail;
}

/**
 * The last count that is not of a place or a time ("patients at 34 sites in 9 countries"), or else the last one.
 *
 * @param whole rates are passed over
 */
export function lastCount(page: Page, k: number, whole = false): Reading | null {
  const reading = page.readings[k]!;
  const grown = hasRole(page, reading.tail, ROLE.extra);
  let found: Reading | null = null;
  for (let back = k - 1; back >= Math.max(0, k - LAST_REACH); back--) {
    const other = page.readings[back]!;
    if (!isNear(page, other, reading)) break;
    if ((other.measure !== "count" && other.measure !== "rate") || other.unit === null) continue;
    // "(38.1/100,000), a rise on 2024 (n=301)": how many there were is no rate
    if (whole && other.measure === "rate") continue;
    // "940 began a 12-session course, and 610 finished it": no sessions; "30 were beaten ten times, 12 died": no times
    if (isJoined(page, other) || other.unit === "occasion") continue;
    // "6,214 people at four centres, 1,180 more than in 2018": what there are more of is more than the number
    if (grown && other.sentence === reading.sentence && (other.value ?? 0) < (reading.value ?? 0)) continue;
    // "60% involved more than one drug. The county saw 671": no number of drugs
    if (other.relation === ">" && other.value === 1 && other.sentence !== reading.sentence) continue;
    // "in 61 of the 88 counties. The rate was 96 per 100,000": no rate of counties
    if (reading.measure === "rate" && other.measure === "count" && isPlaceNoun(page, other)) continue;
    // "20 cases a year were reported. In 2013 there were 486"
    const often = other.measure === "rate" && isTimesPer(page.language, other.per) && back === k - 1;
    if (other.measure === "rate" && other.sentence !== reading.sentence && !often) continue;
    const rate = other.measure === "rate" && back === k - 1;
    if (rate || !isAttached(page, other)) return other;
    found ??= other;
  }
  return found;
}

/** "a 12-session course", "a 40-bed ward": joined to its noun, it tells of what kind another thing is. */
function isJoined({ tokens }: Page, { tail, noun, measure }: Reading): boolean {
  return measure === "count" && noun !== null && tokens.mark[tail] === HYPHEN && tokens.gap[tail] === GLUED;
}

/** "in the 14 centres", "at 34 sites": behind a preposition. */
function isAttached(page: Page, reading: Reading): boolean {
  const before = hedgeStart(page, reading) - 1;
  let at = hasRole(page, before, ROLE.the) ? before - 1 : before;
  // "in the country's 27 prisons"
  if (page.tokens.id[at] === page.lexicon.possessive) {
    at -= 2;
    if (hasRole(page, at, ROLE.the)) at--;
  }
  // "gave out 2,300 doses": the particle of a verb
  const particle = hasForm(page, at, FORM.PARTICLE) && isWord(page, at - 1, SYNTAX.VERB);
  return isWord(page, at, SYNTAX.PREPOSITION) && !particle;
}

/** "125 new cases, equivalent to a rate of 12 per 100 000": a rate told in apposition to a count is of what it counted. */
export function restated(page: Page, k: number): Reading | null {
  const reading = page.readings[k]!;
  const last = page.readings[k - 1];
  if (reading.measure !== "rate" || last?.sentence !== reading.sentence || last.measure !== "count") return null;
  if (last.unit === null) return null;
  const before = hedgeStart(page, last) - 1;
  // "fell to 22,100, i.e. 3.4 per 1,000"
  if (isWord(page, before, SYNTAX.PREPOSITION) && (last.noun !== null || !hasRole(page, before, ROLE.to))) return null;
  let apart = false;
  for (let at = last.noun?.to ?? last.tail; at < reading.from; at++) {
    if (page.tokens.mark[at] === SEMICOLON || isWord(page, at, SYNTAX.AUXILIARY | SYNTAX.PAST_VERB)) return null;
    if (page.tokens.mark[at] === COMMA || page.tokens.mark[at] === OPEN_ROUND) apart = true;
    // "40 deaths, a mortality of 3 per 1000" names its own, and so does "and births at 12 per 1000"
    else if (apart && (isWord(page, at, SYNTAX.CONJUNCTION) || page.language.isPlural(page.tokens, at))) return null;
  }
  return apart ? last : null;
}

/** "rose in 39 of the 72 cities, fell in 14 and were stable in 19": behind the same preposition the same things are counted. */
export function behindSame(page: Page, k: number): Reading | null {
  const { tokens, readings } = page;
  const reading = readings[k]!;
  const link = hedgeStart(page, reading) - 1;
  if (!isWord(page, link, SYNTAX.PREPOSITION) || hasRole(page, link, ROLE.of)) return null;
  for (let back = k - 1; back >= Math.max(0, k - LAST_REACH); back--) {
    const other = readings[back]!;
    if (other.sentence !== reading.sentence) return null;
    const same = tokens.id[hedgeStart(page, other) - 1] === tokens.id[link];
    if (other.measure === "count" && other.unit !== null && same) return other;
  }
  return null;
}

/** In the sentence, or a count in the sentence before it in the same paragraph. */
function isNear(page: Page, last: Reading, reading: Reading): boolean {
  if (last.sentence === reading.sentence) return true;
  const { sentences } = page;
  return (
    last.sentence === reading.sentence - 1 && sentences[last.sentence]!.block === sentences[reading.sentence]!.block
  );
}

/**
 * An earlier rate with the same denominator that has a noun: "the rate in Latvia was 4.1 per 100 000"; or so often in
 * another time, in this sentence or the one before: "six calls a day. Last year it was five a week".
 */
export function sameRate(page: Page, k: number): Reading | null {
  const reading = page.readings[k]!;
  if (subjectRate(page, reading)) return null;
  for (let back = k - 1; back >= Math.max(0, k - RATE_REACH); back--) {
    const other = page.readings[back]!;
    if (other.measure !== "rate" || other.unit === null) continue;
    const near = reading.sentence - other.sentence <= 1;
    const often = near && isTimesPer(page.language, reading.per) && isTimesPer(page.language, other.per);
    const many = reading.per !== null && reading.per.value >= LARGE;
    // "20 a month" five sentences on is of something else
    const far = !near && isTimesPer(page.language, reading.per);
    const same = !far && other.per?.value === reading.per?.value && (many || other.per?.unit === reading.per?.unit);
    if (often || same) return other;
  }
  return null;
}

/** The clause names what its rate counts: "mortality", "incidence". */
function subjectRate(page: Page, reading: Reading): boolean {
  const { from } = page.sentences[reading.sentence]!;
  for (let at = reading.from - 1; at >= Math.max(from, reading.from - SUBJECT_REACH); at--)
    if (page.tokens.kind[at] === WORD && page.language.rateNouns.has(page.tokens.id[at]!)) return true;
  return false;
}

export function inherit(reading: Reading, other: Reading): void {
  reading.unit = other.unit;
  if (reading.measure === "count" && other.measure === "rate" && reading.per === null) {
    reading.measure = "rate";
    reading.per = other.per;
  }
  reading.evidence.unit = other.evidence.unit ?? other.noun ?? { from: other.from, to: other.to };
}

/** A number in a list or pair with the one before: "907 to 267", "18 clinics and the latter 23", "4.1 and 3.6". */
export function isListed(page: Page, k: number): boolean {
  const { tokens, readings } = page;
  const [first, last, reading] = [readings[k - 2], readings[k - 1]!, readings[k]!];
  if ((last.measure !== "count" && last.measure !== "rate") || isJoined(page, last)) return false;
  const gap = reading.from - last.to;
  if (gap > 14) return false;
  // "4,812 people in the 14 centres, 312 more": more people; but "the courts dealt with 1,203 cases, 95 more"
  const counted = first?.sentence === last.sentence && first.measure === "count";
  const fewer = hasRole(page, reading.to, ROLE.extra) && (last.value ?? 0) < (reading.value ?? 0);
  if (counted && isWord(page, reading.to, SYNTAX.COMPARATIVE) && (fewer || isAttached(page, last))) return false;
  for (let at = last.to; at < reading.from; at++)
    if (tokens.kind[at] === MARK && tokens.mark[at] === SEMICOLON) return false;
  const before = hedgeStart(page, reading) - 1;
  const linked =
    hasRole(page, before, ROLE.to) ||
    hasRole(page, before, ROLE.and) ||
    hasRole(page, before, ROLE.or) ||
    hasRole(page, before, ROLE.pairing) ||
    hasRole(page, before, ROLE.from) ||
    tokens.mark[before] === 0x2c ||
    hasRole(page, before, ROLE.pointing);
  return linked || gap <= 3;
}

/** Countries, counties, towns: what lies somewhere, and has no rate among people. */
function isPlaceNoun(page: Page, { noun, evidence }: Reading): boolean {
  const head = noun?.head ?? (evidence.unit ? evidence.unit.to - 1 : -1);
  return head >= 0 && hasRole(page, head, ROLE.district);
}
