import { type Formula, known } from "./formula.ts";

/** Mean change a year, in units; null without at least some time between. */
export const annualChange: Formula = {
  name: "annual_change",
  inputs: ["start", "end", "years"],
  expression: "(end - start) / years",
  source: "arithmetic: the mean of the yearly differences",
  unit: "unit a year",
  least_decimals: 0,
  most_decimals: 6,
  compute: (start = 0, end = 0, years = 0) => {
    return years > 0 ? known((end - start) / years) : null;
  },
};
