import { describe } from "vitest";
import { reads } from "../corpus.ts";

describe("lists that share a head", () => {
  reads(
    "en",
    [
      { value: 12, measure: "count", unit: "mill" },
      { value: 9, measure: "count", unit: "mill" },
      { value: 31, measure: "count", unit: "mill" },
    ],
    [
      "The three valleys have [12], [9] and [31] mills.",
      "Counts for the valleys were [12], [9] and [31] mills, respectively.",
    ],
  );
  reads(
    "en",
    [
      { value: 4.1, measure: "percentage", unit: "percent" },
      { value: 3.6, measure: "percentage", unit: "percent" },
      { value: 2.9, measure: "percentage", unit: "percent" },
    ],
    [
      "Growth was [4.1], [3.6] and [2.9 per cent] in the three years.",
      "Growth of [4.1%], [3.6%] and [2.9%] was reported.",
      "Growth came to [4.1], [3.6], and [2.9%], respectively.",
    ],
  );
  reads(
    "en",
    [
      { value: 2, measure: "money", unit: "euro", currency: "EUR" },
      { value: 3, measure: "money", unit: "euro", currency: "EUR" },
    ],
    [
      "Tickets cost [2] or [3 euros].",
      "Tickets cost [€2] and [€3].",
      "The fare rose from [2] to [3 euros].",
      "The fare rose from [€2] to [€3].",
    ],
  );
  reads(
    "en",
    [
      { value: 10, measure: "quantity", unit: "milligram" },
      { value: 20, measure: "quantity", unit: "milligram" },
      { value: 40, measure: "quantity", unit: "milligram" },
    ],
    ["Pills of [10], [20] and [40 mg] are sold.", "Pills come in [10 mg], [20 mg] and [40 mg]."],
  );
  reads(
    "en",
    [
      { value: 6, measure: "duration", unit: "week" },
      { value: 12, measure: "duration", unit: "week" },
    ],
    [
      "Courses of [6] and [12 weeks] are on offer.",
      "Courses last [6] or [12 weeks].",
      "[6-week] and [12-week] courses are on offer.",
      "[6]- and [12-week] courses are on offer.",
    ],
  );
  reads(
    "en",
    [
      { value: 5, measure: "count", unit: "nest" },
      { value: 8, measure: "count", unit: "nest" },
    ],
    [
      "They found [5] nests in the north and [8] in the south.",
      "They found [5] nests in 2010 and [8] in 2014.",
      "There were [5] nests in May, and [8] in June.",
    ],
  );
});

describe("different things side by side", () => {
  reads(
    "en",
    [
      { value: 3, measure: "count", unit: "person" },
      { value: 17, measure: "count", unit: "ox" },
    ],
    ["The flood killed [3] farmers and [17] oxen.", "[3] farmers and [17] oxen drowned."],
  );
  reads(
    "en",
    [
      { value: 74, measure: "count", unit: "person" },
      { value: 12, measure: "percentage", unit: "percent" },
    ],
    ["They hired [74] teachers, a rise of [12%].", "They hired [74] teachers, [12%] more than before."],
  );
  reads(
    "en",
    [
      { value: 800, measure: "count", unit: "person" },
      { value: 61, measure: "percentage", unit: "percent" },
    ],
    ["We asked [800] adults ([61%] replied).", "We asked [800] adults; [61%] replied."],
  );
  reads(
    "en",
    [
      { value: 50, measure: "percentage", unit: "percent", relation: ">" },
      { value: 53, measure: "percentage", unit: "percent" },
    ],
    ["Over [half] ([53%]) agreed.", "More than [half] of them – [53%] – agreed."],
  );
});

describe("a whole and its part", () => {
  reads(
    "en",
    [
      { value: 9, measure: "count", unit: "clinic" },
      { value: 62, measure: "count", unit: "clinic" },
    ],
    [
      "[Nine] of the [62] clinics shut.",
      "[9] of [62] clinics shut.",
      "[Nine] out of [62] clinics shut.",
      "In [9] of the [62] clinics staff left.",
    ],
  );
  reads(
    "en",
    [
      { value: 40, measure: "percentage", unit: "percent" },
      { value: 120, measure: "count", unit: "well" },
    ],
    ["[40%] of [120] wells were dry.", "[40 per cent] of the [120] wells were dry."],
  );
});

describe("counts with their shares", () => {
  reads(
    "en",
    [
      { value: 3, measure: "count", unit: "crash" },
      { value: 0.5, measure: "percentage", unit: "percent" },
      { value: 11, measure: "count", unit: "crash" },
      { value: 1.8, measure: "percentage", unit: "percent" },
    ],
    ["[Three] crashes ([0.5%]) were in the north and [11] ([1.8%]) in the south."],
  );
  reads(
    "en",
    [
      { value: 2318, measure: "count", unit: "well" },
      { value: 1904, measure: "count", unit: "well" },
      { value: 181, measure: "count", unit: "well" },
    ],
    [
      "Of [2,318] wells tested, [1,904] passed and [181] failed.",
      "We tested [2,318] wells; [1,904] passed and [181] failed.",
    ],
  );
  reads(
    "en",
    [
      { value: 1202, measure: "count", unit: "person" },
      { value: 9, measure: "count", unit: "country" },
      { value: 601, measure: "count", unit: "person" },
    ],
    ["They hired [1,202] drivers in [9] countries; [601] left within a year."],
  );
  reads(
    "en",
    [{ value: 27, measure: "count", unit: "person" }],
    ["Loans of £50,000 went to 900 farmers; [27] of them owe £9,000."],
  );
});

describe("bullets", () => {
  reads("en", { value: 14, measure: "count", unit: "bridge" }, [
    "• [14] bridges closed",
    "- [14] bridges closed",
    "* [14] bridges closed",
    "– [14] bridges closed",
    "1. [14] bridges closed",
    "(a) [14] bridges closed",
    "12) [14] bridges closed",
  ]);
  reads("en", { value: 38, measure: "percentage", unit: "percent" }, [
    "• Share of girls: [38%]",
    "- share of girls – [38%]",
    "Share of girls\t[38%]",
  ]);
});

describe("figures in table-like lines", () => {
  reads(
    "en",
    [
      { value: 12, measure: "percentage", unit: "percent" },
      { value: 15, measure: "percentage", unit: "percent" },
    ],
    ["Oats: [12%]; rye: [15%]", "Oats [12%] | rye [15%]", "Oats ([12%]), rye ([15%])"],
  );
});
