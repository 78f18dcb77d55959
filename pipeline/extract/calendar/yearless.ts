import type { CalendarContext } from "./context.ts";
import { bitsAt, CALENDAR, CLUE, clueAt } from "./words.ts";

/** Months from the part of a year that a text is about to one told behind it. */
const NEAR = 3;

/** True when a word of the sentence before `at` looks ahead. */
export function looksAhead(ctx: CalendarContext, at: number): boolean {
  const { tokens, words } = ctx;
  const limit = Math.min(ctx.sentence.to, at + 12);
  for (let i = Math.max(ctx.sentence.from, at - 16); i < limit; i++) {
    const clue = clueAt(words, tokens, i);
    if (clue & CLUE.FUTURE) return true;
  }
  return false;
}

/** "The order takes effect on 1 June": a verb of the present right before a day. */
function isScheduled({ tokens, words, sentence }: CalendarContext, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - NEAR_VERB); i--)
    if ((clueAt(words, tokens, i) & CLUE.SCHEDULED) !== 0) return (bitsAt(words, tokens, i - 1) & CALENDAR.THE) === 0;
  return false;
}

/** How far before a day its verb stands: "[comes] into force on". */
const NEAR_VERB = 6;

/** "Provisional data for January" in a bulletin of March on the fourth quarter: the month behind that, and not one long before. */
function isBehindPart({ aboutPart, published }: CalendarContext, month: number): boolean {
  if (!aboutPart || !published || published.year !== aboutPart.end.year + 1) return false;
  return month < aboutPart.start.month && month <= published.month && month + 12 - aboutPart.end.month <= NEAR;
}

/** The year of a month or day that is printed without one; null when nothing tells it. */
export function yearOfMonth(ctx: CalendarContext, month: number, day: number, at: number): number | null {
  const { published } = ctx;
  // "carried out in September", in a text of October on the budget of next year
  const ofBudget = published !== null && published.month > 0 && (ctx.aboutYear ?? 0) > published.year;
  if (ctx.aboutYear !== null && !(ofBudget && !looksAhead(ctx, at))) {
    // "the last week of December" in a bulletin of February
    const ahead = published !== null && ctx.aboutYear === published.year && published.month > 0;
    if (ahead && month > published.month && !looksAhead(ctx, at)) return ctx.aboutYear - 1;
    return isBehindPart(ctx, month) ? ctx.aboutYear + 1 : ctx.aboutYear;
  }
  if (published === null) return ctx.lastYear;
  if (ctx.lastYear !== null && ctx.lastYear < published.year - 1 && !ctx.isNews) return ctx.lastYear;
  if (published.month === 0) return published.year;
  const before = bitsAt(ctx.words, ctx.tokens, at - 1);
  if (before & CALENDAR.NEXT && month <= published.month) return published.year + 1;
  if (month === published.month && day === 0) return published.year;
  const ahead = (month - published.month + 12) % 12;
  const passed =
    month < published.month || (month === published.month && (published.day === 0 || day <= published.day));
  if (day > 0) {
    // the nearest such day: events a few weeks ahead are announced, those long past are told with their year
    const near = ahead <= 3 && !(passed && ahead === 0);
    if (passed) return near && ahead > 0 ? published.year + 1 : published.year;
    return near || looksAhead(ctx, at) || isScheduled(ctx, at) ? published.year : published.year - 1;
  }
  if (passed) return ahead <= 6 && looksAhead(ctx, at) ? published.year + 1 : published.year;
  return looksAhead(ctx, at) ? published.year : published.year - 1;
}
