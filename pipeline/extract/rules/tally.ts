import { SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { DASHES, DIGITS, GLUED, WORD } from "../tokens.ts";

const COMMA = 0x2c;

/**
 * True for the votes for and against that a dash parts: two counts, and no range.
 *
 *     voted 62-35    a 12-3 vote    by a vote of 220-213    the court ruled 5-4
 *           ^^ ^^      ^^ ^                    ^^^ ^^^                      ^ ^
 */
export function isTally(page: Page, first: Numeral, second: Numeral | null): boolean {
  const { tokens } = page;
  if (second === null || !first.plain || !second.plain || second.from !== first.to + 1) return false;
  if (!DASHES.has(tokens.mark[first.to] ?? 0) || tokens.gap[first.to] !== GLUED || tokens.gap[second.from] !== GLUED)
    return false;
  const before = first.from - 1;
  const behind = second.to;
  return (
    hasRole(page, before, ROLE.voting) ||
    // "failed by three votes, 47-50"
    (tokens.mark[before] === COMMA && hasRole(page, before - 1, ROLE.voting)) ||
    (hasRole(page, before, ROLE.of) && hasRole(page, before - 1, ROLE.voting)) ||
    (tokens.kind[behind] === WORD && hasRole(page, behind, ROLE.voting)) ||
    isVotedOn(page, before)
  );
}

/** "the vote was 61 to 38", "voted by 212 to 188" */
function isVoteTo(page: Page, first: Numeral, second: Numeral): boolean {
  if (second.from !== first.to + 1 || !hasRole(page, first.to, ROLE.to) || !first.plain || !second.plain) return false;
  let before = first.from - 1;
  if (hasRole(page, before, ROLE.copula) || hasRole(page, before, ROLE.by) || hasRole(page, before, ROLE.of)) before--;
  return hasRole(page, before, ROLE.voting);
}

/** From the verb to the votes, in tokens. */
const VOTED_REACH = 6;

/** "approved the measure 71-22": between the verb and the votes what was voted on. */
function isVotedOn(page: Page, before: number): boolean {
  for (let at = before; at > before - VOTED_REACH && page.tokens.kind[at] === WORD; at--)
    if (hasRole(page, at, ROLE.voting))
      return isWord(page, at + 1, SYNTAX.DETERMINER | SYNTAX.PRONOUN) || hasRole(page, at + 1, ROLE.the);
  return false;
}

/** "approved the bill 71-22": the first number names no bill. */
export function opensTally(page: Page, { from, to, plain }: Numeral): boolean {
  const { tokens } = page;
  const dash = DASHES.has(tokens.mark[to] ?? 0) && tokens.gap[to] === GLUED && tokens.gap[to + 1] === GLUED;
  return plain && dash && tokens.kind[to + 1] === DIGITS && isVotedOn(page, from - 1);
}

/** Either number of "voted 62-35", "the vote was 61 to 38". */
export function isVote(page: Page, at: number): boolean {
  const numeral = page.numerals[at]!;
  const last = at > 0 ? page.numerals[at - 1]! : null;
  const next = page.numerals[at + 1] ?? null;
  if ((next !== null && isVoteTo(page, numeral, next)) || (last !== null && isVoteTo(page, last, numeral))) return true;
  return isTally(page, numeral, page.numerals[at + 1] ?? null) || (last !== null && isTally(page, last, numeral));
}
