import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads } from "../corpus.ts";

describe("letters beside numbers", () => {
  reads("en", { value: 71.5, relation: "=", measure: "percentage", unit: "percent" }, [
    "Prevalence was 0.9%; hepatitis C [71.5%].",
    "Among them: hepatitis B 2%, hepatitis C [71.5%].",
  ]);
  reads("en", { value: 71, relation: "~", measure: "duration", unit: "day" }, ["It took c. [71 days]."]);
  reads("en", { value: 96, measure: "quantity", unit: "tonne" }, [
    "Most was seized in Belgium ([96 t]) and Spain (40 t).",
  ]);
});

describe("bounds of a group", () => {
  reads("en", { value: 25, relation: "<", measure: "age", unit: "year" }, [
    "Of the clients, 3% were under [25].",
    "Two of the patients were under [25].",
  ]);
  reads("en", { value: 25, relation: "<", measure: "count", unit: "score" }, ["The scores were under [25]."]);
});

describe("levels with what they grew by", () => {
  tells("move", ["end increase"], ["The number of users, meanwhile, has skyrocketed to [39.5 million]."]);
  tells("move", ["end increase"], ["The number of users has snowballed to [39.5 million]."]);
  tells(
    "indicator",
    ["people who smoked tobacco"],
    ["About [12 million] people smoked tobacco in 2011, an increase of 23 per cent."],
  );
});

describe("zero of a whole", () => {
  reads("en", { value: 0, measure: "percentage", unit: "percent" }, [
    "[Zero in 7] of them.",
    "0 1. [zero in 7] of them.",
  ]);
});

describe("verbs of movement that move nothing", () => {
  tells(
    "move",
    ["end increase", "delta increase", "start increase"],
    [
      "In 2019, [10.6 million] people fell ill with malaria, an increase of [4.5%] from [10.1 million] in 2018.",
      "In 2019, [10.6 million] people fell sick, an increase of [4.5%] from [10.1 million] in 2018.",
    ],
  );
  tells("move", [null], ["Last year [310] people fell victim to burglars."]);
  tells("move", ["end decrease"], ["The number of victims fell to [310]."]);
});

describe("what a clause is about", () => {
  tells(
    "indicator",
    ["alcohol deaths"],
    [
      "The published figures for 2019 show there were [172] alcohol deaths.",
      "Records show there have been [172] alcohol deaths.",
    ],
  );
  tells(
    "indicator",
    ["Needles handed out per person who injects drugs"],
    ["Needles handed out per person who injects drugs fell to [11] in 2019."],
  );
  tells(
    "indicator",
    ["inmates in the country's prisons", "inmates in the country's prisons"],
    ["There were [11,250] inmates in the country's 14 prisons, [5%] fewer than a year earlier."],
  );
});

describe("sections of laws", () => {
  reads("en", { value: 3, measure: "count", unit: "case" }, [
    "Section 5(2) was applied in [3] cases.",
    "Article 14(1)(b) was applied in [3] cases.",
  ]);
});
