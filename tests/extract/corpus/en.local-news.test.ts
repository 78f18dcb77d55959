import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads } from "../corpus.ts";

const named = (indicator: string | readonly string[], ...wordings: string[]) => tells("indicator", indicator, wordings);
const against = (comparator: string | null, ...wordings: string[]) => tells("comparator", comparator, wordings);

describe("who speaks at the end of the sentence", () => {
  named(
    "new cases",
    "Linz has had [19] new cases since January, compared with an average of three a year, Mayor Jo Byrd told the council Thursday.",
  );
  reads("en", { value: 44, measure: "age", unit: "year" }, [
    "“She walks there twice a day,” said Joan Weller, [44].",
    "“She walks there twice a day,” said Joan Weller, [44], a miller.",
  ]);
  reads("en", { value: 44, measure: "count", unit: "heron" }, [
    "They counted herons, storks and cranes: 40, 42, [44].",
  ]);
});

describe("a clause of a pronoun and a verb within a subject", () => {
  named("deaths in the districts", "The number of deaths in the districts we serve has been cut from [612] to 405.");
  named("shops", "The shops they run rose from [six] to nine.");
});

describe("a share of that, and what somebody has", () => {
  named(["cost of kiosk", "cost of kiosk"], "The kiosk would cost [€180,000]. The state would pay [80%] of that.");
  named("public health fund", "The rest would come from the town's [€2 million] public health fund.");
  tells("status", "observed", ["The rest would come from the town's [€2 million] public works fund."]);
  tells("status", "projected", ["The kiosk would cost [€180,000]."]);
});

describe("speaking against is no comparison", () => {
  against(null, "[Eleven] people spoke against the plan; six were in favour.");
  against("men", "[12%] of women smoked, against 31% of men.");
});

describe("what a bracket behind a count tells", () => {
  tells("move", null, [
    "They visited 88 shops. It was in stock in 21 ([24%]), against 12 of 90 a year earlier.",
    "The price was €41.20, or [6%] of the monthly wage; in 2021 it had been €38.90.",
  ]);
  tells("move", "delta increase", ["Sales rose to 641 ([9%]), from 588 a year earlier."]);
  named(
    "pharmacies",
    "Guests visited 88 pharmacies in eight towns. It was in stock in [21], against 12 of 90 a year earlier.",
  );
});

describe("what must move, and what must be done", () => {
  tells("status", "target", ["Output must rise to [3 million] doses.", "The share must be cut to [10%]."]);
  tells("status", "observed", ["Drivers must wait [four hours].", "He must have sold [40] cars."]);
});

describe("what befalls so many a year, in words that no list knows", () => {
  reads("en", { value: 300, measure: "rate", unit: "dog", per: "1 year" }, [
    "[300] dogs are microchipped annually.",
    "[300] dogs are microchipped each year.",
  ]);
});
