import { indexBehind } from "../halving.ts";
import { NUMERIC, SYNTAX } from "../lexicon.ts";
import type { Numeral } from "../rule.ts";
import { WORD } from "../tokens.ts";
import { type CalendarContext, type Found, isDash, isGlued } from "./context.ts";
import type { TimeUnit } from "./iso.ts";
import { bitsAt, CALENDAR } from "./words.ts";

/** What stands for a week in the lengths of units; two of them are a fortnight. */
export const WEEK = -7;

/** The unit of a head word by its length. */
export function unitOf(months: number): { unit: TimeUnit; factor: number } {
  if (months === 1) return { unit: "month", factor: 1 };
  if (months === 3) return { unit: "quarter", factor: 1 };
  if (months === 6) return { unit: "half", factor: 1 };
  if (months === 12) return { unit: "year", factor: 1 };
  if (months > 12) return { unit: "year", factor: months / 12 };
  return months <= WEEK ? { unit: "week", factor: months / WEEK } : { unit: "day", factor: 1 };
}

/** The numeral whose last token is `to - 1`; null when there is none. */
export function numeralBefore(numerals: readonly Numeral[], to: number): Numeral | null {
  const low = indexBehind(numerals, (item) => item.to < to);
  const numeral = numerals[low];
  return numeral && numeral.to === to ? numeral : null;
}

/** Token before `at`, over the hyphen of "third-quarter"; `at - 1` without one. */
export function before(ctx: CalendarContext, at: number): number {
  const prev = at - 1;
  return prev > ctx.from && isDash(ctx.tokens.mark[prev]!) && isGlued(ctx.tokens, at) && isGlued(ctx.tokens, prev)
    ? prev - 1
    : prev;
}

/** Takes "the", "its" in front. */
export function withArticle(ctx: CalendarContext, from: number): number {
  return from - 1 >= ctx.from && bitsAt(ctx.words, ctx.tokens, from - 1) & (CALENDAR.THE | CALENDAR.OWN)
    ? from - 1
    : from;
}

export function grainOf(months: number): Found["grain"] {
  return months < 0 ? "day" : months === 1 ? "month" : months < 12 ? "quarter" : months === 12 ? "year" : "years";
}

/** "half of them", "half the staff", "half its staff": what follows at `at` makes it a share and no half-year. */
export function isShare({ page, tokens, sentence }: CalendarContext, at: number): boolean {
  if (at >= sentence.to || tokens.kind[at] !== WORD) return false;
  const { numeric, syntax } = page.lexicon;
  return (numeric[tokens.id[at]!]! & NUMERIC.OF) !== 0 || (syntax[tokens.id[at]!]! & SYNTAX.DETERMINER) !== 0;
}
