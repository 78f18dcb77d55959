import { daysOf } from "../../model/period.ts";
import type { Check } from "../check.ts";

/** The period is one of the calendar, and an interval ends after it begins. */
export const periodExists: Check = ({ time_period }) => {
  if (time_period === null || daysOf(time_period) !== null) return null;
  return {
    code: "period-unknown",
    field: "time_period",
    message: `period ${JSON.stringify(time_period)}, expected an ISO 8601 year, month, day or interval of the calendar. Correct the figure`,
  };
};
