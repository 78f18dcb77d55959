import { FORM } from "../grammar.ts";
import { NUMERIC, SYNTAX } from "../lexicon.ts";
import { DIGITS, LOWER, MARK, type Tokens, UPPER, WORD } from "../tokens.ts";
import {
  type CalendarContext,
  COLON,
  COMMA,
  digitsAt,
  isDash,
  isGlued,
  lengthAt,
  OPEN,
  SEMICOLON,
  SLASH,
} from "./context.ts";
import { FIRST_YEAR, LAST_YEAR } from "./iso.ts";
import { isUsual } from "./old-years.ts";
import { bitsAt, CALENDAR, CLUE, clueAt } from "./words.ts";
import { endsHere, isCounted, isHyphenated, startsLine } from "./year-line.ts";

/** Years that stand in brackets or titles without a word that makes them years. */
const PLAIN_FROM = 1950;

const PLAIN_TO = 2050;

const PER_CENT = 0x25;

/** Four digits in the range of years, -1 for anything else. */
export function yearAt(tokens: Tokens, at: number): number {
  const value = digitsAt(tokens, at);
  return value >= FIRST_YEAR && value <= LAST_YEAR && lengthAt(tokens, at) === 4 ? value : -1;
}

/** "2021 annual report", "2021 national drug survey": a noun that a year stands beside shortly behind. */
function isOfReport({ tokens, words, sentence }: CalendarContext, at: number): boolean {
  for (let i = at; i < Math.min(at + 4, sentence.to) && tokens.kind[i] === WORD; i++)
    if (bitsAt(words, tokens, i) & CALENDAR.YEARS_OWN) return true;
  return false;
}

/** A plural noun of people or things by class or ending. */
function isPlural(ctx: CalendarContext, at: number): boolean {
  const { tokens, page } = ctx;
  const id = tokens.id[at]!;
  if (page.lexicon.syntax[id]! & (SYNTAX.PLURAL | SYNTAX.PERSON)) return true;
  const end = tokens.end[at]! - 1;
  return (tokens.text.charCodeAt(end) | 32) === 0x73 && (tokens.text.charCodeAt(end - 1) | 32) !== 0x73;
}

/** Decides from the words around whether four bare digits are a year. */
export function isYear(ctx: CalendarContext, at: number, year: number): boolean {
  const { tokens, words, page } = ctx;
  const next = at + 1;
  const limit = ctx.sentence.to;
  let prev = at - 1;
  const counted = isCounted(ctx, next);
  const own = counted && (bitsAt(words, tokens, next) & CALENDAR.YEARS_OWN) !== 0;
  const usual = isUsual(ctx, year);
  const round = year % 50 === 0;
  if (isDash(tokens.mark[prev] ?? 0) && isGlued(tokens, at)) prev--;
  if (prev < ctx.sentence.from && isOfReport(ctx, next)) return usual && !round;
  if (prev < ctx.sentence.from) return usual && (!counted || (own && !round)) && startsLine(ctx, next);
  const bits = bitsAt(words, tokens, prev);
  if (isHyphenated(tokens, next)) return usual && !round && (bits & (CALENDAR.THE | CALENDAR.ARTICLE)) !== 0;
  if (bits & CALENDAR.PART || (bits & CALENDAR.UNIT && words.value[tokens.id[prev]!] === 12)) return !counted || usual;
  const season = bits & CALENDAR.SEASON && !(bits & CALENDAR.DOUBTFUL);
  if ((bits & CALENDAR.MONTH || season) && tokens.shape[prev] !== UPPER) return usual && (!counted || own);
  if (bits & CALENDAR.FISCAL) return usual && (!counted || !round);
  const mark = tokens.mark[prev]!;
  const plain = year >= PLAIN_FROM && year <= PLAIN_TO;
  if (mark === OPEN || mark === 0x5b) return plain && (!counted || own);
  if (mark === COMMA || mark === SLASH)
    return usual && !counted && (prev === ctx.from || (plain && !isNumberLike(ctx, prev - 1) && endsHere(ctx, next)));
  if (mark === COLON || mark === SEMICOLON) return plain && endsHere(ctx, next);
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
  if (bits & CALENDAR.ARTICLE) return usual && (tokens.shape[prev] === LOWER || (prev === ctx.sentence.from && !round));
  if (bits & (CALENDAR.THE | CALENDAR.THIS) || lexical & SYNTAX.DETERMINER) {
    if (!counted) return usual && (next >= limit || tokens.kind[next] === WORD) && bits !== 0;
    return (
      usual && (own || (!round && !(page.lexicon.syntax[tokens.id[next]!]! & SYNTAX.PERSON)) || !isPlural(ctx, next))
    );
  }
  if (tokens.id[prev] === page.lexicon.possessive)
    return usual && counted && !isPlural(ctx, next) ? true : usual && own;
  if (isOfPrices(ctx, at)) return usual;
  if (counted && !own) return usual && !round && tellsSum(ctx, next);
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

/** A determiner or a number: behind a verb, what it is done to. */
function opensObject({ tokens, page }: CalendarContext, at: number): boolean {
  return tokens.kind[at] === DIGITS || (page.lexicon.syntax[tokens.id[at]!]! & SYNTAX.DETERMINER) !== 0;
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
  const usual = isUsual(ctx, year);
  const round = year % 50 === 0;
  const before = prev - 1;
  const moved = before >= ctx.sentence.from && moves(ctx, before);
  if (bitsAt(words, tokens, prev) & CALENDAR.HEDGE) {
    // "an increase of 60% over 2022, when"
    const over = clueAt(words, tokens, prev) & CLUE.ON && isSizedMove(ctx, before, at + 1);
    if (over) return usual && !counted && !round;
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
  // "55% below 1990 levels", "22% above 2017"; but "fell below 2000"
  if (clueAt(words, tokens, prev) & CLUE.LEVEL)
    return usual && (own || (!counted && before >= ctx.sentence.from && tokens.mark[before] === PER_CENT));
  if (counted) {
    if (!usual) return false;
    if (own) return !round || !isPlural(ctx, at + 1);
    // "By the end of 2020 deaths had fallen"
    if (bitsAt(words, tokens, prev) & CALENDAR.OF && bitsAt(words, tokens, before) & CALENDAR.PART) return !round;
    const opens = prev === ctx.sentence.from || tokens.mark[before] === COMMA || isOpener(ctx, before);
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
    // "The ban of 2019 covers 30 products": a verb, with its object behind
    const object = at + 2 < ctx.sentence.to && !round && isOf(ctx, prev) && opensObject(ctx, at + 2);
    if (object && (page.language.grammar.forms[tokens.id[at + 1]!]! & FORM.THIRD) !== 0) return true;
    // "The ban of 2007 saved lives", "under the act of 2011 prosecutors may"
    const told = (page.language.grammar.forms[tokens.id[at + 1]!]! & FORM.PAST) !== 0;
    const one = told || (page.lexicon.syntax[tokens.id[before - 1]!]! & SYNTAX.DETERMINER) !== 0;
    if (one && !round && isOf(ctx, prev) && page.language.discourse.datedActs.has(tokens.id[before]!)) return true;
    // "The budget for 2020 sets aside €4 million"
    if (tie === "for" && !round && before >= ctx.sentence.from && bitsAt(words, tokens, before) & CALENDAR.YEARS_OWN)
      return (page.language.grammar.forms[tokens.id[at + 1]!]! & FORM.THIRD) !== 0;
    return false;
  }
  switch (tie) {
    case "of":
    case "in":
      // "the rise of 2013", but "a rise of 2013"
      if (isOf(ctx, prev))
        return (
          usual &&
          !(clueAt(words, tokens, before) & CLUE.SUM) &&
          (!moved || (bitsAt(words, tokens, before - 1) & CALENDAR.THE) !== 0)
        );
      return true;
    case "to":
      return usual && !moved && !fromNumber(ctx, prev);
    case "by":
      return usual && !(moved && round);
    case "from":
      return usual && !(moved && !leadsToYear(ctx, at + 1) && !(year > PLAIN_FROM && isSizedMove(ctx, before, at + 1)));
    case "than":
      return usual && !(bitsAt(words, tokens, prev - 1) & CALENDAR.HEDGE && isThan(ctx, prev));
    case "between":
      return leadsToYear(ctx, at + 1);
    case "since":
      return true;
    default:
      return usual;
  }
}

/** "Yet in 2019 donors spent": a word that leads from one sentence to the next. */
function isOpener({ tokens, page, sentence }: CalendarContext, at: number): boolean {
  const leading = SYNTAX.CONJUNCTION | SYNTAX.ADVERB;
  return at === sentence.from && (page.lexicon.syntax[tokens.id[at]!]! & leading) !== 0;
}

/** "in constant 2019 dollars": the year whose prices are reckoned in. */
function isOfPrices({ tokens, words }: CalendarContext, at: number): boolean {
  if (!(clueAt(words, tokens, at - 1) & CLUE.CONSTANT)) return false;
  return ((clueAt(words, tokens, at + 1) | clueAt(words, tokens, at + 2)) & CLUE.PRICES) !== 0;
}

/** "1988 sales of about $14 million": what is told in money is not counted. */
function tellsSum(ctx: CalendarContext, next: number): boolean {
  const { tokens, page, sentence } = ctx;
  let of = next;
  while (of < Math.min(next + 3, sentence.to) && !isOf(ctx, of)) of++;
  for (let i = of + 1; isOf(ctx, of) && i < Math.min(of + 4, sentence.to); i++)
    if (page.language.currencies.forward(tokens, i, sentence.to) !== null) return true;
  return false;
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
    return year % 50 !== 0 && isUsual(ctx, year) && !(ctx.page.lexicon.syntax[tokens.id[i + 1]!]! & SYNTAX.PERSON);
  }
  return false;
}

/** "an 8% decrease from 2022 (451)", "rose 5% from 2021": a move with its size; "fell 12% from 1980 to 1742" has levels. */
function isSizedMove({ tokens, page, sentence }: CalendarContext, move: number, next: number): boolean {
  const sized = (at: number) =>
    at >= sentence.from &&
    page.language.units.backward(tokens, at + 1, Math.max(sentence.from, at - 1))?.value[0]?.kind === "percentage";
  const size = sized(move) || sized(move - 1) || sized(move - 2);
  const ends = next >= sentence.to || tokens.kind[next] === MARK;
  return size && ends;
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
