import { NUMERIC, SYNTAX } from "../lexicon.ts";
import { isWord } from "../noun-phrase.ts";
import { DIGITS, LOWER, MARK, WORD } from "../tokens.ts";
import {
  type CalendarContext,
  COMMA,
  digitsAt,
  type Found,
  FULL_STOP,
  found,
  isDash,
  isGlued,
  lengthAt,
  SLASH,
} from "./context.ts";
import { FIRST_YEAR, pointOf, stretchOf } from "./iso.ts";
import { isUsual } from "./old-years.ts";
import { bitsAt, CALENDAR } from "./words.ts";
import { isCounted } from "./year-line.ts";

/** A year, and the first token behind it. */
interface Told {
  readonly to: number;
  readonly year: number;
  /** Goes on into the next year: "2019/20". */
  readonly across?: boolean;
}

/** A year that begins at `at`, behind "of", "in" and "the": "of 2022", "of the fiscal year 2022", "of last year", "of the year". */
export function yearBehind(ctx: CalendarContext, at: number, head: number): Told | null {
  const { tokens, words, published } = ctx;
  const limit = ctx.sentence.to;
  let next = at;
  if (bitsAt(words, tokens, next) & CALENDAR.OF || isIn(ctx, next)) next++;
  const bare = next === at;
  if (!bare && bitsAt(words, tokens, next) & CALENDAR.THE) next++;
  if (bitsAt(words, tokens, next) & CALENDAR.FISCAL) next++;
  const bits = bitsAt(words, tokens, next);
  if (next >= limit) return null;
  if (bits & CALENDAR.UNIT && words.value[tokens.id[next]!] === 12 && !bare) {
    const digits = digitsAt(tokens, next + 1);
    if (digits > FIRST_YEAR && isUsual(ctx, digits)) return { to: next + 2, year: digits };
    const year = ctx.lastYear ?? ctx.aboutYear ?? published?.year ?? null;
    return year === null ? null : { to: next + 1, year };
  }
  if (
    bits & (CALENDAR.LAST | CALENDAR.THIS | CALENDAR.NEXT) &&
    bitsAt(words, tokens, next + 1) & CALENDAR.UNIT &&
    words.value[tokens.id[next + 1]!] === 12 &&
    published
  )
    return { to: next + 2, year: published.year + words.value[tokens.id[next]!]! };
  if (
    bits & CALENDAR.THAT &&
    (!bare || bitsAt(words, tokens, head) & CALENDAR.MONTH) &&
    bitsAt(words, tokens, next + 1) & CALENDAR.UNIT &&
    ctx.lastYear !== null
  )
    return { to: next + 2, year: ctx.lastYear };
  // "third-quarter report 2022"
  const digits =
    bare && tokens.kind[next] === WORD && tokens.shape[next] === LOWER && isGlued(tokens, head) ? next + 1 : next;
  const year = digitsAt(tokens, digits);
  if (year < FIRST_YEAR || tokens.end[digits]! - tokens.start[digits]! !== 4 || digits >= limit) return null;
  if (!isUsual(ctx, year) && (bare || isCounted(ctx, digits + 1))) return null;
  return runsOn(ctx, digits, year) ? { to: digits + 3, year, across: true } : { to: digits + 1, year };
}

/** "2019/20", "2019–20": a year that begins in one and ends in the next. */
function runsOn({ tokens, sentence }: CalendarContext, at: number, year: number): boolean {
  const short = at + 2;
  return (
    short < sentence.to &&
    isGlued(tokens, at + 1) &&
    isGlued(tokens, short) &&
    (tokens.mark[at + 1] === SLASH || isDash(tokens.mark[at + 1]!)) &&
    lengthAt(tokens, short) === 2 &&
    digitsAt(tokens, short) === (year + 1) % 100
  );
}

export function isIn({ tokens, page }: CalendarContext, at: number): boolean {
  return tokens.kind[at] === WORD && (page.lexicon.numeric[tokens.id[at]!]! & NUMERIC.IN) !== 0;
}

/** "in the six years to 2018 cases fell": a year, whatever noun stands behind it. */
export function plainYear(ctx: CalendarContext, at: number): Found | null {
  const { tokens } = ctx;
  const year = digitsAt(tokens, at);
  const isYear = year >= FIRST_YEAR && tokens.end[at]! - tokens.start[at]! === 4 && isUsual(ctx, year);
  return isYear ? found(at, at + 1, stretchOf(pointOf(year)), "year") : null;
}

/** From the subject to the figure that it is, in tokens. */
const SAID = 5;

/** What begins a number in words: "one in two", "forty", "half". */
const NUMBER = NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS | NUMERIC.PART;

/** "The year before it had been 9,980", but not "The year before it was closed, 9,980 came". */
export function isSubject({ tokens, page, sentence }: CalendarContext, at: number): boolean {
  const { syntax } = page.lexicon;
  if (!(syntax[tokens.id[at]!]! & SYNTAX.PRONOUN)) return false;
  const verb = at + 1;
  if (verb >= sentence.to || tokens.kind[verb] !== WORD || !(syntax[tokens.id[verb]!]! & SYNTAX.AUXILIARY))
    return false;
  for (let i = verb + 1; i < Math.min(verb + SAID, sentence.to); i++) {
    const word = tokens.kind[i] === WORD && (page.lexicon.numeric[tokens.id[i]!]! & NUMBER) !== 0;
    if (tokens.kind[i] === DIGITS || word) return true;
    if (tokens.mark[i] === COMMA) return false;
  }
  return false;
}

/** A word behind "that" makes it a determiner: "before that year". */
export function isNoun({ tokens, page, sentence }: CalendarContext, at: number): boolean {
  if (at >= sentence.to || tokens.kind[at] !== WORD) return false;
  const binding = SYNTAX.PREPOSITION | SYNTAX.CONJUNCTION | SYNTAX.AUXILIARY | SYNTAX.PRONOUN;
  return (page.lexicon.syntax[tokens.id[at]!]! & binding) === 0;
}

/** "March 2016", "3 May, 2019"; but not "in May 2000 people" and "in May, 1950 cases". */
export function isYearBehindMonth(ctx: CalendarContext, at: number, comma: boolean): boolean {
  const { tokens, page } = ctx;
  const next = at + 1;
  if (next >= ctx.sentence.to) return true;
  if (
    isGlued(tokens, next) &&
    (tokens.mark[next] === COMMA || tokens.mark[next] === FULL_STOP) &&
    isGlued(tokens, next + 1) &&
    tokens.kind[next + 1] === DIGITS &&
    next + 1 < ctx.sentence.to
  )
    return false;
  if (tokens.mark[next] === 0x25) return false;
  if (!comma || tokens.kind[next] !== WORD || tokens.shape[next] !== LOWER) return true;
  const lexical = page.lexicon.syntax[tokens.id[next]!]!;
  return (
    (lexical & (SYNTAX.PERSON | SYNTAX.PLURAL | SYNTAX.NOUN)) === 0 &&
    tokens.text.charCodeAt(tokens.end[next]! - 1) !== 0x73
  );
}

/** "A decade on, one in ten did": later, and nothing that "on" could govern. */
export function isOn({ tokens, page, sentence }: CalendarContext, at: number): boolean {
  if (tokens.id[at] !== page.language.grammar.particles.on) return false;
  return at + 1 >= sentence.to || tokens.kind[at + 1] === MARK;
}

/** "The year before it had been", "; in the year before there had been": nothing but a preposition and a mark in front. */
export function opensClause({ tokens, page, sentence }: CalendarContext, from: number): boolean {
  const bound = from > sentence.from && isWord(page, from - 1, SYNTAX.PREPOSITION);
  const at = bound ? from - 1 : from;
  return at === sentence.from || tokens.kind[at - 1] === MARK;
}
