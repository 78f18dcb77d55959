import { describe, expect, test } from "vitest";
import type { Figure } from "../../pipeline/model/figure.ts";
import { checks } from "../../pipeline/validate/checks/index.ts";
import { contextOf } from "../../pipeline/validate/context.ts";
import { codelists, document, figureWith } from "./sample.ts";

const context = contextOf([document], codelists);

function codes(changes: Partial<Figure>): string[] {
  return checks.map((check) => check(figureWith(changes), context)?.code).filter((code) => code !== undefined);
}

const money = { measure: "money", unit: "euro", currency: "EUR" } as const;

test("a figure without fault passes every check", () => expect(codes({})).toEqual([]));

describe("what is set aside", () => {
  test.each<[string, Partial<Figure>]>([
    ["quote-not-in-text", { start: 33, end: 36 }],
    ["quote-not-in-text", { start: 31, end: 35 }],
    ["source-unknown", { source_id: "bureau/none", evidence: {}, time_period: null, sentence: "40%" }],
    ["quote-not-in-sentence", { sentence: "Waits grew to 12 weeks." }],
    ["sentence-not-in-text", { sentence: "Nobody wrote 40% here." }],
    ["evidence-outside-text", { evidence: { time_period: { start: 80, end: 900 } } }],
    ["evidence-outside-text", { evidence: { time_period: { start: 9, end: 9 } } }],
    ["bounds-not-in-order", { lower: 50, upper: 60 }],
    ["bounds-not-in-order", { value: null, lower: 60, upper: 50 }],
    ["bounds-missing", { interval: "CI", lower: 30 }],
    ["value-missing", { value: null }],
    ["share-out-of-range", { value: 140 }],
    ["share-out-of-range", { value: -3 }],
    ["share-out-of-range", { upper: 104, lower: 30 }],
    ["area-unknown", { ref_area: ["NLD", "XQX"] }],
    ["currency-unknown", { ...money, currency: "XQX" }],
    ["unit-code-unknown", { measure: "quantity", unit: "furlong", unit_code: "[fur_xx]" }],
    ["period-unknown", { time_period: "2015-02-30" }],
    ["period-unknown", { time_period: "2015/2014" }],
    ["period-unknown", { time_period: "last year" }],
    ["period-after-publication", { time_period: "2016-04" }],
    ["unit-misfit", { unit: "person" }],
    ["unit-misfit", { measure: "percentage_point", unit: "percent" }],
    ["unit-misfit", { measure: "ratio", unit: "time" }],
    ["unit-misfit", { measure: "money", unit: null }],
    ["unit-misfit", { measure: "rate", unit: "death" }],
    ["unit-misfit", { measure: "duration", unit: "metre" }],
    ["unit-misfit", { measure: "age", unit: null }],
    ["unit-misfit", { measure: "quantity", unit: null }],
    ["unit-misfit", { measure: "count", unit: "person", currency: "EUR" }],
  ])("%s: %j", (code, changes) => expect(codes(changes)).toContain(code));
});

describe("what passes", () => {
  test.each<[string, Partial<Figure>]>([
    ["a change of more than 100 percent", { value: 140, role: "delta", change: "increase" }],
    ["a target after the publication", { time_period: "2030", status: "target" }],
    ["a period that the publication is in", { time_period: "2016" }],
    ["an open range", { value: null, lower: 25, relation: ">=" }],
    ["a composed unit", { measure: "quantity", unit: "milligram per kilogram", unit_code: "mg/kg" }],
    ["a power of a unit", { measure: "quantity", unit: "cubic millimetre", unit_code: "mm3" }],
    ["person-years", { measure: "duration", unit: "learner-year" }],
    ["dollars of no known country", { measure: "money", unit: "dollar" }],
  ])("%s", (_, changes) => expect(codes(changes)).toEqual([]));

  test("a prison at 130% of its capacity", () => {
    const text = "The prison ran at 130% of its capacity.";
    const full = contextOf([{ ...document, text, characters: text.length }], codelists);
    const changes = { quote: "130%", start: 18, end: 22, value: 130, sentence: text, evidence: {} };
    expect(checks.map((check) => check(figureWith(changes), full)).filter((fault) => fault !== null)).toEqual([]);
  });
});
