import { type Formula, known } from "./formula.ts";

/** end / start; null when start is 0 or endless. */
export const ratio: Formula = {
  name: "ratio",
  inputs: ["start", "end"],
  expression: "end / start",
  source: "Rothman, Greenland and Lash, Modern Epidemiology, 3rd ed., chapter 4: ratio measures",
  unit: "ratio",
  least_decimals: 2,
  most_decimals: 6,
  divisor: 0,
  compute: (start = 0, end = 0) => (start === 0 || !Number.isFinite(start) ? null : known(end / start)),
};
