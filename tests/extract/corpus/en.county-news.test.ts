import { describe } from "vitest";
import { tells as says } from "../clause.ts";
import { tells } from "../context.ts";
import { reads, refuses } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);
const where = (text: string, expected: Record<string, string>, meta = {}) => tells("ref_area", text, expected, meta);

describe("what is counted", () => {
  reads("en", { value: 4839, measure: "count", unit: "overdose" }, [
    "Fatal drug overdoses in Ohio fell 4% last year to [4,839].",
  ]);
  reads("en", { value: 6940, measure: "count", unit: "death" }, [
    "Fatal overdoses rose to 103,800 in 2021. The country reported [6,940] such deaths.",
  ]);
  reads("en", { value: 420000, relation: "<", measure: "count", unit: "infection" }, [
    "Countries have pledged to bring new infections down to fewer than [420,000] by 2025.",
  ]);
  reads("en", { value: 400, measure: "count", unit: "death" }, ["Towns want to cut road deaths to [400] by 2025."]);
  reads("en", { value: 71, measure: "count", unit: "town" }, [
    "The ministry asks towns to close their rooms; at present [71] of 98 have done so.",
  ]);
  reads("en", { value: 60, measure: "count", unit: "person" }, ["She has 24 beds and a waiting list of [60]."]);
  // false friend: a list of things
  reads("en", { value: 60, measure: "count", unit: "bed" }, ["She has 24 beds and had a list of [60]."]);
  reads("en", { value: 2, measure: "count", unit: "case" }, [
    "Of these, one case (3%) was linked to injecting, against [2] in 2019.",
  ]);
  // false friend: shares held against each other
  reads("en", { value: 2, measure: "percentage", unit: "percent" }, ["The share was 3%, against [2] in 2019."]);
  reads(
    "en",
    [
      { value: 71, measure: "count", unit: "vote" },
      { value: 22, measure: "count", unit: "vote" },
    ],
    ["The House approved the bill [71]-[22] on Wednesday.", "Members rejected it [71]-[22]."],
  );
  refuses("en", "time_adverbial", ["We lost three people in [one] summer.", "It fell over [two] winters."]);
});

describe("what goes on counting", () => {
  reads("en", { value: 412, measure: "count", unit: "person" }, [
    "Courts convicted 3,105 people, of whom [412] went to prison.",
  ]);
  reads("en", { value: 800, measure: "count", unit: "overdose" }, ["Hospitals saw 9,600 overdoses, a rise of [800]."]);
  // false friend: a rise of something else
  reads("en", { value: 800, measure: "count", unit: "bed" }, ["The city has 9,600 nurses and [800] beds."]);
});

describe("parts of an earlier year, and times before", () => {
  when("Nearly three quarters of the 2019 total came from donors.", { "three quarters": "2019" });
  when("It was a third of the 2010 figure.", { "a third": null });
  when(
    "A survey in February found that 71 percent smoke. Three years ago, 58 percent did. Support stood at 64 percent.",
    {
      "58 percent": "2020",
      "64 percent": "2023-02",
    },
  );
  when("In 2022 a gram held 172 mg, twice as much as a decade ago.", { "172 mg": "2022", twice: "2013/2022" });
});

describe("borders", () => {
  where(
    "Supply\n\nSome 40 were found at the Serbian border, and 12 in Budapest.\n\nA gram cost €4.",
    { "€4": "HUN" },
    { publisher: "Hungarian Drug Observatory" },
  );
});

describe("ages and prices", () => {
  reads("en", { value: 18, measure: "age", unit: "year", unit_code: "a" }, [
    "The age limit for buying alcohol of more than 6 per cent by volume will be raised from 16 to [18 years].",
  ]);
  reads("en", { value: 400, measure: "money", unit: "dollar", currency: "USD", per: "1 year" }, [
    "A programme costs US$ 70 per client; a year of treatment costs [US$ 400].",
  ]);
});

describe("where a name is that other countries have too", () => {
  where("Deaths in Ohio fell. She runs a house in Portsmouth with 24 beds.", { 24: "USA" });
  where("Deaths in England fell. She runs a house in Portsmouth with 24 beds.", { 24: "GBR" });
});

describe("when", () => {
  when("In 2022 it was found in 30% of deaths, double the share four years ago.", {
    "30%": "2022",
    double: "2019/2022",
  });
  when("In the state 4,839 people died in 2022. In Franklin County there were 825 deaths, 34 fewer than in 2021.", {
    825: "2022",
    34: "2021/2022",
  });
  when(
    "A study of 3,950 people treated between 2004 and 2016 found a mortality of 1.4%. Their risk of dying was 4.6 times that of others.",
    {
      "1.4%": "2004/2016",
      "4.6 times": "2004/2016",
    },
  );
  when("Sellers will face a fine of €50, against €10 today, and may lose their licence for up to 12 months.", {
    "12 months": null,
  });
  when("Some €645 million is set aside for the years 2024–2027.\n\nSmoking has tripled in three years.", {
    tripled: "2020/2023",
  });
});

describe("what is and what is to be", () => {
  says("status", "observed", [
    "The government presented a plan with [32] steps that is to make it harder to smoke.",
    "It urges donors to close a gap that it puts at [€1.8 billion] a year.",
    "The union asks the city to fill a deficit that stands at [€4 million].",
    "Sellers will face a fine and may lose their licence for up to [12 months].",
  ]);
  says("status", "projected", [
    "The state stands to receive [$808 million] over 18 years.",
    "It will get $8 million, of which [30%] will go to towns.",
    "It is short of the [€2.4 billion] a year that will be needed by 2025.",
  ]);
  // false friends
  says("status", "target", ["The plan calls for warnings that cover at least [30%] of the label."]);
});
