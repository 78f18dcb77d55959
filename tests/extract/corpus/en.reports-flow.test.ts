import { describe } from "vitest";
import { tells } from "../clause.ts";
import { tells as placed } from "../context.ts";
import { reads, refuses } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>) => placed("time_period", text, expected);
const where = (text: string, expected: Record<string, string | null>) => placed("ref_area", text, expected);

describe("a year behind the end of, in front of a subject", () => {
  refuses("en", "date", ["By the end of [2020] fires had fallen.", "At the start of [2019] rents were frozen."]);
  when("By the end of 2020 fires had fallen to 40.", { 40: "2020" });
  // false friend: things that are counted
  reads("en", { value: 2020, measure: "count", unit: "fire" }, ["The brigade fought [2020] fires."]);
});

describe("within a month is when, and a month how often", () => {
  reads("en", { value: 27, measure: "count", unit: "person", relation: "=" }, [
    "In all, [27] people drowned within a week of the flood.",
    "In all, [27] people died of cholera after a week.",
  ]);
  reads("en", { value: 27, measure: "rate", unit: "person", per: "1 week" }, [
    "Of cholera [27] people died a week.",
    "In all, [27] people die of cholera every week.",
  ]);
});

describe("what is only compared with says nothing of the status", () => {
  tells("status", "observed", [
    "Fires were [13%] fewer than would have been expected, equal to [156] homes a year.",
    "Sales came in at [40] boats, lower than had been forecast.",
  ]);
  // false friend
  tells("status", "projected", ["Fires would be expected to fall to [40]."]);
});

describe("whose relative clause it is", () => {
  tells("population", "patients", [
    "The clinics closed the gap by using molecular tests, which were run for [47%] of patients.",
  ]);
  tells("indicator", "deaths wholly caused by alcohol", [
    "In 2018 deaths wholly caused by alcohol were [13%] lower than feared.",
  ]);
});

describe("sizes in a row share what they are measured from", () => {
  when("The goals for 2025 are a 50% cut in thefts and a 75% cut in fires compared with 2015.", {
    "50%": "2015/2025",
    "75%": "2015/2025",
  });
  // false friend: each has its own
  when("By 2025 thefts should fall by 50% from 2015 and fires by 75% from 2010.", {
    "50%": "2015/2025",
    "75%": "2010/2025",
  });
});

describe("a bracket behind the year that is compared with", () => {
  when("In 2022, 310 people drowned, 23% more than in 2021 (252 deaths).", { 310: "2022", 252: "2021" });
  when("In 2022 there were 310 fires, more than in 2021 (252).", { 252: "2021" });
});

describe("since a year, and that year", () => {
  when("Licences have grown since 2016; that year the limit was raised to 275.", { 275: "2016" });
});

describe("the number before in other words", () => {
  tells(
    "indicator",
    ["people who fell ill", "people who fell ill"],
    ["Some [19,000] people fell ill, equivalent to [99] per 100,000 population."],
  );
  // false friend: a level of its own
  tells("indicator", "rent", ["The rent was equivalent to [40%] of wages."]);
});

describe("who puts it at so much", () => {
  tells("population", "smokers", ["Researchers put the share of smokers at [12%]."]);
  tells("indicator", "cost to the average drinker", [
    "Ministers put the cost to the average drinker at [£1.20] a week.",
  ]);
});

describe("people told of a number and its share", () => {
  reads("en", { value: 9900, measure: "count", unit: "person" }, [
    "The study had adults in 12 states. A total of [9,900] (21 per cent) had survived a stroke.",
  ]);
});

describe("a size of what moved last", () => {
  tells("indicator", "deaths", [
    "Some 9% were suicides. In Turku, deaths rose from 54 to 72. Oulu saw a decrease of [a fifth].",
  ]);
});

describe("a place behind a comma and 'and'", () => {
  where(
    "Kenya accounts for 9,100 of them; Tanzania, the pioneer, for 7,200, and Uganda, which began late, for the rest.",
    {
      "7,200": "TZA",
      "9,100": "KEN",
    },
  );
});

describe("such things, and things there are", () => {
  tells("indicator", "reports", ["Kits were used in 212 fires. In the first year there were [47] such reports."]);
  reads("en", { value: 39, measure: "count", unit: "shelter" }, [
    "Animal shelters took in 800 dogs and lost 58 cats. There are now [39] of them.",
  ]);
  // false friend: of what was counted last
  reads("en", { value: 39, measure: "count", unit: "cat" }, ["The shelter took in 80 cats. It kept [39] of them."]);
});

describe("what heads a clause in -ing", () => {
  tells("indicator", "shoplifting", ["In one of the towns, shoplifting fell from 62 to [55] cases."]);
});

describe("what is three times the price", () => {
  tells(
    "indicator",
    ["cost of spray", "price of the kit"],
    ["The spray costs £27 for two doses, [three times] the price of the kit at [£9]."],
  );
});

describe("a phrase with its aside in front of the subject", () => {
  tells("indicator", "prevalence in children", [
    "In Senegal, which introduced it in 2016, prevalence in children fell to [4%].",
  ]);
  // false friend: the aside of the subject
  tells("indicator", "prevalence in children", [
    "Since May prevalence in children, which had been stable, fell to [4%].",
  ]);
});

describe("the heaviest in the world is told of home", () => {
  where("Lithuania, once the heaviest-drinking country in the world, has cut the number of bars by 310.", {
    310: "LTU",
  });
});

describe("a part of what somebody has", () => {
  reads("en", { value: 1, measure: "percentage", unit: "percent" }, [
    "The budget is [a hundredth] of what the state earns.",
  ]);
  // false friend: a multiple of what it was
  reads("en", { value: 0.5, measure: "ratio", unit: null }, ["The budget is [half] of what it was."]);
});

describe("a month with a number is a name", () => {
  refuses("en", "name", ["Retention rose to 84% at month [12] and fell to 60% at week 48."]);
  // false friend: people of last month
  reads("en", { value: 310, measure: "count", unit: "person" }, ["Last month [310] were arrested."]);
});

describe("year-olds do things", () => {
  tells("indicator", "15-year-olds who smoke", ["Some [11%] of 15-year-olds smoke."]);
  tells("population", "13- to 15-year-olds", ["Some [11%] of 13- to 15-year-olds use tobacco."]);
});

describe("what a measured thing is divided by names nothing", () => {
  tells(
    "indicator",
    ["highest loads", "highest loads"],
    ["The highest loads were measured in Antwerp ([105 mg] per 1,000 inhabitants a day) and Amsterdam ([98])."],
  );
});

describe("a text of a region that went through its countries", () => {
  where(
    "Traces in the wastewater of 88 European cities rose again.\n\nLoads were highest in Antwerp (105 mg), Amsterdam (98) and Zagreb (61). In Lisbon the load rose to 41 mg.\n\nAnalyses of 3,400 tablets showed a mean of 152 mg.",
    { 88: "150", "41 mg": "PRT", "3,400": "150", "152 mg": "150" },
  );
  // false friend: a text of one country
  where("In Lisbon the load rose to 41 mg.\n\nAnalyses of 3,400 tablets showed a mean of 152 mg.", {
    "3,400": "PRT",
  });
});

describe("the start of a size that is a noun", () => {
  reads("en", { value: 74, measure: "count", unit: "fire" }, [
    "Of the fires, 92 were set on purpose, a 24% increase from [74].",
  ]);
  // false friend: shares
  reads("en", { value: 66, measure: "percentage", unit: "percent" }, ["It was 72%, up from [66] in 2012."]);
});

describe("a number and its rate", () => {
  reads("en", { value: 243, measure: "count", unit: "person" }, [
    "In 2018, 286 people died; last year it was [243], or 4.4 per 100,000 inhabitants.",
  ]);
});

describe("more of what than before", () => {
  tells("indicator", "patients seen by Clinics in towns", [
    "Clinics in three towns saw [5%] more patients than in 2019.",
  ]);
  tells("move", null, ["Clinics in [three] towns saw 5% more patients than in 2019."]);
  // false friend: of the same
  tells("move", "end increase", ["In 2020 the town saw [310] fires, 5% more fires than in 2019."]);
});

describe("since something began", () => {
  when("Some 22,600 sprays have been handed out since the programme began in 2014.", { "22,600": "2014/2023" });
  when("The clinic has treated 400 people since it opened in 2018.", { 400: "2018/2023" });
  when("Deaths have fallen by 12% since the law was adopted in 2015.", { "12%": "2015/2023" });
  // false friend: what was recorded in a year
  when("Deaths rose by 12%, the sharpest rise since records were first kept in 1990.", { "12%": null });
});

describe("a share behind 'and' has a clause of its own", () => {
  tells(
    "indicator",
    ["patients who know", "patients on treatment", "patients who are virally suppressed"],
    ["Of the patients, [68%] know, [52%] are on treatment and [47%] are virally suppressed."],
  );
  // false friend: two subjects of one verb
  tells("indicator", "clinics closed", ["In all, 12 shelters and [47] clinics were closed."]);
});

describe("two places in front of a subject", () => {
  tells("indicator", "coverage", ["In Moldova and Armenia coverage has risen to [71%]."]);
});

describe("what an aside counts does not move", () => {
  tells("indicator", "reoffending", ["Locks, compulsory for offenders in nine states, cut reoffending by [75%]."]);
  tells("move", null, ["Locks, compulsory for offenders in [nine] states, cut reoffending by 75%."]);
});

describe("what is there beside an aim", () => {
  tells("status", ["target", "observed"], ["The state plans to close [64] of Ireland's [199] shelters."]);
  tells("status", "observed", ["Governments should lift the rules that [12] countries still impose."]);
  // false friend: who should
  tells("status", "target", ["Governments should see to it that [12] towns impose it."]);
});

describe("every second", () => {
  reads("en", { value: 1, measure: "rate", unit: "test", per: "2 inhabitant" }, [
    "There were 17 million breath tests – [one] for every second inhabitant.",
  ]);
  // false friend
  reads("en", { value: 3, measure: "rate", unit: "call", per: "1 second" }, ["The line takes [3] calls per second."]);
});

describe("a limit of zero", () => {
  reads("en", { value: 0, measure: "count", unit: null, relation: "<=" }, [
    "Four countries met. They have a limit of [zero].",
  ]);
});
