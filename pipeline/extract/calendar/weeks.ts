import { SYNTAX } from "../lexicon.ts";
import { MARK, type Tokens, WORD } from "../tokens.ts";
import { yearBehind } from "./behind.ts";
import {
  type CalendarContext,
  CLOSE,
  COMMA,
  digitsAt,
  type Found,
  found,
  isDash,
  isGlued,
  OPEN,
  SLASH,
} from "./context.ts";
import { orderOf, type Stretch, weekOf } from "./iso.ts";
import { WEEK } from "./units.ts";
import { bitsAt, CALENDAR, type CalendarWords, CLUE, clueAt } from "./words.ts";
import { yearAt } from "./year-evidence.ts";

/** No year has more weeks. */
const MOST = 53;

/** A numbered week, and the first token behind it and its year. */
interface Week {
  readonly number: number;
  readonly year: number | null;
  readonly to: number;
}

/**
 * Reads "week 17 of 2026", "week 17", "weeks 14–17"; without a year only in a text that tells time so, as bulletins do:
 * "at week 12" is that of a trial.
 */
export function readWeek(ctx: CalendarContext, at: number): Found | null {
  const { tokens, words, published } = ctx;
  if (words.value[tokens.id[at]!] !== WEEK || digitsAt(tokens, at + 1) < 1) return null;
  if (!standsAlone(ctx, at)) return null;
  const first = weekAt(ctx, at + 1);
  if (!first) return null;
  const joint = first.to;
  const joins = isDash(tokens.mark[joint] ?? 0) || (bitsAt(words, tokens, joint) & CALENDAR.JOIN) !== 0;
  const second = joins ? weekAt(ctx, joint + 1) : null;
  const end = second && second.number > first.number ? second : first;
  if (end.year === null && !isWeekly(ctx)) return null;
  const year = end.year ?? (published && latestYear(end.number, published.year, orderOf(published, true)));
  if (year === null) return null;
  const stretch: Stretch = { start: weekOf(year, first.number).start, end: weekOf(year, end.number).end };
  return found(at, end.to, stretch, "day", { relative: end.year === null });
}

/** The year of a week that has no other: the last one in which it has begun. */
function latestYear(week: number, year: number, published: number): number {
  return orderOf(weekOf(year, week).start) <= published ? year : year - 1;
}

/** "in week", "Week", "epidemiological week"; not "last week 12 came", "a week 12 times". */
function standsAlone({ tokens, words, page, sentence }: CalendarContext, at: number): boolean {
  const prev = at - 1;
  if (prev < sentence.from || tokens.kind[prev] === MARK) return true;
  if (tokens.kind[prev] !== WORD) return false;
  if (clueAt(words, tokens, prev) & CLUE.WEEKLY) return true;
  return words.ties.backward(tokens, at, prev) !== null || isJoining(page.lexicon.syntax[tokens.id[prev]!]!);
}

const isJoining = (syntax: number): boolean => (syntax & SYNTAX.CONJUNCTION) !== 0;

function weekAt(ctx: CalendarContext, at: number): Week | null {
  const { tokens, sentence } = ctx;
  const number = digitsAt(tokens, at);
  if (at >= sentence.to || number < 1 || number > MOST || tokens.end[at]! - tokens.start[at]! > 2) return null;
  const next = at + 1;
  // "week 17.5" and "week 17%" are none
  if (next < sentence.to && isGlued(tokens, next) && tokens.kind[next] === WORD) return null;
  const behind = tokens.mark[next] === COMMA || tokens.mark[next] === SLASH ? next + 1 : next;
  const plain = behind < sentence.to && yearAt(tokens, behind) > 0;
  if (behind > next) return { number, year: plain ? yearAt(tokens, behind) : null, to: plain ? behind + 1 : next };
  const told = yearBehind(ctx, next, at);
  return { number, year: told?.year ?? null, to: told?.to ?? next };
}

/** A week of the text has its year, or is called one of the calendar. */
function isWeekly(ctx: CalendarContext): boolean {
  ctx.isWeekly ??= findWeekly(ctx);
  return ctx.isWeekly;
}

function findWeekly({ tokens, words }: CalendarContext): boolean {
  for (let at = 0; at < tokens.size; at++) {
    if (!(bitsAt(words, tokens, at) & CALENDAR.UNIT) || words.value[tokens.id[at]!] !== WEEK) continue;
    const number = digitsAt(tokens, at + 1);
    if (number < 1 || number > MOST) continue;
    if (at > 0 && clueAt(words, tokens, at - 1) & CLUE.WEEKLY) return true;
    const next = at + 2;
    const joint =
      bitsAt(words, tokens, next) & CALENDAR.OF || tokens.mark[next] === SLASH || tokens.mark[next] === COMMA;
    if (yearAt(tokens, joint ? next + 1 : next) > 0) return true;
    if (tokens.mark[next] === OPEN && namesMonth(tokens, words, next)) return true;
  }
  return false;
}

/** From the bracket behind a week to the month of its days, in tokens. */
const DAYS = 6;

/** "week 6 (2–8 February)" */
function namesMonth(tokens: Tokens, words: CalendarWords, open: number): boolean {
  for (let at = open + 1; at <= Math.min(open + DAYS, tokens.size - 1) && tokens.mark[at] !== CLOSE; at++)
    if (bitsAt(words, tokens, at) & CALENDAR.MONTH) return true;
  return false;
}
