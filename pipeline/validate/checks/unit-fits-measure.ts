import type { Figure } from "../../model/figure.ts";
import type { Check, CheckContext } from "../check.ts";

/** Units follow from the measure: a percentage is in percent, money in a currency, a duration in units of time. */
export const unitFitsMeasure: Check = (figure, context) => {
  const misfit = misfitOf(figure, context);
  if (misfit === null) return null;
  const [field, expected] = misfit;
  return {
    code: "unit-misfit",
    field,
    message: `${figure.measure} with ${field} ${JSON.stringify(figure[field])}, expected ${expected}. Correct the measure or the ${field}`,
  };
};

type Misfit = readonly ["unit" | "unit_code" | "currency" | "per", string];

function misfitOf(figure: Figure, context: CheckContext): Misfit | null {
  const { measure, unit, unit_code, currency, per } = figure;
  if (measure !== "money" && currency !== null) return ["currency", "none but for money"];
  switch (measure) {
    case "percentage":
      return unit === "percent" ? null : ["unit", '"percent"'];
    case "percentage_point":
      return unit === "percentage point" ? null : ["unit", '"percentage point"'];
    case "ratio":
      return unit === null && unit_code === null ? null : ["unit", "none"];
    case "money":
      return unit !== null || currency !== null ? null : ["currency", "a currency, or at least the name of one"];
    case "rate":
      return per !== null ? null : ["per", "a denominator"];
    case "duration":
    case "age":
      return unit !== null && isTime(unit, context) ? null : ["unit", "a unit of time"];
    case "quantity":
      return unit !== null || unit_code !== null ? null : ["unit", "a physical unit"];
    case "count":
      return unit_code === null ? null : ["unit_code", "none for things counted"];
    case "index":
      return null;
  }
}

/** "week" is a unit of time, and so is the last part of "person-year". */
function isTime(unit: string, context: CheckContext): boolean {
  const times = context.columnOf("units", "label", "duration");
  return times.has(unit) || times.has(unit.split(/[ -]/u).at(-1) ?? "");
}
