import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads, refuses } from "../corpus.ts";

const count = (value: number, unit: string) => ({ value, measure: "count", unit }) as const;
const age = (value: number) => ({ value, measure: "age", unit: "year" }) as const;

describe("ages in words", () => {
  reads("en", age(7), ["A girl of [seven] was hurt.", "They took in a boy of [seven]."]);
  reads("en", count(2, "person"), ["A mother of [two] was hurt."]);
});

describe("names in words", () => {
  refuses("en", "name", [
    "On day [three], the trucks broke down.",
    "In week [two] of the trial nobody left.",
    "By year [three], most had left.",
  ]);
  reads("en", count(3, "truck"), ["That day [three] trucks broke down."]);
  refuses("en", "idiom", ["It is a [nine]-to-[five] job.", "She works [nine] to [five]."]);
});

describe("lengths that a verb or a pronoun goes on with", () => {
  const years = (value: number) => ({ value, measure: "duration", unit: "year" }) as const;
  reads("en", [years(27), years(18)], ["He served [27 years], [18] of them in one jail."]);
  reads(
    "en",
    [
      { value: 11, measure: "duration", unit: "day" },
      { value: 2, relation: "<", measure: "duration", unit: "day" },
    ],
    ["The truce held for [11 days]; the next lasted less than [two]."],
  );
});

describe("factors, shares of times and occasions", () => {
  reads("en", { value: 5, measure: "ratio" }, [
    "Rents have gone up by a factor of [five].",
    "Cases fell by a factor of [5].",
  ]);
  tells("move", "delta increase", ["Rents have gone up by a factor of [five]."]);
  tells("move", "delta decrease", ["Cases fell by a factor of [3]."]);
  reads("en", { value: 90, measure: "percentage", unit: "percent" }, ["[Nine times out of ten] it works."]);
  reads("en", count(2, "occasion"), ["They have [twice] lost at home."]);
  reads("en", count(312, "person"), ["The jet left with [312] on board.", "The ferry sank with [312] aboard."]);
});
