import { describe } from "vitest";
import { tells } from "../clause.ts";

describe("a level and its size beside it are compared with one group", () => {
  tells("comparator", "owners", [
    "The rate among renters, [138 per 100,000], was [2.1 times] that among owners.",
    "The average debt of renters came to [$9,400], more than [three times] that of owners.",
    "Renters read [47 words] a minute, [eleven] fewer than owners.",
  ]);
  tells("comparator", "national rate", [
    "One county still had [104 per 100,000], more than [four times] the national rate of about 24.",
    "The county's rate, [75 per 100,000], is [double] the national rate of 37.",
  ]);
  tells("comparator", "European average", [
    "Iceland's rate of falls, at [97 per million] adults, is [four times] the European average of 24.",
  ]);
  // false friends: what is told further off, and of another group
  tells("comparator", null, [
    "The ferry carried [300] people, and the tunnel twice as many as in 2010.",
    "The rate was [12 per 100,000], up from 9 in 2010.",
    "It sold [90] boats, three times the 30 of 2010.",
  ]);
});

describe("the group of the other figure stands behind it or in front", () => {
  tells(
    "comparator",
    ["towns", null],
    [
      "In rural districts [22%] of children miss school, against [9%] in towns.",
      "[One in five] village shops took part, compared with [three in five] in the towns.",
      "A bed costs [90 euros] in the hills, as against [60 euros] in towns.",
    ],
  );
  tells(
    "comparator",
    ["European average", null],
    [
      "Young adults drive: [four in ten] own a car, compared with a European average of [22 per cent].",
      "[Four in ten] have swum at least three times, against a European average of [22 per cent].",
    ],
  );
  tells(
    "comparator",
    ["men", null],
    [
      "The median wage of women is [€2,100], that of men [€2,600].",
      "The mean wait of women was [21 days], and that of men [34 days].",
    ],
  );
  tells(
    "comparator",
    ["patients on low doses", null],
    ["Patients on high doses stayed for [19 months], those on low doses for [eight months]."],
  );
  // false friends: an earlier round, a time, a limit
  tells("comparator", null, [
    "The share is [12%], against [9%] in the first round.",
    "The share is [12%], against [9%] in 2010.",
    "[40%] of the boats were sold, but no more than [20%] in the north.",
    "A boat that cost [$72,000] in 2014 now sells for less than [$60,000] in poor regions.",
  ]);
});

describe("who is ahead, who stands in for a noun, what is sold", () => {
  tells("comparator", "Essex", [
    "In Kent 61% passed, [ten points] ahead of Essex.",
    "Kent stood at 40 per cent, [12 percentage points] behind Essex.",
  ]);
  tells("comparator", "people 18 to 29", ["People over 65 are [half] as keen as those 18 to 29."]);
  tells("comparator", "national rate", ["In the county the rate is [double] the national one."]);
  tells("comparator", "what is sold on the street", [
    "The levy makes legal tea [20 per cent] dearer than what is sold on the street.",
  ]);
  tells("comparator", "owners", [
    "Renters were searched at [5.9 times] the rate of owners, compared with [6.6 times] a year before.",
  ]);
  // false friends: a part of a whole is compared with nothing
  tells("comparator", null, [
    "The fund spends [25%] of the revenue from fines on roads.",
    "[A third] of those in treatment relapsed.",
    "It costs [5%] of what the state spends on schools.",
    "The train left [ten minutes] ahead of the crowd.",
  ]);
});

describe("owners, norms in brackets, contrasts, those for whom", () => {
  tells("comparator", "Kerry", [
    "At 9.1 per 1,000, Cork's rate is almost [three times] Kerry's.",
    "Cork's rate is [twice] Kerry's.",
    "Cork's rate is only [a third] of Kerry's.",
  ]);
  tells(
    "comparator",
    ["national average", null],
    [
      "The pass rate was [81%] (national average: [74%]).",
      "The pass rate was [81%] (national average [74%]).",
      "The pass rate was [81%] (national average of [74%]).",
    ],
  );
  tells("comparator", "mainland", [
    "In contrast to the mainland, where 9% are jobless, the island counts [22%].",
    "In contrast to the mainland, only [6%] of islanders have a car.",
  ]);
  tells("comparator", ["buses", null], ["Trains were late [12%] of the time, compared with [4%] for buses."]);
  tells("comparator", "one in Basel", ["The average flat in Bern costs [30 per cent] more than one in Basel."]);
  // false friends: parts, times, what is told of the other group itself
  tells("comparator", null, [
    "[A third] of Kerry's pupils walk to school.",
    "The share is [12%], compared with [9%] for the year as a whole.",
    "The pass rate was [81%] (pupils: [740]).",
    "In contrast to the mainland, where [9%] are jobless, the island has work.",
    "Kerry's team won [three times].",
    "The price of bread is [€2], that of milk [€1].",
  ]);
});
