import type { Verdict } from "../model/change.ts";
import type { Direction, Figure, Relation } from "../model/figure.ts";
import { type Bounds, HEDGE, meet } from "./intervals.ts";

/** A stated change as signed percent, with what its wording leaves open. */
export interface StatedPercent {
  /** Null for a stated range ("by 20 to 30 %"). */
  readonly percent: number | null;
  readonly lower: number;
  readonly upper: number;
  readonly relation: Relation;
  /** Words and hedges ("halved", "a third", "about 17 %"): the factor end / start may be off by `HEDGE`. */
  readonly loose: boolean;
}

/** Marks of a percentage written as such, in the languages of the Latin and Cyrillic scripts: "seventeen per cent". */
const PERCENT_WORD = /%|cent|cient|prozent|процент/iu;
const DIGIT = /\p{Nd}/u;
/** "three times higher" is read by some as three times, by others as four times as high. */
export const TIMES_MORE = /^\W{0,3}(?:times?|fold|x)?\W{0,2}(?:higher|more|greater|larger|bigger|faster|longer)\b/iu;

/** True for fractions and multiples in words: nobody writes "halved" of exactly one half. */
export function isWord(figure: Figure): boolean {
  return !DIGIT.test(figure.quote) && !PERCENT_WORD.test(figure.quote);
}

/**
 * A stated change as a signed percentage.
 *
 *     "by 38 %"  decrease  -38 (-38.5 .. -37.5)      "doubled"   +100
 *     "a third"  decrease  -33.3                     "halved"    -50
 *     "tenfold"  decrease  -90                       "2.5 times" +150
 *
 * @param direction of the delta itself, or else of the pair
 * @returns null for percentage points, absolute differences, and a change a year, which are no percent change
 */
export function statedPercent(delta: Figure, direction: Direction | null): StatedPercent | null {
  const isRatio = delta.measure === "ratio";
  if ((!isRatio && delta.measure !== "percentage") || isYearly(delta)) return null;
  const low = delta.value ?? delta.lower;
  const high = delta.value ?? delta.upper;
  if (low === null || high === null) return null;
  const toPercent = isRatio
    ? (x: number) => ratioPercent(x, direction)
    : (x: number) => (direction === "decrease" ? -x : x);
  const half = Math.max(delta.precision, 0);
  const ends = [toPercent(low - half), toPercent(high + half)].filter((x) => x !== null);
  const percent = delta.value === null ? null : toPercent(delta.value);
  if (ends.length < 2 || (delta.value !== null && percent === null)) return null;
  return {
    percent,
    lower: Math.min(...ends),
    upper: Math.max(...ends),
    relation: delta.relation,
    loose: delta.relation === "~" || isWord(delta),
  };
}

/** True for a change that comes again each year: "by 5 % a year". */
export function isYearly(delta: Figure): boolean {
  return delta.per !== null && delta.per.unit === "year";
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
export function verdictOf(stated: StatedPercent, actual: Bounds | null): Verdict {
  if (actual === null) return "undecidable";
  const holds = allows(stated, actual);
  if (!holds) return "inconsistent";
  return Number.isFinite(actual.lower) && Number.isFinite(actual.upper) ? "consistent" : "undecidable";
}

/** True when some value of `actual` (percent, signed) is in keeping with the statement. */
export function allows(stated: StatedPercent, actual: Bounds): boolean {
  const down = stated.upper <= 0 && stated.lower < 0;
  const least = down ? -actual.upper : actual.lower;
  const most = down ? -actual.lower : actual.upper;
  const size = Math.abs(stated.percent ?? (down ? stated.upper : stated.lower));
  const slack = 1e-9 * Math.max(1, size);
  if (stated.relation === ">" || stated.relation === ">=") return most >= size - slack;
  if (stated.relation === "<" || stated.relation === "<=") return most >= 0 && least <= size + slack;
  if (meet(stated, actual)) return true;
  if (!stated.loose) return false;
  return meet(factors(stated), widen(factors(actual)));
}

const factors = (percent: Bounds): Bounds => ({ lower: 1 + percent.lower / 100, upper: 1 + percent.upper / 100 });

function widen(factor: Bounds): Bounds {
  return {
    lower: Math.min(factor.lower * (1 - HEDGE), factor.lower * (1 + HEDGE)),
    upper: Math.max(factor.upper * (1 + HEDGE), factor.upper * (1 - HEDGE)),
  };
}
