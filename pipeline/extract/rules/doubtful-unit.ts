import type { UnitEntry } from "../language.ts";
import { NUMBER_WORD, SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { GLUED, SPACED, WORD } from "../tokens.ts";

/** A lighter or heavier thing is not told in stones. */
const LIGHTEST = 1;
const HEAVIEST = 70;
/** "a 16-stone prop": who is called by a weight is no child. */
const SMALLEST_GROWN = 5;

/**
 * Reads a unit whose name is an everyday word, where its place tells that it measures.
 *
 *     18in of rain    a 1.9in screen    16st 8lb    weighs 16 stone    the 17-stone prop      but    two stone lions
 *       ^^               ^^               ^^                 ^^^^^            ^^^^^
 */
export function doubtfulUnit(
  page: Page,
  numeral: Numeral,
  at: number,
  limit: number,
  hyphen: boolean,
): UnitEntry | null {
  const { tokens, language } = page;
  if (tokens.kind[at] !== WORD) return null;
  if (numeral.form === "digits" && !hyphen && tokens.gap[at] === GLUED) {
    const goesOn = at + 1 < limit && tokens.gap[at + 1] === GLUED && tokens.kind[at + 1] === WORD;
    return goesOn ? null : (language.gluedUnits.get(tokens.id[at]!) ?? null);
  }
  return hasRole(page, at, ROLE.stone) && isWeight(page, numeral, at, limit, hyphen) ? stoneOf(page) : null;
}

/** "16 stone" closes its clause or goes on to pounds; "two stone lions" are made of it. */
function isWeight(page: Page, numeral: Numeral, at: number, limit: number, hyphen: boolean): boolean {
  const { tokens, lexicon } = page;
  if (numeral.scaled || numeral.value <= LIGHTEST || numeral.value > HEAVIEST) return false;
  const next = at + 1;
  if (hyphen) return numeral.value > SMALLEST_GROWN && !hasRole(page, next, ROLE.setWithStones);
  if (next >= limit || tokens.kind[next] !== WORD || tokens.gap[next]! > SPACED) return true;
  return (
    isWord(
      page,
      next,
      SYNTAX.PREPOSITION | SYNTAX.CONJUNCTION | SYNTAX.COMPARATIVE | SYNTAX.AUXILIARY | SYNTAX.PRONOUN,
    ) ||
    (lexicon.numeric[tokens.id[next]!]! & NUMBER_WORD) !== 0 ||
    hasRole(page, next, ROLE.timeWord)
  );
}

function stoneOf({ language }: Page): UnitEntry | null {
  for (const entry of language.gluedUnits.values()) if (entry.code === "stone") return entry;
  return null;
}
