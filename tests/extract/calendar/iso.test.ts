import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dayNumber,
  dayOf,
  isoOf,
  movePoint,
  orderOf,
  parseIso,
  pointOf,
  stretchOf,
  unite,
  weekdayOf,
} from "../../../pipeline/extract/calendar/iso.ts";

const dates = fc.date({ min: new Date("1600-01-01"), max: new Date("2190-12-31"), noInvalidDate: true });
const points = fc.oneof(
  fc.integer({ min: 1600, max: 2190 }).map((year) => pointOf(year)),
  fc
    .tuple(fc.integer({ min: 1600, max: 2190 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => pointOf(year, month)),
  dates.map((date) => pointOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())),
);

describe("days", () => {
  test("dayNumber and weekdayOf agree with Date, dayOf turns back", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const point = pointOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
        expect(dayNumber(point)).toBe(Math.floor(date.getTime() / 86400000));
        expect(weekdayOf(point) % 7).toBe(date.getUTCDay());
        expect(dayOf(dayNumber(point))).toEqual(point);
      }),
    );
  });
});

describe("ISO 8601", () => {
  test("parseIso(isoOf(stretch)) is the stretch", () => {
    fc.assert(
      fc.property(points, points, (a, b) => {
        expect(parseIso(isoOf({ start: a, end: b }))).toEqual({ start: a, end: b });
        expect(parseIso(isoOf(stretchOf(a)))).toEqual({ start: a, end: a });
      }),
    );
  });
  test.each(["", "19", "2019-13", "2019-02-30", "2019/", "/2019", "2019-00", "in 2019"])(
    "parseIso(%j) is null",
    (iso) => {
      expect(parseIso(iso)).toBeNull();
    },
  );
});

describe("movePoint", () => {
  test.each([
    [pointOf(2019), -5, "year", "2014"],
    [pointOf(2019, 3), -1, "month", "2019-02"],
    [pointOf(2019, 1), -1, "month", "2018-12"],
    [pointOf(2020, 2, 29), 1, "year", "2021-02-28"],
    [pointOf(2019, 12, 31), 1, "day", "2020-01-01"],
    [pointOf(2019, 3), 1, "quarter", "2019-06"],
    [pointOf(2019), 2, "decade", "2039"],
  ] as const)("%o by %i %s", (point, amount, unit, iso) => {
    const moved = movePoint(point, amount, unit);
    expect(moved && isoOf(stretchOf(moved))).toBe(iso);
  });
  test("a year does not move by weeks or months, nothing leaves the range of years", () => {
    expect(movePoint(pointOf(2019), 3, "week")).toBeNull();
    expect(movePoint(pointOf(2019), 3, "month")).toBeNull();
    expect(movePoint(pointOf(1600), -5, "century")).toBeNull();
  });
});

test("unite goes from the earlier start to the later end, whatever the order", () => {
  fc.assert(
    fc.property(points, points, (a, b) => {
      const both = unite(stretchOf(a), stretchOf(b));
      expect(unite(stretchOf(b), stretchOf(a))).toEqual(both);
      for (const point of [a, b]) {
        expect(orderOf(both.start)).toBeLessThanOrEqual(orderOf(point));
        expect(orderOf(both.end, true)).toBeGreaterThanOrEqual(orderOf(point, true));
      }
    }),
  );
});
