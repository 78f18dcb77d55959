import { type Formula, known } from "./formula.ts";

/** A part in percent of its whole; null when the whole is not above 0. */
export const share: Formula = {
  name: "share",
  inputs: ["part", "whole"],
  expression: "part / whole * 100",
  source: "Porta (ed.), A Dictionary of Epidemiology: proportion",
  unit: "percent",
  least_decimals: 1,
  most_decimals: 2,
  divisor: 1,
  compute: (part = 0, whole = 0) => (whole > 0 && Number.isFinite(whole) ? known((part / whole) * 100) : null),
};
