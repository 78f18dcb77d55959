import { describe, expect, test } from "vitest";
import { derived } from "../../pipeline/derive/derived.ts";
import * as formulas from "../../pipeline/derive/formulas/index.ts";
import { boundsOf, countedBounds } from "../../pipeline/derive/intervals.ts";
import { layoutOf } from "../../pipeline/derive/layout.ts";
import { clean, decimalsOf, earnedDecimals, roundDown, roundTo, roundUp } from "../../pipeline/derive/numbers.ts";
import { middleOf, yearsBetween } from "../../pipeline/derive/periods.ts";
import { likeness, stems } from "../../pipeline/derive/words.ts";
import { figure, sentence } from "./sample.ts";

describe("numbers", () => {
  test("no noise, no minus zero, nothing infinite", () => {
    expect(clean(10.7 - 5.8)).toBe(4.9);
    expect(clean(-0)).toBe(0);
    expect(clean(Number.POSITIVE_INFINITY)).toBeNull();
    expect(clean(Number.NaN)).toBeNull();
    expect(clean(Number.MAX_VALUE)).toBe(Number.MAX_VALUE);
  });

  test("rounding goes away from zero, bounds outwards", () => {
    expect([roundTo(2.5, 0), roundTo(-2.5, 0), roundTo(1.005, 2)]).toEqual([3, -3, 1.01]);
    expect([roundDown(-70.6371, 2), roundUp(-70.4854, 2), roundDown(0.3, 1), roundUp(0.3, 1)]).toEqual([
      -70.64, -70.48, 0.3, 0.3,
    ]);
  });

  test("digits are earned by the width of the interval", () => {
    expect(earnedDecimals(0.16, 1, 6)).toBe(1);
    expect(earnedDecimals(0.012, 1, 6)).toBe(2);
    expect(earnedDecimals(0.1, 0, 6)).toBe(1);
    expect(earnedDecimals(40, 1, 6)).toBe(1);
    expect(earnedDecimals(0, 1, 2)).toBe(2);
    expect([decimalsOf(5.25), decimalsOf(4.6e6), decimalsOf(1e21), decimalsOf(2.5e-7)]).toEqual([2, 0, 0, 8]);
  });
});

describe("what a printed number stands for", () => {
  test.each([
    [{ quote: "907" }, 906.5, 907.5],
    [{ quote: "560", relation: "~" }, 532, 588],
    [{ quote: "7", relation: "~" }, 6.5, 7.5],
    [{ quote: "3,000", relation: ">" }, 3000, Number.POSITIVE_INFINITY],
    [{ quote: "8", relation: "<=" }, Number.NEGATIVE_INFINITY, 8],
    [{ quote: "6-9", value: null, lower: 6, upper: 9 }, 5.5, 9.5],
  ] as const)("%j", (fields, lower, upper) => expect(boundsOf(figure(fields))).toEqual({ lower, upper }));

  test("things counted one by one are exact; rounded counts are not", () => {
    expect(countedBounds(figure({ quote: "12" }))).toEqual({ lower: 12, upper: 12 });
    expect(countedBounds(figure({ quote: "4.2", value: 4200, precision: 50 }))).toEqual({ lower: 4150, upper: 4250 });
  });
});

describe("periods", () => {
  test.each([
    ["2008", 2008.5],
    ["2000/2008", 2004.5],
    ["2018-09", 2018 + 8.5 / 12],
    ["2020-02-01/2020-02-29", 2020 + 1.5 / 12],
  ] as const)("middle of %s", (period, middle) => expect(middleOf(period)).toBeCloseTo(middle, 9));

  test("years between like periods are even", () => {
    expect(yearsBetween("1998", "2008")).toBe(10);
    expect(yearsBetween("2018-09", "2023-09")).toBe(5);
    expect(yearsBetween("2020-08-01", "2021-08-01")).toBe(1);
    expect(yearsBetween("2012/2014", "2015/2017")).toBe(3);
    expect(yearsBetween("2008", null)).toBeNull();
    expect(yearsBetween("2008", "2014-02-30")).toBeNull();
  });
});

describe("formulas", () => {
  const of = (formula: formulas.Formula, ...inputs: number[]) => formula.compute(...inputs);

  test("by hand", () => {
    expect(of(formulas.percentChange, 80, 60)).toBe(-25);
    expect(of(formulas.percentChange, -4, -2)).toBe(50);
    expect(of(formulas.percentChange, 0, 5)).toBeNull();
    expect(of(formulas.ratio, 40, 100)).toBe(2.5);
    expect(of(formulas.pointChange, 20, 25)).toBe(5);
    expect(of(formulas.annualChange, 100, 150, 5)).toBe(10);
    expect(of(formulas.annualPercentChange, 100, 121, 2)).toBeCloseTo(10);
    expect(of(formulas.annualPercentChange, 0, 121, 2)).toBeNull();
    expect(of(formulas.doublingTime, 100, 400, 10)).toBeCloseTo(5);
    expect(of(formulas.doublingTime, 100, 90, 10)).toBeNull();
    expect(of(formulas.halvingTime, 400, 100, 10)).toBeCloseTo(5);
    expect(of(formulas.halvingTime, 90, 100, 10)).toBeNull();
    expect(of(formulas.share, 53, 62)).toBeCloseTo(85.48, 2);
    expect(of(formulas.share, 5, 0)).toBeNull();
    expect(of(formulas.rate, 120, 2_000_000, 100_000)).toBe(6);
    expect(of(formulas.excess, 22)).toBe(2100);
    expect(of(formulas.sum, 9, 53)).toBe(62);
  });

  test("every formula has a name of its own, an expression and a source", () => {
    const { FORMULAS } = formulas;
    expect(new Set(FORMULAS.map(({ name }) => name)).size).toBe(FORMULAS.length);
    for (const { expression, source, unit } of FORMULAS) expect(expression && source && unit).toBeTruthy();
  });

  test("no bounds where the divisor may be 0", () => {
    const result = derived(
      formulas.ratio,
      [0.3, 5],
      [
        { lower: -0.2, upper: 0.8 },
        { lower: 4.5, upper: 5.5 },
      ],
    );
    expect(result).toMatchObject({ lower: null, upper: null });
  });
});

describe("words", () => {
  test("telling words, singular", () => {
    expect(stems("the annual number of new cases of HIV")).toEqual(["new", "case", "hiv"]);
    expect(stems("the average")).toEqual(["the", "average"]);
    expect(likeness("deaths from malaria", "malaria deaths in the north")).toBe(1);
    expect(likeness("boats", "nets")).toBe(0);
    expect(likeness(null, "nets")).toBeNull();
  });
});

describe("layout of a sentence", () => {
  test("words round the figures, beyond the basic plane too, and with the first quote printed twice", () => {
    const text = "𝑛 is 5: of 5 boats (𝑛), 5 sank.";
    const points = [...text];
    const at = (from: number) => points.indexOf("5", from);
    const figures = [at(8), at(13)].map((start) =>
      figure({ quote: "5", sentence: text, start: 100 + start, end: 101 + start }),
    );
    const layout = layoutOf(figures);
    const [a, b] = figures;
    if (layout === null || a === undefined || b === undefined) throw new Error("no layout");
    expect(layout.before(a)).toBe("𝑛 is 5: of ");
    expect(layout.between(a, b)).toBe(" boats (𝑛), ");
    expect(layout.after(b)).toBe(" sank.");
  });

  test("null when the quotes do not stand in the sentence", () => {
    expect(
      layoutOf(sentence("12 of 96", [{ quote: "12" }]).map((each) => ({ ...each, sentence: "11 of 96" }))),
    ).toBeNull();
    expect(layoutOf([])).toBeNull();
  });
});
