import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads } from "../corpus.ts";

const count = (value: number, unit: string | null) => ({ value, measure: "count", unit }) as const;

describe("a letter that scales all numbers of a sentence", () => {
  const tonnes = (value: number) => ({ value, measure: "quantity", unit: "tonne" }) as const;
  reads("en", [tonnes(84.1e6), tonnes(83e6)], ["The harvest is put at [84.1m tonnes], against [83m] in May."]);
  reads(
    "en",
    [count(1.2e6, "person"), count(0.9e6, "person")],
    ["The town has [1.2m] people, against [0.9m] in 1990."],
  );
  const pounds = (value: number) => ({ value, measure: "money", unit: "pound", currency: "GBP" }) as const;
  reads("en", [pounds(84.1e6), pounds(83e6)], ["Sales were [£84.1m], against [83m] in May."]);
  reads("en", { value: 50, measure: "quantity", unit: "metre" }, [
    "It has 1.2m visitors and a [50m] pool.",
    "The pool is [50m] long, against 25m in May.",
  ]);
});

describe("two sizes in front of their comparative", () => {
  tells(
    "move",
    ["delta decrease", "delta decrease", "end decrease"],
    ["Brent settled [92 cents], or [1.4 percent], lower at [$64.88]."],
  );
  tells("move", ["delta increase", "delta increase"], ["The index closed [12 points], or [0.3%], higher."]);
  tells("move", ["delta decrease", "end decrease"], ["Soybeans lost [11 cents] to settle at [$10.46]."]);
  tells("move", null, ["Rents are [40 pounds], or [3%], higher in Leeds."]);
  tells("move", [null, "delta increase"], ["Copper for [three-month] delivery was up [0.8%] on the day."]);
});

describe("what is read beside a rate or a share", () => {
  reads("en", count(301, "case"), ["We saw 4,218 cases (incidence 38.1/100,000), up on 2024 (n=[301])."]);
  reads("en", { value: 60, measure: "money", unit: "pound", currency: "GBP", per: "1 tonne" }, [
    "Support falls to 41 per cent at £30 a tonne and 19 per cent at [£60].",
  ]);
  reads("en", { value: 60, measure: "money", unit: "pound", currency: "GBP" }, [
    "Support falls to 41 per cent at £30 and 19 per cent at [£60].",
  ]);
  reads("en", { value: 2.1, lower: 0.1, upper: 11.1, interval: "CI", measure: "percentage", unit: "percent" }, [
    "It failed in 1 of 48 patients (⟦2.1%; exact 95% CI 0.1–11.1⟧).",
  ]);
  reads("en", { value: 71.2, measure: "money", unit: "euro", currency: "EUR", per: "1 permit" }, [
    "Carbon permits cost [€71.20] each.",
  ]);
});

describe("ages in months and weeks", () => {
  const young = (value: number, unit: string) => ({ value, measure: "age", unit, relation: "<" }) as const;
  reads("en", young(3, "month"), ["Infants under [three months] had the highest rate."]);
  reads("en", young(8, "week"), ["Seven died, all of them under [8 weeks]."]);
  reads("en", { value: 3, measure: "duration", unit: "week", relation: "<" }, ["Patients waited under [three weeks]."]);
  reads("en", { value: 6, measure: "duration", unit: "month", relation: "<" }, [
    "Workers with under [six months] of service left.",
  ]);
});
