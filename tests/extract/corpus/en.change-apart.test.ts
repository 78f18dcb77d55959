import { describe } from "vitest";
import { tells } from "../clause.ts";

describe("a level before, told in a clause of its own", () => {
  tells(
    "move",
    ["end increase", "start increase"],
    [
      "The county had [84] shelters in 2019; in 2003 there had been [30].",
      "The vacancy rate is [6.1%]; it had been [4.4%] in 2014.",
      "Some [310] wells were in use in 2020 (2015: [240]).",
      "The share of cyclists was [61%] in 2020 ([54%] in 2010).",
      "Core inflation stood at [5.1%] in May after [4.8%] in April.",
      "Volunteers answered [1,900] calls ([1,750] the year before).",
    ],
  );
  tells(
    "move",
    ["end decrease", "start decrease"],
    [
      "The share of lead pipes has dropped to [18%]; it had been [27%] in 2005.",
      "The ferry carried [9,300] lorries in 2018; in 2009 there had been [14,100].",
      "Vacant homes numbered [730] in 2020 ([1,110] in 2011).",
    ],
  );
  tells(
    "move",
    ["start decrease", "end decrease"],
    [
      "Herd numbers, which peaked at [85,000] in 2012, have since come down to [78,000].",
      "Compared with [212] in 2018, only [150] badges were handed out in 2021.",
      "In 2005 [23%] of adults smoked, falling to [14%] in 2020.",
    ],
  );
  tells(
    "move",
    ["start increase", "end increase"],
    [
      "The purity of tap water, at [18%] in 2014, had climbed to [31%] by 2019.",
      "Compared with [40%] in 2001, about [52%] of farms were insured last year.",
    ],
  );
});

describe("lists of levels and of moves", () => {
  tells(
    "move",
    ["start increase", "end increase", "end increase"],
    [
      "Fatal falls went from [10] in 2001 to [12] in 2005 and [20] in 2010.",
      "Spending grew from [$41] in 2003, to [$56] in 2008, to [$77] in 2013.",
    ],
  );
  tells(
    "move",
    ["end increase", "start increase", "start increase"],
    ["The mean depth climbed to [54 m], from [38 m] in 2014 and [29 m] in 2010."],
  );
  tells(
    "move",
    ["start increase", "start increase", "end increase", "end increase"],
    ["Among boys and girls, uptake grew from [30%] and [40%] in 2014 to [45%] and [52%] in 2019, respectively."],
  );
  tells(
    "move",
    ["delta increase", "delta increase"],
    [
      "Rents climbed by [12%] in Spain and [8%] in France.",
      "Output jumped [21%] in August, after [2%] in July.",
      "Fees rose by [4%] in 2019 and [6%] in 2020.",
    ],
  );
  tells("move", "delta decrease", ["Sales fell [4%], [5%] and [6%] in 2001, 2002 and 2003."]);
});

describe("the size of a move", () => {
  tells(
    "move",
    ["start increase", "end increase", "delta increase"],
    ["Profit soared from [€1.2 billion] to [€1.8 billion], or [50%], the firm said."],
  );
  tells(
    "move",
    ["end increase", "start increase", "delta increase"],
    ["Turnout reached [82.2%], up from [79.8%] three years before, an extra [2.4 points]."],
  );
  tells(
    "move",
    ["end decrease", "start decrease", "delta decrease"],
    ["Breakdowns numbered [730] in 2020 and [1,110] in 2019, a decrease of [34%]."],
  );
  tells(
    "move",
    ["end decrease", "delta decrease"],
    [
      "The unit counted [520] fires, [half] of what there were in 2010.",
      "The rate was [11.2] in 2020, [6%] below that of 2018.",
    ],
  );
  tells(
    "move",
    ["end increase", "delta increase"],
    ["Demand peaked at [6,480 MW], [350 MW] above the previous winter's peak."],
  );
  tells(
    "move",
    ["end increase", "delta increase", "start increase"],
    ["Sales came to [€2.4 billion], [double] last year's [€1.2 billion]."],
  );
  tells("move", ["delta increase", "end increase"], ["The grant grew by [EUR 2 million] to [EUR 11 million]."]);
  tells(
    "move",
    ["end decrease", "start decrease"],
    ["Debt equals [0.9 times] earnings, down from [1.3 times] in March 2024."],
  );
  tells("move", "delta decrease", ["The ban would mean [520] fewer burns a year."]);
  tells("move", "end increase", ["Two more quarries opened, which brought the total to [32]."]);
});

describe("no move", () => {
  tells("move", null, [
    "Of 900 leaks in 2020 ([300] in March alone), few were large.",
    "The plan for that year had been [80,000]; the fund paid for [43,720].",
    "Among guards it was [12%]; among cooks it was [9%] in 2019.",
    "The depth was [12%] below the norm of 1991–2020.",
    "The level is [5%] above the average of the years 2001 to 2010.",
    "The survey counted [three] smaller lakes.",
    "Women paid [3] fewer visits than men.",
    "The patients had been ill for [14 days] in 2010.",
    "Tolls rose in 2019 and [12%] of drivers complained.",
  ]);
});

describe("who says it, put in between", () => {
  tells(
    "move",
    ["end decrease", "start decrease"],
    [
      "Rents in Ghent slowed to [3.8%] in June, the office said on Friday, from [5.5%] in May.",
      "There were [30] arrests last year, the guards said, compared with [45] in 2015.",
      "Arrests dropped to [30] last year, the guards reported in June, down from [45] in 2015.",
    ],
  );
  tells("indicator", "Arrests", [
    "Arrests dropped to [30] last year, the guards reported in June, down from [45] in 2015.",
  ]);
  tells("indicator", "boats that sank", ["Of the boats, the owner says, [40] sank."]);
  // false friends: a verb with a level of its own, and a list of clauses
  tells("indicator", "rate", ["Last month, the rate was, on average, [4 percentage points] higher."]);
  tells("move", "end increase", ["Sales fell, the mayor smiled, and prices doubled to [40]."]);
});
