import { describe } from "vitest";
import { tells } from "../clause.ts";
import { tells as told } from "../context.ts";
import { reads } from "../corpus.ts";

describe("whom words point back to", () => {
  tells("population", "people who took opioids for pain", [
    "Some 52 million people took opioids for pain in 2019, [two fifths] of them in South Asia.",
  ]);
  tells("population", "people who injected drugs", [
    "An estimated 14.1 million people injected drugs. [One in nine] of them lives with HIV.",
  ]);
  tells(
    "population",
    ["everybody living with HIV", "everybody living with HIV"],
    [
      "Some 6.8 million people were on therapy in 2010. Of everybody living with HIV, [83%] knew it and [71%] took pills.",
    ],
  );
  tells("population", ["Women", "men"], ["Women were twice as likely as men to be infected ([7.1%] versus [3.4%])."]);
  reads(
    "en",
    [
      { value: 702, measure: "count", unit: "person" },
      { value: 188, measure: "count", unit: "person" },
    ],
    ["Of those tested, [702] (14.4%) had antibodies and [188] (3.9%) were ill."],
  );
  // false friend: things
  reads("en", { value: 702, measure: "count", unit: "clinic" }, ["Of those clinics, [702] had a nurse."]);
});

describe("what is measured", () => {
  tells("indicator", "risk of acquiring HIV", [
    "The risk of acquiring HIV is:\n– [24 times] higher for people who inject drugs than for other adults;\n– [19 times] higher for women than for men.",
  ]);
  tells(
    "indicator",
    ["prevalence of injecting among adults", "prevalence of injecting among adults"],
    [
      "Eastern Europe has the highest prevalence of injecting ([1.6 per cent] of adults), followed by North America ([1.1 per cent]).",
    ],
  );
  tells("indicator", "receptions", ["During the year there were [9,860] receptions."]);
  tells(
    "indicator",
    ["deaths", "deaths", "deaths"],
    ["In 2019 there were [40] deaths, [20] fewer than the number for 2018, which stood at [60]."],
  );
});

describe("ages beside other numbers", () => {
  reads(
    "en",
    [
      { value: 8, measure: "percentage", unit: "percent" },
      { value: 13, measure: "age", unit: "year", unit_code: "a" },
      { value: 29, measure: "percentage", unit: "percent" },
    ],
    ["Use rose from [8%] at age [13] to [29%] at age 17."],
  );
  reads("en", { value: 14, relation: "<=", measure: "age", unit: "year", unit_code: "a" }, [
    "Half of the vapers had first tried at [14] or younger.",
  ]);
  reads("en", { value: 15.1, measure: "age", unit: "year", unit_code: "a" }, [
    "We surveyed 3,214 pupils aged 13–17 (mean [15.1 years], 52% girls).",
  ]);
  // false friend: a stay and its mean
  reads("en", { value: 2.1, measure: "duration", unit: "year", unit_code: "a" }, [
    "Inmates stay 1–4 years (mean [2.1 years]).",
  ]);
});

describe("what is there beside what is asked for", () => {
  tells(
    "status",
    ["target", "observed"],
    [
      "At least [90%] of arrivals should be tested, against [50%] at present.",
      "The plan is to test [90%] of arrivals, compared with [50%] now.",
    ],
  );
});

describe("plans laid before a house", () => {
  told("time_period", "The ministry presented a plan with 32 steps in May 2022.", { 32: "2022-05" });
});
