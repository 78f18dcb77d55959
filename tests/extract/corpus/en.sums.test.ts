import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads } from "../corpus.ts";

const named = (indicator: string, ...wordings: string[]) => tells("indicator", indicator, wordings);

describe("sums are named by what is done with them", () => {
  named(
    "spending on parks",
    "The town spent [€7 million] on parks.",
    "The board voted to spend [€7 million] on parks.",
  );
  named("spending of Ghent on parks", "Last year Ghent spent [€7 million] on parks.");
  named(
    "funding for ferries",
    "The council approved another [€2 million] for two ferries.",
    "The council set aside [€2 million] for ferries.",
    "Parliament allocated [€2 million] to ferries.",
  );
  named("money from settlements", "The town will receive [$5 million] over 17 years from settlements.");
  named("tolls collected", "Guards collected [€2 million] in tolls.");
  named("price of lamps", "The lamps sell for [$2] each.", "The lamps sold for as little as [$2].");
  // false friends: what is bought and sold, and what costs
  named("boat", "He sold the boat for [€40,000].");
  named("cost of lamp", "A lamp costs [€7].");
});

describe("sums that are needed so often", () => {
  reads("en", { value: 4e9, measure: "money", unit: "euro", currency: "EUR", per: "1 year" }, [
    "[€4 billion] is needed annually for dikes.",
    "[€4 billion] is spent each year on dikes.",
  ]);
  reads("en", { value: 4e9, measure: "money", unit: "euro", currency: "EUR" }, [
    "[€4 billion] was spent in a year.",
    "[€4 billion] was paid a year later.",
  ]);
});

describe("a part, and what it does", () => {
  const count = (value: number, unit: string) => ({ value, measure: "count", unit }) as const;
  reads("en", count(10, "town"), [
    "Of the 47 towns, only [ten] run night buses.",
    "Of the 47 towns, [ten] lack a doctor.",
    "Of the 47 towns, [ten] offer free ferries.",
  ]);
  reads("en", count(10, "bus"), ["Of the 47 towns in the north, [ten] test buses were bought for two."]);
  named("towns that run night buses", "Of the 47 towns, only [ten] run night buses.");
  named("towns that lack a doctor", "Of the 47 towns, [ten] lack a doctor.");
  named("people who drowned", "A total of [40] people drowned.", "In all, a total of [40] people drowned.");
  named("waiting lists", "They have waiting lists of [14 days].", "He spoke of waiting lists of [14 days].");
});
