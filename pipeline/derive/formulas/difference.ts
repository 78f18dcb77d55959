import { type Formula, known } from "./formula.ts";

/** end - start, in the unit of both. Between two percentages these are percentage points. */
export const difference: Formula = {
  name: "difference",
  inputs: ["start", "end"],
  expression: "end - start",
  source: "arithmetic",
  unit: "unit",
  least_decimals: 0,
  most_decimals: 6,
  compute: (start = 0, end = 0) => known(end - start),
};
