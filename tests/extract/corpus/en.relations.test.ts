import { describe } from "vitest";
import { reads } from "../corpus.ts";

const boats = (relation: "=" | "~" | ">" | ">=" | "<" | "<=") =>
  ({ value: 40, relation, measure: "count", unit: "boat" }) as const;

describe("about", () => {
  reads("en", boats("~"), [
    "About [40] boats sank.",
    "Some [40] boats sank.",
    "Around [40] boats sank.",
    "Roughly [40] boats sank.",
    "Approximately [40] boats sank.",
    "Nearly [40] boats sank.",
    "Almost [40] boats sank.",
    "Close to [40] boats sank.",
    "Circa [40] boats sank.",
    "[40] or so boats sank.",
    "[40]-odd boats sank.",
    "[40]-ish boats sank.",
    "In the region of [40] boats sank.",
    "Perhaps [40] boats sank.",
    "Maybe [40] boats sank.",
    "~[40] boats sank.",
    "≈[40] boats sank.",
    "They lost c. [40] boats.",
    "Something like [40] boats sank.",
    "Just about [40] boats sank.",
    "Not quite [40] boats sank.",
    "They lost approx. [40] boats.",
    "An average of about [40] boats sank.",
    "Approaching [40] boats sank.",
  ]);
});

describe("more than", () => {
  reads("en", boats(">"), [
    "More than [40] boats sank.",
    "Over [40] boats sank.",
    "In excess of [40] boats sank.",
    "Upwards of [40] boats sank.",
    "Well over [40] boats sank.",
    "Just over [40] boats sank.",
    "A little over [40] boats sank.",
    "Slightly more than [40] boats sank.",
    "Above [40] boats sank.",
    "North of [40] boats sank.",
    "Losses exceeded [40] boats.",
    ">[40] boats sank.",
    "Far more than [40] boats sank.",
    "Losses topped [40] boats.",
  ]);
});

describe("at least", () => {
  reads("en", boats(">="), [
    "At least [40] boats sank.",
    "No fewer than [40] boats sank.",
    "No less than [40] boats sank.",
    "Not fewer than [40] boats sank.",
    "A minimum of [40] boats sank.",
    "[40] boats or more sank.",
    "[40] or more boats sank.",
    "≥[40] boats sank.",
    "≥ [40] boats sank.",
    "[40] boats at least sank.",
    "[40]+ boats sank.",
    "[40] boats and more sank.",
    "The fleet must have at least [40] boats.",
  ]);
});

describe("fewer than", () => {
  reads("en", boats("<"), [
    "Fewer than [40] boats sank.",
    "Less than [40] boats sank.",
    "Under [40] boats sank.",
    "Well below [40] boats sank.",
    "Just under [40] boats sank.",
    "Slightly fewer than [40] boats sank.",
    "A little under [40] boats sank.",
    "Just short of [40] boats sank.",
    "<[40] boats sank.",
  ]);
});

describe("up to", () => {
  reads("en", boats("<="), [
    "Up to [40] boats sank.",
    "At most [40] boats sank.",
    "No more than [40] boats sank.",
    "Not more than [40] boats sank.",
    "As many as [40] boats sank.",
    "A maximum of [40] boats sank.",
    "≤[40] boats sank.",
    "≤ [40] boats sank.",
    "[40] boats or fewer sank.",
    "[40] or fewer boats sank.",
    "The fleet may have up to [40] boats.",
    "The toll may be as high as [40] boats.",
  ]);
});

describe("words that do not hedge", () => {
  reads("en", boats("="), [
    "Only [40] boats sank.",
    "Just [40] boats sank.",
    "Exactly [40] boats sank.",
    "On average [40] boats sink.",
    "A total of [40] boats sank.",
    "A mere [40] boats sank.",
    "A further [40] boats sank.",
    "Another [40] boats sank.",
    "An additional [40] boats sank.",
    "A record [40] boats sank.",
    "Precisely [40] boats sank.",
    "All of the [40] boats sank.",
    "They want more than the [40] boats of last year.",
    "It is lower than the [40] boats of 2010.",
    "The town talked about the [40] boats.",
    "They sailed around in [40] boats.",
    "They fought over who owns the [40] boats.",
    "It was over when [40] boats sank.",
  ]);
});

describe("what is added is no bound", () => {
  reads("en", { value: 1_500_000, measure: "money", unit: "euro", currency: "EUR" }, [
    "The firm was fined [€1.5m] plus costs.",
    "They paid [€1.5 million] plus interest.",
  ]);
});

describe("a hedge belongs to its own number", () => {
  reads(
    "en",
    [
      { value: 40, relation: "~", measure: "count", unit: "boat" },
      { value: 12, measure: "count", unit: "net" },
    ],
    ["About [40] boats and [12] nets were lost."],
  );
  reads(
    "en",
    [
      { value: 40, measure: "count", unit: "boat" },
      { value: 12, relation: ">", measure: "count", unit: "net" },
    ],
    ["[40] boats and more than [12] nets were lost."],
  );
  reads(
    "en",
    [
      { value: 13_200_000, measure: "count", unit: "person" },
      { value: 15, relation: ">=", measure: "age", unit: "year" },
    ],
    ["The country has [13.2 million] people aged [15] and over."],
  );
});

describe("'up to' behind a verb", () => {
  const years = { value: 2, measure: "duration", unit: "year" } as const;
  reads("en", { ...years, relation: "<=" }, [
    "Possession carried up to [two years] in prison.",
    "Dealers faced up to [two years] in prison.",
    "The judge imposed up to [two years].",
  ]);
  reads("en", { value: 2.7, relation: "=", measure: "percentage", unit: "percent" }, [
    "Inflation inched up to [2.7%].",
    "Inflation drifted up to [2.7%].",
    "Turnout went up to [2.7%].",
  ]);
});

describe("a limit by name", () => {
  reads("en", { value: 7, measure: "percentage", unit: "percent" }, [
    "The stock dropped by the hourly limit of [7 per cent].",
  ]);
  reads("en", { value: 7, relation: "<=", measure: "percentage", unit: "percent" }, [
    "Fees are subject to a limit of [7 per cent].",
  ]);
});

describe("hedges of the other number", () => {
  reads("en", { value: 1, measure: "count", unit: "bag" }, ["They may bring [one] bag weighing at most 7kg."]);
  reads("en", { value: 5, relation: ">=", measure: "money", unit: "pound", currency: "GBP" }, [
    "Tickets cost as little as [£5].",
  ]);
});

describe("a hedge between number and unit", () => {
  reads("en", { value: 400, relation: ">=", measure: "quantity", unit: "mile", unit_code: "[mi_i]" }, [
    "The tank is good for [400]-plus miles.",
    "The tank is good for [400] or more miles.",
  ]);
  reads("en", { value: 30, relation: "~", measure: "quantity", unit: "mile", unit_code: "[mi_i]" }, [
    "It is [30] or so miles away.",
  ]);
});

describe("a subject that is denied", () => {
  reads("en", boats("<="), ["No port may hold more than [40] boats.", "Nobody owns more than [40] boats."]);
  // false friends
  reads("en", boats(">"), [
    "There was no sign that more than [40] boats sank.",
    "No oil was found in more than [40] boats.",
  ]);
});

describe("up, behind a verb of movement and its adverb", () => {
  reads("en", boats("="), ["The fleet crept back up to [40] boats."]);
});

describe("an article behind the number opens another noun phrase", () => {
  reads("en", { value: 64, measure: "percentage", unit: "percent" }, ["Some say that [64%] back a higher price."]);
});

describe("verbs that rise with their adverb", () => {
  reads("en", { value: 1.8, measure: "percentage", unit: "percent" }, [
    "Inflation picked up to [1.8%].",
    "It edged up to [1.8%].",
  ]);
});
