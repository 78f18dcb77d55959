import { type Formula, known } from "./formula.ts";

/**
 * (end - start) / |start| * 100. Relative for shares too: 20 % to 15 % is -25.
 * The base is taken without its sign so that a rise from -4 to -2 is a rise. Null when the base is 0 or endless.
 */
export const percentChange: Formula = {
  name: "percent_change",
  inputs: ["start", "end"],
  expression: "(end - start) / |start| * 100",
  source: "World Bank, Statistical Manual, Growth rates: one-period growth rate",
  unit: "percent",
  least_decimals: 1,
  most_decimals: 6,
  divisor: 0,
  compute: (start = 0, end = 0) => {
    if (start === 0 || !Number.isFinite(start)) return null;
    return known(((end - start) / Math.abs(start)) * 100);
  },
};
