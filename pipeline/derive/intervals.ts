import type { Figure } from "../model/figure.ts";
import { clean } from "./numbers.ts";

/** All values a number may have; an open end is infinite. Never holds NaN. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** A hedged number ("about 560") may lie this far from what is printed, as a share of it. */
export const HEDGE = 0.05;

/** The figure's fields that its interval follows from. */
export type Printed = Pick<Figure, "value" | "lower" | "upper" | "relation" | "precision" | "interval">;

/**
 * The values that a printed number stands for.
 *
 *     "907"             906.5 .. 907.5     the digits round to it
 *     "about 560"       532 .. 588         5 % either way, or the digits where they are coarser
 *     "more than 3000"  3000 .. infinity   half-open; the limit itself is counted in
 *     "6-9 months"      5.5 .. 9.5         a printed range, its ends rounded
 *
 * A printed confidence interval is no rounding: of "43.2 (95% CI 40.5-45.9)" the bounds are 43.15 .. 43.25.
 *
 * @returns null when the figure has neither a value nor both ends of a range
 */
export function boundsOf(figure: Printed): Bounds | null {
  const { value, lower, upper, relation, precision } = figure;
  const half = Number.isFinite(precision) && precision > 0 ? precision : 0;
  if (value === null) return lower === null || upper === null ? null : { lower: lower - half, upper: upper + half };
  switch (relation) {
    case "=":
      return { lower: value - half, upper: value + half };
    case "~": {
      const wide = Math.max(half, Math.abs(value) * HEDGE);
      return { lower: value - wide, upper: value + wide };
    }
    case ">":
    case ">=":
      return { lower: value, upper: Number.POSITIVE_INFINITY };
    case "<":
    case "<=":
      return { lower: Number.NEGATIVE_INFINITY, upper: value };
  }
}

/**
 * The values that a printed number stands for where things are counted one by one: "12 of 96 samples" is neither 11.5
 * nor 12.5. A count that was printed to the unit is exact; everything else is as in `boundsOf`.
 */
export function countedBounds(figure: Printed & Pick<Figure, "measure">): Bounds | null {
  const { value, relation, measure, precision } = figure;
  if (measure !== "count" || relation !== "=" || value === null || precision > 0.5) return boundsOf(figure);
  return { lower: value, upper: value };
}

/** True when a limit alone is printed ("more than 3000"): such an end point is too vague to decide anything by. */
export function isOpen(bounds: Bounds): boolean {
  return !Number.isFinite(bounds.lower) || !Number.isFinite(bounds.upper);
}

/**
 * What a formula may give when each input lies anywhere in its interval.
 * The formulas here are monotone in each input while the others are held, so that the extremes lie at the corners;
 * a corner where the formula has no value (a quotient by zero) leaves the result unknown.
 *
 * @returns null when some corner has no value
 */
export function propagate(compute: (...inputs: number[]) => number | null, inputs: readonly Bounds[]): Bounds | null {
  let lower = Number.POSITIVE_INFINITY;
  let upper = Number.NEGATIVE_INFINITY;
  const corner = new Array<number>(inputs.length);
  for (let pick = 0; pick < 1 << inputs.length; pick++) {
    for (let i = 0; i < inputs.length; i++) {
      const input = inputs[i];
      if (input === undefined) return null;
      corner[i] = (pick >> i) & 1 ? input.upper : input.lower;
    }
    const result = compute(...corner);
    if (result === null || Number.isNaN(result)) return null;
    if (result < lower) lower = result;
    if (result > upper) upper = result;
  }
  return { lower, upper };
}

/** Width of an interval; null when it is open or unknown. */
export function widthOf(bounds: Bounds | null): number | null {
  return bounds === null || isOpen(bounds) ? null : clean(bounds.upper - bounds.lower);
}

/** True when the intervals share a value; a hair's breadth of binary noise does not part them. */
export function meet(a: Bounds, b: Bounds): boolean {
  const noise = 1e-9 * Math.max(1, ...[a.lower, a.upper, b.lower, b.upper].filter(Number.isFinite).map(Math.abs));
  return a.lower <= b.upper + noise && b.lower <= a.upper + noise;
}
