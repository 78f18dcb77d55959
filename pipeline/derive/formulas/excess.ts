import { type Formula, known } from "./formula.ts";

/**
 * By how many percent a group lies above its comparator when a text gives the ratio of the two: a ratio of 22 is an
 * excess of 2100 %. "22 times higher" is read as "22 times as high", as most writers mean it; read to the letter
 * ("22 times the base on top of the base") the excess would be 2200 %.
 */
export const excess: Formula = {
  name: "excess",
  inputs: ["ratio"],
  expression: "(ratio - 1) * 100",
  source: "Rothman, Greenland and Lash, Modern Epidemiology, 3rd ed., chapter 4: excess relative risk, RR - 1",
  unit: "percent",
  least_decimals: 0,
  most_decimals: 2,
  compute: (ratio = 1) => known((ratio - 1) * 100),
};
