import type { CalendarContext, Found } from "./calendar/context.ts";
import { isDash } from "./calendar/context.ts";
import { readMonth, readWeekday } from "./calendar/days.ts";
import { isoOf, parsePoint, pointOf, type Stretch, stretchOf } from "./calendar/iso.ts";
import { followLink } from "./calendar/links.ts";
import { readNumbered, readSeason } from "./calendar/parts.ts";
import { readStretchWord, readUnit } from "./calendar/spans.ts";
import { readWeek } from "./calendar/weeks.ts";
import { bitsAt, CALENDAR, CLUE, clueAt } from "./calendar/words.ts";
import { readYear } from "./calendar/years.ts";
import type { Page, Period } from "./rule.ts";
import { DIGITS, WORD } from "./tokens.ts";

export { isTimeAdverbial } from "./calendar/adverbial.ts";

import { adoptYear, isAhead, isListed, isLong, join, tieOf } from "./calendar/join.ts";
import { longAgo } from "./calendar/old-years.ts";
import { partOf, readElliptic, readNext, readNow, readThen } from "./calendar/pointing.ts";
import { aboutOf, titleTime, yearOf } from "./calendar/titles.ts";

/** Words that a period can be read from. */
const HEADS =
  CALENDAR.MONTH |
  CALENDAR.WEEKDAY |
  CALENDAR.UNIT |
  CALENDAR.STRETCH |
  CALENDAR.SEASON |
  CALENDAR.NOW |
  CALENDAR.THEN |
  CALENDAR.ORDINAL |
  CALENDAR.NEXT |
  CALENDAR.NUMBERED;

/**
 * Finds every stretch of calendar time that the page names, in order, and tells the page's numerals which of them are dates.
 *
 *     Between 2000 and 2008 … in July this year … 900 cases, a fifth fewer than a year earlier
 *             ^^^^^^^^^^^^^       ^^^^^^^^^^^^^^                                ^^^^^^^^^^^^^^
 *
 * Called once `page.numerals` is filled; sets their `reason` to "date" or "time_adverbial".
 */
export function readPeriods(page: Page): Period[] {
  const { tokens, sentences } = page;
  const words = page.language.calendar;
  const periods: Period[] = [];
  const ctx: CalendarContext = {
    page,
    tokens,
    words,
    published: page.document.published ? parsePoint(page.document.published) : null,
    sentence: sentences[0] ?? { from: 0, to: 0, block: 0, kind: "text", blockFrom: 0 },
    from: 0,
    aboutYear: null,
    aboutPart: null,
    lastYear: null,
    isNews: false,
    lastPart: null,
    thisYear: null,
    isHistory: null,
    isWeekly: null,
  };
  tellAbout(ctx, titleTime(page));
  let block = -1;
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    if (sentence.block !== block) ctx.lastYear = longAgo(ctx.lastYear, ctx.published);
    block = sentence.block;
    ctx.sentence = sentence;
    ctx.from = sentence.from;
    ctx.lastPart = null;
    ctx.thisYear = null;
    const first = periods.length;
    for (let at = sentence.from; at < sentence.to; ) {
      const candidate = tokens.kind[at] === DIGITS || (words.bits[tokens.id[at]!]! & HEADS) !== 0;
      const read = candidate ? readAt(ctx, at) : null;
      if (read === null) {
        at++;
        continue;
      }
      take(ctx, periods, first, read, s);
      ctx.from = read.to;
      at = read.to;
    }
    if (s === 0 && sentence.kind === "heading" && ctx.aboutYear === null) tellAbout(ctx, aboutOf(page, periods));
  }
  markNumerals(page, periods);
  return periods;
}

/** Keeps what the title says that the text is about. */
function tellAbout(ctx: CalendarContext, about: Stretch | null): void {
  ctx.aboutYear = yearOf(about);
  ctx.aboutPart =
    about !== null && ctx.aboutYear !== null && about.start.month > 0 && about.end.day === 0 ? about : null;
}

function readAt(ctx: CalendarContext, at: number): Found | null {
  const { tokens, words } = ctx;
  if (tokens.kind[at] === DIGITS) return tokens.end[at]! - tokens.start[at]! === 4 ? readYear(ctx, at) : null;
  if (tokens.kind[at] !== WORD) return null;
  const bits = words.bits[tokens.id[at]!]! & HEADS;
  if (bits === 0) return null;
  if (bits & CALENDAR.MONTH) return readMonth(ctx, at);
  if (bits & CALENDAR.WEEKDAY) return readWeekday(ctx, at);
  if (bits & CALENDAR.NUMBERED) return readNumbered(ctx, at);
  if (bits & CALENDAR.SEASON) return readSeason(ctx, at);
  if (bits & CALENDAR.UNIT) return readWeek(ctx, at) ?? readUnit(ctx, at);
  if (bits & CALENDAR.STRETCH) return readStretchWord(ctx, at);
  if (bits & CALENDAR.THEN) return readThen(ctx, at);
  if (bits & (CALENDAR.LAST | CALENDAR.NEXT)) return readNext(ctx, at) ?? readElliptic(ctx, at);
  if (bits & CALENDAR.ORDINAL) return readElliptic(ctx, at);
  return readNow(ctx, at);
}

/** Makes a period of what was read, or joins it with the one before ("March 2016 to June 2018"). */
function take(ctx: CalendarContext, periods: Period[], first: number, read: Found, sentence: number): void {
  const last = periods.length > first ? periods[periods.length - 1]! : null;
  if (last && join(ctx, last, read)) return;
  const bound = tieOf(ctx, read.from);
  const { from, lead } = bound;
  const onward = bound.tie === "from" && clueAt(ctx.words, ctx.tokens, read.to) & CLUE.ONWARD;
  const tie = onward ? "since" : bound.tie;
  read.from = from;
  if (read.stretch && !read.relative && read.link === null) {
    const year = read.stretch.end.year;
    const placed = tie === null || tie === "in" || tie === "on" || tie === "by";
    if (placed && (!ctx.published || year <= ctx.published.year)) ctx.lastYear = year;
  }
  const news = read.relative && (read.grain === "day" || (read.grain === "year" && read.link === null));
  if (news && longAgo(read.stretch?.end.year ?? null, ctx.published) === null) ctx.isNews = true;
  let stretch = read.stretch;
  if (read.relative && read.grain === "year") ctx.thisYear = stretch?.start.year ?? null;
  if (read.grain === "quarter") ctx.lastPart = partOf(stretch) ?? ctx.lastPart;
  if (read.link && !stretch) stretch = followLink(read.link, anchorOf(ctx, periods, first), spanOf(periods));
  if (!stretch && !read.link && !read.yearless) {
    ctx.page.undated.push({ from: read.from, to: read.to });
    return;
  }
  periods.push({
    from,
    to: read.to,
    iso: stretch ? isoOf(stretch) : "",
    stretch,
    lead,
    sentence,
    grain: read.grain,
    tie,
    relative: read.relative,
    ahead: isAhead(stretch, ctx.published),
    link: read.link,
  });
  if (last && !read.yearless && read.stretch && isListed(ctx, last, from)) adoptYear(last, read.stretch);
}

/** Periods that one that hangs on another looks back over. */
const LOOK_BACK = 8;

/** What a period hangs on until its figures are known: the last one of the sentence, then of the paragraph, then the title's year. */
function anchorOf(ctx: CalendarContext, periods: readonly Period[], first: number): Stretch | null {
  for (let i = periods.length - 1; i >= Math.max(0, first - LOOK_BACK, periods.length - LOOK_BACK); i--) {
    const period = periods[i]!;
    if (i < first && ctx.page.sentences[period.sentence]!.block !== ctx.sentence.block) break;
    // "has been taxed since 2017. That year": the year it began in
    const begun = period.tie === "since" && period.stretch;
    if (begun) return stretchOf(begun.start);
    if (period.stretch && (period.link === null || i < first)) return period.stretch;
  }
  return ctx.aboutYear === null ? null : stretchOf(pointOf(ctx.aboutYear));
}

/** The last stretch of several years. */
function spanOf(periods: readonly Period[]): Stretch | null {
  for (let i = periods.length - 1; i >= Math.max(0, periods.length - 8); i--)
    if (isLong(periods[i]!.stretch)) return periods[i]!.stretch;
  return null;
}

/** Gives the numerals within periods their reason: lengths of time say when, the rest are dates. */
function markNumerals(page: Page, periods: readonly Period[]): void {
  const { tokens, numerals } = page;
  const words = page.language.calendar;
  let n = 0;
  for (const period of periods) {
    while (n < numerals.length && numerals[n]!.to <= period.from) n++;
    for (let i = n; i < numerals.length && numerals[i]!.from < period.to; i++) {
      const numeral = numerals[i]!;
      let behind = numeral.to;
      if (isDash(tokens.mark[behind] ?? 0)) behind++;
      const length =
        numeral.form !== "ordinal" && behind < period.to && (bitsAt(words, tokens, behind) & CALENDAR.UNIT) !== 0;
      numeral.reason = length ? "time_adverbial" : "date";
    }
  }
}
