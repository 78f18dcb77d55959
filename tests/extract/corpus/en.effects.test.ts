import { describe } from "vitest";
import { reads, refuses } from "../corpus.ts";

describe("a bare decimal in a bracket, behind how groups differ, is a ratio", () => {
  const ratio = { value: 0.82, lower: 0.7, upper: 0.95, interval: "UI", measure: "ratio" } as const;
  reads("en", ratio, [
    "Home visits were linked to lower mortality at one year (⟦0.82 [0.70 to 0.95]⟧).",
    "Relapse was less likely in the visited group (⟦0.82 [0.70–0.95]⟧).",
    "Adjusted odds were lower for smokers (⟦0.82 [0.70–0.95]⟧).",
  ]);
  reads(
    "en",
    [ratio, { ...ratio, value: 1.02, lower: 0.91, upper: 1.15 }],
    [
      "Visits were associated with fewer deaths at one year (⟦0.82 [0.70 to 0.95]⟧) but not at five (⟦1.02 [0.91 to 1.15]⟧).",
    ],
  );
  reads("en", { value: 4.2, lower: 3.9, upper: 4.6, interval: "UI", measure: "index", unit: "point" }, [
    "The visited group had a higher mean score of ⟦4.2 [3.9–4.6]⟧.",
  ]);
});

describe("rates of groups without their words", () => {
  const per = "100 person-year";
  reads(
    "en",
    [
      { value: 4.2, lower: 3.8, upper: 4.7, interval: "CI", measure: "rate", unit: "case", per },
      { value: 9.1, lower: 8.2, upper: 10.1, interval: "UI", measure: "rate", unit: "case", per },
    ],
    ["Incidence was [4.2 per 100 person-years (95% CI 3.8–4.7)] in hospital and [9.1 (8.2–10.1)] out of hospital."],
  );
  reads("en", { value: 9, measure: "count", unit: "clinic" }, ["[Nine] out of the clinics replied."]);
});

describe("denominators", () => {
  reads("en", { value: 20, relation: ">=", measure: "quantity", unit: "gram", unit_code: "g", per: "1 day" }, [
    "Women who drank [20 g] or more of alcohol a day were left out.",
  ]);
  reads("en", { value: 130, measure: "count", unit: "death" }, [
    "Had every clinic stayed open, [130] deaths would have been prevented.",
    "If each clinic had stayed open, [130] deaths would have been prevented.",
  ]);
  reads("en", { value: 3000, measure: "rate", unit: "meal", per: "1 year" }, [
    "Every year, when the schools close, [3,000] meals are given out.",
  ]);
  reads("en", { value: 83, measure: "money", unit: "rupee", currency: "INR", per: "1 dollar" }, [
    "The plan assumes an exchange rate of [Rs 83] to the dollar.",
  ]);
  reads("en", { value: 83, measure: "money", unit: "rupee", currency: "INR" }, ["He gave [Rs 83] to the guard."]);
});

describe("a target is held against the rate before it", () => {
  const of = (value: number, per: string) => ({ value, measure: "rate", unit: "needle", per }) as const;
  reads("en", of(200, "1 person who injects drugs"), [
    "It gave out 148 needles per person who injects drugs, against a target of [200] by 2022.",
  ]);
  reads("en", of(200, "1 client"), ["Each client received 81 needles, against a target of [200]."]);
  reads("en", { value: 60, measure: "percentage", unit: "percent" }, ["Coverage was 40%, against a goal of [60]."]);
});

describe("a part of what somebody did something to is no age", () => {
  reads("en", { value: 12, measure: "count", unit: "invoice" }, [
    "Of the 90 invoices that we checked, [12], with a value of €3 million, had no receipt.",
  ]);
  reads("en", { value: 34, measure: "age", unit: "year", unit_code: "a" }, ["The baker, [34], was fined."]);
});

describe("the other term of a pair goes on in its unit", () => {
  reads("en", { value: 4, measure: "duration", unit: "week", unit_code: "wk" }, [
    "The wait is nine weeks instead of the usual [four].",
    "The wait is nine weeks, longer than the usual [four].",
    "Drugs were kept for nine weeks, whereas the rules allow [four].",
    "Drugs were kept for nine weeks, but the law permits [four].",
  ]);
  reads(
    "en",
    { value: null, lower: 3, upper: 10, interval: "range", measure: "duration", unit: "year", unit_code: "a" },
    ["Dealers will get five to twelve years in prison instead of the present [three to ten]."],
  );
  reads("en", { value: 4, measure: "count", unit: "person" }, [
    "They served nine weeks, but the club allows [four] guests.",
  ]);
  reads("en", { value: 12, measure: "count", unit: "town" }, [
    "The clinic opened in nine towns instead of the planned [twelve].",
  ]);
});

describe("half behind a conjunction", () => {
  reads("en", { value: 50, measure: "percentage", unit: "percent" }, [
    "They say that [half] of the staff left.",
    "They say that [half] the staff left.",
  ]);
});

describe("intervals of ratios that are named in their bracket", () => {
  const ratio = { value: 2.03, lower: 1.61, upper: 2.56, interval: "UI", measure: "ratio" } as const;
  reads("en", ratio, ["Men finished more often (adjusted OR [2.03, 1.61–2.56])."]);
  reads("en", { value: 1.24, lower: 1.17, upper: 1.31, interval: "UI", measure: "ratio", per: "1 event" }, [
    "It rose with each event (OR [1.24] per event, 1.17–1.31).",
  ]);
  reads("en", { ...ratio, value: 7.3, lower: 5.2, upper: 10.2 }, [
    "The odds ratio was 2.1 (95% CI 1.6–2.8) for one drink and [7.3 (5.2–10.2)] for six.",
  ]);
});

describe("units that go on", () => {
  reads("en", { value: 47, measure: "duration", unit: "day", unit_code: "d" }, [
    "The wait was 219 days in the south but [47] in the north.",
  ]);
  reads("en", { value: 7055, measure: "count", unit: "person" }, [
    "The prisons held 3,517 inmates, half the [7,055] of 2008.",
  ]);
  reads("en", { value: 885, measure: "money", unit: "rand", currency: "ZAR", per: "1 patient" }, [
    "It comes at a cost of [R885] per patient.",
  ]);
  refuses("en", "name", ["The R[250] bus is late."]);
});

describe("marks out of the highest that can be given", () => {
  reads(
    "en",
    [4.6, 5].map((value) => ({ value, measure: "index", unit: "point" }) as const),
    ["A team rated the service [4.6] out of [5]."],
  );
  reads("en", { value: 5, measure: "quantity", unit: "hectare", unit_code: "har" }, [
    "They lost 2.5 out of [5 hectares].",
  ]);
});

describe("the subject of the verb of a level", () => {
  reads("en", { value: 38, measure: "rate", unit: "absence", per: "1 day" }, [
    "Staff vacancies rose from 20 to 51, and absences averaged [38] a day.",
  ]);
  reads("en", { value: 230, measure: "count", unit: "school" }, [
    "Schools, [230] of which serve as shelters, are shut.",
  ]);
});

describe("behind the verb", () => {
  reads("en", { value: 8.4, measure: "rate", unit: "kit", per: "100 prisoner" }, [
    "In all, [8.4] kits were issued for every 100 prisoners.",
  ]);
  reads("en", { value: 8, measure: "count", unit: "kit" }, ["In all, [8] kits were found and 100 prisoners left."]);
  reads("en", { value: 5, relation: "<=", measure: "count", unit: "occasion" }, [
    "They asked 3,320 people and tested them up to [five times].",
  ]);
  reads("en", { value: 5, relation: "<=", measure: "ratio" }, ["The risk is up to [five times] higher."]);
});

describe("numbers of the rate before", () => {
  reads("en", { value: 486, measure: "rate", unit: "case", per: "1 year" }, [
    "Until 2011 fewer than 20 cases a year were reported. In 2013 there were [486].",
  ]);
  reads("en", { value: 2, measure: "rate", unit: "case", per: "100000 population", precision: 0.05 }, [
    "The rate of cases stood at 4.1 per 100 000, more than twice that of 2016 ([2.0]).",
  ]);
});
