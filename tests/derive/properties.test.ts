import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derived } from "../../pipeline/derive/derived.ts";
import {
  annualPercentChange,
  difference,
  FORMULAS,
  percentChange,
  ratio,
} from "../../pipeline/derive/formulas/index.ts";
import { changesOf, derive } from "../../pipeline/derive/index.ts";
import { type Bounds, boundsOf } from "../../pipeline/derive/intervals.ts";
import type { Figure } from "../../pipeline/model/figure.ts";
import { MEASURES, RELATIONS, ROLES, STATUSES } from "../../pipeline/model/figure.ts";
import { figure } from "./sample.ts";

/** A true value and what a text prints of it: rounded to a power of ten. */
const printed = fc
  .record({
    truth: fc.double({ min: 1, max: 1e7, noNaN: true }),
    decimals: fc.integer({ min: -3, max: 3 }),
  })
  .map(({ truth, decimals }) => {
    const step = 10 ** -decimals;
    return { truth, value: Number((Math.round(truth / step) * step).toPrecision(15)), precision: step / 2 };
  })
  .filter(({ value, precision }) => value - precision > 0);

const around = ({ value, precision }: { value: number; precision: number }): Bounds => ({
  lower: value - precision,
  upper: value + precision,
});

const level = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe("derived numbers", () => {
  test.each([percentChange, difference, ratio])(
    "the bounds of $name contain the truth, whatever the rounding",
    (formula) => {
      fc.assert(
        fc.property(printed, printed, (start, end) => {
          const result = derived(formula, [start.value, end.value], [around(start), around(end)]);
          const truth = formula.compute(start.truth, end.truth) ?? Number.NaN;
          const slack = 1e-9 * Math.max(1, Math.abs(truth));
          expect(result.lower ?? Number.NaN).toBeLessThanOrEqual(truth + slack);
          expect(result.upper ?? Number.NaN).toBeGreaterThanOrEqual(truth - slack);
        }),
      );
    },
  );

  test("a printed value lies within its printed bounds", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMULAS), printed, printed, (formula, start, end) => {
        const inputs = [start, end, { value: 4, precision: 0 }].slice(0, Math.min(3, formula.inputs.length));
        const { value, lower, upper } = derived(
          formula,
          inputs.map((each) => each.value),
          inputs.map(around),
        );
        if (value === null || lower === null || upper === null) return;
        expect(lower).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(upper);
      }),
    );
  });

  test("percent change and ratio do not depend on the unit", () => {
    fc.assert(
      fc.property(level, level, fc.constantFrom(0.001, 0.5, 7, 1000, 1e6), (start, end, unit) => {
        for (const { compute } of [percentChange, ratio]) {
          expect(compute(start * unit, end * unit) ?? 0).toBeCloseTo(compute(start, end) ?? 0, 4);
        }
      }),
      { examples: [[0.01, 1e6, 1000]] },
    );
  });

  test("a change and the change back cancel out", () => {
    fc.assert(
      fc.property(level, level, (start, end) => {
        const there = 1 + (percentChange.compute(start, end) ?? 0) / 100;
        const back = 1 + (percentChange.compute(end, start) ?? 0) / 100;
        expect(there * back).toBeCloseTo(1, 6);
        expect((difference.compute(start, end) ?? 1) + (difference.compute(end, start) ?? 1)).toBe(0);
      }),
    );
  });

  test("more at the end is never less of a change", () => {
    fc.assert(
      fc.property(level, level, fc.double({ min: 0, max: 1e6, noNaN: true }), (start, end, more) => {
        for (const { compute } of [percentChange, difference, ratio]) {
          expect(compute(start, end + more) ?? 0).toBeGreaterThanOrEqual(compute(start, end) ?? 0);
        }
      }),
    );
  });

  test("a compound rate, compounded, leads from start to end", () => {
    fc.assert(
      fc.property(level, level, fc.integer({ min: 1, max: 60 }), (start, end, years) => {
        const yearly = annualPercentChange.compute(start, end, years) ?? 0;
        expect((start * (1 + yearly / 100) ** years) / end).toBeCloseTo(1, 6);
      }),
    );
  });

  test("no formula gives NaN, whatever it is given", () => {
    const any = fc.oneof(fc.double(), fc.constantFrom(0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1));
    fc.assert(
      fc.property(fc.constantFrom(...FORMULAS), any, any, any, (formula, a, b, c) => {
        fc.pre(![a, b, c].some(Number.isNaN));
        expect(formula.compute(a, b, c)).not.toBeNaN();
      }),
    );
  });
});

const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    value: fc.option(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -5, max: 200 }))),
    bounds: fc.option(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 90 }))),
    precision: fc.constantFrom(0, 0.05, 0.5, 50),
    relation: fc.constantFrom(...RELATIONS),
    measure: fc.constantFrom(...MEASURES),
    role: fc.option(fc.constantFrom(...ROLES)),
    change: fc.option(fc.constantFrom("increase" as const, "decrease" as const)),
    status: fc.constantFrom(...STATUSES),
    time_period: fc.option(fc.constantFrom("2008", "2010", "2010-07", "2008/2010", "2011-02-30", "1999-01/2000-03")),
    unit: fc.option(fc.constantFrom("person", "percent", "death")),
    indicator: fc.option(fc.constantFrom("deaths", "deaths among men", "the average", "€")),
    per: fc.option(fc.constantFrom({ value: 100000, unit: "population" }, { value: 1, unit: "year" })),
    source: fc.constantFrom("a", "b", "c"),
  })
  .map(({ bounds, source, ...fields }) =>
    figure({ quote: "1", ...fields, lower: bounds?.[0] ?? null, upper: bounds?.[1] ?? null, source_id: source }),
  );

describe("any figures at all", () => {
  const everyNumber = (record: object): unknown[] => Object.values(record).filter((cell) => typeof cell === "number");

  test("give no NaN, no infinity, bounds in order, and verdicts that agree with their flags", () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 12 }), (figures) => {
        const { changes, metrics, audits, observations, comparisons } = derive(figures, [], {});
        for (const record of [...changes, ...metrics, ...audits, ...observations, ...comparisons]) {
          expect(everyNumber(record).every(Number.isFinite)).toBe(true);
        }
        for (const change of changes) {
          if (change.percent_change_lower !== null && change.percent_change_upper !== null) {
            expect(change.percent_change_lower).toBeLessThanOrEqual(change.percent_change_upper);
          }
          expect(change.consistent).toBe(
            change.verdict === "consistent" ? true : change.verdict === "inconsistent" ? false : null,
          );
          expect(change.verdict === null).toBe(change.stated_percent === null);
        }
      }),
    );
  });

  test("have ids of their own in every table", () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 12 }), (figures) => {
        const { changes, metrics, audits, observations, comparisons } = derive(figures, [], {});
        for (const ids of [
          changes.map((each) => each.change_id),
          metrics.map((each) => each.metric_id),
          audits.map((each) => each.audit_id),
          observations.map((each) => each.observation_id),
          comparisons.map((each) => each.comparison_id),
        ]) {
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  test("bounds of a printed number contain it", () => {
    fc.assert(
      fc.property(anyFigure, (each) => {
        const bounds = boundsOf(each);
        if (bounds === null || each.value === null) return;
        expect(bounds.lower).toBeLessThanOrEqual(each.value);
        expect(bounds.upper).toBeGreaterThanOrEqual(each.value);
      }),
    );
  });

  test("a sentence of thousands of numbers costs no more than its length", () => {
    const many = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        figure({
          quote: "7",
          start: i * 2,
          end: i * 2 + 1,
          sentence: "7 ".repeat(n),
          role: i % 2 === 0 ? "start" : "end",
        }),
      );
    expect(changesOf(many(4000))).toHaveLength(2000);
  });
});
