import { periodFrom } from "../calendar/at.ts";
import { FORM } from "../grammar.ts";
import { SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { WORD } from "../tokens.ts";

const COMMA = 0x2c;

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
  // "half its share in 2019"
  const own = page.language.grammar.possessive.has(page.tokens.id[at]!);
  if (!own && !hasRole(page, at, ROLE.the)) return false;
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

/** "half the | national average": so many words may tell a norm from others. */
const TOLD = 3;

/**
 * "is half the rate of pupils", "less than half the national average", "at half the price": a share in front of a norm or of a
 * measure of another group is a multiple of it, where it is no subject.
 */
export function isOfLevel(page: Page, { from, to, sentence }: Numeral, limit: number): boolean {
  const opens = from - 1 < page.sentences[sentence]!.from || page.tokens.kind[from - 1] !== WORD;
  const subject = opens && page.tokens.mark[from - 1] !== COMMA;
  if (subject || !hasRole(page, to, ROLE.the)) return false;
  const end = Math.min(limit, to + 1 + TOLD);
  for (let at = to + 1; at < end; at++) {
    if (page.tokens.kind[at] !== WORD || isWord(page, at, SYNTAX.AUXILIARY | SYNTAX.PREPOSITION)) return false;
    if (hasForm(page, at + 1, FORM.NOUN) && at + 1 < end) continue;
    const norm = hasRole(page, at, ROLE.meanWord) || hasRole(page, at, ROLE.level);
    // "half the average monthly wage" is a share of it
    if (norm && page.tokens.kind[at + 1] === WORD && hasForm(page, at + 1, FORM.ADJECTIVE)) return false;
    if (norm) return at + 1 >= limit || !hasRole(page, at + 1, ROLE.of) || hasForm(page, at, FORM.GAUGE);
    return hasRole(page, at, ROLE.likelihood) && isWord(page, at + 1, SYNTAX.PREPOSITION);
  }
  return false;
}

function isLevel(page: Page, at: number): boolean {
  return hasForm(page, at, FORM.GAUGE | FORM.TALLY);
}
