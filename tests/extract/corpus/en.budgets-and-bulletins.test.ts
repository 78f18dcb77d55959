import { describe } from "vitest";
import { tells as says } from "../clause.ts";
import { tells } from "../context.ts";
import { reads, refuses } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>) => tells("time_period", text, expected);
const where = (text: string, expected: Record<string, string>) => tells("ref_area", text, expected);

describe("years that are written out", () => {
  refuses("en", "date", [
    "In the spring of [two thousand and nineteen], four halls closed.",
    "Since [nineteen] [ninety-eight] the ward has been shut.",
    "The ward closed in [two thousand and nine].",
  ]);
  // false friends
  reads("en", { value: 2019, measure: "count", unit: "person" }, [
    "In [two thousand and nineteen] patients it failed.",
  ]);
  reads("en", { value: 2000, measure: "count", unit: "village" }, ["It failed in [two thousand] villages."]);
});

describe("ages that people are over or under", () => {
  reads("en", { value: 30, measure: "age", unit: "year", relation: ">" }, ["None of the dead was over [thirty]."]);
  reads("en", { value: 25, measure: "age", unit: "year", relation: "<" }, ["Two victims were under [25]."]);
});

describe("one of every so many", () => {
  reads("en", { value: 0.5, measure: "percentage", unit: "percent" }, ["It struck [one of every 200] pupils."]);
  reads("en", { value: 12.5, measure: "percentage", unit: "percent" }, ["It struck [one of every eight] pupils."]);
});

describe("what a sum is for", () => {
  says(
    "indicator",
    ["spending on drug services", "funding for rehabilitation", "funding for clinics"],
    [
      "The state spent [$412 million] on drug services. Of this, [$98 million] went to rehabilitation and [$31 million] to clinics.",
    ],
  );
  says("indicator", "funding for clinics", [
    "The budget provides [$4 million] for clinics.",
    "The ministry has committed [$4 million] over four years for clinics.",
  ]);
  says("indicator", ["new funding for clinics"], ["The budget delivers [$4 million] in new funding for clinics."]);
  says(
    "indicator",
    ["money to train nurses", "funding for schools", "funding for peer workers", "funding for peer workers"],
    [
      "The package includes:\n\n• [$412 million] to train 650 nurses\n• [$60 million] over three years for schools\n• [$7 million] a year, rising to [$11 million] by 2028, for peer workers",
    ],
  );
  // false friends
  says("indicator", ["Revenue"], ["Revenue totalled [$4 million] in fines."]);
});

describe("what is put at a value", () => {
  says("indicator", ["users", "users"], ["The agency counts [4,000] users; the ministry puts it at [8,000]."]);
  says(
    "indicator",
    ["prevalence of infection", "prevalence of infection"],
    ["A survey put prevalence of infection at [1.8%], a reduction of [67%] from 2015."],
  );
});

describe("groups in a bracket, and what is half of theirs", () => {
  says(
    "indicator",
    ["pupils who had been drunk", "boys who had been drunk", "girls who had been drunk"],
    ["[39%] of pupils had been drunk ([36%] of boys and [42%] of girls)."],
  );
  says(
    "population",
    ["pupils", "boys", "girls"],
    ["[39%] of pupils had been drunk ([36%] of boys and [42%] of girls)."],
  );
  says(
    "indicator",
    ["mortality rate", "mortality rate"],
    ["Eleven died, a mortality rate of [10.1 per 1,000], [half] that of other men."],
  );
});

describe("moves from what stands behind", () => {
  says("move", ["end increase", "start increase"], ["The dose was [412 mg], rising from [290 mg] in the first month."]);
  // false friend: both ends behind the verb
  says("move", [null, "start increase", "end increase"], ["The dose was [41 mg], rising from [10 mg] to [90 mg]."]);
});

describe("aims of one list and years to come", () => {
  says("status", "target", [
    "It set the goals of diagnosing [90%] of patients, treating [95%] of them and curing [80%] by 2020.",
  ]);
  // false friend: what comes of an act
  says("status", ["observed"], ["It missed its goals, treating [95%] of them."]);
});

describe("times and places of others", () => {
  when(
    "Seizures rose in 2018 to 8.4 tonnes, most of it in three loads: 3.9 tonnes in March 2018 and 1.8 tonnes in July 2018.",
    {
      "8.4 tonnes": "2018",
      "3.9 tonnes": "2018-03",
    },
  );
  where("In Latvia 40% smoke. The European average is 13%. Of those who had tried it, a third had stopped.", {
    "40%": "LVA",
    "13%": "150",
    "a third": "LVA",
  });
});

describe("who does what in a share, and packs with a price", () => {
  says("indicator", ["boys who tried Cannabis"], ["Cannabis had been tried by [28%] of boys."]);
  // false friend: no agent
  says("indicator", ["samples with Cannabis"], ["Cannabis was found in [28%] of samples."]);
  reads("en", { value: 20, measure: "count", unit: null }, ["In Indonesia a pack of [20] costs US$ 2.10."]);
  // false friend: costs that are counted
  reads("en", { value: 20, measure: "count", unit: "cost" }, ["The ministry cut [20] costs."]);
});

describe("examples of countries that were counted", () => {
  where(
    "In 44 countries nothing is done. Eight countries are close, among them Ethiopia and Iran. Smoke kills 900 people a year.",
    { 900: "" },
  );
  // false friend: the country itself
  where("In Norway 44 halls closed. Smoke kills 900 people a year.", { 900: "NOR" });
});
