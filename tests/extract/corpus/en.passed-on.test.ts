import { describe } from "vitest";
import { tells as placed } from "../context.ts";
import { reads } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>) => placed("time_period", text, expected);
const where = (text: string, expected: Record<string, string | null>) => placed("ref_area", text, expected);

describe("pounds that were a weight stay one", () => {
  reads("en", { value: 13_400, measure: "quantity", unit: "pound", unit_code: "[lb_av]" }, [
    "Officers seized 27,000 pounds of resin, up from 14,700 pounds. One port alone had [13,400 pounds].",
  ]);
  // false friends: what something costs
  reads("en", { value: 400, measure: "money", unit: "pound" }, [
    "Officers seized 27,000 pounds of resin. The raid cost [400 pounds].",
    "Officers seized 27,000 pounds of resin. They paid a fine of [400 pounds].",
  ]);
});

describe("rates in brackets behind a rate", () => {
  reads("en", { value: 408, measure: "rate", unit: "person", per: "100000 inhabitant" }, [
    "The median rate was 117 inmates per 100,000 inhabitants. Rates were highest in Turkey ([408]) and Georgia (256).",
  ]);
});

describe("a place behind a clause with a figure of its own", () => {
  where("Latvia told of Europe. Mortality was 28 per 10,000, and suicides were 7% of deaths in Armenia.", {
    "28 per 10,000": "LVA",
    "7%": "ARM",
  });
  // false friend: one clause
  where("Latvia told of Europe. There were 28 men and 7 women in Armenia.", { 28: "ARM", 7: "ARM" });
});

describe("the sixth since", () => {
  when("The survey, the sixth since 2004, found that 11% had tried it.", { "11%": null });
  // false friend
  when("Since 2004, 11% have tried it.", { "11%": "2004/2023" });
});

describe("what a sum is paid for stays in its sentence", () => {
  reads("en", { value: 2_000_000, measure: "money", unit: "crown", currency: null }, [
    "The city spends six million crowns a year. It will spend [2 million].",
  ]);
});
