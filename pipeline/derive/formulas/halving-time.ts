import { type Formula, known } from "./formula.ts";

/** Years in which a quantity halves that falls by the same percentage each year; null when it does not fall. */
export const halvingTime: Formula = {
  name: "halving_time",
  inputs: ["start", "end", "years"],
  expression: "years * ln 2 / ln(start / end)",
  source: "G. Rodríguez, Demographic Methods (Princeton University): Growth rates and doubling time",
  unit: "year",
  least_decimals: 1,
  most_decimals: 6,
  metric_of: (measure) => measure !== "age" && measure !== "percentage",
  compute: (start = 0, end = 0, years = 0) =>
    end > 0 && start > end && years > 0 && Number.isFinite(start)
      ? known((years * Math.LN2) / Math.log(start / end))
      : null,
};
