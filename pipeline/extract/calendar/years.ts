import { FORM } from "../grammar.ts";
import { NUMERIC, SYNTAX } from "../lexicon.ts";
import { CAPITALISED, DIGITS, LOWER, MARK, type Tokens, UPPER, WORD } from "../tokens.ts";
import {
  type CalendarContext,
  COLON,
  COMMA,
  digitsAt,
  type Found,
  FULL_STOP,
  found,
  HYPHEN,
  isDash,
  isGlued,
  lengthAt,
  OPEN,
  SLASH,
} from "./context.ts";
import { FIRST_YEAR, LAST_YEAR, partOfYear, pointOf, stretchOf } from "./iso.ts";
import { bitsAt, CALENDAR, CLUE, clueAt } from "./words.ts";

/** Years in running text lie here; outside, and for round numbers, more is asked of what stands around. */
const USUAL_FROM = 1900;
const USUAL_TO = 2100;
/** Years that stand in brackets or titles without a word that makes them years. */
const PLAIN_FROM = 1950;
const PLAIN_TO = 2050;

/** Four digits in the range of years, -1 for anything else. */
export function yearAt(tokens: Tokens, at: number): number {
  const value = digitsAt(tokens, at);
  return value >= FIRST_YEAR && value <= LAST_YEAR && lengthAt(tokens, at) === 4 ? value : -1;
}

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
    if (isCounted(ctx, behind) && !hasTie(ctx, at) && !isDetermined(ctx, at)) return null; // "1500–2000 people"
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

/** A lower-case word behind a number that could be what it counts. */
export function isCounted(ctx: CalendarContext, at: number): boolean {
  const { tokens, page } = ctx;
  if (at >= ctx.sentence.to || tokens.kind[at] !== WORD || tokens.shape[at] !== LOWER) return false;
  const binding =
    SYNTAX.DETERMINER |
    SYNTAX.PREPOSITION |
    SYNTAX.CONJUNCTION |
    SYNTAX.PRONOUN |
    SYNTAX.AUXILIARY |
    SYNTAX.RELATIVE |
    SYNTAX.NEGATION |
    SYNTAX.MODAL |
    SYNTAX.REPORT |
    SYNTAX.PAST_VERB |
    SYNTAX.ADVERB;
  const id = tokens.id[at]!;
  return (page.lexicon.syntax[id]! & binding) === 0 && id !== page.lexicon.possessive;
}

/** A plural noun of people or things by class or ending. */
function isPlural(ctx: CalendarContext, at: number): boolean {
  const { tokens, page } = ctx;
  const id = tokens.id[at]!;
  if (page.lexicon.syntax[id]! & (SYNTAX.PLURAL | SYNTAX.PERSON)) return true;
  const end = tokens.end[at]! - 1;
  return (tokens.text.charCodeAt(end) | 32) === 0x73 && (tokens.text.charCodeAt(end - 1) | 32) !== 0x73;
}

function hasTie(ctx: CalendarContext, at: number): boolean {
  return ctx.words.ties.backward(ctx.tokens, at, Math.max(ctx.from, at - 5)) !== null;
}

/** "the 1991–2020 average" */
function isDetermined({ words, tokens }: CalendarContext, at: number): boolean {
  return (bitsAt(words, tokens, at - 1) & (CALENDAR.THE | CALENDAR.ARTICLE | CALENDAR.OWN)) !== 0;
}

/** Decides from the words around whether four bare digits are a year. */
function isYear(ctx: CalendarContext, at: number, year: number): boolean {
  const { tokens, words, page } = ctx;
  const next = at + 1;
  const limit = ctx.sentence.to;
  let prev = at - 1;
  const counted = isCounted(ctx, next);
  const own = counted && (bitsAt(words, tokens, next) & CALENDAR.YEARS_OWN) !== 0;
  const usual = year >= USUAL_FROM && year <= USUAL_TO;
  const round = year % 50 === 0;
  if (isDash(tokens.mark[prev] ?? 0) && isGlued(tokens, at)) prev--;
  if (prev < ctx.sentence.from) return usual && (!counted || (own && !round)) && startsLine(ctx, next);
  const bits = bitsAt(words, tokens, prev);
  if (isHyphenated(tokens, next)) return usual && !round && (bits & (CALENDAR.THE | CALENDAR.ARTICLE)) !== 0;
  if (bits & CALENDAR.PART || (bits & CALENDAR.UNIT && words.value[tokens.id[prev]!] === 12)) return !counted || usual;
  if (bits & (CALENDAR.MONTH | CALENDAR.SEASON) && tokens.shape[prev] !== UPPER) return usual && (!counted || own);
  if (bits & CALENDAR.FISCAL) return usual && (!counted || !round);
  const mark = tokens.mark[prev]!;
  const plain = year >= PLAIN_FROM && year <= PLAIN_TO;
  if (mark === OPEN || mark === 0x5b) return plain && (!counted || own);
  if (mark === COMMA || mark === SLASH)
    return usual && !counted && (prev === ctx.from || (plain && !isNumberLike(ctx, prev - 1) && endsHere(ctx, next)));
  if (mark === COLON) return plain && endsHere(ctx, next);
  if (mark !== 0) return plain && !counted && isDash(mark) && endsHere(ctx, next);
  if (tokens.kind[prev] !== WORD) return false;
  if (prev === ctx.from - 1 && ctx.from > ctx.sentence.from) return false;
  if (bits & CALENDAR.AND) {
    const pair = prev === ctx.from || yearAt(tokens, prev - 1) > 0 || isBetween(ctx, prev);
    return usual && pair && (!counted || (!round && !(page.lexicon.syntax[tokens.id[next]!]! & SYNTAX.PERSON)));
  }
  const lexical = page.lexicon.syntax[tokens.id[prev]!]!;
  const tie = words.ties.backward(tokens, prev + 1, Math.max(ctx.from, prev - 4))?.value ?? null;
  if (bits & CALENDAR.HEDGE && tie === null) return false;
  if (tie !== null) return isTiedYear(ctx, at, year, prev, tie, counted, own);
  if (bits & CALENDAR.ARTICLE) return usual && tokens.shape[prev] === LOWER;
  if (bits & (CALENDAR.THE | CALENDAR.THIS) || lexical & SYNTAX.DETERMINER) {
    if (!counted) return usual && (next >= limit || tokens.kind[next] === WORD) && bits !== 0;
    return (
      usual && (own || (!round && !(page.lexicon.syntax[tokens.id[next]!]! & SYNTAX.PERSON)) || !isPlural(ctx, next))
    );
  }
  if (tokens.id[prev] === page.lexicon.possessive)
    return usual && counted && !isPlural(ctx, next) ? true : usual && own;
  if (counted && !own) return false;
  if (bits & CALENDAR.YEARS_OWN) return plain;
  // "Brazil 2014", "Annual report 2015": a title may end in its year
  return (
    plain &&
    ctx.sentence.kind === "heading" &&
    !(lexical & SYNTAX.AUXILIARY) &&
    !moves(ctx, prev) &&
    !isNumberLike(ctx, prev)
  );
}

/** A year behind a preposition. */
function isTiedYear(
  ctx: CalendarContext,
  at: number,
  year: number,
  prev: number,
  tie: string,
  counted: boolean,
  own: boolean,
): boolean {
  const { tokens, words, page } = ctx;
  const usual = year >= USUAL_FROM && year <= USUAL_TO;
  const round = year % 50 === 0;
  const before = prev - 1;
  const moved = before >= ctx.sentence.from && moves(ctx, before);
  if (bitsAt(words, tokens, prev) & CALENDAR.HEDGE) {
    // "over 2000 people", "about 1950": counts, but "over 2012–2014" was read as a stretch before
    return (
      usual &&
      !counted &&
      !round &&
      tie === "in" &&
      before >= ctx.sentence.from &&
      (page.lexicon.syntax[tokens.id[before]!]! & SYNTAX.PREPOSITION) !== 0
    );
  }
  if (counted) {
    if (!usual) return false;
    if (own) return !round || !isPlural(ctx, at + 1);
    const opens = prev === ctx.sentence.from || tokens.mark[before] === COMMA;
    if (
      tie === "in" ||
      tie === "since" ||
      tie === "by" ||
      tie === "until" ||
      tie === "before" ||
      tie === "after" ||
      tie === "on"
    ) {
      if (!round) return !(page.lexicon.syntax[tokens.id[at + 1]!]! & SYNTAX.PERSON) || opens;
      return opens && !(page.lexicon.syntax[tokens.id[at + 1]!]! & SYNTAX.PERSON);
    }
    return false;
  }
  switch (tie) {
    case "of":
    case "in":
      if (isOf(ctx, prev)) return usual && !(clueAt(words, tokens, before) & CLUE.SUM) && !moved;
      return true;
    case "to":
      return usual && !moved && !fromNumber(ctx, prev);
    case "by":
      return usual && !(moved && round);
    case "from":
      return usual && !(moved && !leadsToYear(ctx, at + 1));
    case "than":
      return usual && !(bitsAt(words, tokens, prev - 1) & CALENDAR.HEDGE && isThan(ctx, prev));
    case "between":
      return leadsToYear(ctx, at + 1);
    default:
      return usual;
  }
}

function moves({ tokens, page }: CalendarContext, at: number): boolean {
  return tokens.kind[at] === WORD && (page.language.grammar.forms[tokens.id[at]!]! & (FORM.RISE | FORM.FALL)) !== 0;
}

function isOf(ctx: CalendarContext, prev: number): boolean {
  const id = ctx.tokens.id[prev]!;
  return (ctx.page.lexicon.numeric[id]! & NUMERIC.OF) !== 0;
}

/** "more than 2000": the hedge stands right before the "than". */
function isThan(ctx: CalendarContext, prev: number): boolean {
  return ctx.words.ties.backward(ctx.tokens, prev + 1, prev)?.value === "than";
}

/** "2000 to 2008", "2000 and 2008": another year follows that counts nothing. */
function leadsToYear(ctx: CalendarContext, next: number): boolean {
  const { tokens } = ctx;
  let at = next;
  if (tokens.mark[at] === OPEN) {
    // "between 2010 (5%) and 2015 (8%)"
    const close = Math.min(at + 8, ctx.sentence.to);
    while (at < close && tokens.mark[at] !== 0x29) at++;
    at++;
  }
  for (let i = at + 1; i < Math.min(at + 4, ctx.sentence.to); i++) {
    const year = yearAt(tokens, i);
    if (year < 0) continue;
    if (!isCounted(ctx, i + 1) || bitsAt(ctx.words, tokens, i + 1) !== 0) return true;
    // "between 2019 and 2023 smoking fell", but not "between 1500 and 2000 beds"
    return (
      year % 50 !== 0 &&
      year >= USUAL_FROM &&
      year <= USUAL_TO &&
      !(ctx.page.lexicon.syntax[tokens.id[i + 1]!]! & SYNTAX.PERSON)
    );
  }
  return false;
}

function isBetween(ctx: CalendarContext, and: number): boolean {
  for (let i = and - 1; i >= Math.max(ctx.sentence.from, and - 10); i--) if (yearAt(ctx.tokens, i) > 0) return true;
  return false;
}

/** "from 1200 to 1950": the number that the move starts from is no year. */
function fromNumber(ctx: CalendarContext, to: number): boolean {
  const { tokens } = ctx;
  for (let i = to - 1; i > Math.max(ctx.sentence.from, to - 5); i--)
    if (tokens.kind[i] === DIGITS) return yearAt(tokens, i) < 0 && i >= to - 2 && lengthAt(tokens, i) !== 2;
  return false;
}

function isNumberLike(ctx: CalendarContext, at: number): boolean {
  const { tokens, page } = ctx;
  if (at < ctx.sentence.from) return false;
  return (
    tokens.kind[at] === DIGITS ||
    (tokens.kind[at] === WORD &&
      (page.lexicon.numeric[tokens.id[at]!]! & (NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS | NUMERIC.SCALE)) !== 0)
  );
}

/** "2017: excise duty doubled", "2019 was a bad year". */
function startsLine(ctx: CalendarContext, next: number): boolean {
  const { tokens, page } = ctx;
  if (next >= ctx.sentence.to) return true;
  const mark = tokens.mark[next]!;
  if (mark !== 0) return mark === COLON || mark === COMMA || isDash(mark) || mark === 0x7c;
  return (
    tokens.kind[next] === WORD &&
    (tokens.shape[next] === CAPITALISED ||
      !isCounted(ctx, next) ||
      (bitsAt(ctx.words, tokens, next) & CALENDAR.YEARS_OWN) !== 0 ||
      (page.lexicon.syntax[tokens.id[next]!]! & SYNTAX.VERB) !== 0)
  );
}

function endsHere(ctx: CalendarContext, next: number): boolean {
  return next >= ctx.sentence.to || ctx.tokens.kind[next] === MARK;
}

/** "2000-bed": the digits count. */
function isHyphenated(tokens: Tokens, next: number): boolean {
  return (
    tokens.mark[next] === HYPHEN && isGlued(tokens, next) && tokens.kind[next + 1] === WORD && isGlued(tokens, next + 1)
  );
}
