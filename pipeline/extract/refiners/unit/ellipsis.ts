import { FORM } from "../../grammar.ts";
import { isTimesPer } from "../../language.ts";
import { SYNTAX } from "../../lexicon.ts";
import { hasForm, hasRole, isWord, type NounPhrase, readCountedNoun } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { MARK, SPACED, UPPER, WORD } from "../../tokens.ts";
import { hedgeStart } from "../relation.ts";
import { movedBehind, nounOfWhich } from "./nearby.ts";
import { skipDeterminers, subjectNoun } from "./subject.ts";

const COMMA = 0x2c;
/** From the noun of a clause without a verb to its number, in tokens. */
const GAP_REACH = 8;

/** What ends the search for the noun of a clause without a verb. */
const STOPS = FORM.PAST | FORM.THIRD | FORM.BE | FORM.HAVE | FORM.MODAL;

/** The noun that a clause without a verb, a relative, a move or an apposition gives its number. */
export function namedNear(page: Page, k: number): NounPhrase | null {
  const reading = page.readings[k]!;
  return (
    nounOfWhich(page, reading) ??
    nounAhead(page, k) ??
    movedBehind(page, reading) ??
    gappedNoun(page, reading) ??
    countedInAll(page, reading) ??
    nounRightBefore(page, reading) ??
    (isAtRate(page, reading) ? subjectNoun(page, reading) : null)
  );
}

/** "Assaults fell from 11 to four, complaints about noise from 30 to 12": the plural that a comma or "and" stands before. */
function gappedNoun(page: Page, reading: Reading): NounPhrase | null {
  const { tokens, language } = page;
  const link = hedgeStart(page, reading) - 1;
  if (!hasRole(page, link, ROLE.from) && !hasRole(page, link, ROLE.by)) return null;
  const { from } = page.sentences[reading.sentence]!;
  const end = verbBefore(page, link);
  for (let at = end - 1; at > Math.max(from, link - GAP_REACH); at--) {
    const comma = tokens.mark[at] === COMMA;
    if (comma || hasRole(page, at, ROLE.and) || hasRole(page, at, ROLE.contrast)) {
      const noun = readCountedNoun(page, skipDeterminers(page, at + 1, end), end, false);
      const plural =
        noun !== null && language.isPlural(tokens, noun.head, true) && !hasRole(page, noun.head, ROLE.notCounted);
      return plural ? noun : null;
    }
    if (tokens.kind[at] !== WORD || (hasForm(page, at, STOPS) && !hasForm(page, at, FORM.NOUN | FORM.PLURAL)))
      return null;
  }
  return null;
}

/** "posts were cut | from 22 to 17": where the verb of movement in front of a preposition begins. */
function verbBefore(page: Page, link: number): number {
  const verb = link - 1;
  const moves = hasForm(page, verb, FORM.RISE | FORM.FALL) && hasForm(page, verb, FORM.PAST | FORM.PARTICIPLE);
  if (!moves) return link;
  return isWord(page, verb - 1, SYNTAX.AUXILIARY) ? verb - 1 : verb;
}

/** "of stillbirths 3.9 per 1,000 and of neonatal deaths 2.7", "deaths 41, injuries 212": the plural that its number follows. */
function nounRightBefore(page: Page, reading: Reading): NounPhrase | null {
  const { tokens, language } = page;
  const { from } = page.sentences[reading.sentence]!;
  const head = hedgeStart(page, reading) - 1;
  if (!language.isPlural(tokens, head) || hasRole(page, head, ROLE.notCounted) || tokens.gap[head + 1] !== SPACED)
    return null;
  // "men 6.2 per 100,000": of whom, and not of what
  if (reading.measure === "rate" && isWord(page, head, SYNTAX.PERSON)) return null;
  for (let at = head - 1; at >= Math.max(from, head - NOUN_REACH); at--) {
    const parts = tokens.mark[at] === COMMA || hasRole(page, at, ROLE.and) || hasRole(page, at, ROLE.of);
    if (parts) return at > from && tokens.kind[at - 1] !== MARK ? { from: at + 1, to: head + 1, head } : null;
    if (tokens.kind[at] !== WORD || hasForm(page, at, FORM.PREPOSITION | FORM.DETERMINER | STOPS)) return null;
  }
  return null;
}

/** Adjectives and nouns in front of the plural. */
const NOUN_REACH = 4;

/** "has won 61, drawn 20 and lost 29 of her 110 games": what the last number of a row of verbs counts. */
function nounAhead(page: Page, k: number): NounPhrase | null {
  const { readings, tokens } = page;
  let last = readings[k]!;
  if (last.measure !== "count" || last.noun !== null) return null;
  for (let at = k + 1; at < Math.min(readings.length, k + 4); at++) {
    const next = readings[at]!;
    const verb = hasForm(page, next.from - 1, FORM.PARTICIPLE | FORM.PAST);
    const joint = tokens.mark[last.tail] === COMMA || hasRole(page, last.tail, ROLE.and);
    if (next.sentence !== last.sentence || next.measure !== "count" || next.from - last.tail !== 2 || !verb || !joint)
      return null;
    if (next.noun !== null) return next.noun;
    const whole = readings[at + 1];
    if (hasRole(page, next.tail, ROLE.of) && whole?.noun && whole.from - next.tail <= 2) return whole.noun;
    last = next;
  }
  return null;
}

/** "Earlier trials, six in all, found": the plural before the comma. */
function countedInAll(page: Page, { from, tail }: Reading): NounPhrase | null {
  const { tokens, language } = page;
  const at = from - 2;
  if (tokens.mark[from - 1] !== COMMA || tokens.kind[at] !== WORD || !language.isPlural(tokens, at)) return null;
  const all =
    hasRole(page, tail, ROLE.in) &&
    (hasRole(page, tail + 1, ROLE.pointing) || hasRole(page, tail + 1, ROLE.numberWord));
  return all && tokens.kind[tail + 2] === MARK ? { from: at, to: at + 1, head: at } : null;
}

/** "Ninety-four, one in five of those registered": the people that the share behind the comma is taken of. */
export function isShareOfThose(page: Page, reading: Reading, next: Reading | null): boolean {
  if (next?.sentence !== reading.sentence || next.measure !== "percentage" || reading.measure !== "count") return false;
  if (page.tokens.mark[reading.tail] !== COMMA || hedgeStart(page, next) !== reading.tail + 1) return false;
  if (!hasRole(page, next.to, ROLE.of)) return false;
  const those = next.to + 1;
  const people = hasRole(page, those, ROLE.everyPerson) && hasForm(page, those + 1, FORM.PARTICIPLE | FORM.RELATIVE);
  return people || isWord(page, skipDeterminers(page, those, those + 2), SYNTAX.PERSON);
}

/** "at a rate of four a month": of what the clause is about, and not of what was counted last. */
function isAtRate(page: Page, { from, per }: Reading): boolean {
  return isTimesPer(page.language, per) && hasRole(page, from - 1, ROLE.of) && hasRole(page, from - 2, ROLE.shareWord);
}

/** Numbers in a row behind "of them". */
const ROW = 4;

/** "Fourteen of them made amphetamine, nine mephedrone and the other three GHB": what is made, of those told of first. */
export function restOfThem(page: Page, k: number): Reading | null {
  const { readings, language, tokens } = page;
  const reading = readings[k]!;
  const { noun, numeral, tail } = reading;
  if (reading.measure !== "count" || numeral.decimal || !(numeral.value > 1) || tokens.kind[tail] !== WORD) return null;
  // a plural is counted, and so is what an adjective or a hyphen goes along with
  if (noun !== null && (noun.from !== tail || noun.to !== tail + 1)) return null;
  if (noun === null && tokens.shape[tail] !== UPPER && !hasRole(page, tail, ROLE.both)) return null;
  if (language.isPlural(tokens, tail, true) || isWord(page, tail, SYNTAX.PERSON)) return null;
  const closes = tokens.kind[tail + 1] === MARK || hasRole(page, tail + 1, ROLE.and);
  if (!closes) return null;
  for (let back = k - 1; back >= Math.max(0, k - ROW); back--) {
    const other = readings[back]!;
    if (other.sentence !== reading.sentence || other.measure !== "count") return null;
    const ofThem = hasRole(page, other.tail, ROLE.of) && hasRole(page, other.tail + 1, ROLE.them);
    const acts = other.noun === null && isWord(page, other.tail, SYNTAX.PAST_VERB | SYNTAX.VERB);
    if (ofThem || (acts && other.unit !== null)) return other;
  }
  return null;
}
