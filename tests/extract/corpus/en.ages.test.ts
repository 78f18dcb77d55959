import { describe } from "vitest";
import { reads } from "../corpus.ts";

const age = (value: number, relation: "=" | ">" | ">=" | "<" | "<=" | "~" = "=") =>
  ({ value, relation, measure: "age", unit: "year", unit_code: "a" }) as const;

describe("an age that delimits a group", () => {
  reads("en", age(65, ">"), [
    "People over [65] ride free.",
    "Adults aged over [65] ride free.",
    "Riders older than [65] pay less.",
    "Riders over the age of [65] pay less.",
    "The over-[65]s ride free.",
    "Men above the age of [65 years] were left out.",
  ]);
  reads("en", age(65, ">="), [
    "People aged [65] and over ride free.",
    "People aged [65] or older ride free.",
    "Those [65 years] and older ride free.",
    "People aged [65]+ ride free.",
    "People [65 years] of age or older ride free.",
    "Those aged at least [65] ride free.",
  ]);
  reads("en", age(18, "<"), [
    "Nobody under [18] may enter.",
    "Sales to anyone under [18] are banned.",
    "Children under the age of [18] need a form.",
    "Under-[18]s need a form.",
    "Patients younger than [18] were left out.",
    "Patients younger than [18 years] were left out.",
    "Those below the age of [18] were left out.",
  ]);
  reads("en", age(5, "<"), [
    "Children under [five] get a net.",
    "Children under [5] get a net.",
    "Children under [5 years] get a net.",
    "Children younger than [five years] get a net.",
    "Children aged under [five] get a net.",
  ]);
  reads("en", { lower: 15, upper: 49, interval: "range", measure: "age", unit: "year" }, [
    "Women aged [15–49] were asked.",
    "Women aged [15 to 49 years] were asked.",
    "Women between the ages of [15 and 49] were asked.",
    "Women ages [15–49] were asked.",
    "[15- to 49-year]-old women were asked.",
  ]);
});

describe("the age of one", () => {
  reads("en", age(34), [
    "The miller is [34 years] old.",
    "A [34-year]-old miller was fined.",
    "The miller, [34], was fined.",
    "She married at the age of [34].",
    "He died aged [34].",
    "At age [34] he left.",
    "Anna Bell, [34], keeps bees.",
  ]);
  reads("en", age(41), [
    "The median age was [41].",
    "The median age was [41 years].",
    "Mean age was [41 years].",
    "The average age is [41].",
    "Their average age is [41 years].",
  ]);
  reads("en", { ...age(41), lower: 34, upper: 48, interval: "IQR" }, [
    "Median age was [41 years (IQR 34–48)].",
    "Median age was [41 (IQR 34–48)].",
  ]);
  reads("en", age(16), [
    "The youngest was [16].",
    "The legal drinking age is [16].",
    "The minimum age for a licence is [16].",
  ]);
  reads("en", { value: 6, measure: "age", unit: "month", unit_code: "mo" }, [
    "A [six-month]-old calf was stolen.",
    "The calf is [six months] old.",
  ]);
  reads(
    "en",
    [age(16), age(18)],
    ["The drinking age rose from [16] to [18].", "They raised the age limit from [16] to [18 years]."],
  );
});

describe("the youngest and the oldest of a group", () => {
  reads("en", { value: 17, measure: "age", unit: "year" }, [
    "Three men, the youngest of them [17], drowned.",
    "Of the crew, the youngest was only [17].",
    "The youngest climber was [17].",
    "Three men drowned; the youngest, a baker from Ghent, was [17].",
    "Three men drowned, the youngest just [17].",
  ]);
  reads("en", { value: 17, measure: "count", unit: "person" }, ["The youngest [17] players left."]);
});

describe("an age between commas", () => {
  reads("en", age(58), [
    "Its chief, [58], was jailed.",
    "The beekeeper, [58], sells honey.",
    "Her uncle, [58], keeps bees.",
  ]);
});

describe("years that are no age", () => {
  reads("en", { value: 5, measure: "duration", unit: "year" }, [
    "He got [5 years] in jail.",
    "The lease runs for [five years].",
  ]);
  reads("en", { value: 30, measure: "count", unit: "person" }, [
    "A class of [30] children was tested.",
    "[30] adults over there wait.",
  ]);
  reads("en", { value: 65, measure: "count", unit: "boat", relation: ">" }, [
    "Over [65] boats sank.",
    "More than [65] boats sank.",
  ]);
  reads("en", { value: 18, measure: "count", unit: "bus", relation: "<" }, [
    "Fewer than [18] buses ran.",
    "Under [18] buses ran.",
  ]);
});

describe("what follows an age is not counted", () => {
  const range = (lower: number, upper: number) =>
    ({ value: null, lower, upper, interval: "range", measure: "age", unit: "year" }) as const;
  reads("en", range(16, 64), [
    "People aged [16–64] used the pool.",
    "Women aged [16-64] smoked less.",
    "Residents aged [16 to 64] voted online.",
  ]);
  reads("en", age(40), ["At the age of [40] men are asked to come.", "Pupils aged [40] left."]);
});

describe("years in brackets behind a group", () => {
  reads("en", { lower: 18, upper: 24, interval: "range", measure: "age", unit: "year", unit_code: "a" }, [
    "Use was highest among women ([18–24 years]).",
    "Of the young adults ([18 to 24 years]), few were asked.",
    "Patients ([18-24 years]) were left out.",
  ]);
  reads("en", { value: 3, measure: "duration", unit: "year", unit_code: "a" }, [
    "The trial ([3 years]) was stopped.",
    "Patients were followed ([3 years]).",
    "Patients (median follow-up [3 years]) were well.",
    "Staff ([3 years] of experience) were asked.",
  ]);
  reads("en", { lower: 2, upper: 3, interval: "range", measure: "duration", unit: "year", unit_code: "a" }, [
    "Prison terms ([2–3 years]) and fines were handed down.",
    "Follow-up ([2–3 years]) was complete.",
  ]);
});

describe("ages in a chain of hyphens", () => {
  reads("en", { lower: 18, upper: 24, interval: "range", measure: "age", unit: "year", unit_code: "a" }, [
    "Some of [18-to-24-year]-olds smoke.",
  ]);
});
