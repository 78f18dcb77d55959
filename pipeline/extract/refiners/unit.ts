import { SYNTAX } from "../lexicon.ts";
import { hasRole, isRatioNoun, isWord, type NounPhrase, readCountedNoun } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading, Refiner } from "../rule.ts";
import { MARK, WORD } from "../tokens.ts";
import { hedgeStart } from "./relation.ts";

/** A subject noun is looked for this many tokens in front of its number. */
const SUBJECT_REACH = 40;
/** "the hazard ratio in the cooled group was 0.6" names its ratio this many tokens before the number. */
const RATIO_REACH = 9;
/** A number that is a subject itself goes on from one of so many readings before. */
const LAST_REACH = 5;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
const OPENING_BRACKET = 0x28;

/** Names what a count counts: the noun behind, the whole it is taken of, the list it stands in, or the subject of its clause. */
export const unit: Refiner = {
  name: "unit",
  refine(page) {
    let last: Reading | null = null;
    for (let k = 0; k < page.readings.length; k++) {
      const reading = page.readings[k]!;
      if (reading.measure === "index" && reading.numeral.form !== "multiple") points(page, k, last);
      if ((reading.measure === "count" || reading.measure === "rate") && reading.unit === null) {
        const previous: Reading | null = last;
        name(page, k, previous, page.readings[k + 1] ?? null);
      }
      last = reading;
    }
  },
};

function name(page: Page, k: number, last: Reading | null, next: Reading | null): void {
  const { tokens, language } = page;
  const reading = page.readings[k]!;
  if (reading.noun !== null) {
    reading.unit = language.singular(tokens, reading.noun.head);
    return;
  }
  if (isRatio(page, reading)) {
    reading.measure = "ratio";
    return;
  }
  const pronoun = themBehind(page, k);
  if (pronoun !== null) {
    inherit(reading, pronoun);
    return;
  }
  if (last !== null && isOutOf(page, last, reading)) {
    inherit(reading, last);
    return;
  }
  const whole = wholeBehind(page, reading, next, page.sentences[reading.sentence]!.to);
  if (whole !== null) {
    give(page, reading, whole, "of");
    return;
  }
  const sameSentence = last !== null && last.sentence === reading.sentence;
  if (sameSentence && last.measure === "percentage" && isBracketed(page, reading)) {
    // "a quarter of the patients (13 200)", "a quarter of them (13 200)"
    const group = hasRole(page, last.to, ROLE.of)
      ? (themBehind(page, k - 1)?.unit ?? unitAt(page, last, reading.from))
      : null;
    if (group !== null) {
      reading.unit = group;
      reading.evidence.unit = { from: last.from, to: last.to };
      return;
    }
    // "38% (n = 152) of carers"
    const behind = hasRole(page, reading.to + 1, ROLE.of)
      ? nounAt(page, reading.to + 2, page.sentences[reading.sentence]!.to)
      : null;
    if (behind !== null) {
      give(page, reading, behind, "the share's whole");
      return;
    }
  }
  const sameNext = next !== null && next.sentence === reading.sentence;
  if (sameSentence && last.unit !== null && isListed(page, last, reading)) inherit(reading, last);
  else if (
    sameNext &&
    next.measure === "count" &&
    next.noun !== null &&
    next.from - reading.to <= 2 &&
    joins(page, reading.to)
  )
    give(page, reading, next.noun, "the list");
  else inheritFar(page, k);
}

/** "7 councils out of 152": the whole of what was counted. */
function isOutOf(page: Page, last: Reading, reading: Reading): boolean {
  if (last.sentence !== reading.sentence || last.measure !== "count" || last.noun === null) return false;
  const of = hasRole(page, reading.from - 1, ROLE.the) ? reading.from - 2 : reading.from - 1;
  return hasRole(page, of, ROLE.of) && hasRole(page, of - 1, ROLE.out) && of - 1 === last.noun.to;
}

/** "(13 200)", "(n = 13 200)" */
function isBracketed(page: Page, reading: Reading): boolean {
  const before = reading.from - 1;
  const open = page.tokens.mark[before] === EQUALS && hasRole(page, before - 1, ROLE.sampleSize) ? before - 2 : before;
  return page.tokens.mark[open] === OPENING_BRACKET;
}

/** From further away: an earlier rate of the same kind, the subject of the clause, the last count. */
function inheritFar(page: Page, k: number): void {
  const reading = page.readings[k]!;
  const series = reading.measure === "rate" ? sameRate(page, k) : null;
  const subject = series === null ? subjectNoun(page, reading) : null;
  if (series !== null) inherit(reading, series);
  else if (goesOn(page, k)) return;
  else if (subject !== null) give(page, reading, subject, "the subject");
  else {
    const other = lastCount(page, k);
    if (other !== null) inherit(reading, other);
  }
}

/** "We asked 318 adults for 12 weeks; 47 were lost": a number that is a subject itself counts what was counted last. */
function goesOn(page: Page, k: number): boolean {
  const reading = page.readings[k]!;
  const { from } = page.sentences[reading.sentence]!;
  const before = reading.from - 1;
  const opens = before < from || page.tokens.mark[before] === SEMICOLON || page.tokens.mark[before] === COMMA;
  if (!opens || !isWord(page, reading.tail, SYNTAX.AUXILIARY | SYNTAX.PAST_VERB | SYNTAX.VERB)) return false;
  const other = lastCount(page, k);
  if (other !== null) inherit(reading, other);
  return other !== null;
}

/** The last count that is not of a place or a time ("patients at 34 sites in 9 countries"), or else the last one. */
function lastCount(page: Page, k: number): Reading | null {
  const reading = page.readings[k]!;
  let found: Reading | null = null;
  for (let back = k - 1; back >= Math.max(0, k - LAST_REACH); back--) {
    const other = page.readings[back]!;
    if (!isNear(page, other, reading)) break;
    if ((other.measure !== "count" && other.measure !== "rate") || other.unit === null) continue;
    const rate = other.measure === "rate" && back === k - 1;
    if (rate || !isWord(page, hedgeStart(page, other) - 1, SYNTAX.PREPOSITION)) return other;
    found ??= other;
  }
  return found;
}

/** In the sentence, or a count in the sentence before it in the same paragraph. */
function isNear(page: Page, last: Reading, reading: Reading): boolean {
  if (last.sentence === reading.sentence) return true;
  const { sentences } = page;
  return (
    last.sentence === reading.sentence - 1 &&
    last.measure === "count" &&
    sentences[last.sentence]!.block === sentences[reading.sentence]!.block
  );
}

/** An earlier rate with the same denominator that has a noun: "the rate in Latvia was 4.1 per 100 000". */
function sameRate(page: Page, k: number): Reading | null {
  const reading = page.readings[k]!;
  if (subjectRate(page, reading)) return null;
  for (let back = k - 1; back >= Math.max(0, k - 12); back--) {
    const other = page.readings[back]!;
    if (
      other.measure === "rate" &&
      other.unit !== null &&
      other.per?.value === reading.per?.value &&
      other.per?.unit === reading.per?.unit
    )
      return other;
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

function give(page: Page, reading: Reading, noun: NounPhrase, how: string): void {
  const { tokens, language } = page;
  const rate = language.rateNouns.get(tokens.id[noun.head]!);
  const plural = language.isPlural(tokens, noun.head);
  reading.unit = hasRole(page, noun.head, ROLE.headcount)
    ? "person"
    : rate !== undefined && !plural
      ? rate
      : language.singular(tokens, noun.head);
  reading.evidence.unit = { from: noun.from, to: noun.to };
  reading.trace?.push(`unit from ${how}`);
}

function inherit(reading: Reading, other: Reading): void {
  reading.unit = other.unit;
  if (reading.measure === "count" && other.measure === "rate" && reading.per === null) {
    reading.measure = "rate";
    reading.per = other.per;
  }
  reading.evidence.unit = other.evidence.unit ?? other.noun ?? { from: other.from, to: other.to };
}

/** "nine of the 62 clinics", "12 of the first 96 samples", "3 342 of them" */
function wholeBehind(page: Page, reading: Reading, next: Reading | null, limit: number): NounPhrase | null {
  const { tokens } = page;
  let at = reading.tail;
  if (hasRole(page, at, ROLE.out)) at++;
  if (!hasRole(page, at, ROLE.of)) return null;
  at++;
  for (let seen = 0; seen < 3 && at < limit; seen++) {
    if (isWord(page, at, SYNTAX.DETERMINER) || hasRole(page, at, ROLE.the)) at++;
    else break;
  }
  if (next?.noun && next.sentence === reading.sentence && next.from >= at && next.from <= at + 2) return next.noun;
  if (at >= limit || tokens.kind[at] !== WORD) return null;
  return readCountedNoun(page, at, limit, false);
}

/** A number in a list or pair with the one before: "907 to 267", "18 clinics and the latter 23", "4.1 and 3.6". */
function isListed(page: Page, last: Reading, reading: Reading): boolean {
  const { tokens } = page;
  if (last.measure !== "count" && last.measure !== "rate") return false;
  const gap = reading.from - last.to;
  if (gap > 14) return false;
  for (let at = last.to; at < reading.from; at++)
    if (tokens.kind[at] === MARK && tokens.mark[at] === SEMICOLON) return false;
  const before = hedgeStart(page, reading) - 1;
  const linked =
    hasRole(page, before, ROLE.to) ||
    hasRole(page, before, ROLE.and) ||
    hasRole(page, before, ROLE.or) ||
    hasRole(page, before, ROLE.pairing) ||
    tokens.mark[before] === 0x2c ||
    hasRole(page, before, ROLE.pointing);
  return linked || gap <= 3;
}

function joins(page: Page, at: number): boolean {
  return (
    hasRole(page, at, ROLE.and) ||
    hasRole(page, at, ROLE.or) ||
    hasRole(page, at, ROLE.to) ||
    page.tokens.mark[at] === 0x2c
  );
}

/** "hazard ratio 0.51", "an odds ratio of 2.3", "the relative risk among men was 1.4" */
function isRatio(page: Page, reading: Reading): boolean {
  if (reading.per !== null) return false; // "a maternal mortality ratio of 210 per 100 000"
  if (hasRole(page, reading.from - 1, ROLE.copula) && isRatioClause(page, reading)) return true;
  let at = reading.from - 1;
  const { from } = page.sentences[reading.sentence]!;
  for (let seen = 0; seen < 3 && at >= from; seen++, at--) {
    if (isRatioNoun(page, at)) return true;
    if (
      !hasRole(page, at, ROLE.of) &&
      !hasRole(page, at, ROLE.copula) &&
      page.tokens.mark[at] !== 0x3d &&
      page.tokens.mark[at] !== 0x28 &&
      page.tokens.mark[at] !== 0x2c &&
      page.tokens.mark[at] !== 0x3a
    )
      return false;
  }
  return false;
}

/** The subject of the copula is a ratio: nothing but a phrase stands between. */
function isRatioClause(page: Page, reading: Reading): boolean {
  const { from } = page.sentences[reading.sentence]!;
  for (let at = reading.from - 2; at >= Math.max(from, reading.from - RATIO_REACH); at--) {
    if (isRatioNoun(page, at)) return true;
    if (page.tokens.kind[at] !== WORD || isWord(page, at, SYNTAX.AUXILIARY | SYNTAX.PAST_VERB | SYNTAX.RELATIVE))
      return false;
  }
  return false;
}

/** "3 342 of them": what the last count counted. */
function themBehind(page: Page, k: number): Reading | null {
  const reading = page.readings[k]!;
  if (!hasRole(page, reading.tail, ROLE.of) || !hasRole(page, reading.tail + 1, ROLE.them)) return null;
  for (let back = k - 1; back >= 0 && back >= k - 6; back--) {
    const other = page.readings[back]!;
    if (other.measure === "count" && other.unit !== null) return other;
  }
  return null;
}

function nounAt(page: Page, at: number, limit: number): NounPhrase | null {
  return readCountedNoun(page, skipDeterminers(page, at, limit), limit, false);
}

/** The noun of the whole that a share is taken of, as a unit. */
function unitAt(page: Page, share: Reading, limit: number): string | null {
  const noun = nounAt(page, share.to + 1, limit);
  return noun === null ? null : page.language.singular(page.tokens, noun.head);
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
    if (hasRole(page, at, ROLE.numberWord) && hasRole(page, at + 1, ROLE.of)) {
      const noun = readCountedNoun(page, skipDeterminers(page, at + 2, reading.from), reading.from, false);
      if (noun !== null) return noun;
    }
    if (rate === null && language.rateNouns.has(tokens.id[at]!) && !language.isPlural(tokens, at))
      rate = { from: at, to: at + 1, head: at };
    if (found === null && hasRole(page, at, ROLE.headcount)) found = { from: at, to: at + 1, head: at };
    if (
      found === null &&
      ((language.isPlural(tokens, at) && !isWord(page, at, SYNTAX.VERB)) || opensClause(page, at, from)) &&
      !hasRole(page, at, ROLE.notCounted)
    ) {
      const next = at + 1;
      const head =
        next < reading.from && tokens.kind[next] === WORD && language.isPlural(tokens, next) && tokens.gap[next] === 1
          ? next
          : at;
      found = { from: at, to: head + 1, head };
    }
  }
  return reading.measure === "rate" ? (rate ?? found) : found;
}

/** "Fires fell", "the calls rose": a word in -s that may be a verb is a noun where no subject stands before it. */
function opensClause(page: Page, at: number, from: number): boolean {
  if (!page.language.isPlural(page.tokens, at, true)) return false;
  if (at === from || isWord(page, at - 1, SYNTAX.DETERMINER) || hasRole(page, at - 1, ROLE.the)) return true;
  // "Emergency visits for asthma rose": what a preposition or a verb follows was no verb
  return (
    isWord(page, at + 1, SYNTAX.PREPOSITION | SYNTAX.AUXILIARY | SYNTAX.PAST_VERB) &&
    !isWord(page, at - 1, SYNTAX.PRONOUN | SYNTAX.RELATIVE | SYNTAX.MODAL)
  );
}

function skipDeterminers(page: Page, at: number, limit: number): number {
  let i = at;
  while (i < limit && (isWord(page, i, SYNTAX.DETERMINER) || hasRole(page, i, ROLE.the))) i++;
  return i;
}

/** "points" are percentage points where the text speaks of a share, else points of an index. */
function points(page: Page, k: number, last: Reading | null): void {
  const reading = page.readings[k]!;
  const { from, to } = page.sentences[reading.sentence]!;
  let share = last !== null && last.sentence >= reading.sentence - 1 && last.measure === "percentage";
  let near = false;
  let score = false;
  for (let at = from; at < to && at < from + 120; at++) {
    if (page.tokens.kind[at] !== WORD) continue;
    if (hasRole(page, at, ROLE.indexWord)) {
      reading.unit = "point";
      return;
    }
    if (hasRole(page, at, ROLE.shareWord)) share = true;
    if (hasRole(page, at, ROLE.scoreWord)) score = true;
  }
  for (let i = Math.max(0, k - 4); i < Math.min(page.readings.length, k + 5); i++) {
    const other = page.readings[i]!;
    if (
      other.sentence >= reading.sentence - (i < k ? 1 : 0) &&
      other.sentence <= reading.sentence &&
      (other.measure === "percentage" || other.measure === "percentage_point")
    )
      near = true;
  }
  if (score && !near) return;
  if (!share && !near) return;
  reading.measure = "percentage_point";
  reading.unit = "percentage point";
}
