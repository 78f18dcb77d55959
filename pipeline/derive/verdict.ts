import type { Verdict } from "../model/change.ts";
import type { Direction, Figure, Relation } from "../model/figure.ts";
import { type Bounds, HEDGE, meet } from "./intervals.ts";

/** What a text states, signed, with what its wording leaves open. */
export interface Stated extends Bounds {
  /** Null for a stated range ("by 20 to 30 %"). */
  readonly value: number | null;
  readonly relation: Relation;
  /** Words and hedges ("halved", "a third", "about 17 %"): the factor that they mean may be off by `HEDGE`. */
  readonly loose: boolean;
}

/** Marks of a percentage written as such, in the languages of the Latin and Cyrillic scripts: "seventeen per cent". */
const PERCENT_WORD = /%|cent|cient|prozent|процент/iu;
const DIGIT = /\p{Nd}/u;

/** True for fractions and multiples in words: nobody writes "halved" of exactly one half. */
export function isWord(figure: Figure): boolean {
  const inexact = figure.measure === "percentage" || figure.measure === "ratio";
  return inexact && !DIGIT.test(figure.quote) && !PERCENT_WORD.test(figure.quote);
}

/** True for a change that comes again each year: "by 5 % a year". */
export function isYearly(delta: Figure): boolean {
  return delta.per !== null && delta.per.unit === "year";
}

/** What a figure states in its own unit; `sign` -1 for a fall. Null when it has neither value nor range. */
export function statedValue(figure: Figure, sign: 1 | -1 = 1): Stated | null {
  return stated(figure, (x) => sign * x);
}

/** What a figure states where things are counted one by one: a count printed to the unit is exact. */
export function statedCount(figure: Figure, sign: 1 | -1 = 1): Stated | null {
  const exact = figure.measure === "count" && figure.precision <= 0.5;
  return statedValue(exact ? { ...figure, precision: 0 } : figure, sign);
}

/**
 * A stated change as a signed percentage.
 *
 *     "by 38 %"  decrease  -38 (-38.5 .. -37.5)      "doubled"   +100
 *     "a third"  decrease  -33.33                    "halved"    -50
 *     "tenfold"  decrease  -90                       "2.5 times" +150
 *
 * @param direction of the delta itself, or else of the pair
 * @returns null for percentage points, absolute differences, and a change a year, which are no percent change
 */
export function statedPercent(delta: Figure, direction: Direction | null): Stated | null {
  if (isYearly(delta)) return null;
  if (delta.measure === "ratio") return stated(delta, (x) => ratioPercent(x, direction));
  if (delta.measure === "percentage") return stated(delta, (x) => (direction === "decrease" ? -x : x));
  return null;
}

function stated(figure: Figure, convert: (x: number) => number | null): Stated | null {
  const low = figure.value ?? figure.lower;
  const high = figure.value ?? figure.upper;
  if (low === null || high === null) return null;
  // a word has no digits that could leave something open: its slack is that of words
  const half = isWord(figure) ? 0 : Math.max(figure.precision, 0);
  const value = figure.value === null ? null : convert(figure.value);
  const ends = [convert(low - half), convert(high + half)].filter((x) => x !== null);
  if (ends.length < 2 || (figure.value !== null && value === null)) return null;
  return {
    value,
    lower: Math.min(...ends),
    upper: Math.max(...ends),
    relation: figure.relation,
    loose: figure.relation === "~" || isWord(figure),
  };
}

/** "halved" 0.5 and "a tenfold drop" 10 are both falls; a rise by a factor below 1 makes no sense. */
function ratioPercent(ratio: number, direction: Direction | null): number | null {
  if (!(ratio > 0)) return null;
  if (direction !== "decrease") return ratio < 1 && direction === "increase" ? null : (ratio - 1) * 100;
  return ratio <= 1 ? (ratio - 1) * 100 : (1 / ratio - 1) * 100;
}

/**
 * Whether a stated percentage follows from the percent change that the printed levels allow.
 * consistent: some value in `actual` is what is stated; a hedge gives 5 % of the factor; a limit must be reached.
 * inconsistent: none is. undecidable: an end is missing, 0 or an open limit that could still give it.
 */
export function verdictOf(stated: Stated, actual: Bounds | null): Verdict {
  if (actual === null) return "undecidable";
  if (!allowsPercent(stated, actual)) return "inconsistent";
  return Number.isFinite(actual.lower) && Number.isFinite(actual.upper) ? "consistent" : "undecidable";
}

/** True when some percent change in `actual` is in keeping with the statement; what is loose is so as a factor. */
export function allowsPercent(stated: Stated, actual: Bounds): boolean {
  return allows(stated, actual, (percent) => 1 + percent / 100);
}

/**
 * True when some value in `actual` is in keeping with the statement.
 *
 * @param factor what a hedge leaves open 5 % of: the value itself, or of a percent change the factor end / start
 */
export function allows(stated: Stated, actual: Bounds, factor = (x: number): number => x): boolean {
  // "fell by more than 30 %" bounds the size of the fall: seen from below, it is a rise
  if (stated.upper <= 0 && stated.lower < 0 && stated.relation !== "=" && stated.relation !== "~") {
    return allows(mirrored(stated), mirrored(actual));
  }
  const size = stated.value ?? (stated.relation.startsWith(">") ? stated.lower : stated.upper);
  const slack = 1e-9 * Math.max(1, Math.abs(size));
  if (stated.relation.startsWith(">")) return actual.upper >= size - slack;
  if (stated.relation.startsWith("<")) return actual.upper >= 0 && actual.lower <= size + slack;
  if (meet(stated, actual)) return true;
  return stated.loose && meet(mapped(stated, factor), widened(mapped(actual, factor)));
}

const mapped = (x: Bounds, f: (x: number) => number): Bounds => ({ lower: f(x.lower), upper: f(x.upper) });

function mirrored<T extends Bounds & { readonly value?: number | null }>(x: T): T {
  const value = x.value === undefined || x.value === null ? {} : { value: -x.value };
  return { ...x, lower: -x.upper, upper: -x.lower, ...value };
}

function widened({ lower, upper }: Bounds): Bounds {
  return { lower: lower - Math.abs(lower) * HEDGE, upper: upper + (Math.abs(upper) * HEDGE) / (1 - HEDGE) };
}
