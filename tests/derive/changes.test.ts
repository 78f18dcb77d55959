import { describe, expect, test } from "vitest";
import { changesOf } from "../../pipeline/derive/index.ts";
import { down, sentence, up } from "./sample.ts";

const pairs = (figures: ReturnType<typeof sentence>) =>
  changesOf(figures).map(({ start_value, end_value }) => [start_value, end_value]);
const start = { role: "start" } as const;
const end = { role: "end" } as const;
const delta = { role: "delta" } as const;

describe("pairs", () => {
  test("a start and an end, in either order", () => {
    expect(
      pairs(
        sentence("It fell from 80 to 60.", [
          { quote: "80", ...start },
          { quote: "60", ...end },
        ]),
      ),
    ).toEqual([[80, 60]]);
    expect(
      pairs(
        sentence("It fell to 60 from 80.", [
          { quote: "60", ...end },
          { quote: "80", ...start },
        ]),
      ),
    ).toEqual([[80, 60]]);
  });

  test("each start goes to the end it stands by", () => {
    const figures = sentence("Boats rose from 10 to 12, nets fell from 40 to 30.", [
      { quote: "10", ...start, ...up, indicator: "boats" },
      { quote: "12", ...end, ...up, indicator: "boats" },
      { quote: "40", ...start, ...down, indicator: "nets" },
      { quote: "30", ...end, ...down, indicator: "nets" },
    ]);
    expect(pairs(figures)).toEqual([
      [10, 12],
      [40, 30],
    ]);
  });

  test("respectively: first to first, second to second", () => {
    const figures = sentence("They rose from 5 and 8 to 7 and 9, respectively.", [
      { quote: "5", ...start, ...up },
      { quote: "8", ...start, ...up },
      { quote: "7", ...end, ...up },
      { quote: "9", ...end, ...up },
    ]);
    expect(pairs(figures)).toEqual([
      [5, 7],
      [8, 9],
    ]);
  });

  test("an end is the start of the next step", () => {
    const figures = sentence("The fare rose from 20 to 24 in 2019 and will reach 30 in 2021.", [
      { quote: "20", ...start, ...up },
      { quote: "24", ...end, ...up, time_period: "2019" },
      { quote: "30", ...end, ...up, time_period: "2021", status: "target" },
    ]);
    expect(pairs(figures)).toEqual([
      [20, 24],
      [24, 30],
    ]);
  });

  test("two periods without a verb, printed either way round", () => {
    const late = { quote: "90", time_period: "2015" };
    const early = { quote: "70", time_period: "2011" };
    expect(pairs(sentence("Visitors: 90 in 2015, 70 in 2011.", [late, early]))).toEqual([[70, 90]]);
    expect(pairs(sentence("Visitors: 70 in 2011, 90 in 2015.", [early, late]))).toEqual([[70, 90]]);
  });

  test.each([
    ["two places", { ref_area: ["NOR"] }, { ref_area: ["SWE"] }],
    ["two units", { unit: "boat", indicator: "boats" }, { unit: "net", indicator: "nets" }],
    ["years and months", { measure: "duration", unit: "year" }, { measure: "duration", unit: "month" }],
    ["two currencies", { measure: "money", currency: "EUR" }, { measure: "money", currency: "USD" }],
    ["two ways to go", { change: "increase" }, { change: "decrease" }],
    ["a withdrawn value", { superseded: true }, {}],
  ] as const)("no pair: %s", (_, a, b) => {
    expect(
      pairs(
        sentence("From 80 to 60.", [
          { quote: "80", ...start, ...a },
          { quote: "60", ...end, ...b },
        ]),
      ),
    ).toEqual([]);
  });

  test.each([
    ["two groups", { population: "boys" }, { population: "girls" }],
    ["a goal", {}, { status: "target" }],
    ["the whole and a part of one period", { time_period: "2010/2015" }, { time_period: "2015" }],
    ["no period", { time_period: null }, {}],
    ["another indicator", { indicator: "boats" }, { indicator: "nets" }],
  ] as const)("no verb, no pair: %s", (_, a, b) => {
    const figures = sentence("Then 80, and 60.", [
      { quote: "80", time_period: "2010", ...a },
      { quote: "60", time_period: "2015", ...b },
    ]);
    expect(pairs(figures)).toEqual([]);
  });

  test("a start known only through a delta gives no entry", () => {
    expect(
      pairs(
        sentence("It fell by 20 to 60.", [
          { quote: "20", ...delta },
          { quote: "60", ...end },
        ]),
      ),
    ).toEqual([]);
  });
});

describe("stated changes", () => {
  const [from, to] = [
    { quote: "80", ...start, ...down, time_period: "2010" },
    { quote: "60", ...end, ...down, time_period: "2015" },
  ];
  const about = (claim: Parameters<typeof sentence>[1][number], text = `It fell from 80 to 60, by ${claim.quote}.`) =>
    changesOf(sentence(text, [from, to, { ...delta, ...down, ...claim }]))[0];

  test.each([
    [{ quote: "25%" }, -25, "consistent"],
    [{ quote: "24%" }, -25 + 1, "consistent"], // 80.5 to 59.5 is 26 %, 79.5 to 60.5 is 24 %
    [{ quote: "30%" }, -30, "inconsistent"],
    [{ quote: "33%" }, -33, "inconsistent"],
    [{ quote: "a quarter", value: 25, measure: "percentage" }, -25, "consistent"],
    [{ quote: "a third", value: 33.33, measure: "percentage" }, -33.33, "inconsistent"],
    [{ quote: "20%", relation: ">" }, -20, "consistent"],
    [{ quote: "30%", relation: ">" }, -30, "inconsistent"],
    [{ quote: "30%", relation: "<" }, -30, "consistent"],
    [{ quote: "28%", relation: "~" }, -28, "consistent"],
    [{ quote: "25%", change: "increase" }, 25, "inconsistent"],
  ] as const)("%j", (claim, stated, verdict) => {
    expect(about(claim)).toMatchObject({ stated_percent: stated, verdict });
  });

  test("doubled, halved, tenfold", () => {
    const stated = (value: number, change: "increase" | "decrease") =>
      changesOf(
        sentence("It moved many times, from 40 to 20.", [
          { quote: "many times", ...delta, value, change, measure: "ratio", unit: null },
          { quote: "40", ...start, change },
          { quote: "20", ...end, change },
        ]),
      )[0]?.stated_percent;
    expect(stated(0.5, "decrease")).toBe(-50);
    expect(stated(10, "decrease")).toBe(-90);
    expect(stated(2, "increase")).toBe(100);
  });

  test("a claim that counts from another year is about something else", () => {
    expect(about({ quote: "5%", time_period: "2014/2015" })).toMatchObject({ stated_percent: null, verdict: null });
  });

  test("percentage points and numbers a year are no percent change", () => {
    expect(about({ quote: "20 points", measure: "percentage_point" })).toMatchObject({ stated_percent: null });
    expect(about({ quote: "5%", per: { value: 1, unit: "year" } })).toMatchObject({ stated_percent: null });
  });

  test("the sentence after may state it", () => {
    const first = "It fell from 80 to 60.";
    const figures = [
      ...sentence(first, [from, to]),
      ...sentence("A drop of 25% is rare.", [{ quote: "25%", ...delta, ...down }], 30),
    ];
    expect(changesOf(figures)).toMatchObject([{ stated_percent: -25, verdict: "consistent" }]);
  });

  test("of two movements in one sentence each claim finds its own", () => {
    const figures = sentence("Boats rose from 10 to 12, while nets fell by 50%, to 6.", [
      { quote: "10", ...start, ...up, indicator: "boats" },
      { quote: "12", ...end, ...up, indicator: "boats" },
      { quote: "50%", ...delta, ...down, indicator: "nets" },
      { quote: "6", ...end, ...down, indicator: "nets" },
    ]);
    expect(changesOf(figures)).toMatchObject([{ end_value: 12, stated_percent: null, verdict: null }]);
  });
});

describe("numbers of a change", () => {
  test("the founding text: rounding, digits and yearly rates", () => {
    const rise = sentence("It expanded from 23 654 in 1998 to 38 532 in 2008.", [
      { quote: "23 654", value: 23654, precision: 0.5, time_period: "1998", ...start, ...up },
      { quote: "38 532", value: 38532, precision: 0.5, time_period: "2008", ...end, ...up },
    ]);
    expect(changesOf(rise)[0]).toMatchObject({
      absolute_change: 14878,
      absolute_change_lower: 14877,
      absolute_change_upper: 14879,
      percent_change: 62.9,
      percent_change_lower: 62.892,
      percent_change_upper: 62.905,
      ratio: 1.629,
      years: 10,
      annual_change: 1487.8,
      annual_percent_change: 5.0006,
      formula: "percent_change",
    });
    const fall = sentence("It fell from 907 to 267.", [
      { quote: "907", ...start },
      { quote: "267", ...end },
    ]);
    expect(changesOf(fall)[0]).toMatchObject({ percent_change: -70.6, years: null, annual_change: null });
  });

  test("a start of 0 has no percent and no ratio, but a difference", () => {
    const figures = sentence("From 0 to 12.", [
      { quote: "0", ...start },
      { quote: "12", ...end },
    ]);
    expect(changesOf(figures)[0]).toMatchObject({ absolute_change: 12, percent_change: null, ratio: null });
  });

  test("an open end leaves the bound open", () => {
    const figures = sentence("From 10 to more than 15.", [
      { quote: "10", ...start },
      { quote: "15", ...end, relation: ">" },
    ]);
    expect(changesOf(figures)[0]).toMatchObject({ percent_change: 50, percent_change_upper: null });
  });
});
