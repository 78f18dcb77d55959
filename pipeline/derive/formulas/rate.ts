import { type Formula, known } from "./formula.ts";

/** Events per so many of those among whom they happen: 120 deaths, 2 million people, per 100 000: 6. */
export const rate: Formula = {
  name: "rate",
  inputs: ["count", "denominator", "base"],
  expression: "count / denominator * base",
  source: "Porta (ed.), A Dictionary of Epidemiology: rate",
  unit: "unit per base",
  least_decimals: 1,
  most_decimals: 2,
  divisor: 1,
  compute: (count = 0, denominator = 0, base = 1) =>
    denominator > 0 && Number.isFinite(denominator) ? known((count / denominator) * base) : null,
};
