import { NUMERIC, SYNTAX } from "../lexicon.ts";
import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import { DIGITS, LOWER, type Tokens, WORD } from "../tokens.ts";
import { isYearBehindMonth, yearBehind } from "./behind.ts";
import { type CalendarContext, COMMA, digitsAt, type Found, FULL_STOP, found, isDash, isGlued } from "./context.ts";
import { dayNumber, dayOf, exists, type Point, pointOf, stretchOf, weekdayOf } from "./iso.ts";
import { WEEK } from "./units.ts";
import { bitsAt, CALENDAR, CLUE, clueAt, TONIGHT } from "./words.ts";
import { yearAt } from "./year-evidence.ts";
import { yearOfMonth } from "./yearless.ts";

/** A day of the month: digits, "3rd", or an ordinal word; `to` is behind its suffix. */
interface Day {
  readonly from: number;
  readonly to: number;
  readonly day: number;
}

const PERCENT = 0x25;

/** A day that begins at `at`. */
function dayAt(ctx: CalendarContext, at: number): Day | null {
  const { tokens, words, page } = ctx;
  if (at < ctx.from || at >= ctx.sentence.to) return null;
  if (tokens.kind[at] === WORD) {
    const id = tokens.id[at]!;
    const value = page.lexicon.value[id]!;
    return page.lexicon.numeric[id]! & NUMERIC.ORDINAL && value >= 1 && value <= 31
      ? { from: at, to: at + 1, day: value }
      : null;
  }
  const day = digitsAt(tokens, at);
  if (day < 1 || day > 31 || tokens.end[at]! - tokens.start[at]! > 2) return null;
  // "in May 13% of pupils"
  if (at + 1 < ctx.sentence.to && (tokens.mark[at + 1] === PERCENT || hasRole(page, at + 1, ROLE.per))) return null;
  const suffixed =
    at + 1 < ctx.sentence.to && isGlued(tokens, at + 1) && (bitsAt(words, tokens, at + 1) & CALENDAR.SUFFIX) !== 0;
  return { from: at, to: suffixed ? at + 2 : at + 1, day };
}

/** A day that ends right before `to`. */
function dayBefore(ctx: CalendarContext, to: number): Day | null {
  const last = to - 1;
  if (last < ctx.from) return null;
  const at = bitsAt(ctx.words, ctx.tokens, last) & CALENDAR.SUFFIX && isGlued(ctx.tokens, last) ? last - 1 : last;
  const day = dayAt(ctx, at);
  return day && day.to === to && !isDecimal(ctx.tokens, at) ? day : null;
}

function isDecimal(tokens: Tokens, at: number): boolean {
  return (
    isGlued(tokens, at) &&
    at > 1 &&
    isGlued(tokens, at - 1) &&
    tokens.kind[at - 2] === DIGITS &&
    !isDash(tokens.mark[at - 1]!)
  );
}

/**
 * Reads a date or month whose month is token `at`.
 *
 *     3 May 2019    May 3, 2019    the 3rd of May    1–15 March    Sept. 2019    in September
 *     ^^^^^^^^^^    ^^^^^^^^^^^        ^^^^^^^^^^    ^^^^^^^^^^    ^^^^^^^^^^       ^^^^^^^^^
 *
 * @returns null when the word is no month here ("may", "March on", "June said")
 */
export function readMonth(ctx: CalendarContext, at: number): Found | null {
  const { tokens, words, page } = ctx;
  const bits = bitsAt(words, tokens, at);
  const month = words.value[tokens.id[at]!]!;
  const small = tokens.shape[at] === LOWER;
  if (small && !mayBeSmall(ctx, at)) return null;
  const limit = ctx.sentence.to;
  let to = at + 1;
  if (
    tokens.mark[to] === FULL_STOP &&
    to + 1 < limit &&
    isGlued(tokens, to) &&
    tokens.end[at]! - tokens.start[at]! <= 4
  )
    to++;
  let from = at;
  let first: Day | null = null;
  let day = dayBefore(ctx, bitsAt(words, tokens, at - 1) & CALENDAR.OF && isDayOf(ctx, at - 1) ? at - 1 : at);
  if (day) {
    from = day.from;
    first = firstOfDays(ctx, day);
    if (first) from = first.from;
  } else {
    // "May 3, 2019", but not "in May 12 people"
    const behind = dayAt(ctx, to);
    if (behind && tokens.kind[to] === DIGITS && isDayBehind(ctx, behind, at)) {
      day = behind;
      to = behind.to;
      const also = isDash(tokens.mark[to]!) || (bitsAt(words, tokens, to) & CALENDAR.AND && isOnDay(ctx, at));
      const second = to + 1 < limit && also ? dayAt(ctx, to + 1) : null;
      if (second && second.day > day.day) {
        first = day;
        day = second;
        to = second.to;
      }
    }
  }
  let year = -1;
  let next = to;
  if (tokens.mark[next] === COMMA || (bitsAt(words, tokens, next) & CALENDAR.OF && tokens.kind[next] === WORD)) next++;
  if (next < limit && yearAt(tokens, next) > 0 && isYearBehindMonth(ctx, next, next > to)) {
    year = yearAt(tokens, next);
    to = next + 1;
  }
  if (year < 0) {
    const told = yearBehind(ctx, to, at);
    if (told) ({ year, to } = told);
  }
  // "on dec. 12": without capitals the digits of a day or year must tell
  if (small && year < 0 && (day === null || tokens.kind[day.from] !== DIGITS)) return null;
  if (year < 0 && day === null && !standsAsMonth(ctx, at, to, bits)) return null;
  const yearless = year < 0;
  // "40 in the first half of 2022, 12 in March alone"
  if (yearless)
    year = (hasRole(page, to, ROLE.sole) ? ctx.lastYear : null) ?? yearOfMonth(ctx, month, day?.day ?? 0, from) ?? -1;
  if (year < 0) return found(from, to, null, day ? "day" : "month", { yearless });
  const before = from - 1;
  if (yearless && before >= ctx.from && bitsAt(words, tokens, before) & (CALENDAR.THIS | CALENDAR.LAST | CALENDAR.NEXT))
    from = before;
  const end = pointOf(year, month, day?.day ?? 0);
  const start = first ? pointOf(year, month, first.day) : end;
  if (!exists(end) || !exists(start)) return null;
  return found(from, to, stretchOf(start, end), day ? "day" : "month", { yearless, relative: yearless });
}

/** "december", and in texts without capitals "may" and "march" too. */
function mayBeSmall({ tokens, words, sentence }: CalendarContext, at: number): boolean {
  if ((bitsAt(words, tokens, at) & CALENDAR.DOUBTFUL) === 0) return true;
  // a month's short form with its full stop is nothing else
  if (tokens.mark[at + 1] === FULL_STOP && isGlued(tokens, at + 1) && digitsAt(tokens, at + 2) > 0) return true;
  if (digitsAt(tokens, at + 1) < 0 && digitsAt(tokens, at - 1) < 0) return false;
  for (let i = sentence.from; i < sentence.to; i++)
    if (tokens.kind[i] === WORD && tokens.shape[i] !== LOWER) return false;
  return true;
}

/** "3rd of May", "the first of May" but not "20 of May's cases". */
function isDayOf(ctx: CalendarContext, of: number): boolean {
  const { tokens, words } = ctx;
  const last = of - 1;
  return (
    last >= ctx.from &&
    (tokens.kind[last] === WORD
      ? (bitsAt(words, tokens, last) & CALENDAR.SUFFIX) !== 0 || (bitsAt(words, tokens, last - 1) & CALENDAR.THE) !== 0
      : false)
  );
}

/** "1–15 March", "1 to 15 March", "between 1 and 15 March", "on 3, 4 and 5 March": the first of the days. */
function firstOfDays(ctx: CalendarContext, day: Day): Day | null {
  const { tokens, words } = ctx;
  const joint = day.from - 1;
  if (joint <= ctx.from) return null;
  const bits = bitsAt(words, tokens, joint);
  if (!isDash(tokens.mark[joint]!) && !(bits & (CALENDAR.JOIN | CALENDAR.AND))) return null;
  let first = dayBefore(ctx, joint);
  if (!first || first.day >= day.day) return null;
  if (!(bits & CALENDAR.AND) || words.ties.backward(tokens, first.from, ctx.from)?.value === "between") return first;
  while (tokens.mark[first.from - 1] === COMMA) {
    const earlier = dayBefore(ctx, first.from - 1);
    if (!earlier || earlier.day >= first.day) break;
    first = earlier;
  }
  return isOnDay(ctx, first.from) ? first : null;
}

/** "on 14 and 15 September", "the elections of the 14th and 15th"; but "held 14 and 15 September guests". */
function isOnDay({ tokens, words, from }: CalendarContext, at: number): boolean {
  const lead = bitsAt(words, tokens, at - 1) & CALENDAR.THE ? at - 1 : at;
  if (lead <= from || bitsAt(words, tokens, lead - 1) & CALENDAR.OF) return true;
  return words.ties.backward(tokens, lead, Math.max(from, lead - 2))?.value === "on";
}

/** The number behind a month is a day when a year, a comma or a break follows, or a word that no count has behind it. */
function isDayBehind(ctx: CalendarContext, day: Day, month: number): boolean {
  const { tokens, page, words } = ctx;
  if (day.to > day.from + 1) return true;
  const next = day.to;
  if (next >= ctx.sentence.to || tokens.kind[next] === DIGITS)
    return next >= ctx.sentence.to || yearAt(tokens, next) > 0;
  if (tokens.kind[next] !== WORD) {
    const mark = tokens.mark[next]!;
    if (mark === 0x25 || mark === 0x2e || mark === COMMA)
      return !isGlued(tokens, next + 1) || tokens.kind[next + 1] !== DIGITS;
    return mark !== 0x2030 && mark !== 0xb0;
  }
  // "on December 1 was", but "in May 12 were hurt"
  const on = words.ties.backward(tokens, month, Math.max(ctx.from, month - 2))?.value === "on";
  const bound = SYNTAX.PREPOSITION | SYNTAX.CONJUNCTION | SYNTAX.DETERMINER | SYNTAX.PRONOUN;
  const syntax = page.lexicon.syntax[tokens.id[next]!]!;
  // "sales in the 12 weeks to May 4 were", "in the quarter to March 31 rose": where a stretch ends
  const stretch = month - 2 >= ctx.sentence.from && (bitsAt(words, tokens, month - 2) & CALENDAR.UNIT) !== 0;
  const ends = hasRole(page, month - 1, ROLE.to) || (clueAt(words, tokens, month - 1) & CLUE.ENDING) !== 0;
  const told = (syntax & (SYNTAX.AUXILIARY | SYNTAX.PAST_VERB)) !== 0;
  const verb = told || (syntax & (SYNTAX.VERB | SYNTAX.NOUN)) === SYNTAX.VERB;
  return (
    (stretch && verb && ends) ||
    (tokens.shape[next] === LOWER && (syntax & (on ? bound | SYNTAX.AUXILIARY : bound)) !== 0)
  );
}

/** A month alone: a binding word stands before it, or a dash or "to" with another month beside it. */
function standsAsMonth(ctx: CalendarContext, at: number, to: number, bits: number): boolean {
  const { tokens, words, page } = ctx;
  const prev = at - 1;
  const next = to;
  const beside = (i: number, j: number) =>
    i >= ctx.sentence.from &&
    j >= ctx.sentence.from &&
    j < ctx.sentence.to &&
    (isDash(tokens.mark[i]!) || (bitsAt(words, tokens, i) & (CALENDAR.JOIN | CALENDAR.AND)) !== 0) &&
    (bitsAt(words, tokens, j) & CALENDAR.MONTH) !== 0 &&
    tokens.shape[j] !== LOWER;
  if (beside(next, next + 1) || beside(prev, prev - 1)) return true;
  // "April's census", but "June's daughter"
  if (tokens.id[next] === page.lexicon.possessive && bitsAt(words, tokens, next + 1) & CALENDAR.YEARS_OWN) return true;
  if (
    bits & CALENDAR.DOUBTFUL &&
    tokens.kind[next] === WORD &&
    tokens.shape[next] !== LOWER &&
    next < ctx.sentence.to &&
    !isGlued(tokens, next)
  )
    return false; // "June Smith"
  if (prev < ctx.sentence.from) return !(bits & CALENDAR.DOUBTFUL);
  const before = bitsAt(words, tokens, prev);
  if (clueAt(words, tokens, prev) & CLUE.ENDING) return true;
  if (before & (CALENDAR.THIS | CALENDAR.LAST | CALENDAR.NEXT | CALENDAR.PART | CALENDAR.SAME | CALENDAR.PREVIOUS))
    return true;
  if (tokens.kind[prev] === WORD && words.ties.backward(tokens, at, Math.max(ctx.from, at - 4)) !== null)
    return tokens.shape[prev] === LOWER || prev === ctx.sentence.from;
  if (bits & CALENDAR.DOUBTFUL) return isDash(tokens.mark[prev]!) && isGlued(tokens, at);
  return (
    tokens.kind[prev] !== WORD ||
    tokens.shape[prev] === LOWER ||
    (page.lexicon.syntax[tokens.id[prev]!]! & SYNTAX.PREPOSITION) !== 0
  );
}
const DAYS = 7;

/** "on Tuesday", "last Friday": the latest such day up to the day of publication; null when that is not known to the day. */
export function readWeekday(ctx: CalendarContext, at: number): Found | null {
  const { tokens, words, published } = ctx;
  if (tokens.shape[at] === LOWER) return null;
  // "Tuesday 3 May" and "Tuesday, 3 May" are told by the date
  let next = at + 1;
  if (tokens.mark[next] === COMMA) next++;
  if (next < ctx.sentence.to && (dayAt(ctx, next) !== null || bitsAt(words, tokens, next) & CALENDAR.MONTH))
    return null;
  // "open on a Monday": any of them
  if (bitsAt(words, tokens, at - 1) & CALENDAR.ARTICLE) return found(at, at + 1, null, "day");
  if (published === null || published.day === 0) return found(at, at + 1, null, "day");
  const today = dayNumber(published);
  const weekday = words.value[tokens.id[at]!]!;
  // "Thursday last week", "Thursday of last week"
  const week = bitsAt(words, tokens, at + 1) & CALENDAR.OF ? at + 2 : at + 1;
  if (bitsAt(words, tokens, week) & CALENDAR.LAST && words.value[tokens.id[week + 1]!] === WEEK) {
    const day = dayOf(today - weekdayOf(published) + 1 - DAYS + weekday - 1);
    return found(at, week + 2, stretchOf(day), "day", { relative: true });
  }
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = bitsAt(words, tokens, at - 1) & CALENDAR.NEXT;
  const day: Point = dayOf(ahead ? today + ((weekday - weekdayOf(published) + 7) % 7 || 7) : today - back);
  // "Sunday night"
  const part = bitsAt(words, tokens, at + 1) & CALENDAR.NOW && words.value[tokens.id[at + 1]!]! > TONIGHT;
  return found(at, part ? at + 2 : at + 1, stretchOf(day), "day", { relative: true });
}
