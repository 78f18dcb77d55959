import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads, refuses } from "../corpus.ts";

const count = (value: number, unit: string) => ({ value, measure: "count", unit }) as const;
const percent = (value: number) => ({ value, measure: "percentage", unit: "percent" }) as const;

describe("rows of verbs with one noun", () => {
  reads(
    "en",
    [count(61, "game"), count(20, "game"), count(29, "game"), count(110, "game")],
    ["She has won [61], drawn [20] and lost [29] of her [110] games."],
  );
  reads("en", [count(12, "home"), count(9, "home")], ["They bought [12], sold [9] homes and left."]);
});

describe("people that nothing names", () => {
  reads("en", [count(7000, "person"), count(14_778, "person")], ["Prisons built for [7,000] hold [14,778]."]);
  reads("en", count(400, "person"), ["The hall has room for [400].", "The school was designed for [400]."]);
  reads("en", count(12, "person"), ["[Twelve] charged after long inquiry into fraud"]);
  reads("en", count(11_340, "person"), ["Crowds averaged [11,340]."]);
  reads("en", count(400, "bike"), ["The hall has room for [400] bikes."]);
});

describe("levels of other years in a bracket", () => {
  const bikes = (value: number) => ({ value, measure: "rate", unit: "bike", per: "1 weekday" }) as const;
  reads(
    "en",
    [bikes(40_700), bikes(38_900), bikes(14_200)],
    ["The busiest bridge logged [40,700] bikes per weekday (2018: [38,900]; 2009: [14,200])."],
  );
  reads("en", [count(40, "fire"), count(31, "fire")], ["There were [40] fires (2018: [31])."]);
});

describe("denominators that open a sentence", () => {
  reads("en", { value: 1.6, measure: "rate", unit: "person", per: "10000000 kilometre" }, [
    "Per 10 million kilometres that is [1.6] casualties.",
  ]);
  reads("en", { value: 1, measure: "rate", unit: "person", per: "8 resident" }, [
    "There was one carer for every 14 residents instead of [one for eight].",
  ]);
});

describe("sizes and levels told apart", () => {
  reads(
    "en",
    [percent(35), percent(79)],
    ["Helmets were worn by [35 percent], up seven points; in schools it was [79]."],
  );
  tells(
    "move",
    ["delta decrease", "delta decrease"],
    ["The budget was cut by [12 per cent] in 2020 and a further [8 per cent] in 2021."],
  );
  reads(
    "en",
    [{ value: 5.1, measure: "duration", unit: "day", per: "1 week" }],
    ["They cycle more often, [5.1] against 4.8 days a week."],
  );
});

describe("money by the country or by the text", () => {
  reads("en", { value: 1.1e9, measure: "money", unit: "kwacha", currency: "MWK" }, [
    "In Malawi the budget is [K1.1 billion].",
  ]);
  refuses("en", "name", ["They climbed K[2] in May."]);
  reads(
    "en",
    [
      { value: 312e6, measure: "money", unit: "krone" },
      { value: 1.8e9, measure: "money", unit: "krone" },
    ],
    ["The city spent [312 million kroner]. The plan has a budget of [1.8 billion]."],
  );
});

describe("hours with a point", () => {
  refuses("en", "clock_time", ["Most trips start between [7.30] and [8.30].", "It is open from [9.15] to [17.00]."]);
  reads(
    "en",
    { value: null, lower: 7.3, upper: 8.3, interval: "range", measure: "money", unit: "euro", currency: "EUR" },
    ["A meal costs between [7.30 and 8.30 euros]."],
  );
});

describe("brackets behind a share", () => {
  reads(
    "en",
    [count(4_979_400, "person"), percent(1.1), count(54_600, "person")],
    ["Jobs were held by [4,979.4 thousand] people, up [1.1%] ([54.6 thousand]) on the first quarter."],
  );
  reads(
    "en",
    [percent(8), percent(11.4), percent(4.7)],
    ["Part-time work is [8.0%] of all work (women [11.4], men [4.7])."],
  );
});

describe("multiples of a level, and sums with a sign of their own", () => {
  const days = (value: number) => ({ value, measure: "duration", unit: "day" }) as const;
  reads("en", [days(212), days(96)], ["Lockdowns cost [212 days] last year, more than twice the [96] of 2019."]);
  reads(
    "en",
    [count(30, "person"), count(45, "person")],
    ["There are 180 nurses. The union wants [30] more; the state has offered [45], and $12 million."],
  );
  reads("en", { value: 35, relation: "<", measure: "age", unit: "year" }, [
    "Six of the dead were women, three of them under [35].",
  ]);
});
