import { type Formula, known } from "./formula.ts";

/** Parts added up. */
export const sum: Formula = {
  name: "sum",
  inputs: ["part", "..."],
  expression: "part + part + ...",
  source: "arithmetic",
  unit: "unit",
  least_decimals: 0,
  most_decimals: 6,
  compute: (...parts) => known(parts.reduce((a, b) => a + b, 0)),
};
