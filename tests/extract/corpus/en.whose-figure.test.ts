import { describe } from "vitest";
import { tells } from "../clause.ts";

type Told = string | null;
const named = (indicator: Told | readonly Told[], ...wordings: string[]) => tells("indicator", indicator, wordings);
const of = (population: Told | readonly Told[], ...wordings: string[]) => tells("population", population, wordings);
const against = (comparator: Told | readonly Told[], ...wordings: string[]) =>
  tells("comparator", comparator, wordings);

describe("whom a clause compares with before it begins", () => {
  against(
    "non-smokers",
    "Compared with non-smokers, people who smoke daily are [2.4 times] more likely to cough.",
    "Relative to non-smokers, smokers had [twice] the risk.",
  );
  against("adults", "Unlike adults, only [6%] of teenagers sought help.");
  // an earlier time and numbers are no group
  against(null, "Compared with 2015, arrests were [40%] higher.", "Unlike 2015, [40%] of the beds were free.");
});

describe("the two sides of a comparison", () => {
  of(
    "most deprived areas",
    "The death rate was [15 times] as high in the most deprived areas as in the least deprived.",
  );
  against(
    "least deprived",
    "The death rate was [15 times] as high in the most deprived areas as in the least deprived.",
  );
  named(
    ["likely to start treatment", "likely to start treatment"],
    "Women were [half] as likely to start treatment (adjusted hazard ratio [0.51], 95% CI 0.38–0.69) as men.",
  );
  against(["men", "men"], "Women were [half] as likely to start treatment (hazard ratio [0.51]) as men.");
  named(
    ["likely to start treatment", "likely to start treatment"],
    "Women were [half] as likely to start treatment as men, while those with a peer worker were [1.8 times] more likely to do so.",
  );
  against(
    ["men", "people without a peer worker"],
    "Women were [half] as likely to start treatment as men, while those with a peer worker were [1.8 times] more likely to do so.",
  );
  named(
    "likely to have received the vaccine",
    "Nurses were [half] as likely as their urban colleagues to have received the vaccine.",
  );
  of(["Sex workers"], "Sex workers have [30 times] the risk of other women.");
  named(["risk"], "Sex workers have [30 times] the risk of other women.");
});

describe("groups with a clause or an age of their own", () => {
  named(
    ["prevalence of Men who have sex with men", "prevalence of adult population"],
    "Men who have sex with men have a prevalence of [18%], far above the [0.7%] found in the adult population.",
  );
  of(
    ["Men who have sex with men", "adult population"],
    "Men who have sex with men have a prevalence of [18%], far above the [0.7%] found in the adult population.",
  );
  against(
    ["adult population", null],
    "Men who have sex with men have a prevalence of [18%], far above the [0.7%] found in the adult population.",
  );
  of(
    "adolescents aged 10–19",
    "The plan should halve the number of new infections among adolescents aged 10–19 by [30%].",
  );
  of("people aged 65 and over", "Screening is for people aged [65] and over.");
  of(["men", "women"], "The mean age at first use was [19.4 years] for men and [20.1] for women.");
  named(["Prevalence", "Prevalence"], "Prevalence was [18%]. Transgender women fared worst, at [24%].");
  of(["Transgender women"], "Prevalence was 18%. Transgender women fared worst, at [24%].");
});

describe("lists that leave out what was said", () => {
  named(
    ["people living with hepatitis C", "people living with hepatitis B"],
    "Some [58,000] people living with hepatitis C, and [41,000] with hepatitis B, were never tested.",
  );
  named(["deaths", "deaths"], "Leeds City had [196] deaths and Bradford [113].");
  named("deaths and injuries", "The town had [196] deaths and injuries.");
  named("Heroin cocaine and cannabis", "Heroin, cocaine and cannabis made up [79%] of the total.");
  named("heroin and cocaine", "In the north, heroin and cocaine made up [79%] of the total.");
  named(["Smokers", "Smokers"], "Smokers: [31%] of men, [9%] of women.");
  of(["men", "women"], "Smokers: [31%] of men, [9%] of women.");
  of("drug offences", "The police recorded 14,270 drug offences. [Two thirds] of these involved cannabis.");
});

describe("arms of a study", () => {
  named(
    ["patients who relapsed", "patients who relapsed", "patients who relapsed"],
    "In the placebo group [34] of 120 patients relapsed ([28%]), against [51] of 118 in the control group.",
  );
  of("control group", "Retention was [28%] in the control group.");
});

describe("a level before, with the growth since", () => {
  tells(
    "move",
    ["start increase", "delta increase"],
    ["In 2022 there were 14,270 arrests. The year before it had been [9,980] - growth of [43%]."],
  );
  named(
    ["arrests", "arrests"],
    "In 2022 there were 14,270 arrests. The year before it had been [9,980] - growth of [43%].",
  );
});

describe("the group of a pair, of a bracket, of what was left out", () => {
  of(["boys", "boys"], "Smoking fell from [31%] to [18%] among boys.");
  of(["pupils", "boys", "girls"], "In May [13%] of pupils had tried it (boys [15%], girls [12%]).");
  named(
    ["pupils who had tried", "boys who had tried", "girls who had tried"],
    "In May [13%] of pupils had tried it (boys [15%], girls [12%]).",
  );
  against(["women", null], "The rate among men was double that among women: [12] against [6] per 1,000.");
  of(["men", "women"], "The rate among men was double that among women: [12] against [6] per 1,000.");
  named(
    ["people trained", "kits issued"],
    "In Ghent, where it has been common since 2003, [310] people were trained and [40] kits issued.",
  );
  named("wait for a first visit", "Patients now wait [47 days] for a first visit.");
  named("patients randomised who received a placebo", "Of 1,204 patients randomised, [602] received a placebo.");
  named(
    "world's tobacco users who live in poor countries",
    "Some [80%] of the world's 1.3 billion tobacco users live in poor countries.",
  );
  named("cost", "The plan will provide 40 beds at a cost of [€3 million].");
});

describe("what stands in front of a colon, a bracket or a list", () => {
  of(["Women", "men"], "Women wait longer than men: [34 days] versus [21].");
  against(["men", null], "Women wait longer than men: [34 days] versus [21].");
  named(
    ["Arrests for possession", "Arrests for possession"],
    "Arrests for possession (2019: [1,204]; 2020: [980]) fell in the north.",
  );
  named("deaths that involved fentanyl", "Of the 46 deaths, [31] involved fentanyl.");
  named("sites", "The sites number [31].");
});

describe("without, and less than there", () => {
  against(
    ["without take-home doses", null],
    "Relapse was less frequent with take-home doses ([18.4] per 100 person-years) than without ([41.7]).",
  );
  against([null, null], "Relapse was less frequent ([18.4] per 100 person-years) than before ([41.7]).");
  against([null, "Dublin"], "A course costs [€90] in Dublin and [€40] less in the north-west.");
  against([null, null], "A course cost [€90] in 2019 and [€40] less in 2020.");
});

describe("so many times what others have", () => {
  against("white people", "In 2019 they were searched at [5.9 times] the rate of white people.");
  against("unaffected newborn", "Charges averaged $48,700, [seven times] those for an unaffected newborn.");
  against("national figure", "The rate is [five times] the national figure of 279.");
  named("Charges", "Charges averaged $48,700, [seven times] those for an unaffected newborn.");
  // false friend: a move
  against(null, "The city found €4 million to [double] the number of places.");
});
