import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads } from "../corpus.ts";

describe("values that a correction takes back", () => {
  tells("superseded", "withdrawn", [
    "(This story corrects the number of sailors in paragraph 2 to 24 million, not [26 million].)",
    "Erratum: Table 3 should read 45%, instead of [54%].",
    "In this edition the number of sites has been corrected: 31, and not [37] as printed last year.",
    "I should like to correct my answer of May, in which the number of sites was given as [18].",
    "Spending came to €22.5bn; the figure of [€22.3bn] published in February was provisional.",
    "The estimate of [340] sites was wrong.",
    "In March the ministry told the house that [121,000] people had come; that number has since been corrected to 109,400.",
    "An early draft of the report had put the figure at [$5.1 billion].",
    "Deaths numbered 412 (previously reported as [398]).",
  ]);
  // false friends: the number that holds, a contrast alone, what is correct
  tells("superseded", null, [
    "(This story corrects the number of sailors in paragraph 2 to [24 million], not 26 million.)",
    "Deaths numbered [412] (previously reported as 398).",
    "He is [30], not [40].",
    "The correct dose is [5 mg], not [10 mg].",
    "Pupils chose the correct answer in [45%] of tests, rather than [30%].",
    "In March the ministry said that 121,000 people had come; that number has since been corrected to [109,400].",
  ]);
  reads("en", { value: 24_000_000, measure: "count", unit: "person" }, [
    "It corrects the number of sailors in paragraph 2 to [24 million].",
  ]);
});
