import { type Formula, known } from "./formula.ts";

/** Compound annual rate of change: the even yearly percentage that leads from start to end. Needs both above 0. */
export const annualPercentChange: Formula = {
  name: "annual_percent_change",
  inputs: ["start", "end", "years"],
  expression: "((end / start) ^ (1 / years) - 1) * 100",
  source: "World Bank, Statistical Manual, Growth rates: compounding or geometric average growth rate",
  unit: "percent a year",
  least_decimals: 1,
  most_decimals: 6,
  divisor: 0,
  compute: (start = 0, end = 0, years = 0) => {
    if (!(years > 0) || !(start > 0) || !(end > 0) || !Number.isFinite(start)) return null;
    return known(((end / start) ** (1 / years) - 1) * 100);
  },
};
