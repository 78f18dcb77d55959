import { describe } from "vitest";
import { tells } from "../clause.ts";

const group = (population: string | null | readonly (string | null)[], ...wordings: string[]) =>
  tells("population", population, wordings);
const against = (comparator: string | null | readonly (string | null)[], ...wordings: string[]) =>
  tells("comparator", comparator, wordings);

describe("the group behind the number or in front of its bracket", () => {
  group(
    ["women", "men"],
    "Prevalence was [30%] among women and [12%] among men.",
    "Prevalence was [30%] in women and [12%] in men.",
    "Some [30%] of women smoke, against [12%] of men.",
    "Mortality was higher among women ([4%]) than among men ([2%]).",
  );
  group(["girls", "boys"], "In 2022 girls were more likely than boys to smoke ([17%] against [15%]).");
  group(
    ["people who have ever injected", "people who have not"],
    "The share of inmates with antibodies is high: among those who have ever injected, it is [71%]; among those who have not, [8%].",
  );
  group(["men", "women"], "[54%] of men but no more than [39%] of women favour the law.");
  // false friends: places and things are no groups
  group([null, null], "Prevalence was [30%] in Leeds and [12%] in York.");
  group([null, null], "Output was [30%] in spring and [12%] in autumn.");
});

describe("the group on the other side", () => {
  against(
    ["men", null],
    "Some [30%] of women smoke, against [12%] of men.",
    "Some [30%] of women smoke, compared with [12%] of men.",
    "Mortality was higher among women ([4%]) than among men ([2%]).",
  );
  against(["boys", null], "In 2022 girls were more likely than boys to smoke ([17%] against [15%]).");
  against("Nepal", "A year of methadone costs €620, [four times] the price in Nepal.");
  against("opponents", "The campaign has raised $1.3 million, [five times] what its opponents have raised.");
  against("1991–2020 mean", "It was [2.9 degrees] milder than the 1991–2020 mean.");
  against("people outside", "Prisoners are [five times] more likely to be ill than people outside.");
  // false friends: an earlier time, a list, a plan
  against(
    [null, null],
    "Some [30%] of women smoke, compared with [40%] in 2012.",
    "Prevalence was [30%] among women and [12%] among men.",
    "Some [30%] of women smoke, against a goal of [12%].",
  );
});

describe("wholes", () => {
  group("cases", "Children under five account for [27%] of cases.");
  group("prisons", "The goal was met in [11] of the 15 prisons.");
  group("finds", "Traces turned up in [six out of ten] finds.");
  group(["finds", "finds"], "Traces turned up in [six out of ten] finds; heroin, once found in [half], is rare.");
  group("general population", "Of inmates 20% are ill; in the general population the share is [3.2%].");
  group("young patients", "Of young patients [two fifths] have hepatitis C.");
  group(
    ["drug-induced deaths", "drug-induced deaths"],
    "There were 40 drug-induced deaths. Opioids were found in [61%] of the deaths and alcohol in [12%] of the deaths.",
  );
  group("Nurses", "Nurses work [12-hour] shifts.");
  // false friends
  group(null, "The clinic opened [11] new wards.", "Output is [3.2%] lower.");
});

describe("lists of multiples: of whom each is told, and against whom all are", () => {
  const higher =
    "Prevalence was [26 times] higher among gay men, [29 times] higher among people who inject drugs and [30 times] higher for sex workers";
  tells("population", ["gay men", "people who inject drugs", "sex workers"], [`${higher}.`]);
  tells("indicator", "Prevalence", [`${higher}.`]);
  against("general population", `${higher} than in the general population.`);
  tells(
    "population",
    ["prisoners", "sex workers"],
    [
      "Infection was [four times] more common in prisoners and [twice] as common in sex workers as in the general population.",
    ],
  );
});

describe("those who are compared with", () => {
  against(
    "councils that did not pool budgets",
    "Councils that pooled their budgets pay [15 per cent] less than those that did not.",
  );
  against("patients off treatment", "Patients on methadone were [40%] less likely to die than those off treatment.");
  against("people aged 18 to 29", "Adults over 65 are [half] as keen as those aged 18 to 29.");
  against(
    "people who had never smoked",
    "Smokers were [three times] more likely to fall ill than those who had never smoked.",
  );
  against(["women", null], "Smoking is more common in men than in women: [30%] compared with [12%].");
  against([null, null], "Smoking is less common than in 2010: [30%] compared with [42%].");
});

describe("a share of a sum", () => {
  tells("indicator", "Costs that went on salaries", [
    "The scheme trained 300 staff. Costs came to €412,000, of which [two thirds] went on salaries.",
  ]);
  tells("population", "kits", ["We handed out 900 kits, of which [40%] went to women."]);
});
