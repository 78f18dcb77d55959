import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads, refuses } from "../corpus.ts";

const count = (value: number, unit: string) => ({ value, measure: "count", unit }) as const;
const rate = (value: number, unit: string, per: string) => ({ value, measure: "rate", unit, per }) as const;
const mark = (value: number) => ({ value, measure: "index", unit: "point" }) as const;

describe("the plural right before its rate", () => {
  reads(
    "en",
    [rate(3.9, "stillbirth", "1000 birth"), rate(2.7, "death", "1000 birth")],
    ["The rate of stillbirths was [3.9 per 1,000] births, and of neonatal deaths [2.7 per 1,000] births."],
  );
  reads(
    "en",
    [rate(4.1, "case", "100000 population"), rate(6.2, "case", "100000 population")],
    ["Incidence was [4.1 per 100,000], and among men [6.2 per 100,000]."],
  );
});

describe("every so many hours", () => {
  reads("en", rate(1, "person", "11 minute"), ["[One] person dies every 11 minutes."]);
  reads("en", rate(3, "person", "4 day"), [
    "[Three] people are killed every 4 days.",
    "[Three] men died every four days.",
  ]);
  reads(
    "en",
    [count(241, "person"), rate(1, "person", "36 hour")],
    ["[241] people died. That is [one every 36 hours]."],
  );
  reads("en", count(40, "ward"), ["The [40] wards are cleaned every 6 hours."]);
  reads("en", count(12, "person"), ["[12] members meet every 2 weeks.", "[12] nurses left within 2 weeks."]);
  refuses("en", "determiner", ["This is the [one] every parent fears."]);
  tells("indicator", "people killed", ["[Three] people are killed every 4 days."]);
});

describe("denominators of the clause over a share", () => {
  reads("en", { value: 96, measure: "quantity", unit: "kilowatt hour", per: "1 square metre" }, [
    "Energy use per square metre fell by a third, to [96 kilowatt hours].",
    "Energy use per square metre fell by 30 per cent, to [96 kilowatt hours].",
  ]);
  reads("en", { value: 18.97, measure: "money", unit: "yuan", currency: "CNY" }, [
    "The share price dropped 10 per cent to [18.97 yuan].",
  ]);
  reads("en", { value: 41, measure: "money", unit: "cent", per: "1 euro" }, [
    "Rent takes [41 cents] of every euro they earn.",
  ]);
  reads(
    "en",
    [
      { value: 12, measure: "duration", unit: "minute" },
      { value: 20, measure: "duration", unit: "minute" },
    ],
    ["The bus runs every [12 minutes], every [20] on Sundays."],
  );
  reads("en", { value: 14.2e9, measure: "quantity", unit: "seat-kilometre" }, [
    "It flew [14.2 billion seat-kilometres].",
  ]);
});

describe("marks that are given", () => {
  reads("en", mark(8.9), ["The hotel was rated [8.9] by its guests."]);
  reads("en", mark(48.7), ["The PMI slipped to [48.7] in May."]);
  reads("en", mark(48), ["It came last, with a score of [48] out of 100."]);
  reads("en", { value: 48, measure: "percentage", unit: "percent" }, ["Now [48 out of 100] homes are let."]);
});

describe("who did it is no size of a move", () => {
  tells("move", null, ["It raised €12m in a round led by [two] funds."]);
  tells("move", "delta increase", ["Rents rose by [two] euros.", "Fees were increased by [two] euros."]);
});

describe("people on a list, and lengths on average", () => {
  reads(
    "en",
    [count(12_000, "person"), count(1.14e6, "person")],
    ["The waiting list has shrunk by [12,000] to [1.14 million]."],
  );
  reads(
    "en",
    [
      { value: 31, measure: "duration", unit: "day" },
      { value: 9, measure: "duration", unit: "day" },
    ],
    ["Homes sold in [31 days] on average, [nine] faster than in 2022."],
  );
  refuses("en", "time_adverbial", ["All homes were sold in [31] days."]);
});

describe("multiples in a clause without a verb", () => {
  reads(
    "en",
    [
      { value: 11, measure: "ratio" },
      { value: 6, measure: "ratio" },
    ],
    ["Houses cost [11 times] the median wage, flats [six times]."],
  );
  reads("en", count(6, "occasion"), ["Prices are high. He moved [six times]."]);
});

describe("a count without a noun anywhere near", () => {
  reads(
    "en",
    [count(41, "theft"), count(30, "theft")],
    ["There were [41] thefts. The night was long and nobody slept.\n\nIn the end it was more like [30]."],
  );
});
