import { NUMERIC } from "../lexicon.ts";
import { DIGITS, LOWER, MARK, type Tokens, UPPER, WORD } from "../tokens.ts";
import {
  type CalendarContext,
  COMMA,
  digitsAt,
  type Found,
  FULL_STOP,
  found,
  HYPHEN,
  isDash,
  isGlued,
  lengthAt,
  SLASH,
} from "./context.ts";
import { LAST_YEAR, partOfYear, pointOf, stretchOf } from "./iso.ts";
import { bitsAt, CALENDAR } from "./words.ts";
import { isYear, yearAt } from "./year-evidence.ts";
import { isCounted } from "./year-line.ts";

/** Marks that may touch a year in front, such as an opening bracket or quote. */
const OPENING = new Set([..."([“‘\"'«,;:…".normalize()].map((char) => char.charCodeAt(0)));

/** Marks that make the digits before them a number: "2000%", "2000°". */
const MEASURING = new Set([..."%‰°$€£¥₹²³×+=<>#".normalize()].map((char) => char.charCodeAt(0)));

/**
 * Reads a year, a decade or a stretch of years whose first year is token `at`.
 *
 *     in 2008    2012–14    2008/09    the 1990s    2014-07-01    2022 Q3
 *        ^^^^    ^^^^^^^    ^^^^^^^        ^^^^^    ^^^^^^^^^^    ^^^^^^^
 *
 * @returns null when the digits count something ("2000 respondents", "$1999", "1950 m")
 */
export function readYear(ctx: CalendarContext, at: number): Found | null {
  const { tokens } = ctx;
  const limit = ctx.sentence.to;
  const year = yearAt(tokens, at);
  if (year < 0 || touchesNumber(ctx, at)) return null;
  const next = at + 1;
  if (next < limit && isGlued(tokens, next)) {
    if (year % 10 === 0 && isDecadeMark(ctx, next)) {
      return found(
        at,
        next + 1,
        stretchOf(pointOf(year), pointOf(year + (year % 100 === 0 && year < 1900 ? 99 : 9))),
        "years",
      );
    }
    if (tokens.kind[next] === WORD) {
      const possessive = tokens.id[next] === ctx.page.lexicon.possessive;
      return possessive ? found(at, at + 1, stretchOf(pointOf(year)), "year") : readQuarterBehind(ctx, at, year, next);
    }
    const joined = readJoined(ctx, at, year);
    if (joined) return joined;
  }
  const quarter = readQuarterBehind(ctx, at, year, next);
  if (quarter) return quarter;
  return isYear(ctx, at, year) ? found(at, at + 1, stretchOf(pointOf(year)), "year") : null;
}

/** Digits that are part of a longer number, a price, a code or a measured value. */
function touchesNumber(ctx: CalendarContext, at: number): boolean {
  const { tokens, words, page } = ctx;
  const before = at - 1;
  const next = at + 1;
  if (before >= ctx.sentence.blockFrom && before >= 0) {
    const mark = tokens.mark[before]!;
    if (MEASURING.has(mark) || isCurrency(tokens, before)) return true;
    if (
      tokens.kind[before] === WORD &&
      page.lexicon.numeric[tokens.id[before]!]! & NUMERIC.CURRENCY_WORD &&
      tokens.shape[before] === UPPER
    )
      return true;
    if (isGlued(tokens, at)) {
      if (tokens.kind[before] === WORD && !(bitsAt(words, tokens, before) & CALENDAR.NUMBERED)) return true;
      if (tokens.kind[before] === MARK && !OPENING.has(mark)) {
        const digitsBefore = tokens.kind[before - 1] === DIGITS && isGlued(tokens, before);
        if (digitsBefore && !isDash(mark)) return true;
        if (!isDash(mark) && mark !== SLASH) return true;
        if (digitsBefore && yearAt(tokens, before - 1) < 0) return true;
        if (mark === HYPHEN && isGlued(tokens, before) && tokens.kind[before - 1] === WORD) {
          // "mid-2021", "pre-2015", "end-2020" are times; "COVID-2019", "SR-1950" are names
          const lower =
            tokens.shape[before - 1] === LOWER || bitsAt(words, tokens, before - 1) & (CALENDAR.PART | CALENDAR.MONTH);
          if (!lower) return true;
        }
        if (!digitsBefore && tokens.kind[before - 1] !== WORD) return mark !== 0x2013 && mark !== 0x2014;
      }
    } else if (
      tokens.kind[before] === DIGITS &&
      lengthAt(tokens, before) <= 3 &&
      !(bitsAt(words, tokens, before - 1) & CALENDAR.MONTH)
    ) {
      return true; // "23 1950" is no year
    }
    if (bitsAt(words, tokens, before) & CALENDAR.LABEL && tokens.mark[before] === 0) return true;
    if (mark === FULL_STOP && bitsAt(words, tokens, before - 1) & CALENDAR.LABEL && isGlued(tokens, before))
      return true; // "No. 2014"
  }
  if (next >= ctx.sentence.to) return false;
  if (MEASURING.has(tokens.mark[next]!) || isCurrency(tokens, next)) return true;
  if (!isGlued(tokens, next))
    return tokens.kind[next] === DIGITS && lengthAt(tokens, next) === 3 && tokens.gap[next] === 1;
  if (tokens.kind[next] === WORD) {
    const bits = bitsAt(words, tokens, next);
    return !(bits & CALENDAR.NUMBERED) && !isDecadeMark(ctx, next) && tokens.id[next] !== page.lexicon.possessive;
  }
  const mark = tokens.mark[next]!;
  const digitsNext = tokens.kind[next + 1] === DIGITS && isGlued(tokens, next + 1) && next + 1 < ctx.sentence.to;
  if ((mark === FULL_STOP || mark === COMMA) && digitsNext) return true;
  return mark === SLASH && next + 1 < ctx.sentence.to && tokens.kind[next + 1] === WORD && isGlued(tokens, next + 1); // "2596/QD"
}

/** The s of "1990s" and "1990's". */
function isDecadeMark({ words, tokens, page }: CalendarContext, at: number): boolean {
  return (
    tokens.id[at] === page.lexicon.possessive ||
    (bitsAt(words, tokens, at) & CALENDAR.SUFFIX && words.value[tokens.id[at]!] === 10) === true
  );
}

function isCurrency(tokens: Tokens, at: number): boolean {
  const mark = tokens.mark[at]!;
  return mark === 0x24 || (mark >= 0xa2 && mark <= 0xa5) || (mark >= 0x20a0 && mark <= 0x20cf);
}

/** "2012-14", "2008/09", "2014-07", "2014-07-01", "2012–2014" */
function readJoined(ctx: CalendarContext, at: number, year: number): Found | null {
  const { tokens } = ctx;
  const limit = ctx.sentence.to;
  const mark = tokens.mark[at + 1]!;
  const second = at + 2;
  if (
    (mark !== SLASH && !isDash(mark)) ||
    second >= limit ||
    tokens.kind[second] !== DIGITS ||
    !isGlued(tokens, second)
  )
    return null;
  const value = digitsAt(tokens, second);
  const length = lengthAt(tokens, second);
  const behind = second + 1;
  const third = behind + 1;
  if (
    mark !== SLASH &&
    behind < limit &&
    isGlued(tokens, behind) &&
    isDash(tokens.mark[behind]!) &&
    third < limit &&
    isGlued(tokens, third)
  ) {
    const day = digitsAt(tokens, third);
    if (length === 2 && value >= 1 && value <= 12 && day >= 1 && day <= 31 && lengthAt(tokens, third) === 2)
      return found(at, third + 1, stretchOf(pointOf(year, value, day)), "day");
    return null;
  }
  if (
    behind < limit &&
    isGlued(tokens, behind) &&
    (tokens.kind[behind] === WORD || MEASURING.has(tokens.mark[behind]!))
  )
    return null;
  if (length === 4) {
    if (value <= year || value > LAST_YEAR) return null;
    // "1500–2000 people", but "the plan 2016–2020 sets four goals"
    const named = at > ctx.sentence.from && ctx.page.language.isSingularNoun(tokens, at - 1);
    if (isCounted(ctx, behind) && !named && !hasTie(ctx, at) && !isDetermined(ctx, at)) return null;
    return found(at, behind, stretchOf(pointOf(year), pointOf(value)), "years");
  }
  if (length !== 2) return null;
  const end = year - (year % 100) + value;
  if (end > year) return found(at, behind, stretchOf(pointOf(year), pointOf(end)), "years");
  if (year % 100 === 99 && value === 0) return found(at, behind, stretchOf(pointOf(year), pointOf(year + 1)), "years");
  if (value >= 1 && value <= 12 && mark !== SLASH) return found(at, behind, stretchOf(pointOf(year, value)), "month");
  return null;
}

/** "2022 Q3", "2022Q3", "2021 H1" */
function readQuarterBehind(ctx: CalendarContext, at: number, year: number, next: number): Found | null {
  const { tokens, words } = ctx;
  let letter = next;
  if (isDash(tokens.mark[letter] ?? 0) && isGlued(tokens, letter)) letter++;
  if (
    letter + 1 >= ctx.sentence.to ||
    !(bitsAt(words, tokens, letter) & CALENDAR.NUMBERED) ||
    tokens.shape[letter] === LOWER
  )
    return null;
  const months = words.value[tokens.id[letter]!]!;
  const part = digitsAt(tokens, letter + 1);
  if (!isGlued(tokens, letter + 1) || months > 6 || part < 1 || part > 12 / months) return null;
  return found(at, letter + 2, partOfYear(year, part, months), "quarter");
}

function hasTie(ctx: CalendarContext, at: number): boolean {
  return ctx.words.ties.backward(ctx.tokens, at, Math.max(ctx.from, at - 5)) !== null;
}

/** "the 1991–2020 average" */
function isDetermined({ words, tokens }: CalendarContext, at: number): boolean {
  return (bitsAt(words, tokens, at - 1) & (CALENDAR.THE | CALENDAR.ARTICLE | CALENDAR.OWN)) !== 0;
}
