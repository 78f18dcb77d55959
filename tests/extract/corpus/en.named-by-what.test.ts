import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads } from "../corpus.ts";

describe("what a figure is called by", () => {
  tells("indicator", "largest shortfall", [
    "The largest shortfall was in Hull ([£8.4m]), ahead of York ([£5.1m]) and Leeds ([£2.2m]).",
    "Hull has the largest shortfall ([£8.4m]), ahead of York ([£5.1m]).",
  ]);
  tells("indicator", "likely to die", [
    "Patients on insulin were [59%] less likely to die than patients without it.",
    "They were [half] as likely to die.",
  ]);
  tells("indicator", "child payment", [
    "The council introduced a child payment in 2021 and raised it to [£25] in 2022.",
  ]);
  tells("indicator", "Profit", ["Profit is expected to be between [£48 million and £52 million]."]);
  tells("indicator", "cap", ["Campaigners are demanding a cap of [£100]."]);
  tells("indicator", "waited for a lawyer", [
    "Detainees waited [38 days] for a lawyer, almost [three times] longer than the law allows.",
  ]);
  tells("indicator", "licences issued to farms", [
    "The number of licences fell, but those issued to farms rose by [12%].",
    "Licences fell: those issued to farms doubled to [12].",
  ]);
  // false friends: those to whom something was done, those who do
  tells("indicator", "people treated at home", [
    "Admissions fell, but those treated at home rose by [12%].",
    "The number of patients fell, but those treated at home rose by [12%].",
  ]);
});

describe("of whom a figure is", () => {
  tells("population", "Patients with aphasia", ["Patients with aphasia waited [12 days]."]);
  tells("population", "Children without a passport", ["Children without a passport waited [12 days]."]);
  tells("population", "Patients", ["Patients on insulin waited [12 days]."]);
  tells("comparator", null, [
    "Some [12%] of tenants pay more than the legal limit.",
    "About [40%] of boys sleep less than girls.",
  ]);
  tells("comparator", "economy", [
    "Nearly [a third] of cooks in care homes ([31%]) earn less than the living wage, compared with 18% across the economy.",
  ]);
});

describe("ages and shares", () => {
  const age = { measure: "age", unit: "year", unit_code: "a" } as const;
  reads("en", { ...age, value: 40, relation: "<" }, [
    "Screening of under-[40]s is rare.",
    "Cases among under-[40]s rose.",
  ]);
  reads("en", { ...age, value: null, lower: 55, upper: 74, interval: "range" }, [
    "They offer every smoker aged [55 to 74] a scan.",
    "It gives women aged [55–74] a free meal.",
  ]);
  reads("en", { measure: "percentage", unit: "percent", unit_code: "%", value: 0.47619, precision: 0.5 }, [
    "Here it is [one in 210].",
    "One in 21 children has no home, compared to [one in 210] elsewhere.",
  ]);
});

describe("what those asked do", () => {
  tells("indicator", "people questioned who favour a ban", ["[Half] of those questioned favour a ban."]);
  tells("population", "people surveyed", ["[A third] of those surveyed support it."]);
  tells("population", null, [
    "Buyers need a card. A gram costs 4 pesos in a pharmacy, [three times] less than on the street.",
  ]);
});
