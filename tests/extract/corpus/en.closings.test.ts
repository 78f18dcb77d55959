import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads } from "../corpus.ts";

describe("how a market closed", () => {
  tells("move", "delta increase", [
    "Shares finished up [2.3%] at 412 pence.",
    "Palm oil ended [1.8%] higher at 3,912 ringgit.",
  ]);
  tells(
    "move",
    ["delta decrease", "end decrease"],
    ["Wheat futures closed down [7 cents] at [$5.61] a bushel.", "The pound was [0.2%] weaker at [$1.27]."],
  );
  tells("indicator", "Wheat futures", ["Wheat futures closed down [7 cents] at [$5.61] a bushel."]);
  tells("indicator", "Oil", ["Oil settled [$1.20] lower at $74.60 a barrel."]);
  // false friend: shops that are no more
  tells("move", null, ["The chain closed down [12 shops] at the port."]);
});

describe("what moved or was told, in front of its time and behind its kind", () => {
  tells("indicator", "profit", ["Delphi reported a [17%] fall in half-year profit."]);
  tells("indicator", "revenue", ["Delphi posted a [5%] rise in first-half revenue to [£20 million]."]);
  tells("indicator", "full-year operating profit", ["The group sees full-year operating profit of [£20 million]."]);
  tells("indicator", "operating income", ["It forecast operating income of [$4 billion]."]);
  tells("indicator", "annual rate of growth", ["Prices grew, taking the annual rate of growth to [2.9%]."]);
  tells("indicator", "fleet", ["The fleet stood at [45 ships]."]);
  tells("indicator", "Online orders", ["Online orders, which make up 12% of sales, jumped by [a fifth]."]);
  tells("indicator", "Same-store sales", ["Same-store sales were [3.4%] higher, beating forecasts of [2.9%]."]);
  tells("indicator", "Pay", ["Pay took [34%] of income, against a long-run industry average of [30%]."]);
  // false friends: a thing of its own, what people do
  tells("indicator", "design capacity", ["The jails held 7,504 men, against a design capacity of [8,007]."]);
  tells("indicator", "sales", ["The firm, with sales of [€2 billion], fell."]);
});

describe("who the two groups and their two numbers are", () => {
  tells(
    "population",
    ["Rural voters", "city dwellers"],
    ["Rural voters were twice as likely as city dwellers to say that taxes were too high ([42%] to [21%])."],
  );
  tells("indicator", "affected", [
    "Men are more likely to be affected than women before the age of 50 ([31%] versus [26%]).",
  ]);
  tells("indicator", "Retention", [
    "Retention was [71%] with pumps and [62%] with pens (odds ratio [1.5], 95% CI 1.3–1.8).",
  ]);
  tells("indicator", "men among clients in treatment", [
    "In 2020 there were 900 clients in treatment. Three quarters ([76%]) were men.",
  ]);
  tells("indicator", "Low- and middle-income countries among cases", [
    "Low- and middle-income countries account for [78%] of cases.",
  ]);
  tells("indicator", "uncontrolled hypertension", [
    "Ministers adopted a plan to [halve] uncontrolled hypertension by 2030.",
  ]);
  tells("comparator", null, ["The city spent [£2 million] on rooms, more than double what it spent on homes."]);
  reads("en", { measure: "age", unit: "year", unit_code: "a", value: 25, relation: "<" }, [
    "Among clients under [25] heroin dominated.",
  ]);
});
