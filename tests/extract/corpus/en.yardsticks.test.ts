import { describe } from "vitest";
import { reads } from "../corpus.ts";

describe("what a figure is compared with is of its kind", () => {
  reads("en", { value: 19.5, measure: "rate", per: "100000 population" }, [
    "The rate was 22 per 100,000, compared with a national average of [19.5].",
    "The age-standardised rate was 22 per 100,000, compared with [19.5] in 2004.",
  ]);
  reads("en", { value: 21.5, measure: "rate", unit: "death", per: "1000000 inhabitant" }, [
    "Deaths stood at 6 per million inhabitants aged 18 to 64, against a regional average of [21.5].",
    "Deaths stood at 6 per million inhabitants aged 18 to 64, against [21.5] in the islands.",
  ]);
  reads("en", { value: 55, measure: "percentage", unit: "percent" }, [
    "Coverage is 40%, against a mean of [55] in the region.",
  ]);
  reads("en", { value: 9, measure: "money", unit: "euro", currency: "EUR" }, [
    "The test cost 12 euros, against an average price of [9].",
  ]);
  reads("en", { value: 14_250, measure: "quantity", unit: "pound" }, [
    "Guards seized 27,400 pounds of resin, up from the [14,250 pounds] seized in 2004.",
    "Guards seized 27,400 pounds of resin and burnt [14,250 pounds].",
  ]);
  // false friends: another sentence, another kind
  reads("en", { value: 40, measure: "money", unit: "pound" }, [
    "Guards seized 27 pounds of resin. The driver paid [40 pounds].",
  ]);
  reads("en", { value: 45, measure: "age", unit: "year" }, [
    "The median age was 41 in 2010 and [45] in 2020.",
    "Women aged 18 and [45] took part.",
  ]);
});
