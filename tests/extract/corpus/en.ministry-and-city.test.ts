import { describe } from "vitest";
import { tells } from "../clause.ts";
import { tells as told } from "../context.ts";
import { reads } from "../corpus.ts";
import { asks } from "../statements.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  told("time_period", text, expected, meta);

describe("the year of a yearly report", () => {
  when("The kingdom counted 84 drownings in 2021, the coast guard said in its annual report.\n\nOnly 12 were at sea.", {
    12: "2021",
  });
  when("In 2021 some 84 people drowned, says the yearly national survey of the guard.\n\nMost, 50, were men.", {
    50: "2021",
  });
  // false friends: no yearly report, or one that came out in that year
  when("The kingdom counted 84 drownings in 2021, the coast guard said.\n\nOnly 12 are at sea.", { 12: null });
  when("At its annual meeting in 2021 the guard named 84 beaches.\n\nOnly 12 have a tower.", { 12: null });
});

describe("a size told twice", () => {
  tells(
    "move",
    ["end decrease", "delta decrease", "delta decrease"],
    ["The list stood at [88,300] in May, [9,700] or [10%] fewer than a year earlier."],
  );
  tells(
    "move",
    ["end increase", "delta increase"],
    ["The list held [880] names in May, [10%] more than a year earlier."],
  );
});

describe("what is reached may be less", () => {
  tells(
    "move",
    ["end decrease", "delta decrease", "start decrease"],
    ["Sales reached [40 tonnes] in 2020, down [12%] on the previous year's [45 tonnes]."],
  );
  tells(
    "move",
    ["end increase", "delta increase", "start increase"],
    ["Police seized [16.6 tonnes] in 2020, up [69%] on the previous year's [9.8 tonnes]."],
  );
  tells("move", "end increase", ["The share reached [45%]."]);
});

describe("a pair without times has those of the pair before", () => {
  when("The wait for a hip was cut from 412 days in 2020 to 298 days in 2022, and for a knee from 190 to 121 days.", {
    "412 days": "2020",
    190: "2020",
    "121 days": "2022",
  });
  when("The rate fell from 20% in 2010 to 10% in 2015 in the south and from 30% in 2011 to 12% in the north.", {
    "30%": "2011",
  });
});

describe("the day of a vote, the month of a count", () => {
  when("The Act, adopted by the Assembly on 22 December 2020 with 52 votes to 28, allows it to buy beds.", {
    52: "2020-12-22",
    28: "2020-12-22",
  });
  when("April's census counted 166,000 empty homes.", { "166,000": "2023-04" });
  when("April's daughter had 12 dolls.", { 12: null });
  when("The town has earmarked €46 million for this in 2023 and €58 million in 2024.", { "€58 million": "2024" });
});

describe("how old somebody is", () => {
  reads("en", { value: 11, measure: "age", unit: "year" }, [
    "The girl is now [eleven], and they still share a bed.",
    "Her son was [eleven].",
    "“It was cold,” says Marek, [11], a pupil.",
  ]);
  reads("en", { value: 11, measure: "count", unit: "person" }, ["There were [eleven] of us at the door."]);
  // false friends
  reads("en", { value: 11, measure: "count", unit: "nurse" }, []);
});

describe("what stands between a sum and its denominator", () => {
  reads("en", { value: 1850, measure: "money", unit: "euro", currency: "EUR", per: "1 month" }, [
    "A nurse will earn [€1,850] gross a month.",
    "A nurse will earn [€1,850] net per month.",
  ]);
  reads("en", { value: 1850, measure: "money", unit: "euro", currency: "EUR" }, ["They paid [€1,850] net."]);
});

describe("each item names who is to act", () => {
  asks({ actor: "report", addressee: "hospitals" }, [
    "The report recommends that:\n– [hospitals operate in the afternoon.]",
  ]);
  asks({ actor: "union", addressee: "shops", modality: "urge" }, ["The union calls on shops to\n1. [close at eight.]"]);
});
