import { periodFrom } from "../calendar/at.ts";
import { FORM } from "../grammar.ts";
import { hasForm, hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page } from "../rule.ts";
import { WORD } from "../tokens.ts";

/** "half the number of deaths recorded a": so many words at most lead to the time. */
const REACH = 8;

/**
 * True where a level and its time follow: what a fraction in front of it is a multiple of, and no part.
 *
 *     half | the level of 2010     half | the 2010 figure     half | the number seen a decade earlier
 *
 * @param at the article
 */
export function isEarlierLevel(page: Page, at: number, limit: number): boolean {
  if (!hasRole(page, at, ROLE.the)) return false;
  const end = Math.min(limit, at + REACH);
  let level = -1;
  for (let i = at + 1; i < end; i++) {
    const period = periodFrom(page.periods, i);
    if (period?.from === i || period?.lead === i) return level >= 0 || isLevel(page, period.to);
    if (page.tokens.kind[i] !== WORD) return false;
    // "half the budget was spent in 2010" is a part, "half the number that died in 2010" is not
    if (hasForm(page, i, FORM.BE | FORM.HAVE | FORM.MODAL)) return false;
    const told = level >= 0 && hasForm(page, level, FORM.TALLY);
    if (level >= 0 && !told && !hasForm(page, i, FORM.PREPOSITION)) return false;
    if (level < 0 && isLevel(page, i)) level = i;
    // "half the users smoke, ..." begins with what is counted
    if (i > at + 2 && level < 0) return false;
  }
  return false;
}

function isLevel(page: Page, at: number): boolean {
  return hasForm(page, at, FORM.GAUGE | FORM.TALLY);
}
