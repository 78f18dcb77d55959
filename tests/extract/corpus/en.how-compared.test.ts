import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads, readsNothing } from "../corpus.ts";

describe("verbs of being more or less than another", () => {
  tells("comparator", "boys", [
    "Girls outperformed boys by [9 percentage points].",
    "Girls outlive boys by [four years].",
    "Girls outnumber boys by [three to one].",
  ]);
  tells("comparator", "Lisbon", ["Wages in Porto lagged behind those in Lisbon by [17%]."]);
  tells("comparator", "national mean", ["The death rate exceeded the national mean by [26%]."]);
  tells("indicator", "death rate", ["The death rate exceeded the national mean by [26%]."]);
  tells("comparator", "West", ["The East trails the West by [eight years]."]);
  // false friends: an earlier level, other verbs
  tells("comparator", null, [
    "Revenue exceeded the 2019 level by [12%].",
    "The ministry raised the fee by [12%].",
    "Hiking trails grew by [12%].",
  ]);
});

describe("norms and groups told in the clause behind a level", () => {
  tells("comparator", "EU average", [
    "At [11.2%], youth unemployment is well above the EU average.",
    "Youth unemployment stood at [11.2%] in the towns, well above the EU average.",
  ]);
  tells("comparator", "rest of the country", [
    "At [11.2%], youth unemployment is higher than in the rest of the country.",
    "Youth unemployment stood at [11.2%], higher than in the rest of the country.",
  ]);
  tells("comparator", "elsewhere", [
    "Prices are [12%] higher than elsewhere.",
    "The risk of falls is [nine times] as high as elsewhere.",
  ]);
  tells("comparator", "general public", ["Cooks are [ten times] as likely to be burnt as the general public."]);
  tells("comparator", null, [
    "At [11.2%], youth unemployment is higher than in 2019.",
    "Youth unemployment stood at [11.2%], higher than a year before.",
    "At [11.2%], up from 9%, the rate is above the EU average.",
  ]);
});

describe("what the words for the other group leave out", () => {
  tells("comparator", "children who had not moved school", [
    "Children who had moved school were [twice] as likely to fall short as those who had not.",
  ]);
  tells("comparator", "couples without children", [
    "Families with children were [2.3 times] more likely to be in arrears than couples without.",
  ]);
  tells("comparator", "councils that did not pool budgets", [
    "Councils that pooled their budgets pay [15 per cent] less than those that did not.",
  ]);
  tells("comparator", "patients living with others", [
    "Patients living alone had a [37%] greater risk of death than those living with others.",
  ]);
  tells("population", "Patients living alone", [
    "Patients living alone had a [37%] greater risk of death than those living with others.",
  ]);
  tells("indicator", "risk of death", [
    "Patients living alone had a [37%] greater risk of death than those living with others.",
  ]);
  tells("comparator", "other adults", ["The risk is [24 times] higher for sailors than for other adults."]);
  tells("comparator", "man", ["[One woman in 18] was in treatment, compared with one man in seven."]);
});

describe("a gap told with what differs, and how much earlier", () => {
  tells("move", null, ["Patients living alone had a [37%] greater risk of death than those living with others."]);
  tells("move", "delta increase", ["Patients had a [37%] greater risk of death than in 2010."]);
  reads("en", { value: 30, measure: "duration", unit: "year", unit_code: "a" }, [
    "Homeless people died [30 years] earlier than the housed population.",
  ]);
  reads("en", { value: 0.5, relation: "<", measure: "ratio" }, [
    "Unemployment among graduates was 3.2%, less than [half] the rate for people without a degree.",
    "The rate is less than [half] the national average.",
  ]);
  reads("en", { value: 50, measure: "percentage", unit: "percent" }, [
    "[Half] the rate is paid by the state.",
    "Families spend [half] the budget on food.",
    "A ticket costs [half] the average monthly wage.",
  ]);
});

describe("bare numbers behind the same word", () => {
  const months = { value: 11, measure: "duration", unit: "month", unit_code: "mo" } as const;
  reads("en", months, [
    "Disabled tenants waited 19 months for a home; other applicants waited [11].",
    "Tenants waited a median of 19 months while those in hostels waited [11].",
    "Old patients were retained for 19 months, new patients for [11].",
    "Tenants waited 19 months; the corresponding figure for owners was [11].",
  ]);
  reads("en", { value: 42, measure: "age", unit: "year", unit_code: "a" }, [
    "Teachers here are older (median age 49) than their colleagues elsewhere ([42]).",
  ]);
  reads("en", { value: 1930, measure: "count", unit: "home" }, [
    "Empty homes, meanwhile, number [1,930].",
    "Empty homes now number [1,930].",
  ]);
  reads("en", { value: 17, measure: "count", unit: "offence" }, [
    "He was jailed for 11 years and fined for [17] offences.",
  ]);
  reads("en", { value: 37, measure: "percentage", unit: "percent" }, ["Tenants hand over [37%] of their income."]);
});

describe("what is only called, and standards that are set", () => {
  tells("status", "observed", [
    "White applicants were called for interview in [41%] of cases.",
    "Of all girls 64% reached the expected standard, as against [53%] of boys.",
  ]);
  tells("status", "target", ["The charity called for [40] new beds."]);
});

describe("what lies between two, and what a word sets against another", () => {
  tells("comparator", "boys", [
    "The gap between girls and boys in reading was [27 points].",
    "The ratio of girls to boys was [3 to 1].",
    "The pay gap between girls and boys stands at [14.3%].",
  ]);
  tells("population", "girls", ["The gap between girls and boys in reading was [27 points]."]);
  tells(
    "comparator",
    ["rural households", null],
    [
      "While [62%] of urban households have broadband, just [19%] of rural households do.",
      "Of all lines [62%] of urban households have broadband, whereas [19%] of rural households have none.",
    ],
  );
  tells("indicator", "rural households who have broadband", [
    "While 62% of urban households have broadband, just [19%] of rural households do.",
  ]);
  // false friends: times, and clauses of their own
  tells("comparator", null, [
    "The gap between 2010 and 2020 was [12 points].",
    "Some [22%] of men smoke, while [14%] of women drink.",
    "Rents rose by [3%] while wages fell by [2%].",
  ]);
});

describe("levels beside what is said of them", () => {
  tells("comparator", "women", ["Prevalence was [3.4%] among men, [double] the rate among women."]);
  tells("comparator", "owners who do", [
    "Just over [half] of tenants ([52%]) struggle with bills, far more than the 21% of owners who do.",
  ]);
  tells(
    "comparator",
    ["guards", "guards", null],
    ["Vacancy rates among nurses were [double] those among guards ([22%] and [11%])."],
  );
  tells(
    "population",
    ["nurses", "guards"],
    ["Vacancy rates among nurses were double those among guards ([22%] and [11%])."],
  );
  tells("comparator", "ambulance", ["A call costs [€3], [one-fortieth] of the price of an ambulance."]);
  tells("comparator", ["nationally", null], ["The obesity rate of [31%] compares with [22%] nationally."]);
  tells("comparator", null, ["A [third] of the cost of the ambulance was paid."]);
});

describe("shares of groups behind a colon or a dash", () => {
  tells(
    "indicator",
    ["pupils who had drunk", "girls who had drunk", "boys who had drunk"],
    ["In 2021 [38%] of pupils had drunk: [41%] of girls and [35%] of boys."],
  );
  tells(
    "population",
    ["Patients", "other prisoners"],
    ["Patients stayed out of trouble: [12%] were punished, versus [29%] of the other prisoners."],
  );
  tells(
    "population",
    ["Mothers of children under six", "fathers"],
    ["Mothers of children under six were less likely to work than fathers: [61%] did, as against [93%]."],
  );
  tells(
    "comparator",
    ["fathers", null],
    ["Mothers of children under six were less likely to work than fathers: [61%] did, as against [93%]."],
  );
  tells("indicator", "guards who said that the drug replaces another", [
    "Of 146 guards, [58%] of guards said that the drug replaces another.",
  ]);
  tells("population", "motorcyclists", ["Men made up 77% of the dead – [84%] among motorcyclists."]);
  tells("indicator", ["jobless rate among nationals"], ["The jobless rate among nationals ([5.2%]) remained low."]);
});

describe("small numbers that are told like the one before", () => {
  reads("en", { value: 2.8, measure: "count", unit: "unit" }, [
    "Weekly drinkers drink on average 5.2 units on a drinking day, others [2.8].",
  ]);
  reads("en", { value: 371, measure: "count", unit: "person" }, [
    "In all 412 inmates in four prisons have been given methadone; [371] of them were men.",
  ]);
  reads("en", { value: 5, measure: "count", unit: "prison" }, ["It gave 400 doses in 12 prisons, [5] of them new."]);
  reads("en", { value: 14, measure: "percentage", unit: "percent" }, ["Two thirds had used it and [14%] weekly."]);
  reads("en", { value: 22, measure: "rate", unit: "death", per: "1000000 population" }, [
    "In the EU, 46 deaths per million were counted. Sweden's rate was [22].",
  ]);
  readsNothing("en", ["It merely replaces one drug by another.", "They moved from one ward to the next."]);
});

describe("whose figure it is, where no comma or noun tells", () => {
  tells("population", "people who inject drugs", [
    "Among people who inject drugs incidence fell to [4%].",
    "Among people who inject drugs HIV prevalence is [6%].",
  ]);
  tells("indicator", ["HIV prevalence"], ["Among people who inject drugs HIV prevalence is [6%]."]);
  tells("indicator", "visitors who came with friends", [
    "Of all visitors 30 were men. Some 40% of visitors were young. Most ([71%]) came with friends.",
  ]);
  tells("population", "heads", ["The union put questions to 1,840 heads, [62%] of whom answered."]);
  tells("indicator", "Uninsured households among sample", [
    "Uninsured households, [54%] of the sample, bore most of the cost.",
  ]);
  tells("indicator", "Cocaine seizures", ["Cocaine seizures, by contrast, fell to [61 kg]."]);
  tells("indicator", "pupils with special needs who got the hours", [
    "Of pupils with special needs, only [half] got the hours they are entitled to.",
  ]);
  tells("comparator", "analysts' expectations", [
    "Earnings were [SEK 1.12], against analysts' expectations of SEK 1.30.",
  ]);
  tells("comparator", null, ["Cooks work [eight] hours more than they are paid for."]);
});

describe("two groups in a bracket do not move, and what a time or a tax is not", () => {
  tells("move", [null, null], ["Tenants lost less than owners ([€19,000] against [€88,000])."]);
  tells("move", ["end increase", "start increase"], ["Rents rose to [€900] from [€800]."]);
  reads("en", { value: 3.8, measure: "duration", unit: "month", unit_code: "mo" }, [
    "Households headed by a woman waited 5.1 months for a payment, the others [3.8].",
    "Women waited 5.1 months, men [3.8].",
  ]);
  reads("en", { value: 2340, measure: "money", unit: "euro", currency: "EUR", per: "1 month" }, [
    "A new teacher earns [2,340 euros] a month before tax.",
  ]);
  reads("en", { value: 85, measure: "count", unit: "person" }, ["It will close a dairy with a total of [85] staff."]);
  reads("en", { value: 0.5, measure: "ratio" }, ["Cocaine made up 8%, [half] its share in 2019."]);
  tells("status", "observed", ["The share who took it as planned was [22%] among women."]);
  tells("status", "target", ["The firm plans to invest €6 million, including [€2 million] in a plant."]);
});

describe("more ways to compare", () => {
  tells("comparator", "Riga", ["A bus ticket costs [twice] as much in Oslo as it does in Riga."]);
  tells("comparator", "non-smokers", ["Relative risk was [1.7 (95% CI 1.2–2.4)] for smokers versus non-smokers."]);
  tells("comparator", "vaccinated children", [
    "Unvaccinated children were at [35 times] the risk of measles as vaccinated children.",
  ]);
  tells("population", "Unvaccinated children", [
    "Unvaccinated children were at [35 times] the risk of measles as vaccinated children.",
  ]);
  tells("comparator", "cocaine users", ["Heroin users were older than cocaine users by [nine years]."]);
  tells("comparator", "national figure", ["Turnout was [7 points] up on the national figure."]);
  tells("move", null, ["Turnout was [7 points] up on the national figure."]);
  tells("move", "delta increase", ["Turnout was [7 points] up on the previous election."]);
  tells("comparator", "people in work", ["The unemployed are [2.5 times] more likely to smoke than those in work."]);
  tells("comparator", "rich households", ["Poor households are [twice] as likely to be ill as rich ones."]);
  tells(
    "comparator",
    ["community", null],
    ["Coverage in prisons was [34%], well short of the [61%] reached in the community."],
  );
  tells("comparator", null, ["A ticket costs [twice] as much as it did in 2010."]);
  reads("en", { value: 73, measure: "age", unit: "year", unit_code: "a" }, ["Men there live to [73]."]);
});

describe("what goes on, and whose it is", () => {
  tells("status", "target", [
    "The council recommends that taxes rise by [€7.50] a tonne, that the herd be cut by [10%] and that [40] parks be opened.",
  ]);
  tells("indicator", "Energy costs", ["Energy costs more than [doubled]."]);
  tells(
    "move",
    ["start decrease", "end decrease"],
    ["Adding a nurse to the team cut admissions from [18] to [11] per 100 patients."],
  );
  tells("population", "Commuters", ["Commuters are the hardest hit: [three quarters] of them were late."]);
  tells("population", "adults", ["In Europe 61 million adults, [one in eleven], have the disease."]);
  tells("indicator", "likely to be reconvicted", [
    "Offenders with a drug problem were three times as likely to be reconvicted within a year as other offenders ([54%] versus [18%]).",
  ]);
  tells("comparator", "people who lost none", [
    "Patients who lost 15 kg had an [86%] chance, against 4% for those who lost none.",
  ]);
  reads("en", { value: 11779, measure: "money", unit: "dollar", currency: "USD", per: "1 patient" }, [
    "Average cost per patient ranges from US$ 112 in Pakistan to [US$ 11,779] in Canada.",
  ]);
  reads("en", { value: 21, relation: "<", measure: "age", unit: "year", unit_code: "a" }, [
    "Burglars under [21] made up a third of those caught.",
  ]);
});

describe("those to whom it was done", () => {
  tells("population", ["people evicted", "people evicted"], ["Women made up [58%] of those evicted, men [42%]."]);
  tells("indicator", "Women among people evicted", ["Women made up [58%] of those evicted, men 42%."]);
  tells("population", "people warned", ["Only [17%] of those warned left at once."]);
});
