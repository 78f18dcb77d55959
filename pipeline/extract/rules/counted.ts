import { FORM } from "../grammar.ts";
import { SYNTAX } from "../lexicon.ts";
import { readModel } from "../models.ts";
import { hasForm, hasRole, isWord, type NounPhrase, readCountedNoun } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { GLUED, MARK, SPACED } from "../tokens.ts";
import { applyTail } from "./reading.ts";
import { readTail } from "./tail.ts";

const HYPHEN = 0x2d;
const COMMA = 0x2c;
const CLAUSE_ENDS = new Set([COMMA, 0x3b]);

/**
 * Gives a bare number the noun that it counts, or the name of the model.
 *
 *     six-cylinder engines    62 Boeing 737s    25 or more cows    40 new clinics
 *         ^^^^^^^^                   ^^^                   ^^^^           ^^^^^^^
 */
export function takeCounted(page: Page, reading: Reading, limit: number): void {
  const { tokens } = page;
  const model = readModel(page, reading.tail, limit);
  if (model !== null) {
    reading.unit = model.name;
    reading.noun = { from: model.from, to: model.to, head: model.digits };
    return;
  }
  if (takeUnitBehindHedge(page, reading, limit) || isPartThatDoes(page, reading, limit)) return;
  const first = reading.tail + 1;
  // "980 - growth of 4%" is a dash, "the two - door version" a hyphen printed apart
  const glued = tokens.gap[reading.tail] === GLUED && tokens.gap[first] === GLUED;
  const apart = tokens.gap[first] === SPACED && (reading.value ?? 100) < 100 && isAdjective(page, first, limit);
  const hyphen = (glued || apart) && tokens.mark[reading.tail] === HYPHEN && tokens.kind[reading.tail] === MARK;
  reading.noun =
    nounBehindHedge(page, reading, limit) ??
    (hyphen && first < limit && isJoinedNoun(page, first)
      ? { from: first, to: first + 1, head: first }
      : readCountedNoun(
          page,
          hyphen || isAlike(page, reading) ? first : reading.tail,
          limit,
          reading.value === 1 || hyphen,
        ));
  const costs = reading.noun !== null && hasForm(page, reading.noun.head, FORM.THIRD) && reading.noun;
  if (costs && hasRole(page, reading.from - 1, ROLE.of) && isPricedAt(page, costs, limit)) reading.noun = null;
}

/** "a pack of 20 costs US$ 2": a verb with its sum behind, and nothing that is counted. */
function isPricedAt({ tokens, language }: Page, { from, to, head }: NounPhrase, limit: number): boolean {
  return to - from === 1 && head < limit && language.currencies.forward(tokens, to, limit) !== null;
}

/** "6,940 such deaths": of the kind told before. */
const isAlike = (page: Page, { tail }: Reading): boolean => hasRole(page, tail, ROLE.alike);

/** "Of the 47 towns, only ten run night buses": a part of what the sentence begins with, and what it does. */
function isPartThatDoes(page: Page, reading: Reading, limit: number): boolean {
  const { tokens } = page;
  const { from } = page.sentences[reading.sentence]!;
  const verb = FORM.BASE | FORM.PAST;
  if (
    !hasRole(page, from, ROLE.of) ||
    !hasForm(page, reading.tail, verb) ||
    hasForm(page, reading.tail, FORM.ADJECTIVE)
  )
    return false;
  let before = reading.from - 1;
  while (isWord(page, before, SYNTAX.ADVERB)) before--;
  if (tokens.mark[before] !== COMMA) return false;
  for (let at = reading.tail + 1; at < limit && !CLAUSE_ENDS.has(tokens.mark[at]!); at++)
    if (isWord(page, at, SYNTAX.AUXILIARY | SYNTAX.PAST_VERB | SYNTAX.MODAL)) return false;
  return true;
}

/** "25 or more cows": the hedge stands between number and noun. */
function nounBehindHedge(page: Page, reading: Reading, limit: number): NounPhrase | null {
  const hedge = page.language.hedgesAfter.forward(page.tokens, reading.tail, limit);
  if (hedge === null || hedge.at >= limit || page.tokens.gap[hedge.at]! > SPACED) return null;
  const noun = readCountedNoun(page, hedge.at, limit, false);
  return noun !== null && page.language.isPlural(page.tokens, noun.head) ? noun : null;
}

/** "six-cylinder", "10-part": a noun behind the hyphen, on which no word hangs in turn. */
function isJoinedNoun(page: Page, at: number): boolean {
  const { tokens, language } = page;
  if (language.isSingularNoun(tokens, at)) return true;
  // what a number may stand behind ("part 3") is a noun, whatever else it is
  const noun = hasForm(page, at, FORM.NOUN) || language.labels.has(tokens.id[at]!);
  return noun && !language.isPlural(tokens, at, true) && tokens.gap[at + 1] !== GLUED;
}

/** "30 or so miles", "400-plus miles": the unit behind the hedge, which stays out of the quote. */
function takeUnitBehindHedge(page: Page, reading: Reading, limit: number): boolean {
  const hedge = page.language.hedgesAfter.forward(page.tokens, reading.tail, limit);
  if (hedge === null || hedge.at >= limit || page.tokens.gap[hedge.at]! > SPACED) return false;
  const unit = readTail(page, reading.numeral, hedge.at, limit);
  if (unit === null || (unit.kind !== "quantity" && unit.kind !== "percentage") || unit.hyphen) return false;
  const { to, tail } = reading;
  applyTail(reading, unit);
  reading.to = to;
  reading.tail = tail;
  return true;
}

/** "door" of "two - door version": a noun in front of another. */
function isAdjective(page: Page, at: number, limit: number): boolean {
  const { tokens, language } = page;
  return (
    at + 1 < limit &&
    tokens.gap[at + 1] === SPACED &&
    language.isSingularNoun(tokens, at) &&
    language.isCountable(tokens, at + 1)
  );
}
