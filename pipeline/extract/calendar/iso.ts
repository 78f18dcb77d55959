/** A day, month (day 0) or year (month 0) of the calendar. */
export interface Point {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A stretch of calendar time, both ends included; a single year, month or day has equal ends. */
export interface Stretch {
  readonly start: Point;
  readonly end: Point;
}

export type TimeUnit = "year" | "half" | "quarter" | "month" | "week" | "day" | "decade" | "century";

/** The Gregorian calendar is what texts of our kind use; earlier and later numbers are no years. */
export const FIRST_YEAR = 1500;
export const LAST_YEAR = 2199;

const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function pointOf(year: number, month = 0, day = 0): Point {
  return { year, month, day };
}

export function stretchOf(start: Point, end: Point = start): Stretch {
  return { start, end };
}

/** Number of days of a month. */
export function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : DAYS[month]!;
}

/** True when the point is a day, month or year that exists. */
export function exists({ year, month, day }: Point): boolean {
  if (year < 1 || year > 9999 || month < 0 || month > 12) return false;
  if (month === 0) return day === 0;
  return day >= 0 && day <= daysOf(year, month);
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function isoPoint({ year, month, day }: Point): string {
  const digits = String(year).padStart(4, "0");
  if (month === 0) return digits;
  return day === 0 ? `${digits}-${twoDigits(month)}` : `${digits}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** ISO 8601: "2008", "2014-07", "2000/2008", "2022-07/2022-09". */
export function isoOf({ start, end }: Stretch): string {
  const from = isoPoint(start);
  const to = isoPoint(end);
  return from === to ? from : `${from}/${to}`;
}

/** Reads an ISO date, month or year; null for anything else. */
export function parsePoint(iso: string): Point | null {
  const found = /^(\d{4})(?:-(?!00)(\d\d)(?:-(?!00)(\d\d))?)?(?:T.*)?$/u.exec(iso);
  if (!found) return null;
  const point = pointOf(Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0));
  return exists(point) ? point : null;
}

/** Reads what {@link isoOf} writes; null for anything else. */
export function parseIso(iso: string): Stretch | null {
  const slash = iso.indexOf("/");
  const start = parsePoint(slash < 0 ? iso : iso.slice(0, slash));
  const end = slash < 0 ? start : parsePoint(iso.slice(slash + 1));
  return start && end ? { start, end } : null;
}

/** Days since 1970-01-01 of a day. */
export function dayNumber({ year, month, day }: Point): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * The day that many days after 1970-01-01.
 *
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil and civil_from_days
 */
export function dayOf(number: number): Point {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return pointOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * m + 2) / 5) + 1);
}

/** Monday 1 … Sunday 7. */
export function weekdayOf(point: Point): number {
  return ((((dayNumber(point) + 3) % 7) + 7) % 7) + 1;
}

/** The days of a numbered week: its Thursday lies in its year. */
export function weekOf(year: number, week: number): Stretch {
  const fourth = pointOf(year, 1, 4);
  const monday = dayNumber(fourth) - weekdayOf(fourth) + 1 + (week - 1) * 7;
  return stretchOf(dayOf(monday), dayOf(monday + 6));
}

/** The numbered week of another year that answers to the one a stretch of seven days is; null for any other stretch. */
export function sameWeek({ start, end }: Stretch, year: number): Stretch | null {
  if (start.day === 0 || end.day === 0 || dayNumber(end) - dayNumber(start) !== 6) return null;
  const thursday = dayOf(dayNumber(end) - 3);
  const week = Math.floor((dayNumber(thursday) - dayNumber(pointOf(thursday.year, 1, 1))) / 7) + 1;
  return weekOf(year, week);
}

function addMonths(point: Point, months: number): Point | null {
  if (point.month === 0) return months % 12 === 0 ? pointOf(point.year + months / 12) : null;
  const count = point.year * 12 + point.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return pointOf(year, month, Math.min(point.day, daysOf(year, month)));
}

const MONTHS_OF: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS_OF: Partial<Record<TimeUnit, number>> = { day: 1, week: 7 };

/** A point moved by an amount of units; null when its grain is too coarse ("2018" and three weeks) or nothing is left. */
export function movePoint(point: Point, amount: number, unit: TimeUnit): Point | null {
  const months = MONTHS_OF[unit];
  const moved =
    months !== undefined
      ? addMonths(point, Math.round(amount * months))
      : point.day > 0
        ? dayOf(dayNumber(point) + amount * (DAYS_OF[unit] ?? 0))
        : null;
  return moved && exists(moved) && moved.year >= FIRST_YEAR && moved.year <= LAST_YEAR ? moved : null;
}

export function moveStretch(stretch: Stretch, amount: number, unit: TimeUnit): Stretch | null {
  const start = movePoint(stretch.start, amount, unit);
  const end = movePoint(stretch.end, amount, unit);
  return start && end ? { start, end } : null;
}

/** A number that orders points by their first (`late` false) or last day. */
export function orderOf(point: Point, late = false): number {
  return point.year * 10000 + (point.month || (late ? 12 : 1)) * 100 + (point.day || (late ? 31 : 1));
}

/** From the start of the earlier to the end of the later; of two that begin or end together the finer one is kept. */
export function unite(a: Stretch, b: Stretch): Stretch {
  const first = orderOf(a.start) - orderOf(b.start) || grainOf(b.start) - grainOf(a.start);
  const last = orderOf(a.end, true) - orderOf(b.end, true) || grainOf(a.end) - grainOf(b.end);
  return { start: first <= 0 ? a.start : b.start, end: last >= 0 ? a.end : b.end };
}

function grainOf({ month, day }: Point): number {
  return day > 0 ? 2 : month > 0 ? 1 : 0;
}

/** The quarter (1 … 4) or half (1, 2) of a year, as months. */
export function partOfYear(year: number, part: number, months: number): Stretch {
  return stretchOf(pointOf(year, (part - 1) * months + 1), pointOf(year, part * months));
}

/** Length of a stretch of whole months; 0 where an end is a year or a day. */
export function monthsOf({ start, end }: Stretch): number {
  const whole = start.month > 0 && start.day === 0 && end.month > 0 && end.day === 0;
  return whole ? (end.year - start.year) * 12 + end.month - start.month + 1 : 0;
}
