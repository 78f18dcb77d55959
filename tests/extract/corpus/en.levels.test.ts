import { describe } from "vitest";
import { reads, refuses } from "../corpus.ts";

describe("hedges that hang on a hyphen", () => {
  reads("en", { value: 40, relation: "<", measure: "quantity", unit: "square metre", unit_code: "m2" }, [
    "Demand for sub-[40 sq m] flats rose",
  ]);
});

describe("levels of an index", () => {
  reads("en", { value: 6120.5, measure: "index", unit: "point" }, [
    "The FTSE 100 closed at [6,120.5] on Monday",
    "The Nikkei slipped to [6,120.5] on Monday",
    "The harbour index stood at [6,120.5] on Monday",
  ]);
  reads("en", { value: -1.3, measure: "percentage", unit: "percent", unit_code: "%" }, [
    "In Asia: Nikkei [-1.3%] at noon",
    "In Asia: Topix 70 [-1.3%] at noon",
  ]);
  reads(
    "en",
    [
      { value: 22.4, measure: "index", unit: "point" },
      { value: 2815.6, measure: "index", unit: "point" },
    ],
    ["Shares put on [22.4 points] to [2,815.6] on Monday"],
  );
});

describe("points of games, polls and shares", () => {
  reads("en", { value: 14, measure: "index", unit: "point" }, [
    "She has [14 points] and nine rebounds a night, on 45% shooting",
  ]);
  reads("en", { value: 9, measure: "percentage_point", unit: "percentage point" }, [
    "The poll puts the mayor's camp ahead by [9 points]",
  ]);
});

describe("steps and scales of a series", () => {
  reads(
    "en",
    [
      { value: 40, measure: "money", unit: "pound", currency: "GBP" },
      { value: 55, measure: "money", unit: "pound", currency: "GBP" },
      { value: 70, measure: "money", unit: "pound", currency: "GBP" },
    ],
    ["The fee rises from [£40] to [£55] to [£70] over time"],
  );
  reads(
    "en",
    [
      { value: 4.2e9, measure: "money", unit: "euro", currency: "EUR" },
      { value: null, lower: 6e9, upper: 7e9, interval: "range", measure: "money", unit: "euro", currency: "EUR" },
    ],
    ["Turnover is to grow from [4.2] to [6-7 billion euros] by then"],
  );
  reads(
    "en",
    [
      { value: 1.4, measure: "duration", unit: "day", unit_code: "d" },
      { value: 1.9, measure: "duration", unit: "day", unit_code: "d" },
    ],
    ["The wait has shrunk by [1.4 days], to [1.9]"],
  );
});

describe("people told without a noun", () => {
  reads("en", { value: 5, measure: "count", unit: "person" }, [
    "A household of [five] gets by on little",
    "A crew of [five] runs the ferry",
    "The camp holds [5] under-18s",
    "The camp holds [5] under-fives",
  ]);
  reads("en", { value: 1015, measure: "count", unit: "person" }, ["A sample of [1,015] was drawn"]);
  reads("en", { value: 18, measure: "count", unit: "death" }, ["Forty died. A drug was found in [18] of those deaths"]);
});

describe("ages told without the word", () => {
  reads("en", { value: null, lower: 18, upper: 29, interval: "range", measure: "age", unit: "year", unit_code: "a" }, [
    "Those [18 to 29] were keen",
    "Men [18–29] were keen",
    "Those of [18 to 29 years] were keen",
  ]);
  reads("en", { value: 12, measure: "age", unit: "year", unit_code: "a" }, ["A boy of [12] was hurt"]);
});

describe("multiples", () => {
  reads("en", { value: 2, measure: "ratio" }, ["Turnover was $2.4 billion, [double] Thursday's sum"]);
  reads("en", { value: 0.5, measure: "ratio" }, ["The wait was [half] of what it had been"]);
  refuses("en", "idiom", ["He slept in a [double] bed."]);
});
