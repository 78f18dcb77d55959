import { SYNTAX } from "../../lexicon.ts";
import { hasRole, isWord, type NounPhrase, readCountedNoun } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { WORD } from "../../tokens.ts";

/** "nine of the 62 clinics", "12 of the first 96 samples", "3 342 of them" */
export function wholeBehind(page: Page, reading: Reading, next: Reading | null, limit: number): NounPhrase | null {
  const { tokens } = page;
  let at = reading.tail;
  if (hasRole(page, at, ROLE.out)) {
    // "11.4 in hospital and 34.6 out of hospital": where, of what has been named before
    if (reading.measure === "rate") return null;
    at++;
  }
  if (!hasRole(page, at, ROLE.of)) return null;
  at++;
  for (let seen = 0; seen < 3 && at < limit; seen++) {
    if (isWord(page, at, SYNTAX.DETERMINER) || hasRole(page, at, ROLE.the)) at++;
    else break;
  }
  if (next?.noun && next.sentence === reading.sentence && next.from >= at && next.from <= at + 2) return next.noun;
  if (at >= limit || tokens.kind[at] !== WORD) return null;
  const noun = readCountedNoun(page, at, limit, false);
  // "24 of the month's 30 days": the owner of the whole
  if (noun !== null && tokens.id[noun.to] === page.lexicon.possessive && noun.to < limit) return null;
  // "12 charges, including five of burglary": a singular alone tells of what kind
  const kind = noun !== null && at === reading.tail + 1 && !page.language.isPlural(tokens, noun.head, true);
  return kind && !isWord(page, noun.head, SYNTAX.PERSON) ? null : noun;
}

/** "24 of the 30 days", "24 of the month's 30 days": a part of a length of time. */
export function isPartOf(page: Page, reading: Reading, next: Reading): boolean {
  if (!hasRole(page, reading.tail, ROLE.of) || next.sentence !== reading.sentence || next.from - reading.tail > 4)
    return false;
  const last = next.from - 1;
  return last === reading.tail || hasRole(page, last, ROLE.the) || page.tokens.id[last] === page.lexicon.possessive;
}
