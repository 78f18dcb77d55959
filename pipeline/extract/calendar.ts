import type { CalendarContext, Found } from "./calendar/context.ts";
import { isDash, isGlued } from "./calendar/context.ts";
import { readMonth, readWeekday } from "./calendar/days.ts";
import { isoOf, orderOf, type Point, parsePoint, pointOf, type Stretch, stretchOf } from "./calendar/iso.ts";
import { followLink } from "./calendar/links.ts";
import { readNumbered, readSeason, readStretchWord, readUnit } from "./calendar/spans.ts";
import { bitsAt, CALENDAR, type Tie } from "./calendar/words.ts";
import { readYear } from "./calendar/years.ts";
import type { Page, Period } from "./rule.ts";
import { createTokens, DIGITS, tokenize, WORD } from "./tokens.ts";

export { isTimeAdverbial } from "./calendar/adverbial.ts";

/** Words that a period can be read from. */
const HEADS =
  CALENDAR.MONTH |
  CALENDAR.WEEKDAY |
  CALENDAR.UNIT |
  CALENDAR.STRETCH |
  CALENDAR.SEASON |
  CALENDAR.NOW |
  CALENDAR.THEN |
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
    lastYear: null,
    isNews: false,
  };
  ctx.aboutYear = yearOf(titleTime(page));
  let block = -1;
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    if (sentence.block !== block) ctx.lastYear = null;
    block = sentence.block;
    ctx.sentence = sentence;
    ctx.from = sentence.from;
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
    if (s === 0 && sentence.kind === "heading" && ctx.aboutYear === null) ctx.aboutYear = aboutYearOf(page, periods);
  }
  markNumerals(page, periods);
  return periods;
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
  if (bits & CALENDAR.UNIT) return readUnit(ctx, at);
  if (bits & CALENDAR.STRETCH) return readStretchWord(ctx, at);
  if (bits & CALENDAR.THEN) return readThen(ctx, at);
  return readNow(ctx, at);
}

/** "since then", "between then and 2018": the time told last */
function readThen(ctx: CalendarContext, at: number): Found | null {
  const tie = ctx.words.ties.backward(ctx.tokens, at, Math.max(ctx.from, at - 2))?.value;
  const tied = tie === "since" || tie === "between" || tie === "by" || tie === "until" || tie === "from";
  if (!tied) return null;
  return { from: at, to: at + 1, stretch: null, grain: "year", relative: false, link: THEN, yearless: false };
}

const THEN = { kind: "same", amount: 0, unit: "century" } as const;

/** "now", "today", "yesterday" */
function readNow(ctx: CalendarContext, at: number): Found | null {
  const { published } = ctx;
  if (!published) return null;
  if (ctx.words.value[ctx.tokens.id[at]!] === 0)
    return {
      from: at,
      to: at + 1,
      stretch: stretchOf(pointOf(published.year)),
      grain: "year",
      relative: true,
      link: NOW,
      yearless: false,
    };
  if (published.day === 0) return null;
  const day = followLink({ kind: "shift", amount: -1, unit: "day" }, stretchOf(published), null);
  return { from: at, to: at + 1, stretch: day, grain: "day", relative: true, link: null, yearless: false };
}

/** Marks "now": weaker than any period that is told outright. */
const NOW = { kind: "same", amount: 1, unit: "year" } as const;

/** Makes a period of what was read, or joins it with the one before ("March 2016 to June 2018"). */
function take(ctx: CalendarContext, periods: Period[], first: number, read: Found, sentence: number): void {
  const last = periods.length > first ? periods[periods.length - 1]! : null;
  if (last && join(ctx, last, read)) return;
  const { from, tie, lead } = tieOf(ctx, read.from);
  read.from = from;
  if (read.stretch && !read.relative && read.link === null) {
    const year = read.stretch.end.year;
    const placed = tie === null || tie === "in" || tie === "on" || tie === "by";
    if (placed && (!ctx.published || year <= ctx.published.year)) ctx.lastYear = year;
  }
  if (read.relative && (read.grain === "day" || (read.grain === "year" && read.link === null))) ctx.isNews = true;
  let stretch = read.stretch;
  if (read.link && !stretch) stretch = followLink(read.link, anchorOf(ctx, periods, first), spanOf(periods));
  if (!stretch && !read.link && !read.yearless) return;
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

/** The word in front of a period, over "the", "early", "the end of"; `from` takes in the latter. */
function tieOf(ctx: CalendarContext, at: number): { from: number; lead: number; tie: Tie | null } {
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
    } else if (bits & CALENDAR.PART) {
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
  return { from, lead: tie ? tie.at : look, tie: tie ? tie.value : null };
}

/** Periods that one that hangs on another looks back over. */
const LOOK_BACK = 8;

/** What a period hangs on until its figures are known: the last one of the sentence, then of the paragraph, then the title's year. */
function anchorOf(ctx: CalendarContext, periods: readonly Period[], first: number): Stretch | null {
  for (let i = periods.length - 1; i >= Math.max(0, first - LOOK_BACK, periods.length - LOOK_BACK); i--) {
    const period = periods[i]!;
    if (i < first && ctx.page.sentences[period.sentence]!.block !== ctx.sentence.block) break;
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

/** True when a stretch begins after the publication, as far as both are known. */
function isAhead(stretch: Stretch | null, published: Point | null): boolean {
  if (!stretch || !published) return false;
  if (stretch.start.month === 0 || published.month === 0) return stretch.start.year > published.year;
  return orderOf(stretch.start) > orderOf(published, true);
}

function isLong(stretch: Stretch | null): boolean {
  return (
    stretch !== null &&
    (stretch.start.year !== stretch.end.year ||
      stretch.start.month !== stretch.end.month ||
      stretch.start.day !== stretch.end.day)
  );
}

/** Joins two ends of a stretch: "2012–2014", "March to June 2018", "between 2000 and 2008". */
function join(ctx: CalendarContext, last: Period, read: Found): boolean {
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
    if (yearless) start = { ...start, year: start.year - 1 };
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
function isListed(ctx: CalendarContext, last: Period, from: number): boolean {
  const { tokens, words } = ctx;
  return (
    isYearless(last) &&
    last.link === null &&
    from - last.to <= 2 &&
    (bitsAt(words, tokens, from - 1) & CALENDAR.AND) !== 0
  );
}

function adoptYear(period: Period, stretch: Stretch): void {
  const own = period.stretch;
  if (!own || stretch.start.month === 0) return;
  const year = stretch.start.year;
  period.stretch = { start: { ...own.start, year }, end: { ...own.end, year } };
  period.iso = isoOf(period.stretch);
  period.relative = false;
}

const titles = new WeakMap<Page, Stretch | null>();

/** What a title that the text does not begin with says that the text is about; null when it says nothing, or opens the text. */
export function titleTime(page: Page): Stretch | null {
  let time = titles.get(page);
  if (time === undefined) {
    time = readTitle(page);
    titles.set(page, time);
  }
  return time;
}

function readTitle(page: Page): Stretch | null {
  const { title } = page.document;
  if (!title || page.text.startsWith(title) || page.text.slice(0, title.length).toLowerCase() === title.toLowerCase())
    return null;
  const tokens = tokenize(title, page.lexicon, scratch);
  const sentences = [{ from: 0, to: tokens.size, block: 0, kind: "heading" as const, blockFrom: 0 }];
  const { title: _, ...document } = page.document;
  const periods = readPeriods({
    ...page,
    document,
    text: title,
    tokens,
    sentences,
    numerals: [],
    periods: [],
    readings: [],
  });
  return aboutOf(page, periods);
}

/** Buffers for titles that stand outside their text. */
const scratch = createTokens();

/** The one year that the periods of a title lie in; null when they look ahead or back. */
function aboutYearOf(page: Page, periods: readonly Period[]): number | null {
  return yearOf(aboutOf(page, periods));
}

function yearOf(about: Stretch | null): number | null {
  return about && about.start.year === about.end.year ? about.start.year : null;
}

/** What a title says that the text is about: its one period, unless it is a goal, a start or an end. */
export function aboutOf(page: Page, periods: readonly Period[]): Stretch | null {
  let about: Stretch | null = null;
  for (const period of periods) {
    if (period.iso === "" || period.relative || period.link) continue;
    if (
      period.tie !== null &&
      period.tie !== "in" &&
      period.tie !== "of" &&
      period.tie !== "for" &&
      period.tie !== "between" &&
      period.tie !== "from"
    )
      return null;
    const { stretch } = period;
    if (!stretch || about !== null) return null;
    about = stretch;
  }
  const published = page.document.published ? parsePoint(page.document.published) : null;
  return about && published && about.end.year > published.year ? null : about;
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
