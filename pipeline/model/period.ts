/** First and last day of a period, ISO 8601 days, both included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const PERIOD = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/**
 * The days that an ISO 8601 year, month, day or interval covers.
 *
 *     "2008"            2008-01-01 .. 2008-12-31
 *     "2014-07"         2014-07-01 .. 2014-07-31
 *     "2000/2008-03"    2000-01-01 .. 2008-03-31
 *
 * @returns null when there is no such day ("2014-02-30"), or when an interval ends before it begins
 */
export function daysOf(period: string): Days | null {
  const parts = period.split("/");
  const start = unitDays(parts[0] ?? "");
  if (parts.length === 1 || start === null) return start;
  const end = unitDays(parts[1] ?? "");
  if (parts.length > 2 || end === null || end.last < start.first) return null;
  return { first: start.first, last: end.last };
}

function unitDays(text: string): Days | null {
  const match = PERIOD.exec(text);
  if (match === null) return null;
  const [, year = "", month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = monthLength(Number(year), Number(month));
  if (length === 0) return null;
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
  const inMonth = Number(day) >= 1 && Number(day) <= length;
  return inMonth ? { first: text, last: text } : null;
}

/** Days of a month of the proleptic Gregorian calendar (ISO 8601-1, 4.2.1); 0 when there is no such month. */
function monthLength(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
