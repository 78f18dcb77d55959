import { FORM } from "../grammar.ts";
import type { Page, Period, TokenSpan } from "../rule.ts";
import { DIGITS, MARK, WORD } from "../tokens.ts";
import { MARKS, marksOf } from "./marks.ts";

/** Between the dates of a list stand at most this many words. */
const LONGEST_ITEM = 9;

/** What makes a stretch a clause of its own, and no item of a list. */
const CLAUSAL = FORM.BE | FORM.HAVE | FORM.MODAL | FORM.SUBORDINATOR | FORM.RELATIVE | FORM.PRONOUN | FORM.NEGATION;

/**
 * The dates of further items that share the verb of an act.
 *
 *     Rooms opened in Riga in 2019 and in Tallinn a year later.
 *                             ^^^^                ^^^^^^^^^^^^
 *     Growing was legalised in 2014, clubs in 2015 and shops on 19 July 2017.
 *
 * @param taken the date of the act itself
 */
export function listedBehind(page: Page, periods: readonly Period[], taken: Period, limit: number): Period[] {
  const listed: Period[] = [];
  let last = taken;
  for (const period of periods) {
    if (period.from < last.to || period === taken) continue;
    if (period.to > limit || !isItem(page, last.to, period)) break;
    listed.push(period);
    last = period;
  }
  return listed;
}

/** The first date of a list behind a colon: "opened one after the other: clubs in 2015 and shops in 2017". */
export function listedBehindColon(page: Page, periods: readonly Period[], part: TokenSpan): Period | null {
  const { mark } = page.tokens;
  if ((marksOf(mark[part.to]!) & MARKS.COLON) === 0) return null;
  const first = periods.find(({ from }) => from > part.to);
  return first && isWorded(page, part.to + 1, first) ? first : null;
}

/** ", clubs" or "and in Tallinn" stands between a date and the next. */
function isItem(page: Page, from: number, period: Period): boolean {
  const { tokens } = page;
  const { and } = page.language.grammar.particles;
  const comma = (marksOf(tokens.mark[from]!) & MARKS.COMMA) !== 0;
  if (!comma && tokens.id[from] !== and) return false;
  return isWorded(page, comma && tokens.id[from + 1] === and ? from + 2 : from + 1, period);
}

/** Words that tell what or where, and no clause, stand from `from` to the date. */
function isWorded(page: Page, from: number, period: Period): boolean {
  const { tokens } = page;
  const { forms } = page.language.grammar;
  const placed = period.tie === "in" || period.tie === "on";
  const later = period.tie === null && period.link?.kind === "shift" && period.link.amount > 0;
  if (!placed && !later) return false;
  const to = period.lead;
  if (period.iso === "" || to <= from || to - from > LONGEST_ITEM) return false;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === DIGITS || tokens.kind[i] === MARK) return false;
    const form = tokens.kind[i] === WORD ? forms[tokens.id[i]!]! : 0;
    if ((form & CLAUSAL) !== 0) return false;
    if ((form & FORM.PAST) !== 0 && (form & (FORM.NOUN | FORM.ADJECTIVE)) === 0) return false;
  }
  // "and in 2017 the age went up": a clause that the date opens
  const behind = tokens.kind[period.to] === WORD ? forms[tokens.id[period.to]!]! : 0;
  return (behind & (FORM.DETERMINER | CLAUSAL)) === 0;
}
