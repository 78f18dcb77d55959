import { describe } from "vitest";
import { tells } from "../clause.ts";
import { tells as told } from "../context.ts";
import { reads, refuses } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  told("time_period", text, expected, meta);

describe("digits of every script", () => {
  reads("en", { value: 34, measure: "count", unit: "cat" }, [
    "They kept [٣٤] cats.",
    "They kept [３４] cats.",
    "They kept [𝟑𝟒] cats.",
  ]);
  reads("en", { value: 12.5, measure: "percentage", unit: "percent" }, [
    "In all, [𝟏𝟐.𝟓%] left.",
    "In all, [１２.５%] left.",
  ]);
  reads("en", { value: 1200, measure: "count", unit: "boat" }, [
    "They own [𝟏,𝟐𝟎𝟎] boats.",
    "They own [１,２００] boats.",
  ]);
});

describe("who died is no rate", () => {
  reads("en", { value: 20_000, measure: "count", unit: "person" }, [
    "Some 246 000 people fell ill, or 26 cases per 100 000 population, and [20 000] died of it.",
  ]);
  // false friends: a rate that goes on
  reads("en", { value: 4, measure: "rate", unit: "case", per: "100000 population" }, [
    "The north had 26 cases per 100 000 population, and the south [4].",
  ]);
});

describe("a sum told again in another currency", () => {
  reads("en", { value: 4.1e9, measure: "money", unit: "peso" }, [
    "Income came to 4.3 billion pesos (about US$1.3 million), up 8%; expenses to [4.1 billion].",
  ]);
});

describe("what there are more of is more", () => {
  reads("en", { value: 1180, measure: "count", unit: "person" }, [
    "We served 6,214 people at four centres and two mobile units, [1,180] more than in 2018.",
  ]);
  reads("en", { value: 12, measure: "count", unit: "house" }, ["The town has 40 houses, [12] more than in 2018."]);
  tells("move", "end increase", [
    "We served [6,214] people at four centres and two mobile units, 1,180 more than in 2018.",
  ]);
});

describe("levels told in one form, and in two units", () => {
  tells(
    "move",
    ["end increase", null, "start increase"],
    ["One household in [four] spends over [40%] of its income on rent; ten years ago it was [one in nine]."],
  );
  tells(
    "move",
    ["end increase", "delta increase"],
    [
      "They had waited [four years and two months] on average, [eleven months] longer than in 2013.",
      "Patients waited [14 weeks] in 2018, [ten days] longer than in 2013.",
    ],
  );
});

describe("the first year is a time, and no group", () => {
  tells("move", "delta increase", [
    "They reversed 233 overdoses in 2019, [twice] as many as in their first full year.",
  ]);
  tells("comparator", null, ["They reversed 233 overdoses in 2019, [twice] as many as in their first full year."]);
  tells("comparator", "boys", ["They reversed 233 overdoses, [twice] as many among girls as among boys."]);
});

describe("milestones", () => {
  tells("status", "target", ["The milestones for 2020 were [20%] and [35%]."]);
  when("The milestones for 2020 were 20% and 35%.", { "20%": "2020", "35%": "2020" });
});

describe("no number of the text is lost", () => {
  refuses("en", "ordinal", ["The [second] milestone came first of all."]);
});
