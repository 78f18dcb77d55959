import type { Period } from "../rule.ts";
import type { CalendarContext, Found } from "./context.ts";
import { isDash, isGlued } from "./context.ts";
import { isoOf, orderOf, type Point, type Stretch } from "./iso.ts";
import { THEN } from "./pointing.ts";
import { bitsAt, CALENDAR, type Tie } from "./words.ts";

/** Of words like "early" and "end", the value of those that close a period. */
export const CLOSE_OF = 12;

/** The word in front of a period, over "the", "early", "the end of"; `from` takes in the latter. */
export function tieOf(ctx: CalendarContext, at: number): { from: number; lead: number; tie: Tie | null } {
  const { tokens, words } = ctx;
  let from = at;
  let look = at;
  for (;;) {
    const prev = look - 1;
    if (prev < ctx.from) break;
    const bits = bitsAt(words, tokens, prev);
    if (
      isDash(tokens.mark[prev]!) &&
      isGlued(tokens, look) &&
      prev > ctx.from &&
      bitsAt(words, tokens, prev - 1) & CALENDAR.PART
    ) {
      look = from = prev - 1;
    } else if (bits & CALENDAR.PART && !(look < at && bitsAt(words, tokens, look) & CALENDAR.THE)) {
      // not "half the 2010 level"
      look = from = prev;
    } else if (bits & CALENDAR.ORDINAL && bitsAt(words, tokens, look) & CALENDAR.PART) {
      look = from = prev;
    } else if (bits & CALENDAR.OF && bitsAt(words, tokens, prev - 1) & CALENDAR.PART && prev > ctx.from) {
      look = from = prev - 1;
    } else if (
      bits &
      (CALENDAR.THE | CALENDAR.ARTICLE | CALENDAR.OWN | CALENDAR.FISCAL | CALENDAR.LAST | CALENDAR.THIS)
    ) {
      look = prev;
    } else break;
  }
  const tie = words.ties.backward(tokens, look, Math.max(ctx.from, look - 5));
  // "before the end of 2024": in 2024
  const closing = from < at && tie?.value === "before" && words.value[tokens.id[from]!] === CLOSE_OF;
  return { from, lead: tie ? tie.at : look, tie: closing ? "by" : tie ? tie.value : null };
}

/** True when a stretch begins after the publication, as far as both are known. */
export function isAhead(stretch: Stretch | null, published: Point | null): boolean {
  if (!stretch || !published) return false;
  if (stretch.start.month === 0 || published.month === 0) return stretch.start.year > published.year;
  return orderOf(stretch.start) > orderOf(published, true);
}

export function isLong(stretch: Stretch | null): boolean {
  return (
    stretch !== null &&
    (stretch.start.year !== stretch.end.year ||
      stretch.start.month !== stretch.end.month ||
      stretch.start.day !== stretch.end.day)
  );
}

/** Joins two ends of a stretch: "2012–2014", "March to June 2018", "between 2000 and 2008". */
export function join(ctx: CalendarContext, last: Period, read: Found): boolean {
  const { tokens, words } = ctx;
  if (!read.stretch || last.iso === "" || (last.link && last.link !== THEN) || read.link) return false;
  let at = last.to;
  let looseEnd = read.from;
  if (looseEnd > at && bitsAt(words, tokens, looseEnd - 1) & (CALENDAR.THE | CALENDAR.PART)) looseEnd--;
  const { from } = tieOf(ctx, read.from);
  looseEnd = Math.min(looseEnd, from);
  if (looseEnd > at + 1 && bitsAt(words, tokens, looseEnd - 1) & CALENDAR.THE) looseEnd--;
  if (looseEnd - at !== 1) return false;
  const bits = bitsAt(words, tokens, at);
  const joins = isDash(tokens.mark[at]!) || bits & CALENDAR.JOIN || (bits & CALENDAR.AND && last.tie === "between");
  if (!joins) return false;
  // "in 2019 – 2020 was worse" would need a sentence; "from 2010 to 45 %" never comes here
  at = read.to;
  let start = last.stretch?.start;
  if (!start) return false;
  let end = read.stretch.end;
  const yearless = isYearless(last);
  if (yearless && !read.yearless) start = { ...start, year: end.year };
  else if (!yearless && read.yearless) end = { ...end, year: start.year };
  if (orderOf(start) > orderOf(end, true)) {
    // "November to January" in a text about 2022 that came out in February 2023
    const later = { ...end, year: end.year + 1 };
    if (yearless && read.yearless && ctx.published && orderOf(later) <= orderOf(ctx.published, true)) end = later;
    else if (yearless) start = { ...start, year: start.year - 1 };
    else if (read.yearless) end = { ...end, year: end.year + 1 };
  }
  if (orderOf(start) >= orderOf(end, true)) return false;
  last.link = null;
  last.stretch = { start, end };
  last.ahead = isAhead(last.stretch, ctx.published);
  last.iso = isoOf(last.stretch);
  last.to = read.to;
  last.grain = last.grain === "year" ? "years" : last.grain;
  if (!(yearless && read.yearless)) last.relative = false;
  return true;
}

function isYearless(period: Period): boolean {
  return period.relative && (period.grain === "month" || period.grain === "day" || period.grain === "quarter");
}

/** "in March and April 2020": the first month has the year of the second. */
export function isListed(ctx: CalendarContext, last: Period, from: number): boolean {
  const { tokens, words } = ctx;
  return (
    isYearless(last) &&
    last.link === null &&
    from - last.to <= 2 &&
    (bitsAt(words, tokens, from - 1) & CALENDAR.AND) !== 0
  );
}

export function adoptYear(period: Period, stretch: Stretch): void {
  const own = period.stretch;
  if (!own || stretch.start.month === 0) return;
  const year = stretch.start.year;
  period.stretch = { start: { ...own.start, year }, end: { ...own.end, year } };
  period.iso = isoOf(period.stretch);
  period.relative = false;
}
