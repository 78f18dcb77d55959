import type { Measure } from "../../model/figure.ts";

/**
 * One way to make a number of others.
 * `compute` takes finite or infinite numbers and gives null where the formula has no value; it never gives NaN.
 * It must be monotone in each input while the others are held: the bounds of a result are sought at the corners.
 */
export interface Formula {
  /** What `formula` columns say. */
  readonly name: string;
  /** Names of the inputs, in order. */
  readonly inputs: readonly string[];
  /** As printed in docs/method.md. */
  readonly expression: string;
  /** Where the formula is taken from. */
  readonly source: string;
  /** Unit of the result; "unit" stands for the unit of the inputs. */
  readonly unit: string;
  /** Fewest digits after the point that a result is printed with, whatever its interval earns. */
  readonly least_decimals: number;
  /** Most digits after the point, for inputs that leave nothing open: 53 of 62 is 85.48 %. */
  readonly most_decimals: number;
  /** Place of the input that is divided by: a result has no bounds when that input may be 0. */
  readonly divisor?: number;
  /** Given where every change of such a measure gets a row in `metrics`; the inputs are then start, end and years. */
  readonly metric_of?: (measure: Measure) => boolean;
  readonly compute: (...inputs: number[]) => number | null;
}

/** A result, or null where the arithmetic has none (0 times infinity). */
export function known(result: number): number | null {
  return Number.isNaN(result) ? null : result;
}
