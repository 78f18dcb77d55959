import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads } from "../corpus.ts";

describe("the base that a size is told on", () => {
  tells(
    "move",
    ["end increase", "delta increase", "start increase"],
    [
      "The yard shipped boats worth [€15.4bn], a rise of [45 per cent] on the [€10.6bn] of 2019.",
      "The council sets aside [3 million pounds], a [six-fold] increase on the [half a million] of 2019.",
      "The fund holds [$3 million], a [12-fold] increase on the pilot's [250,000].",
      "The makers, who earn one euro in nine of all wages, sold goods of [€15.4bn], a rise of [45 per cent] on the [€10.6bn] of 2019.",
    ],
  );
  // false friends: a charge on something
  tells("move", null, ["Kitchens pay a tax of [5%] on the [£40] fare."]);
});

describe("a level from which a second move goes on", () => {
  tells(
    "move",
    ["start decrease", "delta decrease", "end decrease"],
    [
      "Sales in Porto reached [€2.2 billion] in 2018 and lost [a fifth] the following year, when they came to [€1.76 billion].",
      "Visits came to [4,000] in 2018 and fell by [10%] the year after, when the number was [3,600].",
    ],
  );
  tells(
    "move",
    ["start increase", "end increase", "delta increase"],
    [
      "The library lent [9,400] books in 2018 and [12,200] in 2019, an increase of [30 per cent].",
      "Spending went from [$12 million] to [$18 million] between 2016 and 2020, or by [half].",
    ],
  );
  tells(
    "move",
    ["start decrease", "end decrease"],
    [
      "From a peak of [980] in 2011 the number of cases had dropped to [310] by 2019.",
      "From a high of [98%] in 2011 coverage fell to [81%].",
    ],
  );
  tells(
    "move",
    ["end decrease", "start decrease", "start decrease"],
    ["Inflation slowed to [3.8%] in January from [5.5 percent] in December and a peak of [25.7%] a year earlier."],
  );
  // false friends: another matter, a row of levels
  tells("move", null, [
    "The library lent [9,400] books in 2018 and [12,200] films in 2019.",
    "There were [812] fires in 2019. A year earlier there had been [640], and in 2017 only [511].",
  ]);
});

describe("a sentence that goes on from the level before it", () => {
  tells(
    "move",
    ["start increase", "end increase"],
    [
      "In 2011 it was [one in twelve] pupils. By 2019 the share had risen to [one in seven].",
      "The league had [40] clubs in 2011. By 2019 the number had grown to [60].",
    ],
  );
  tells(
    "move",
    ["start decrease", "end decrease", "delta decrease"],
    ["Before it opened, crews picked up [1,100] bottles a month. Now it is [350], a drop of more than [two-thirds]."],
  );
  // false friends: something else is told, or nothing moved
  tells("move", null, [
    "The firm has [30] shops. It is [12] years old.",
    "The levy was [3%]. It is now paid by [5%] of them.",
    "The league had [40] clubs. There are [60] of them in the south.",
  ]);
});

describe("a year behind 'of' with a verb behind it", () => {
  reads("en", { value: 30, measure: "count", unit: "product" }, [
    "The ban of 2019 covers [30] products.",
    "The decree of 2014 lists [30] products.",
  ]);
});

describe("more of the same things", () => {
  tells(
    "move",
    ["end increase", null, "delta increase"],
    ["In 2018 the league ran [twenty] clubs in [fourteen] towns, [two] more clubs than in 2016."],
  );
});

describe("a plain past against a level of today", () => {
  tells(
    "move",
    ["end increase", "start increase"],
    [
      "Some [55 per cent] of tenants own a car; in 2011 it was [38 per cent].",
      "Polls say that [55 per cent] of tenants would now accept a pub in their street; it was [38] in 2011.",
    ],
  );
  // false friends: another group, two pasts
  tells("move", null, [
    "Some [55 per cent] of men smoke; among women it was [38 per cent] in 2011.",
    "The rate was [5%] in 2013; in 2011 it was [6%].",
  ]);
});

describe("what moved, where its levels stand apart", () => {
  tells("indicator", "Fines for parking", [
    "Fines for parking rose [tenfold] on 15 January 2019 when the new code came into force: from [3,000] to [30,000 soms].",
  ]);
  tells("indicator", "goods", [
    "The yard shipped goods worth [€15bn], a rise of [50 per cent] on the [€10bn] of 2018.",
  ]);
});
