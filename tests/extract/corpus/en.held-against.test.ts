import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads } from "../corpus.ts";

describe("the figure it is held against", () => {
  tells(
    "comparator",
    ["Salzburg", null],
    [
      "In Graz [12%] of drivers paid half of their fines, compared with [7%] in Salzburg.",
      "In Graz [12%] of the trams were late, well above the [7%] found in Salzburg.",
    ],
  );
  tells(
    "comparator",
    ["EU", null],
    [
      "The country spends [1.4%] of output on research, well below the EU's [2.3%].",
      "Savings came to [4.2%] of income, half the EU's [8.4%].",
    ],
  );
  tells("comparator", "legal limit", ["Only [34%] of sales are small, well below the legal limit of 60%."]);
  // whose it is says more than the bare norm
  tells("comparator", "older drivers", [
    "Young drivers waited [22 minutes], compared to a median of 15 for older drivers.",
  ]);
  tells(
    "comparator",
    ["people treated late", null],
    ["Fever was seen in [21%] of those treated early versus [43%] of those treated late."],
  );
  tells(
    "population",
    ["people treated early", "people treated late"],
    ["Fever was seen in [21%] of those treated early versus [43%] of those treated late."],
  );
  // false friends: the number in between, an earlier mean, an owner that is no other side
  tells("comparator", null, [
    "In Graz 12% of drivers paid [half] of their fines, compared with 7% in Salzburg.",
    "The share was [12%], against an average of 9% in 2015.",
    "The post delivered [91%] of letters the next day, short of its 93% target.",
    "Only [34%] had a job, well short of the target of 60%.",
    "It met [half] of the union's 12 demands.",
  ]);
});

describe("a level and its size, with where it is in between", () => {
  tells("comparator", "Norway", [
    "A room costs [€5,900] in Sweden, [€400] less than in Norway.",
    "The share is [27%] in Sweden, [nine points] more than Norway's.",
  ]);
  tells("comparator", "boys", ["Girls scored [512 points] on average, [23 points] above boys."]);
  tells("comparator", "EU average", [
    "At [9.2%], inflation in Hungary is [double] the EU average.",
    "At [27 per 1,000] households, Luton has the highest rate, almost [eight times] the EU average of 3.4.",
  ]);
  tells("comparator", "Cork", ["Dublin rents are [40%] above those in Cork."]);
  // false friends: a clause of its own parts the two
  tells("comparator", null, ["At [9.2%], inflation is high; prices are double the EU average."]);
});

describe("who the others are", () => {
  tells("comparator", "drivers over 25", ["Young drivers crash [three times] as often as drivers over 25."]);
  tells("comparator", "patients out of treatment", [
    "Patients on methadone were [59%] less likely to die than patients out of treatment.",
  ]);
  tells("comparator", "never smokers", ["Smokers were [1.7 times] as likely as never smokers to be admitted."]);
  tells("comparator", "Patients without aphasia", ["Patients with aphasia had [twice] the risk of those without."]);
  tells("comparator", "never-users", [
    "Users had a hazard ratio of [1.4] relative to never-users.",
    "The hazard ratio for users relative to never-users was [1.4].",
  ]);
  tells("comparator", "placebo", ["The drug cut relapses by [38%] compared with placebo."]);
  tells("move", null, [
    "The drug cut relapses by [38%] compared with placebo.",
    "Compared with owners, renters had a [22%] higher risk of asthma.",
  ]);
  tells("move", "delta decrease", [
    "The drug cut relapses by [38%] compared with the year before.",
    "Relapses fell by [38%] compared with usual levels.",
  ]);
});

describe("scores and ratios of two groups", () => {
  const point = { measure: "index", unit: "point" } as const;
  reads(
    "en",
    [
      { ...point, value: 518 },
      { ...point, value: 497 },
    ],
    [
      "Girls' average score was [518], compared with [497] for boys.",
      "The average score was [518] for girls and [497] for boys.",
      "Girls scored [518], boys [497].",
    ],
  );
  reads("en", { measure: "ratio", value: 0.6 }, [
    "The relative risk of death in treated compared with never-treated patients was [0.6].",
    "Users had a hazard ratio of [0.6] relative to others.",
  ]);
  // false friend: people beside a score
  reads(
    "en",
    [
      { ...point, value: 518 },
      { measure: "count", unit: "person", value: 497 },
    ],
    ["The average score was [518]; [497] boys took part."],
  );
});

describe("those without, ages, and what the other number is of", () => {
  tells(
    "comparator",
    ["people without a job", null],
    ["Reoffending stood at [24%] among those with a job, against [45%] among those without."],
  );
  tells(
    "population",
    ["people with a job", "people without a job"],
    ["Reoffending stood at [24%] among those with a job, against [45%] among those without."],
  );
  tells("comparator", "men", [
    "Deaths among rough sleepers occur at an average age of [45], compared with 76 for men.",
  ]);
  tells("comparator", "tenants", [
    "Rent swallows [41%] of pay in Dublin, nearly [double] the 22% paid by tenants in Lyon.",
  ]);
  tells("comparator", "flat", ["A night in the hostel costs the council [£92], compared with £31 for a flat."]);
  tells("comparator", "national average", [
    "Compared with the national average of 6%, unemployment in the town is [11%].",
  ]);
  tells("comparator", "European mean", ["Average class size is [27.4], [seven] pupils above the European mean."]);
  tells("comparator", "Italy", ["The share is [27%] in Sicily, [four points] higher than in Italy as a whole."]);
  tells("comparator", "control group", [
    "Relapse was less common in the treated than in the control group ([12%] v 21%).",
  ]);
  reads("en", { measure: "rate", unit: "death", value: 3.1, per: "1000 population" }, [
    "Deaths were fewer in the screened than in the unscreened group ([3.1] v 4.6 per 1000).",
  ]);
  // false friends: an age that tells of whom, a norm set against what stands before it
  tells("comparator", null, ["The jails held 7,504 men, against a design capacity of [8,007], and [12%] had a job."]);
  tells("comparator", null, ["Some 12% of people aged [18], compared with 9% of those aged 40, agreed."]);
});
