import type { Check } from "../check.ts";

/** lower <= value <= upper; a figure has a value or bounds; what is called an interval has both bounds. */
export const boundsInOrder: Check = ({ value, lower, upper, interval }) => {
  if (value === null && lower === null && upper === null) {
    const message = "neither value nor bounds, expected at least one number. Correct the figure, or drop it";
    return { code: "value-missing", field: "value", message };
  }
  if (interval !== null && (lower === null || upper === null)) {
    const message = `interval "${interval}" with one bound or none, expected both. Correct the figure`;
    return { code: "bounds-missing", field: "interval", message };
  }
  const low = lower ?? Number.NEGATIVE_INFINITY;
  const high = upper ?? Number.POSITIVE_INFINITY;
  if (low <= high && (value === null || (low <= value && value <= high))) return null;
  return {
    code: "bounds-not-in-order",
    field: value === null || low > high ? "lower" : "value",
    message: `lower ${lower}, value ${value}, upper ${upper}, expected them in this order. Correct the figure`,
  };
};
