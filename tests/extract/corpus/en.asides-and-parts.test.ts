import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads } from "../corpus.ts";
import { happens, happensNothing } from "../statements.ts";

const count = (value: number, unit: string) => ({ value, measure: "count", unit }) as const;
const rate = (value: number, unit: string, per: string) => ({ value, measure: "rate", unit, per }) as const;

describe("what a clause between commas asks or expects holds to its end", () => {
  tells("status", "observed", [
    "The wait for treatment, which should not exceed three weeks, was kept for [93%] of patients.",
    "The programme, which aims to reach 400 people, has treated [212].",
    "The plan, which would cost €3 million, was backed by [60%] of voters.",
    "Nurses, who should work no more than 40 hours, worked [52].",
    "The law, under which 400 beds should be opened, has been passed by [61] votes.",
  ]);
  tells("status", "target", [
    "The programme, which aims to reach [400] people, has treated 212.",
    "It recommends that wards, which should have 20 beds, get [30].",
    "The plan, which was made in 2019, should reach [400] people.",
  ]);
});

describe("bounds that are denied", () => {
  reads("en", { value: 3, measure: "duration", unit: "week", relation: "<=" }, [
    "The wait should not exceed [three weeks].",
    "The wait never exceeded [three weeks].",
  ]);
  reads("en", { value: 40, measure: "money", unit: "euro", currency: "EUR", relation: "<=" }, [
    "Fees did not rise above [€40].",
  ]);
  reads("en", { ...count(20, "dose"), relation: ">=" }, ["Stock must not fall below [20] doses."]);
  reads("en", { ...count(20, "dose"), relation: ">" }, ["Stocks exceed [20] doses."]);
  reads("en", { ...count(20, "dose"), relation: "<" }, ["Stock fell below [20] doses."]);
});

describe("what is reached lies where the levels say", () => {
  tells(
    "move",
    ["start decrease", "end decrease", "end decrease"],
    ["Use dropped from [32.7%] in 2000 to [21.7%] in 2020 and is projected to reach [19.8%] by 2025."],
  );
  tells(
    "move",
    ["start increase", "end increase", "end increase"],
    ["Use grew from [12%] in 2000 to [21%] in 2020 and is projected to reach [29%] by 2025."],
  );
  tells("move", "end increase", ["Use will reach [19.8%] by 2025."]);
});

describe("a multiple behind what is moved", () => {
  tells("move", "delta increase", [
    "The city raised its tax [fivefold].",
    "The city has increased the grant [tenfold] since 2015.",
  ]);
  tells("move", "delta decrease", ["They cut the dose [threefold]."]);
  tells("move", null, ["The city raised the tax on [twofold] claims.", "The city found a [tenfold] gap."]);
  tells("indicator", "tax", ["The city raised its tax [fivefold]."]);
});

describe("ages at which somebody does something for life", () => {
  reads("en", { value: 40, measure: "age", unit: "year" }, [
    "A smoker who quits at [40] gains nine years.",
    "Many first inject at [40].",
    "She was pregnant at [40].",
  ]);
  reads("en", count(40, "site"), ["Men smoke at [40] sites.", "Men died at [40] sites."]);
  reads("en", count(40, "table"), ["The bars serve drink at [40] tables."]);
});

describe("so many each, by what the two before give", () => {
  reads("en", rate(164, "syringe", "1 client"), [
    "The vans gave 1.62 million syringes to 9,870 clients, an average of [164] each.",
    "The vans gave 9,870 clients 1.62 million syringes, [164] apiece.",
  ]);
  reads("en", rate(40, "visit", "1 nurse"), ["The 30 nurses made 1,200 visits, or [40] each."]);
});

describe("what is given is no denominator", () => {
  reads("en", count(40, "family"), ["The fund paid [40] families a total of €80,000."]);
  reads("en", count(40, "person"), ["The ward gave [40] patients a choice of two drugs."]);
  reads("en", rate(40, "ticket", "1 day"), ["The shop sold [40] tickets a day."]);
});

describe("a bare number is of what its unit was told of", () => {
  tells("indicator", "funded placements that were approved", [
    "A thousand families grieve. The goal of 1,000 funded placements a year is near: [938] were approved.",
  ]);
  tells("population", null, [
    "A thousand families grieve. The goal of 1,000 funded placements a year is near: [938] were approved.",
  ]);
  tells("population", "families", ["A thousand families wrote to the mayor. Some [300] were heard."]);
});

describe("when a move began is not when the rest of its sentence is", () => {
  tells("time_period", "2020", [
    "Deaths fell to 1,051 in 2020. Some [70%] of those who died were men, and their age was 45, up from 32 in 2000.",
  ]);
  tells("time_period", "2000", [
    "Deaths fell to 1,051 in 2020. Some 70% of those who died were men, and their age was 45, up from [32] in 2000.",
  ]);
});

describe("where a move began, in front of another matter", () => {
  reads("en", { value: 7, measure: "duration", unit: "week" }, [
    "Men waited 11 weeks, up from [seven], and one in eight visits was missed.",
    "Men waited 11 weeks, up from [seven], and 12% left.",
  ]);
  reads("en", { value: 30, measure: "percentage", unit: "percent" }, [
    "The share rose to 40%, up from [30] and then 20.",
  ]);
});

describe("bills that are paid", () => {
  tells("status", "observed", ["The bill rose to [£31.7m] in 2019 from £19.4m."]);
  tells("status", "target", ["The bill raises the wage to [€15]."]);
});

describe("what a lever brings in is no act", () => {
  happensNothing(["Alcohol taxes raised SEK 16.2 billion in 2021.", "The tax raised €40 million in 2020."]);
  happens("2020", ["[The government raised the tax on beer to €4 in 2020.]"]);
});
