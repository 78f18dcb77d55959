import { SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import { DIGITS, LOWER, MARK, WORD } from "../tokens.ts";
import { isIn, yearBehind } from "./behind.ts";
import { type CalendarContext, COMMA, digitsAt, type Found, found, isDash, isGlued } from "./context.ts";
import {
  dayNumber,
  dayOf,
  moveStretch,
  partOfYear,
  pointOf,
  type Stretch,
  stretchOf,
  unite,
  weekdayOf,
} from "./iso.ts";
import { readThis } from "./the-year.ts";
import { grainOf, unitOf, WEEK, withArticle } from "./units.ts";
import { bitsAt, CALENDAR, CLUE, clueAt } from "./words.ts";
import { looksAhead } from "./yearless.ts";
import { readYear } from "./years.ts";

/** "the third quarter (of 2022)", "the first half of last year", "the first and the last quarter of the year" */
export function readPart(ctx: CalendarContext, at: number, ordinal: number, months: number): Found | null {
  const { tokens, words, published } = ctx;
  const parts = 12 / months;
  const partAt = (i: number) => {
    const value = words.value[tokens.id[i]!]!;
    return value < 0 ? parts : value;
  };
  const part = partAt(ordinal);
  if (part > parts) return null;
  // "half" of a thing: "the first half of the sample"
  const told = yearBehind(ctx, at + 1, at);
  const article = bitsAt(words, tokens, ordinal - 1) & CALENDAR.THE;
  if (bitsAt(words, tokens, ordinal) & CALENDAR.LAST && !article && !told)
    return readRelative(ctx, at, months, -1, ordinal);
  if (!told && bitsAt(words, tokens, at + 1) & CALENDAR.OF) return null;
  if (!told && months === 6 && !article && ordinal + 1 === at) return null;
  let from = withArticle(ctx, ordinal);
  let first = part;
  const joint = from - 1;
  if (
    joint > ctx.from &&
    bitsAt(words, tokens, joint) & (CALENDAR.AND | CALENDAR.JOIN) &&
    bitsAt(words, tokens, joint - 1) & CALENDAR.ORDINAL
  ) {
    first = partAt(joint - 1);
    from = withArticle(ctx, joint - 1);
  }
  const to = told?.to ?? at + 1;
  // which months the quarters of a year of office or school are is not told
  if (told?.across) return found(from, to, acrossOf(told.year), "years");
  let year = told?.year ?? ctx.aboutYear ?? null;
  if (year === null && published) {
    const passed =
      published.month === 0 || part * months <= published.month || part * months - months < published.month - 1;
    year = passed || looksAhead(ctx, ordinal) ? published.year : published.year - 1;
  }
  year ??= ctx.lastYear;
  if (year === null) return found(from, to, null, "quarter", { yearless: true });
  const last = partOfYear(year, part, months);
  return found(from, to, first < part ? unite(partOfYear(year, first, months), last) : last, "quarter", {
    relative: !told,
    yearless: !told,
  });
}

/** "2019/20" */
function acrossOf(year: number): Stretch {
  return stretchOf(pointOf(year), pointOf(year + 1));
}

/** "year on year", "month-on-month": from the level of the time before to that of the time told. */
export function readYearOnYear(ctx: CalendarContext, at: number): Found | null {
  const { tokens, words } = ctx;
  const months = words.value[tokens.id[at]!]!;
  if (!COMPARED_OVER.has(months)) return null;
  let next = at + 1;
  if (isDash(tokens.mark[next] ?? 0)) next++;
  if (next >= ctx.sentence.to || !(clueAt(words, tokens, next) & CLUE.ON)) return null;
  next++;
  if (isDash(tokens.mark[next] ?? 0)) next++;
  if (next >= ctx.sentence.to || tokens.id[next] !== tokens.id[at] || !(bitsAt(words, tokens, next) & CALENDAR.UNIT))
    return null;
  return found(at, next + 1, null, "years", beforeOf(months));
}

/** "rose by 1.1% on the month and 17.3% on the year": `the` is the article in front of the unit `at`. */
export function readOnThe(ctx: CalendarContext, at: number, the: number): Found | null {
  const { tokens, words, sentence, page } = ctx;
  const months = words.value[tokens.id[at]!]!;
  const on = the - 1;
  if (!COMPARED_OVER.has(months) || on < ctx.from || tokens.kind[on] !== WORD) return null;
  // "rose by 0.2% over the month", but "sold 1,200 over the month"
  const over = () =>
    clueAt(words, tokens, on) & CLUE.ON &&
    SHARES.has(page.language.units.backward(tokens, on, on - SIZE)?.value[0]?.kind ?? "");
  if (words.ties.backward(tokens, the, on)?.value !== "on" && !over()) return null;
  // "spent on the year abroad", "on the year of the vote"
  const closes =
    at + 1 >= sentence.to ||
    tokens.kind[at + 1] === MARK ||
    (page.lexicon.syntax[tokens.id[at + 1]!]! & SYNTAX.CONJUNCTION) !== 0 ||
    // "fell by 1,200 on the year to 9,300"
    hasRole(page, at + 1, ROLE.to) ||
    isIn(ctx, at + 1);
  if (!closes) return null;
  for (let i = on - 1; i >= Math.max(sentence.from, on - SIZE); i--)
    if (tokens.kind[i] === DIGITS) return found(the, at + 1, null, "years", beforeOf(months));
  return null;
}

/** The lengths that figures are held against one another over: years, quarters, months. */
const COMPARED_OVER: ReadonlySet<number> = new Set([12, 3, 1]);

/** Kinds of sizes that something moves by over a time. */
const SHARES: ReadonlySet<string> = new Set(["percentage", "percentage_point"]);

/** From a size to "on the month", in tokens: "by 0.4 percentage points on the month", "by 0.4% in May on the month". */
const SIZE = 5;

function beforeOf(months: number): Partial<Found> {
  return { link: { kind: "span", amount: -1, unit: unitOf(months).unit } };
}

/** "this year", "last month", "next quarter", by the date of publication */
export function readRelative(
  ctx: CalendarContext,
  at: number,
  months: number,
  step: number,
  from: number,
): Found | null {
  const { published } = ctx;
  if (months < 0 && months !== WEEK) return null;
  const undated = found(from, at + 1, null, months === WEEK ? "day" : grainOf(months));
  if (!published) return undated;
  let span: Stretch | null = null;
  if (months === WEEK) {
    if (published.day === 0) return undated;
    const monday = dayNumber(published) - weekdayOf(published) + 1 + step * 7;
    span = stretchOf(dayOf(monday), dayOf(monday + 6));
    return found(from, at + 1, span, "day", { relative: true });
  }
  if (months === 12) span = stretchOf(pointOf(published.year + step));
  else if (months === 120) {
    const decade = published.year - (published.year % 10) + step * 10;
    span = stretchOf(pointOf(decade), pointOf(decade + 9));
  } else if (published.month > 0 && (months === 1 || months === 3 || months === 6)) {
    const part = Math.ceil(published.month / months);
    span = moveStretch(
      months === 1 ? stretchOf(pointOf(published.year, part)) : partOfYear(published.year, part, months),
      step * months,
      "month",
    );
  }
  return span ? found(from, at + 1, span, grainOf(months), { relative: true }) : undated;
}

/** "fiscal year 2019", "the school year 2018/19", "this fiscal year" */
export function readFiscal(ctx: CalendarContext, at: number, fiscal: number): Found | null {
  const lead = fiscal - 1;
  const bits = lead >= ctx.from ? bitsAt(ctx.words, ctx.tokens, lead) : 0;
  const named = lead > ctx.from && bitsAt(ctx.words, ctx.tokens, lead - 1) & CALENDAR.THE;
  if (bits & CALENDAR.THIS || (bits & (CALENDAR.LAST | CALENDAR.NEXT) && !named))
    return readRelative(ctx, at, 12, ctx.words.value[ctx.tokens.id[lead]!]!, lead);
  if (bits & CALENDAR.PREVIOUS) {
    const link = { kind: "shift", amount: ctx.words.value[ctx.tokens.id[lead]!]!, unit: "year" } as const;
    return found(withArticle(ctx, lead), at + 1, null, "year", { link });
  }
  // "398 deaths in the calendar year", in a bulletin on a quarter
  if (bits & CALENDAR.THE && ctx.aboutPart !== null && digitsAt(ctx.tokens, at + 1) < 1000)
    return readThis(ctx, at, 12, lead);
  const outer = ctx.from;
  ctx.from = at + 1;
  const year = at + 1 < ctx.sentence.to && digitsAt(ctx.tokens, at + 1) > 1000 ? readYear(ctx, at + 1) : null;
  ctx.from = outer;
  return year && { ...year, from: withArticle(ctx, fiscal) };
}

/** "summer 2019", "the summer of 2019", "this winter": the year, since ISO 8601 has no seasons */
export function readSeason(ctx: CalendarContext, at: number): Found | null {
  const { tokens, words, published } = ctx;
  if (bitsAt(words, tokens, at) & CALENDAR.DOUBTFUL && !isSeason(ctx, at)) return null;
  const told = yearBehind(ctx, at + 1, at);
  if (told?.across) return found(withArticle(ctx, at), told.to, acrossOf(told.year), "years");
  if (told) return found(withArticle(ctx, at), told.to, stretchOf(pointOf(told.year)), "year");
  const bits = bitsAt(words, tokens, at - 1);
  const behind = at + 1 < ctx.sentence.to ? bitsAt(words, tokens, at + 1) & CALENDAR.BEHIND : 0;
  if (behind && at - 1 >= ctx.from && bits & (CALENDAR.THE | CALENDAR.ARTICLE)) {
    const amount = words.value[tokens.id[at + 1]!]!;
    return found(at - 1, at + 2, null, "year", { link: { kind: "shift", amount, unit: "year" } });
  }
  if (at - 1 >= ctx.from && bits & CALENDAR.PREVIOUS) {
    const link = { kind: "shift", amount: words.value[tokens.id[at - 1]!]!, unit: "year" } as const;
    return found(withArticle(ctx, at - 1), at + 1, null, "year", { link });
  }
  if (at - 1 < ctx.from || !published || !(bits & (CALENDAR.THIS | CALENDAR.LAST | CALENDAR.NEXT))) return null;
  if (bitsAt(words, tokens, at - 2) & CALENDAR.THE) return null;
  return found(at - 1, at + 1, stretchOf(pointOf(published.year + words.value[tokens.id[at - 1]!]!)), "year", {
    relative: true,
  });
}

/** "last fall", "in the fall of 2019", "Fall 2018"; "the fall of 5% in 2019" and "this fall in prices" are none. */
function isSeason(ctx: CalendarContext, at: number): boolean {
  const { tokens, words, page } = ctx;
  const year = digitsAt(tokens, at + 1);
  if (year > 1900 && year < 2100)
    return tokens.shape[at] !== LOWER || words.ties.backward(tokens, at, ctx.from) !== null;
  const of = bitsAt(words, tokens, at + 1) & CALENDAR.OF;
  const said = digitsAt(tokens, at + 2);
  if (of) return said > 1900 && said < 2100 && words.ties.backward(tokens, withArticle(ctx, at), ctx.from) !== null;
  const pointed = bitsAt(words, tokens, at - 1) & (CALENDAR.THIS | CALENDAR.LAST | CALENDAR.NEXT);
  const goesOn = at + 1 < ctx.sentence.to && isWord(page, at + 1, SYNTAX.PREPOSITION);
  return pointed !== 0 && !(bitsAt(words, tokens, at - 2) & CALENDAR.THE) && !goesOn;
}

/** "Q3 2022", "Q3", "H1 of 2021", "FY2019", "FY 2019/20" */
export function readNumbered(ctx: CalendarContext, at: number): Found | null {
  const { tokens, words } = ctx;
  const months = words.value[tokens.id[at]!]!;
  if (tokens.shape[at] === LOWER) return null;
  if (months === 12) {
    const next = at + 1;
    if (next >= ctx.sentence.to) return null;
    if (isGlued(tokens, next) && tokens.end[next]! - tokens.start[next]! === 2) {
      const short = digitsAt(tokens, next);
      return short < 0 ? null : found(at, next + 1, stretchOf(pointOf((short < 60 ? 2000 : 1900) + short)), "year");
    }
    const outer = ctx.from;
    ctx.from = next;
    const year = digitsAt(tokens, next) > 1000 ? readYear(ctx, next) : null;
    ctx.from = outer;
    if (year) return { ...year, from: at };
    const plain = digitsAt(tokens, next);
    return isGlued(tokens, next) && plain > 1900 && plain < 2100
      ? found(at, next + 1, stretchOf(pointOf(plain)), "year")
      : null;
  }
  const part = digitsAt(tokens, at + 1);
  if (
    at + 1 >= ctx.sentence.to ||
    !isGlued(tokens, at + 1) ||
    part < 1 ||
    part > 12 / months ||
    tokens.end[at + 1]! - tokens.start[at + 1]! !== 1
  )
    return null;
  if (isGlued(tokens, at) && at > ctx.from && tokens.kind[at - 1] === WORD) return null;
  let next = at + 2;
  if (tokens.mark[next] === COMMA || (isDash(tokens.mark[next] ?? 0) && isGlued(tokens, next))) next++;
  const told = yearBehind(ctx, next, at);
  const year = told?.year ?? ctx.aboutYear ?? ctx.lastYear ?? ctx.published?.year ?? null;
  if (year === null || (months === 6 && !told && !ctx.aboutYear)) return null;
  return found(at, told?.to ?? at + 2, partOfYear(year, part, months), "quarter", { relative: !told, yearless: !told });
}
