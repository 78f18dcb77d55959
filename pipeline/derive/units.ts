import type { Figure } from "../model/figure.ts";

/**
 * The unit of a figure with its denominator, in one string.
 *
 *     "person"    "percent"    "USD per month"    "death per 100000 population"
 */
export function unitMeasure(figure: Pick<Figure, "unit" | "currency" | "per">): string | null {
  const unit = figure.currency ?? figure.unit;
  if (figure.per === null) return unit;
  const { value, unit: of } = figure.per;
  return `${unit ?? "number"} per ${value === 1 ? "" : `${value} `}${of}`;
}
