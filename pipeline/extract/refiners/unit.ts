import { SYNTAX } from "../lexicon.ts";
import { hasRole, isWord, type NounPhrase, readCountedNoun } from "../noun-phrase.ts";
import type { Page, Reading, Refiner } from "../rule.ts";
import { MARK, WORD } from "../tokens.ts";

/** A subject noun is looked for this many tokens in front of its number. */
const SUBJECT_REACH = 40;
const SEMICOLON = 0x3b;

/** Names what a count counts: the noun behind, the whole it is taken of, the list it stands in, or the subject of its clause. */
export const unit: Refiner = {
  name: "unit",
  refine(page) {
    let last: Reading | null = null;
    for (let k = 0; k < page.readings.length; k++) {
      const reading = page.readings[k]!;
      if (reading.measure === "index") points(page, reading, last);
      if ((reading.measure === "count" || reading.measure === "rate") && reading.unit === null) {
        const previous: Reading | null = last;
        name(page, reading, previous, page.readings[k + 1] ?? null);
      }
      last = reading;
    }
  },
};

function name(page: Page, reading: Reading, last: Reading | null, next: Reading | null): void {
  const { tokens, language } = page;
  if (reading.noun !== null) {
    // "3 more", "12 samples": the noun itself
    reading.unit = language.singular(tokens, reading.noun.head);
    const before = reading.noun.head - 1;
    if (before > reading.noun.from && isNounCompound(page, before) && reading.unit !== "person") reading.unit = withModifier(page, before, reading.unit);
    return;
  }
  const limit = page.sentences[reading.sentence]!.to;
  const whole = wholeBehind(page, reading, limit);
  if (whole !== null) return give(page, reading, whole, "of");
  const sameSentence = last !== null && last.sentence === reading.sentence;
  if (sameSentence && last.unit !== null && isListed(page, last, reading)) return inherit(reading, last);
  const sameNext = next !== null && next.sentence === reading.sentence;
  if (sameNext && next.measure === "count" && next.noun !== null && next.from - reading.to <= 2 && joins(page, reading.to)) return give(page, reading, next.noun as NounPhrase, "shared");
  if (sameNext && next.measure !== "count" && next.unit !== null && next.measure !== "ratio" && next.role !== "delta" && isPairEnd(page, reading, next)) return inherit(reading, next);
  const subject = subjectNoun(page, reading);
  if (subject !== null) return give(page, reading, subject, "subject");
  if (sameSentence && last.unit !== null && (last.measure === "count" || last.measure === "rate")) return inherit(reading, last);
}

function give(page: Page, reading: Reading, noun: NounPhrase, how: string): void {
  const { tokens, language } = page;
  const rate = language.rateNouns.get(tokens.id[noun.head]!);
  const plural = language.isPlural(tokens, noun.head);
  reading.unit = rate !== undefined && !plural ? rate : language.singular(tokens, noun.head);
  reading.evidence.unit = { from: noun.from, to: noun.to };
  reading.trace?.push(`unit from ${how}`);
}

function inherit(reading: Reading, other: Reading): void {
  reading.measure = other.measure === "percentage" || other.measure === "percentage_point" ? "percentage" : other.measure;
  reading.unit = reading.measure === "percentage" ? "percent" : other.unit;
  reading.unit_code = other.unit_code;
  reading.currency ??= other.currency;
  if (reading.per === null && other.per !== null && (other.measure === "rate" || other.measure === "money")) reading.per = other.per;
  reading.evidence.unit = { from: other.from, to: other.to };
}

/** "nine of the 62 clinics", "12 of the first 96 samples", "3 342 of them" */
function wholeBehind(page: Page, reading: Reading, limit: number): NounPhrase | null {
  const { tokens } = page;
  let at = reading.tail;
  if (!hasRole(page, at, "of")) return null;
  at++;
  for (let seen = 0; seen < 3 && at < limit; seen++) {
    if (isWord(page, at, SYNTAX.DETERMINER) || hasRole(page, at, "the")) at++;
    else break;
  }
  const numeral = page.readings.find((other) => other.from >= at && other.from <= at + 2 && other.sentence === reading.sentence);
  if (numeral?.noun) return numeral.noun;
  if (at >= limit || tokens.kind[at] !== WORD) return null;
  return readCountedNoun(page, at, limit, false);
}

/** A number in a list or pair with the one before: "907 to 267", "18 clinics and the latter 23", "4.1 and 3.6". */
function isListed(page: Page, last: Reading, reading: Reading): boolean {
  const { tokens } = page;
  if (last.measure === "ratio" || last.measure === "age" || last.measure === "duration") return false;
  if (last.measure === "percentage" || last.measure === "percentage_point") return false;
  const gap = reading.from - last.to;
  if (gap > 14) return false;
  for (let at = last.to; at < reading.from; at++) if (tokens.kind[at] === MARK && tokens.mark[at] === SEMICOLON) return false;
  const before = reading.from - 1;
  const linked = hasRole(page, before, "to") || hasRole(page, before, "and") || hasRole(page, before, "or") || hasRole(page, before, "pairing") || tokens.mark[before] === 0x2c || hasRole(page, before, "pointing");
  return linked || gap <= 3;
}

function joins(page: Page, at: number): boolean {
  return hasRole(page, at, "and") || hasRole(page, at, "or") || hasRole(page, at, "to") || page.tokens.mark[at] === 0x2c;
}

/** "from 5 to 8 per cent": a bare first end takes the unit of the second. */
function isPairEnd(page: Page, reading: Reading, next: Reading): boolean {
  const gap = next.from - reading.to;
  if (gap < 1) return false;
  const link = next.from - 1;
  if (!(hasRole(page, link, "to") || hasRole(page, link, "and") || hasRole(page, link, "or") || page.tokens.mark[link] === 0x2c)) return false;
  // "from 410 000 in 2019 to 440 000 pesos": dates may stand between
  if (gap === 1) return true;
  return hasRole(page, reading.from - 1, "from") && gap <= 8;
}

/** The noun that the clause is about: behind "number of", or the first plural of the sentence before the number. */
function subjectNoun(page: Page, reading: Reading): NounPhrase | null {
  const { tokens, language } = page;
  const { from } = page.sentences[reading.sentence]!;
  const start = Math.max(from, reading.from - SUBJECT_REACH);
  let found: NounPhrase | null = null;
  let rate: NounPhrase | null = null;
  for (let at = start; at < reading.from; at++) {
    if (tokens.mark[at] === SEMICOLON) {
      found = null;
      rate = null;
      continue;
    }
    if (tokens.kind[at] !== WORD) continue;
    if (hasRole(page, at, "numberWord") && hasRole(page, at + 1, "of")) {
      const noun = readCountedNoun(page, skipDeterminers(page, at + 2, reading.from), reading.from, false);
      if (noun !== null) return noun;
    }
    if (rate === null && language.rateNouns.has(tokens.id[at]!) && !language.isPlural(tokens, at)) rate = { from: at, to: at + 1, head: at };
    if (found === null && language.isPlural(tokens, at) && !isWord(page, at, SYNTAX.VERB) && !hasRole(page, at, "notCounted")) {
      const next = at + 1;
      const head = next < reading.from && tokens.kind[next] === WORD && language.isPlural(tokens, next) && tokens.gap[next] === 1 ? next : at;
      found = { from: at, to: head + 1, head };
    }
  }
  return reading.measure === "rate" ? (rate ?? found) : found;
}

function skipDeterminers(page: Page, at: number, limit: number): number {
  let i = at;
  while (i < limit && (isWord(page, i, SYNTAX.DETERMINER) || hasRole(page, i, "the"))) i++;
  return i;
}

/** "health post", "naloxone kit" keep no modifier: the head noun is the unit; only fixed pairs keep theirs. */
function isNounCompound(_page: Page, _at: number): boolean {
  return false;
}

function withModifier(page: Page, at: number, unitName: string): string {
  return `${page.text.slice(page.tokens.start[at], page.tokens.end[at]).toLowerCase()} ${unitName}`;
}

/** "points" are percentage points where the text speaks of a share, else points of an index. */
function points(page: Page, reading: Reading, last: Reading | null): void {
  const { from, to } = page.sentences[reading.sentence]!;
  let share = last !== null && last.sentence >= reading.sentence - 1 && last.measure === "percentage";
  for (let at = from; at < to && at < from + 120; at++) {
    if (page.tokens.kind[at] !== WORD) continue;
    if (hasRole(page, at, "scoreWord")) {
      reading.unit = "point";
      return;
    }
    if (hasRole(page, at, "shareWord")) share = true;
  }
  for (const other of page.readings) if (other.sentence === reading.sentence && (other.measure === "percentage" || other.measure === "percentage_point")) share = true;
  if (!share) return;
  reading.measure = "percentage_point";
  reading.unit = "percentage point";
}
