import { SYNTAX } from "../lexicon.ts";
import { CAPITALISED, LOWER, MARK, type Tokens, WORD } from "../tokens.ts";
import { type CalendarContext, COLON, COMMA, HYPHEN, isDash, isGlued } from "./context.ts";
import { bitsAt, CALENDAR } from "./words.ts";

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

/** "2017: excise duty doubled", "2019 was a bad year". */
export function startsLine(ctx: CalendarContext, next: number): boolean {
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

export function endsHere(ctx: CalendarContext, next: number): boolean {
  return next >= ctx.sentence.to || ctx.tokens.kind[next] === MARK;
}

/** "2000-bed": the digits count. */
export function isHyphenated(tokens: Tokens, next: number): boolean {
  return (
    tokens.mark[next] === HYPHEN && isGlued(tokens, next) && tokens.kind[next + 1] === WORD && isGlued(tokens, next + 1)
  );
}
