import { FORM } from "../../grammar.ts";
import { NUMERIC, SYNTAX } from "../../lexicon.ts";
import { hasForm, hasRole, isWord, type NounPhrase, readCountedNoun } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { GLUED, MARK, SPACED, UPPER, WORD } from "../../tokens.ts";
import { closes } from "../pairs.ts";
import { hedgeStart } from "../relation.ts";

const HYPHEN = 0x2d;
const COMMA = 0x2c;
const EQUALS = 0x3d;
const OPENING_BRACKET = 0x28;

/** "312 new and 1,204 returning clients": adjectives of one noun. */
export function isPairedAdjective(page: Page, reading: Reading, next: Reading): boolean {
  if (next.measure !== "count" || next.noun === null) return false;
  const link = hedgeStart(page, next) - 1;
  if (link <= reading.to || link - reading.to > 2 || !joins(page, link)) return false;
  for (let at = reading.to; at < link; at++)
    if (
      page.tokens.kind[at] !== WORD ||
      isWord(page, at, SYNTAX.PREPOSITION | SYNTAX.AUXILIARY | SYNTAX.PRONOUN | SYNTAX.DETERMINER) ||
      page.language.isPlural(page.tokens, at, true)
    )
      return false;
  return next.noun.head > next.tail;
}

/** "(0.5 WAR, .534 FG)": a word in capitals that closes. */
export function isAcronym(page: Page, at: number): boolean {
  const { tokens } = page;
  const closes = at + 1 >= tokens.size || (tokens.kind[at + 1] === MARK && tokens.mark[at + 1] !== HYPHEN);
  return (
    tokens.kind[at] === WORD &&
    tokens.shape[at] === UPPER &&
    tokens.gap[at]! <= SPACED &&
    closes &&
    !isWord(page, at, SYNTAX.PLACE)
  );
}

/** "Schools, 230 of which serve as shelters": the plural before the comma. */
export function nounOfWhich(page: Page, { from, tail }: Reading): NounPhrase | null {
  const { tokens, language, lexicon } = page;
  // "Police dogs, of which there are 17"
  const there = tokens.id[from - 2] === language.grammar.particles.there && hasRelative(page, from - 3);
  const at = (there ? from - 4 : from) - 2;
  if (tokens.mark[at + 1] !== COMMA || tokens.kind[at] !== WORD || !language.isPlural(tokens, at)) return null;
  if (there) return { from: at, to: at + 1, head: at };
  const of = tokens.kind[tail] === WORD ? lexicon.numeric[tokens.id[tail]!]! & NUMERIC.OF : 0;
  const which = tokens.kind[tail + 1] === WORD ? lexicon.syntax[tokens.id[tail + 1]!]! & SYNTAX.RELATIVE : 0;
  return of && which ? { from: at, to: at + 1, head: at } : null;
}

/** "of which", "of whom" */
const hasRelative = (page: Page, at: number): boolean =>
  isWord(page, at, SYNTAX.RELATIVE) && hasRole(page, at - 1, ROLE.of);

/** "7 councils out of 152": the whole of what was counted. */
export function isOutOf(page: Page, last: Reading, reading: Reading): boolean {
  if (last.sentence !== reading.sentence || last.measure !== "count" || last.noun === null) return false;
  const of = hasRole(page, reading.from - 1, ROLE.the) ? reading.from - 2 : reading.from - 1;
  return hasRole(page, of, ROLE.of) && hasRole(page, of - 1, ROLE.out) && of - 1 === last.noun.to;
}

/** "and", "or", "to" or a comma. */
export function joins(page: Page, at: number): boolean {
  return (
    hasRole(page, at, ROLE.and) ||
    hasRole(page, at, ROLE.or) ||
    hasRole(page, at, ROLE.to) ||
    page.tokens.mark[at] === 0x2c
  );
}

/** "71 of 98 have": a part and its whole, neither with a noun. */
export function isPartAlone(page: Page, k: number): boolean {
  const [last, reading, next] = [page.readings[k - 1], page.readings[k]!, page.readings[k + 1]];
  const part = hasRole(page, reading.tail, ROLE.of) && next?.from === reading.tail + 1;
  return reading.noun === null && (part || (hasRole(page, reading.from - 1, ROLE.of) && last?.to === reading.from - 1));
}

/** "one business day", "five working weeks": a length of time, told in days of a kind. */
export function spanOf(page: Page, { noun, tail, measure }: Reading): { name: string; ucum: string | null } | null {
  if (noun === null || measure !== "count" || noun.head !== tail + 1 || !hasRole(page, tail, ROLE.ofTime)) return null;
  const unit = page.language.units.forward(page.tokens, noun.head, noun.head + 1);
  const entry = unit?.value.find(({ kind, symbol }) => kind === "duration" && symbol === null);
  return entry === undefined ? null : { name: entry.name, ucum: entry.ucum };
}

/** ", of whom 412 went to prison" */
export function isOfWhom(page: Page, { from }: Reading): boolean {
  return isWord(page, from - 1, SYNTAX.RELATIVE) && hasRole(page, from - 2, ROLE.of);
}

/** ", a rise of 800": by how much what was counted right before has moved. */
export function isRiseOf(page: Page, reading: Reading): boolean {
  const of = hedgeStart(page, reading) - 1;
  if (!hasRole(page, of, ROLE.of) || !hasForm(page, of - 1, FORM.RISE | FORM.FALL) || !hasRole(page, of - 2, ROLE.a))
    return false;
  return page.tokens.mark[of - 3] === COMMA;
}

/** "a fall of 12 in the number of sites", "a rise of 30 in deaths": what has moved, told behind. */
export function movedBehind(page: Page, reading: Reading): NounPhrase | null {
  const of = hedgeStart(page, reading) - 1;
  if (!hasRole(page, of, ROLE.of) || !hasForm(page, of - 1, FORM.RISE | FORM.FALL)) return null;
  if (!hasRole(page, reading.tail, ROLE.in)) return null;
  const limit = page.sentences[reading.sentence]!.to;
  let at = reading.tail + 1;
  if (hasRole(page, at, ROLE.the)) at++;
  if (hasRole(page, at, ROLE.numberWord) && hasRole(page, at + 1, ROLE.of)) at += 2;
  const noun = readCountedNoun(page, at, limit, false);
  return noun !== null && page.language.isPlural(page.tokens, noun.head) ? noun : null;
}

/** "a four-engined bomber": what it has so many of. */
export function ownedBy(page: Page, { noun, tail }: Reading): string | null {
  const { tokens, language } = page;
  const joined = tokens.mark[tail] === HYPHEN && tokens.gap[tail] === GLUED && tokens.gap[tail + 1] === GLUED;
  if (!joined || noun?.head !== tail + 1) return null;
  return hasRole(page, noun.head, ROLE.occasion) ? "occasion" : language.nounOfParticiple(tokens, noun.head);
}

/** "n = 13 200" */
export const isSampleSize = (page: Page, { from }: Reading): boolean =>
  page.tokens.mark[from - 1] === EQUALS && hasRole(page, from - 2, ROLE.sampleSize);

/** "(13 200)", "(n = 13 200)" */
export function isBracketed(page: Page, reading: Reading): boolean {
  const open = isSampleSize(page, reading) ? reading.from - 3 : reading.from - 1;
  return page.tokens.mark[open] === OPENING_BRACKET;
}

/** A bare decimal that closes its clause, behind a decimal of things or a mark in the same sentence. */
export function isDecimalLike(page: Page, reading: Reading, last: Reading | null): boolean {
  if (last?.sentence !== reading.sentence) return false;
  if (last.measure !== "index" && (last.measure !== "count" || last.noun === null)) return false;
  const decimals = last.numeral.decimal && reading.numeral.decimal && !last.numeral.scaled && !reading.numeral.scaled;
  return (
    decimals && last.unit !== null && closes(page, reading) && page.tokens.kind[hedgeStart(page, reading) - 1] === WORD
  );
}
