import type { Formula } from "./formula.ts";

/** end - start, in the unit of both. Between two percentages these are percentage points. */
export const difference: Formula = {
  name: "difference",
  inputs: ["start", "end"],
  expression: "end - start",
  source: "Eurostat, Statistics Explained, Beginners: Statistical concept - Absolute change",
  unit: "unit",
  least_decimals: 0,
  compute: (start = 0, end = 0) => (Number.isNaN(end - start) ? null : end - start),
};
