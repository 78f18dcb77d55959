import { FORM } from "../grammar.ts";
import { NUMERIC, SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page } from "../rule.ts";
import { MARK, WORD } from "../tokens.ts";
import type { LinkKind } from "./range.ts";

const COMMA = 0x2c;

/** "rose from 5 to 8" and "rose 5% to 840" are two figures: a start and an end, or a delta and a level. */
export function isMove(
  page: Page,
  kind: LinkKind,
  first: number,
  from: number,
  hasOwn: boolean,
  steps: number,
): boolean {
  if (kind === "dash" || kind === "between") return false;
  let i = first - 1;
  if (kind === "from") {
    for (let seen = 0; i >= from && seen < CLAUSE; i--, seen++) {
      if (page.tokens.mark[i] === 0x3b) return false;
      if (isMovement(page, i)) return true;
    }
    return false;
  }
  if (kind === "to") {
    // "fell by 26,000 to 898,000", "fell for a ninth quarter, by about 26,000 to 898,000"
    if (!hasOwn && steps >= 1 && isBy(page, i, from)) return true;
    // "dropped 8,000 to 221,000"
    if (!hasOwn && i >= from && steps >= 1 && hasForm(page, i, FORM.RISE | FORM.FALL)) return true;
    // the word right before the number (hedges and "by" passed over) is the move
    for (let seen = 0; hasOwn && i >= from && seen < 3; i--, seen++) {
      if (hasForm(page, i, FORM.RISE | FORM.FALL)) return true;
      // "growth of −0.5% to 0.5%", "cut by 5% to 8%" are ranges
      if (!isWord(page, i, SYNTAX.ADVERB | SYNTAX.DETERMINER | SYNTAX.ADJECTIVE) && !hasForm(page, i, FORM.HEDGE))
        return isRaiseBy(page, i, from) && steps >= 1;
    }
  }
  return false;
}

/** From "by" to the move that it tells the size of, over an aside. */
const MOVE_REACH = 10;

/** "by", perhaps behind a comma and in front of hedges, of a move that the clause has told. */
function isBy(page: Page, at: number, from: number): boolean {
  const { tokens } = page;
  let by = at;
  while (by > from && by > at - 3 && !hasRole(page, by, ROLE.by) && hasForm(page, by, FORM.HEDGE)) by--;
  if (by <= from || !hasRole(page, by, ROLE.by)) return false;
  if (hasForm(page, by - 1, FORM.RISE | FORM.FALL)) return true;
  if (tokens.mark[by - 1] !== COMMA) return false;
  for (let i = by - 2; i >= from && i > by - MOVE_REACH && tokens.kind[i] !== MARK; i--)
    if (hasForm(page, i, FORM.RISE | FORM.FALL)) return true;
  return false;
}

function isRaiseBy(page: Page, at: number, from: number): boolean {
  return at > from && hasRole(page, at, ROLE.by) && hasForm(page, at - 1, FORM.RISE | FORM.FALL);
}

/** How far back the move of a later clause may be told: "went from 10 to 16, and its share from 4% to 6%". */
const CLAUSE = 40;

/** A word of movement: "fell", "growth", "moved", "doubled". */
function isMovement(page: Page, at: number): boolean {
  const { tokens, lexicon } = page;
  if (tokens.kind[at] !== WORD) return false;
  return (
    hasForm(page, at, FORM.RISE | FORM.FALL) ||
    hasRole(page, at, ROLE.movement) ||
    (lexicon.numeric[tokens.id[at]!]! & (NUMERIC.MULTIPLE | NUMERIC.FOLD)) !== 0
  );
}
