import type { Formula } from "./formulas/index.ts";
import { type Bounds, propagate, widthOf } from "./intervals.ts";
import { earnedDecimals, roundDown, roundTo, roundUp } from "./numbers.ts";

/** No result is printed with more digits after the point. */
const MOST_DECIMALS = 6;

/** A result with the bounds that its inputs' rounding leaves open; null for what cannot be computed. */
export interface Derived {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Computes a formula and its bounds, printed with the digits they earn; bounds are rounded outwards, one digit finer. */
export function derived(formula: Formula, inputs: readonly number[], bounds: readonly (Bounds | null)[]): Derived {
  const exact = formula.compute(...inputs);
  if (exact === null || !Number.isFinite(exact)) return { value: null, lower: null, upper: null };
  const range = rangeOf(formula, bounds);
  const decimals = earnedDecimals(widthOf(range), formula.least_decimals, MOST_DECIMALS);
  return {
    value: roundTo(exact, decimals),
    lower: range === null ? null : roundDown(range.lower, decimals + 1),
    upper: range === null ? null : roundUp(range.upper, decimals + 1),
  };
}

/** What a formula may give when its inputs lie anywhere in their bounds; null when one is not known. */
export function rangeOf(formula: Formula, bounds: readonly (Bounds | null)[]): Bounds | null {
  const known = bounds.filter((each) => each !== null);
  return known.length === bounds.length ? propagate(formula.compute, known) : null;
}
