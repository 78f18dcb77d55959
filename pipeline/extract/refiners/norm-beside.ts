import { indexBehind } from "../halving.ts";
import { SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { DIGITS } from "../tokens.ts";

const COLON = 0x3a;
const OPEN_ROUND = 0x28;
/** Between a level and what is asked for stand at most so many tokens. */
const REACH = 14;

/**
 * The figure that a bare number is the norm of.
 *
 *     111 syringes per person, far from the 300 recommended      18 litres a head, below the 20 that the rules require
 *     ^^^^^^^^^^^^^^^^^^^^^^^               ^^^                  ^^^^^^^^^^^^^^^^                ^^
 *
 * @returns null where the number is no norm, or nothing stands before it in its sentence
 */
export function normBeside(page: Page, k: number): Reading | null {
  const reading = page.readings[k]!;
  const the = reading.from - 1;
  if (!hasRole(page, the, ROLE.the)) return null;
  // "212 days, more than twice the 96 of 2019"
  const [times, level] = [page.readings[k - 1], page.readings[k - 2]];
  const multiple = times?.measure === "ratio" && times.to === the && level?.sentence === reading.sentence;
  if (multiple && hasRole(page, reading.to, ROLE.of) && level.measure !== "count") return level;
  const set = hasRole(page, reading.to, ROLE.setFor);
  if (!set && !(isWord(page, reading.to, SYNTAX.RELATIVE) && isHeld(page, the - 1))) return null;
  for (let back = k - 1; back >= Math.max(0, k - 2); back--) {
    const other = page.readings[back]!;
    if (other.sentence !== reading.sentence || reading.from - other.to > REACH) return null;
    if (other.measure !== "ratio") return other;
  }
  return null;
}

/** "40,700 bikes per weekday (2018: 38,900; 2009: 14,200)": what stood before the bracket, in other years. */
export function rowOf(page: Page, k: number): Reading | null {
  const { tokens, readings, numerals } = page;
  const reading = readings[k]!;
  if (tokens.mark[reading.from - 1] !== COLON || tokens.kind[reading.from - 2] !== DIGITS) return null;
  const year = numerals[indexBehind(numerals, ({ to }) => to < reading.from - 1)];
  if (year?.reason !== "date" || year.to !== reading.from - 1) return null;
  let open = year.from - 1;
  while (open > 0 && reading.from - open < ROW_REACH && tokens.mark[open] !== OPEN_ROUND) open--;
  if (tokens.mark[open] !== OPEN_ROUND) return null;
  for (let back = k - 1; back >= Math.max(0, k - 3); back--) {
    const other = readings[back]!;
    if (other.sentence !== reading.sentence) return null;
    if (other.to <= open) return open - other.tail <= REACH ? other : null;
  }
  return null;
}

/** A bracket with the levels of other years has so many tokens. */
const ROW_REACH = 16;

/** "short of", "below", "than", "against": in front of what a level is held against. */
function isHeld(page: Page, at: number): boolean {
  if (hasRole(page, at, ROLE.of)) return isWord(page, at - 1, SYNTAX.ADJECTIVE | SYNTAX.ADVERB);
  return hasRole(page, at, ROLE.than) || hasRole(page, at, ROLE.against) || hasRole(page, at, ROLE.beyond);
}
