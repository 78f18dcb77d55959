import { describe } from "vitest";
import { reads, refuses } from "../corpus.ts";

describe("ordinals of two words", () => {
  refuses("en", "ordinal", [
    "The [sixty-fourth] session opened.",
    "Its [twenty-third] meeting was short.",
    "It was a [thirty-fifth] try.",
    "It was her [two hundred twentieth] game.",
  ]);
  reads("en", { value: 4, measure: "percentage", unit: "percent" }, ["[One twenty-fifth] of it burned"]);
  reads("en", { value: 8, measure: "percentage", unit: "percent" }, ["[Two twenty-fifths] of it burned"]);
});

describe("times of day with a point", () => {
  refuses("en", "clock_time", [
    "It opens [09.00]–17.00 on weekdays.",
    "It opens 09.00–[17.00] on weekdays.",
    "The siren went at [6.30] a.m. sharp.",
    "The vote came at [9.40]pm on Tuesday.",
  ]);
  reads(
    "en",
    { value: null, lower: 1.3, upper: 2.45, interval: "range", measure: "quantity", unit: "metre", unit_code: "m" },
    ["Walls are [1.30–2.45 metres] high"],
  );
});

describe("intervals of small decimals", () => {
  reads("en", { value: 0.49, lower: 0.41, upper: 0.58, interval: "UI", measure: "ratio" }, [
    "The hazard ratio was [0.49 (0.41–0.58)] then",
  ]);
});

describe("visits by their numbers", () => {
  refuses("en", "name", [
    "They were seen at weeks [12], 24 and 48.",
    "They were seen at weeks 12, [24] and 48.",
    "They were seen at weeks 12, 24 and [48].",
    "On days [1]–3 they fasted.",
    "Pupils in grades [4] and 5 were asked.",
  ]);
  reads("en", { value: 12, measure: "duration", unit: "week", unit_code: "wk" }, ["They waited [12 weeks] for it"]);
});

describe("doses", () => {
  reads("en", { value: 400, measure: "quantity", unit: "milligram", unit_code: "mg" }, [
    "They took [400 mg] plus iron",
  ]);
  reads(
    "en",
    [
      { value: null, lower: 5, upper: 10, interval: "range", measure: "quantity", unit: "milligram", unit_code: "mg" },
      { value: null, lower: 3, upper: 5, interval: "range", measure: "duration", unit: "day", unit_code: "d" },
    ],
    ["The dose was raised by [5–10 mg] every [3–5 days]"],
  );
  reads("en", { value: 4, measure: "quantity", unit: "milligram", unit_code: "mg" }, [
    "Ampoules of 0.4 mg/mL are cheap; sprays of [4 mg] are not",
  ]);
  reads("en", { value: 70, measure: "quantity", unit: "litre", unit_code: "L", per: "1 day" }, [
    "It gets by on [70 litres] of clean water a day",
  ]);
  reads("en", { value: 60, measure: "money", unit: "euro", currency: "EUR", per: "1 gram" }, [
    "A gram of cocaine costs [€60] here",
  ]);
  reads("en", { value: 5, measure: "money", unit: "euro", currency: "EUR" }, ["A kit costs [€5] here"]);
});

describe("who is how old", () => {
  reads(
    "en",
    [
      { value: 2, measure: "count", unit: "person" },
      { value: 5, measure: "age", unit: "year", unit_code: "a" },
    ],
    ["The ward treated [two] [5-year]-olds"],
  );
  reads("en", { value: 101, measure: "age", unit: "year", unit_code: "a" }, ["The eldest patient was [101]"]);
  reads("en", { value: 18, relation: "<", measure: "age", unit: "year", unit_code: "a" }, [
    "Of the 72 clients, 58 were under [18]",
  ]);
});

describe("years in brackets, occasions by the million", () => {
  refuses("en", "date", ["It costs $1.4 trillion (adjusted, [2012] prices)."]);
  reads("en", { value: 2.4e6, measure: "count", unit: "occasion" }, ["The film was seen [2.4 million times]"]);
});

describe("others, rates of exchange", () => {
  reads("en", { value: 17, measure: "count", unit: "person" }, [
    "Three people died and [17] others were hurt",
    "Some were shut out, and [17] others left",
  ]);
  reads("en", { value: 12, measure: "count", unit: "clinic" }, ["Nine clinics closed and [12] others are at risk"]);
  reads("en", { value: 82.4, measure: "money", unit: "rupee", per: "1 dollar" }, [
    "The rupee fell to [82.4] per dollar",
  ]);
  reads("en", { value: 1.08, measure: "money", unit: "euro", currency: "EUR", per: "1 US dollar" }, [
    "The euro stood at [1.08] to the US dollar",
  ]);
  reads("en", { value: 151.2, measure: "money", unit: "yen", currency: "JPY", per: "1 dollar" }, [
    "The yen slid to [151.2] against the dollar",
  ]);
});

describe("multiples of a bound", () => {
  reads("en", { value: 2, measure: "ratio" }, ["He took [twice] the maximum dose"]);
  reads("en", { value: 3, measure: "ratio" }, ["It was [three times] the maximum allowed"]);
});

describe("times that are pointed at have no number", () => {
  reads("en", { value: 260, measure: "count", unit: "person" }, [
    "Last year [260] were arrested.",
    "This year [260] were arrested.",
    "Last week [260] were admitted.",
  ]);
  refuses("en", "name", [
    "In week [26] they were full.",
    "The lesson of year [5] was long.",
    "This phase [2] was long.",
  ]);
});
