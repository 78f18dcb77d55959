import { describe } from "vitest";
import { reads, refuses } from "../corpus.ts";

describe("denominators in the subject", () => {
  reads(
    "en",
    [
      { value: 0.4, measure: "rate", unit: "death", per: "1000000 population" },
      { value: 118, measure: "rate", unit: "death", per: "1000000 population" },
    ],
    ["Road deaths per million population ranged from [0.4] in Malta to [118] in Chad"],
  );
  reads("en", { value: 3.4, measure: "rate", unit: "person", per: "1000 inhabitant" }, [
    "The number of doctors per 1,000 inhabitants is [3.4]",
  ]);
  reads("en", { value: 8, measure: "rate", unit: "case", per: "100000 population" }, [
    "Cases per 100 000: Kenya [8], Ghana [8], Togo [8]",
  ]);
  refuses("en", "denominator", [
    "Suicides per [100,000] people fell to 9.1.",
    "Births per [thousand] people fell to 9.1.",
  ]);
});

describe("spreads in brackets", () => {
  reads("en", { value: 3.4, measure: "duration", unit: "day", unit_code: "d" }, ["Stays took [3.4] (SD 1.2) days"]);
  reads("en", { value: 34.2, lower: 18, upper: 71, interval: "range", measure: "age", unit: "year", unit_code: "a" }, [
    "The mean age was [34.2 years (SD 9.1; range 18–71)] then",
  ]);
});

describe("parts of wholes in brackets", () => {
  reads(
    "en",
    [
      { value: 1240, measure: "count", unit: null },
      { value: 2000, measure: "count", unit: null },
    ],
    ["The response rate was 62% ([1,240]/[2,000])"],
  );
  reads("en", { value: 212, measure: "count", unit: "person" }, ["It was 4.5% (n = [212]) among boys"]);
});

describe("people told by what became of them, adjectives of one noun", () => {
  reads("en", { value: 23, measure: "count", unit: "person" }, [
    "The blast left [23] dead",
    "The blast left [23] injured and dozens missing",
    "[23] of the dead were children",
    "The clinic saw [23] new and 1,204 returning clients",
  ]);
});

describe("what rises by so much to a level", () => {
  reads(
    "en",
    [
      { value: 1.4, measure: "quantity", unit: "tonne", unit_code: "t" },
      { value: 81.2, measure: "quantity", unit: "tonne", unit_code: "t" },
    ],
    ["The catch rose by [1.4 tonnes] to [81.2 tonnes] last year"],
  );
});
