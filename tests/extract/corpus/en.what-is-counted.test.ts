import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads, refuses } from "../corpus.ts";

const count = (value: number, unit: string) => ({ value, measure: "count", unit }) as const;

describe("what a bare number goes on counting", () => {
  reads(
    "en",
    [count(85, "person"), count(12, "session"), count(61, "person"), count(20, "person")],
    ["[85] mothers began a [12]-session course and [61] finished it. Another [20] had left by then."],
  );
  reads(
    "en",
    [count(12, "game"), count(7, "game")],
    ["Rovers have won [12] games and lost [7].", "Rovers won [12] away games but lost [7]."],
  );
  reads(
    "en",
    [count(300, "complaint"), count(140, "complaint")],
    [
      "Of the [300] complaints received, [140] concerned noise, the rest smells.",
      "Of the [300] complaints, only [140] mentioned noise.",
      "Of the [300] complaints, [140] concern noise and smells.",
    ],
  );
  reads(
    "en",
    [count(9, "person"), count(2, "person")],
    ["The court convicted [9] and acquitted [2].", "Police arrested [9] and detained [2] on the spot."],
  );
  reads("en", { ...count(30, "person"), relation: ">" }, ["Classes of more than [30] are rare."]);
  reads("en", { ...count(30, "person"), relation: "~" }, ["A class of about [30] shares one room."]);
  reads("en", count(48_000, "person"), ["Unemployment rose by [48,000]."]);
});

describe("what has moved, told behind the size of the move", () => {
  reads("en", count(12, "site"), [
    "There was a fall of [12] in the number of sites.",
    "A net increase of [12] in sites followed.",
    "The year saw a drop of [12] in the number of rural sites.",
  ]);
});

describe("the size of a move and the level it led to", () => {
  tells(
    "move",
    ["delta increase", "end increase"],
    ["The number of sites rose by [90] to [390].", "Vacancies grew by [41] to [212]."],
  );
  reads("en", { value: null, lower: 10, upper: 15, interval: "range", measure: "count", unit: "site" }, [
    "The number of sites rose by [10 to 15].",
  ]);
  tells(
    "move",
    ["end increase", "start increase"],
    ["Debt rose to [2.8 times] earnings, from [1.9 times] a year earlier."],
  );
  tells(
    "move",
    ["delta decrease", "delta decrease"],
    ["In the two valleys the ice thinned by [1.1] and [0.9 m] respectively."],
  );
  tells("move", null, [
    "Rovers lost by [12].",
    "The loss was [1.4 times] the average of the years 1991 to 2020.",
    "Rovers won two of their 11 games and lost [seven].",
  ]);
});

describe("denominators", () => {
  reads("en", { value: 3, measure: "money", unit: "euro", currency: "EUR", per: "1 euro" }, [
    "The state adds [€3 for every €1] that the town raises.",
  ]);
  reads("en", { value: 4, measure: "money", unit: "pound", per: "1 pound" }, [
    "For every pound that a school spends on books, it spends [four] on heat.",
    "For every pound we earn, we pay [four] in tax.",
  ]);
  reads("en", { value: 500, measure: "duration", unit: "hour", per: "1 minute" }, [
    "Users upload [500 hours] of film every minute.",
  ]);
  reads("en", { value: 9, measure: "money", unit: "dollar" }, ["The risk and reward are $7/[$9] in this case."]);
  reads("en", count(8, "person"), ["Twelve of the patients died, [eight] of them within a week."]);
});

describe("parts of a whole", () => {
  const percent = (value: number) => ({ value, measure: "percentage", unit: "percent" }) as const;
  reads("en", percent(75), [
    "[Three euros in every four] went to large farms.",
    "[Three homes in every four] are let.",
    "[Three out of four] homes are let.",
  ]);
  reads("en", { ...count(2, "person"), measure: "rate", per: "10 ward" }, [
    "There are [two] nurses in every ten wards.",
  ]);
  reads("en", percent(33.3333), [
    "Twelve agreed; the remaining [third] did not.",
    "The poorest [third] of tenants pay most.",
    "The most deprived [third] of wards is in the north.",
  ]);
  refuses("en", "ordinal", [
    "She came in [third].",
    "The top [third] division club won.",
    "The first and the [third] of them left.",
  ]);
  reads("en", count(1000, "person"), [
    "They taught 300 people; a further [thousand] people wait.",
    "They taught 300 people and another [thousand] are waiting.",
  ]);
  refuses("en", "idiom", ["Several [thousand] people came."]);
});

describe("votes", () => {
  reads(
    "en",
    [count(61, "vote"), count(38, "vote"), count(2, "abstention")],
    ["The vote was [61] to [38], with [two] abstentions."],
  );
});

describe("years of school and lengths behind a superlative", () => {
  refuses("en", "name", [
    "Pupils in years [one] to [four] get free meals.",
    "Pupils in years [7] to [11] get free meals.",
  ]);
  refuses("en", "time_adverbial", [
    "Profits were the highest for [12] years.",
    "It was the worst drought for [12] years.",
    "Prices saw their sharpest rise for [12] years.",
  ]);
  reads("en", { value: 12, measure: "duration", unit: "year" }, [
    "He was jailed for [12 years].",
    "The oldest man waited for [12 years].",
  ]);
});

describe("signs of Nordic and other currencies", () => {
  reads("en", { value: 4.1e9, measure: "money", unit: "krona", currency: "SEK" }, [
    "Sales were [SKr4.1bn].",
    "Sales were [SKr 4.1bn].",
  ]);
  reads("en", { value: 2, measure: "money", unit: "krone", currency: "NOK" }, ["It costs [NKr2]."]);
  reads("en", { value: 40, measure: "money", unit: "franc", currency: "CHF" }, ["It costs [SFr40]."]);
});
