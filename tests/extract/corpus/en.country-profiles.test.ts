import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads, refuses } from "../corpus.ts";

describe("a participle with its adverb in front of what is counted", () => {
  reads("en", { value: 1836, measure: "count", unit: "case" }, [
    "In 2015 there were [1,836] newly registered cases of it.",
    "In 2015 there were [1,836] newly diagnosed cases of it.",
  ]);
  reads("en", { value: 40, measure: "count", unit: "person" }, [
    "Clinics saw [40] newly registered patients.",
    "Some 12 sites took in [40] previously untreated adult patients.",
  ]);
  reads("en", { value: 14, measure: "count", unit: "firm" }, ["We found [14] legally registered firms."]);
  // false friends: what those did
  reads("en", { value: 4, measure: "count", unit: "person" }, ["A family of [four] recently bought cars."]);
});

describe("the years of a plan", () => {
  refuses("en", "date", [
    "The national plan [2016]–[2020] sets four goals.",
    "The strategy [2016]–[2020] lists 40 steps.",
  ]);
  tells("status", "target", [
    "The plan sets four goals: to test [90%] of risk groups, to treat [1,500] patients a year and to [halve] mortality.",
  ]);
  tells("status", "observed", ["He scored four goals: [two] in March and [two] in May."]);
});

describe("more than then", () => {
  tells(
    "move",
    ["end increase", "start increase"],
    [
      "In the first nine months of 2016, [820] people started, more than in the whole of 2015 ([587]).",
      "In 2016, [820] people started, more than in 2015 ([587]).",
    ],
  );
  tells("move", [null, null], ["In 2016, [820] people started, hardly more than in 2015 ([817])."]);
  tells("move", null, ["In 2016, [820] people started, more than in any year since 2001."]);
});

describe("what grows by so much a year is no sum a year", () => {
  reads("en", { value: 4e9, measure: "money", unit: "euro", currency: "EUR", relation: ">" }, [
    "Sales of the trade have grown at about 15% per annum since 1990, and in 2011 exceed [€4 billion].",
  ]);
});
