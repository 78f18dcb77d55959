import { describe } from "vitest";
import { tells } from "../clause.ts";

describe("an adjunct without a comma is no part of the subject", () => {
  tells("indicator", "household debt", [
    "Before the crisis household debt stood at [$200 million].",
    "After the vote household debt rose by [12%].",
    "During the long strike household debt fell to [$90 million].",
    "Despite the ban household debt rose by [12%].",
    "Since the reform household debt has fallen by [12%].",
    "Before the crisis, household debt stood at [$200 million].",
  ]);
  tells("indicator", "average wages", [
    "After the strike average wages rose to [2,400 euros].",
    "Under the plan average wages rose to [2,400 euros].",
  ]);
  tells("indicator", "milk price", [
    "After the milk price fell by [4%], rents rose.",
    "Rents rose, after the milk price fell by [4%].",
    "Since the milk price fell by [4%], farms have closed.",
    "The milk price fell by [4%].",
  ]);
});

describe("two of a kind: each sum is of the thing before it", () => {
  tells(
    "indicator",
    ["grant to clinics", "grant to shelters"],
    [
      "The fund gave a grant to clinics for [90 million euros] and a grant to shelters for [50 million euros].",
      "The fund gave a grant to clinics for [$90,000] and a grant to shelters for [$50,000].",
    ],
  );
  tells(
    "indicator",
    ["pass", "class"],
    [
      "The gym offers a pass for [20 euros] and a class for [9 euros].",
      "The gym sold a pass for [20 euros], a class for [9 euros] and a drink.",
    ],
  );
  tells("indicator", "bread", [
    "The shop sold bread for [2 euros] in May and for [3 euros] in June.",
    "The shop sold the bread for [2 euros] and later for [3 euros].",
  ]);
});

describe("what is done, in a row of items with brackets", () => {
  tells(
    "indicator",
    ["falls", "smoking", "drowning"],
    [
      "The most common causes were falls ([41%]), smoking ([22%]) and drowning ([9%]).",
      "Causes named were falls ([41%]), smoking ([22%]), and drowning ([9%]).",
    ],
  );
  tells(
    "indicator",
    ["falls", "burns", "drowning"],
    ["The most common causes were falls ([41%]), burns ([22%]) and drowning ([9%])."],
  );
});
