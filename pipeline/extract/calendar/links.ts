import type { Link } from "./context.ts";
import {
  movePoint,
  moveStretch,
  type Point,
  partOfYear,
  pointOf,
  type Stretch,
  sameWeek,
  stretchOf,
  unite,
} from "./iso.ts";

/** The year, quarter, month or day around the end of a stretch. */
function coarsen({ start, end }: Stretch, unit: Link["unit"]): Stretch {
  // "2021/22" is one year
  const financial = end.month === 0 && end.year === start.year + 1;
  if (unit === "year") return financial ? { start, end } : stretchOf(pointOf(end.year));
  if (unit === "quarter" && end.month > 0) return partOfYear(end.year, Math.ceil(end.month / 3), 3);
  if (unit === "month" && end.month > 0) return stretchOf(pointOf(end.year, end.month));
  if (unit === "day" && end.day > 0) return stretchOf(end);
  return { start, end };
}

/** "on 31 March … the same quarter of 2019": the quarter or half around a day or month. */
function widen(stretch: Stretch, unit: Link["unit"]): Stretch {
  const { year, month } = stretch.end;
  const months = unit === "quarter" ? 3 : unit === "half" ? 6 : 0;
  if (months === 0 || month === 0 || stretch.start.year !== year) return stretch;
  const wide = partOfYear(year, Math.ceil(month / months), months);
  return stretch.start.month >= wide.start.month ? wide : stretch;
}

/** A point of a stretch at the grain that an earlier or later time is told in. */
function grainFor(point: Point, unit: Link["unit"]): Point | null {
  if (unit !== "day" && unit !== "week") return point;
  return point.day > 0 ? point : null;
}

/**
 * Works out a period that hangs on another.
 *
 *     48 215 in September, up from 31 640 five years earlier        anchor 2023-09  ->  2018-09
 *     grew from 4.69 million in 2010 to 4.96 million in 2014 … over those four years    span 2010/2014
 *
 * @param anchor the period that it hangs on
 * @param span the last stretch that the text compared over; null when there was none
 * @returns null when nothing is there to hang on
 */
export function followLink(link: Link, anchor: Stretch | null, span: Stretch | null): Stretch | null {
  switch (link.kind) {
    case "shift": {
      if (!anchor || !grainFor(anchor.end, link.unit)) return null;
      // "in 2021/22 … the previous year" is that of 2020/21
      const financial = anchor.end.year - anchor.start.year === 1;
      if (link.unit === "year" && anchor.start.year !== anchor.end.year && anchor.start.month === 0 && !financial) {
        // "between 2010 and 2014 … a year later": from its end
        const moved = movePoint(link.amount < 0 ? anchor.start : anchor.end, link.amount, "year");
        return moved && stretchOf(moved);
      }
      return moveStretch(anchor, link.amount, link.unit);
    }
    case "same":
      return anchor && coarsen(anchor, link.unit);
    case "inYear": {
      if (!anchor) return stretchOf(pointOf(link.amount));
      if (link.unit === "week") return sameWeek(anchor, link.amount);
      return moveStretch(widen(anchor, link.unit), link.amount - anchor.end.year, "year");
    }
    case "onward": {
      if (!anchor) return null;
      // "in the previous twelve months"
      if (link.amount < 0) {
        const first = movePoint(anchor.start, link.amount, "month");
        const last = movePoint(anchor.start, -1, "month");
        return anchor.start.month === 0 || !first || !last ? null : { start: monthOf(first), end: monthOf(last) };
      }
      const start = anchor.start.month > 0 ? pointOf(anchor.start.year, anchor.start.month) : null;
      const end = start && movePoint(start, link.amount - 1, "month");
      return start && end && { start, end };
    }
    case "window": {
      // "after the rise of 2013 it fell in two years": from then on
      if (link.amount < 0) {
        const end = anchor && movePoint(pointOf(anchor.end.year), -link.amount, "year");
        return end && anchor && { start: pointOf(anchor.end.year), end };
      }
      const start = anchor && movePoint(pointOf(anchor.end.year), -link.amount, "year");
      return start && anchor && { start, end: pointOf(anchor.end.year) };
    }
    case "span": {
      if (link.amount < 0) {
        const before = anchor && moveStretch(anchor, link.amount, link.unit);
        return anchor && before && unite(before, anchor);
      }
      if (link.amount > 0 && span && !spans(span, link.amount)) return null;
      return span;
    }
  }
}

const monthOf = ({ year, month }: Point): Point => pointOf(year, month);

/** "those four years" are 2010 to 2014; "the same two years" may be 2019 and 2020, "the same five years" 2015/16 to 2020/21. */
function spans(span: Stretch, years: number): boolean {
  const length = span.end.year - span.start.year;
  return Math.abs(length - years) <= 1;
}

/** Of "on the year" the later of the two times that it looks at: of Q3 2024 to Q3 2025 the third quarter of 2025. */
export function laterPart({ kind, amount, unit }: Link, { start, end }: Stretch): Stretch {
  const from = kind === "span" && amount < 0 ? movePoint(start, -amount, unit) : null;
  return from ? { start: from, end } : stretchOf(end);
}
