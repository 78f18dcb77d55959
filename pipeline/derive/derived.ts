import type { Formula } from "./formulas/index.ts";
import { type Bounds, propagate, widthOf } from "./intervals.ts";
import { decimalsOf, earnedDecimals, roundDown, roundTo, roundUp } from "./numbers.ts";

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
  const width = widthOf(range);
  const { least_decimals: least, most_decimals: most } = formula;
  // an open end earns nothing that could be counted: then the digits of the inputs tell
  const decimals =
    width === null ? Math.min(Math.max(least, ...inputs.map(decimalsOf)), most) : earnedDecimals(width, least, most);
  const value = roundTo(exact, decimals);
  const lower = range === null ? null : roundDown(range.lower, decimals + 1);
  const upper = range === null ? null : roundUp(range.upper, decimals + 1);
  // the printed value lies within the printed bounds, also where its own rounding is all that moves it
  return {
    value,
    lower: lower === null || value === null ? lower : Math.min(lower, value),
    upper: upper === null || value === null ? upper : Math.max(upper, value),
  };
}

/** What a formula may give when its inputs lie anywhere in their bounds; null when one is not known. */
export function rangeOf(formula: Formula, bounds: readonly (Bounds | null)[]): Bounds | null {
  const known = bounds.filter((each) => each !== null);
  const divisor = formula.divisor === undefined ? null : (bounds[formula.divisor] ?? null);
  if (divisor !== null && divisor.lower <= 0 && divisor.upper >= 0) return null;
  return known.length === bounds.length ? propagate(formula.compute, known) : null;
}
