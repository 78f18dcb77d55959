import { describe } from "vitest";
import { tells } from "../clause.ts";
import { tells as where } from "../context.ts";
import { reads } from "../corpus.ts";

const named = (indicator: string | readonly string[], ...wordings: string[]) => tells("indicator", indicator, wordings);

describe("a number as the subject of what would be", () => {
  tells("status", "projected", [
    "Raising the toll by [20%] would prevent [40] deaths.",
    "Of these, [40] could die.",
    "In all, [40] will be trained.",
    "A toll of 20% would prevent [40] deaths.",
  ]);
  tells("status", "observed", ["Some [20] goals were set.", "They face five years instead of the present [two]."]);
  tells("time_period", null, ["Raising the toll by [20%] would prevent 40 deaths over 50 years."]);
});

describe("a subject said again, and one in -ing", () => {
  named(
    "pupils in the world current drinkers",
    "In 2019, [22%] of pupils in the world, or 155 million, were current drinkers.",
  );
  named("shoplifting", "The owner is not unhappy: shoplifting is down by [15%].");
});

describe("so many on an average day, and every so often", () => {
  reads("en", { value: 310, measure: "rate", unit: "kit", per: "1 day" }, [
    "The kiosk hands out [310] kits on an average day.",
    "The kiosk hands out [310] kits on a normal day.",
  ]);
  reads("en", { value: 310, measure: "count", unit: "kit" }, ["The kiosk handed out [310] kits on a rainy day."]);
  reads("en", { value: 10, measure: "duration", unit: "second" }, ["Every [ten seconds] a person dies of it."]);
});

describe("a region by its name in a body", () => {
  where("ref_area", "Worldwide, 22% drink. It was highest in the European Region (44%).", { "44%": "150" });
});

describe("times a norm", () => {
  tells("comparator", "town average", [
    "The wait is [2.7 times] the town average.",
    "The wait is [twice] the town average.",
  ]);
  tells("comparator", "forecast", ["Demand came in at [three times] the forecast."]);
  named("Demand", "Demand came in at [three times] the forecast.");
  tells("comparator", null, ["The wait is [twice] the 14 days of 2015."]);
});
