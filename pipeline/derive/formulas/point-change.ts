import { type Formula, known } from "./formula.ts";

/** end - start of two percentages, in percentage points: 20 % to 25 % is 5 points, and 25 percent. */
export const pointChange: Formula = {
  name: "point_change",
  inputs: ["start", "end"],
  expression: "end - start, both in percent",
  source: "Eurostat, Statistics Explained, Beginners: Statistical concept - Percentage change and percentage points",
  unit: "percentage point",
  least_decimals: 0,
  most_decimals: 6,
  metric_of: (measure) => measure === "percentage",
  compute: (start = 0, end = 0) => known(end - start),
};
