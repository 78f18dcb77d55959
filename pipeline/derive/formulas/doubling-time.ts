import { type Formula, known } from "./formula.ts";

/** Years in which a quantity doubles that grows by the same percentage each year; null when it does not grow. */
export const doublingTime: Formula = {
  name: "doubling_time",
  inputs: ["start", "end", "years"],
  expression: "years * ln 2 / ln(end / start)",
  source: "G. Rodríguez, Demographic Methods (Princeton University): Growth rates and doubling time",
  unit: "year",
  least_decimals: 1,
  most_decimals: 6,
  metric_of: (measure) => measure !== "age" && measure !== "percentage",
  compute: (start = 0, end = 0, years = 0) =>
    start > 0 && end > start && years > 0 ? known((years * Math.LN2) / Math.log(end / start)) : null,
};
