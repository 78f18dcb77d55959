import { daysOf } from "../model/period.ts";

/** Years more than this many are needed before a change is spread over them: a month's change is no annual change. */
export const LEAST_YEARS = 1;

/**
 * The middle of a period on a scale of years; whole years and months fall on even fractions.
 *
 *     "2008" 2008.5    "2018-09" 2018.7083    "2000/2008" 2004.5
 */
export function middleOf(period: string): number | null {
  const days = daysOf(period);
  if (days === null) return null;
  return (yearsAt(days.first, 0) + yearsAt(days.last, 1)) / 2;
}

/** Years from the middle of one period to the middle of another; null when either is missing or no date. */
export function yearsBetween(start: string | null, end: string | null): number | null {
  if (start === null || end === null) return null;
  const from = middleOf(start);
  const to = middleOf(end);
  return from === null || to === null ? null : Math.round((to - from) * 1e4) / 1e4;
}

/** First year of a period, and last; null when the period is missing. Cheap: reads the digits alone. */
export function firstYear(period: string | null): number | null {
  return period === null ? null : Number(period.slice(0, 4));
}

export function lastYear(period: string | null): number | null {
  if (period === null) return null;
  const slash = period.indexOf("/");
  return Number(slash < 0 ? period.slice(0, 4) : period.slice(slash + 1, slash + 5));
}

/** A day as years: the year, its months as twelfths, its days as parts of their month. `edge` 1 takes the day's end. */
function yearsAt(day: string, edge: 0 | 1): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const length = Number(daysOf(day.slice(0, 7))?.last.slice(8) ?? 31);
  return year + (month - 1 + (date - 1 + edge) / length) / 12;
}
