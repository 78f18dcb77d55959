import { describe } from "vitest";
import { tells } from "../clause.ts";

describe("the start behind the size of the move", () => {
  tells(
    "move",
    ["end decrease", "delta decrease", "start decrease"],
    [
      "A total of [96] people drowned, [12] fewer than the year before, when [108] did.",
      "The mines gave [333 tonnes], which is [95%] less than in 2012, when villages dug [6,200 tonnes].",
      "Tile sales totalled [1.9 billion] in 2020, [17%] down on the [2.3 billion] sold in 2010.",
    ],
  );
  tells(
    "move",
    ["end increase", "delta increase", "start increase"],
    [
      "Spending per pupil was [$112] in 2018, [$14] more than in 2015 ([$98]).",
      "Lamps handed out: [12,400] (up [31%] from [9,466]).",
      "Lamps handed out: [12,400] (+[31%] vs. [9,466] in 2019).",
    ],
  );
  tells(
    "move",
    ["end decrease", "start decrease"],
    [
      "Operating profit dropped to [CHF 310 million] ([CHF 355 million] in 2020).",
      "The rink's debt, now [€14 million], has dropped from [€21 million] in 2013.",
    ],
  );
});

describe("levels that only illustrate a move", () => {
  tells(
    "move",
    ["delta increase", "start increase", "end increase"],
    ["The number of ferries has [tripled]: there were [14] in 2012 and [44] in 2020."],
  );
  tells(
    "move",
    ["delta decrease", "start decrease", "end decrease"],
    [
      "Break-ins are down by [a quarter]: [412] in 2018, [309] in 2020.",
      "Between 2015 and 2019 the share of unheated flats fell by [40%] ([35%] to [21%]).",
    ],
  );
});

describe("the start in front of the verb", () => {
  tells(
    "move",
    ["start decrease", "end decrease"],
    [
      "From [900] in 2008, crashes dropped to [260] in 2018.",
      "The course had [24] trainers in 2010; by 2020 the number had fallen to [9].",
      "Mortality, previously [3.9%], was brought down to [3.1%].",
    ],
  );
  tells(
    "move",
    ["start increase", "end increase"],
    ["The course had [9] trainers in 2010; by 2020 the number had grown to [24]."],
  );
});

describe("words of better and worse move as their numbers do", () => {
  tells("move", ["start increase", "end increase"], ["Attendance improved from [62%] to [81%]."]);
  tells("move", ["start decrease", "end decrease"], ["Air quality scores worsened from [71] to [64]."]);
  tells("move", ["start increase", "end increase"], ["Mortality worsened from [3.1%] to [3.9%]."]);
});

describe("lengths that move", () => {
  tells("move", ["delta decrease", "end decrease"], ["Waits shortened by [two weeks], to [31 days]."]);
  tells("move", ["delta increase"], ["The average sentence grew longer by [nine months]."]);
});

describe("pairs told alike", () => {
  tells(
    "move",
    ["end increase", "start increase", "end decrease", "start decrease"],
    ["Wind supplied [38%] of power last year, compared with [29%] in 2018, and coal [11%], compared with [24%]."],
  );
});

describe("no move", () => {
  tells("move", null, [
    "The canteen feeds [300] pupils (120 of them free); [80] walk home.",
    "The team asked [900] drivers (300 in buses).",
    "From [12] villages came reports of floods, and 40 schools closed.",
    "The party won [31.2%] of the vote.",
    "The choir, now [40] strong, has sung in [12] countries.",
    "Two dikes broke: [14] farms in Delft and [44] in Gouda were cut off.",
  ]);
});

describe("once and now, and what is more", () => {
  tells(
    "move",
    ["start decrease", "end decrease"],
    [
      "Lead pipes, once found in [54%] of flats, now turn up in a mere [9%].",
      "Once used by [12%] of anglers, the bait is now used by [4%].",
    ],
  );
  tells(
    "move",
    ["start decrease", "end decrease", "delta decrease"],
    ["Cuts took the number of posts from [140] to [98], i.e. [30%] fewer."],
  );
  tells(
    "move",
    ["delta increase", "start increase", "end increase"],
    ["The office wants to [double] the sample, from [7,500] to [15,000] flats."],
  );
  tells(
    "move",
    ["start increase", "delta increase", "end increase"],
    ["Average spending, [€212] a head in 2016, rose [6%] to [€225] in 2017."],
  );
  tells(
    "move",
    ["end increase", "delta increase", "start increase"],
    ["Patients wait [46 days], [twice] as long as the [23 days] they waited in 2012."],
  );
  tells("move", null, ["The bank lowered its forecast from [3%] to [2%].", "The toll was revised from [46] to [51]."]);
});

describe("the size of a move in apposition behind its levels", () => {
  tells(
    "move",
    ["start decrease", "end decrease", "delta decrease"],
    [
      "Sick days fell from [21] in 2015 to [16] in 2019, almost [25%].",
      "Between 2013/14 and 2018 the number of beds fell from [640] to [512], [a fifth].",
      "Turnout fell from [61%] to [44%], [17 points].",
      "Theft fell from [900] in 2015 to [640] in 2020, [29%] over five years.",
    ],
  );
  tells(
    "move",
    ["end decrease", "start decrease", "delta decrease"],
    ["Arson cases: [1,310] in 2022 vs [1,455] in 2021, [−10.0%]."],
  );
  tells(
    "move",
    ["end increase", "start increase", "delta increase"],
    ["We handed out [4,320] kits, against [2,160] the previous year – [a doubling]."],
  );
  tells(
    "move",
    ["start decrease", "end decrease", null],
    [
      "Deaths fell from [90] to [60], [40%] of them women.",
      "Deaths fell from [90] to [60], [12%] involving ketamine.",
      "Deaths fell from [900] in 2015 to [640] in 2020, [12%] in prison.",
    ],
  );
  tells(
    "move",
    ["start increase", "end increase", null],
    [
      "Membership rose from [200] to [300], [10%] above target.",
      "Sales rose from [40] to [60], and [75] shops opened.",
    ],
  );
});

describe("the base of a size, with its year", () => {
  tells(
    "move",
    ["end decrease", "delta decrease", "start decrease", "delta decrease"],
    ["The council spent [£412m] in 2019/20, [£88m] below the [£500m] of 2015/16, a reduction of [24%]."],
  );
  tells(
    "move",
    ["end increase", "delta increase", "start increase"],
    ["Toy makers shipped goods worth [€9.6bn], a rise of [45 per cent] on the [€7.4bn] of 2021."],
  );
});

describe("levels passed on the way", () => {
  tells(
    "move",
    ["start decrease", null, null, "end decrease"],
    ["Drownings fell again: from [84] in 2018 to [71], [66] and now [58]."],
  );
});

describe("other units, and spreads", () => {
  tells(
    "move",
    ["end decrease", "start decrease"],
    ["Patients now wait [11 days] on average, down from [3 weeks] in 2019."],
  );
  tells(
    "move",
    ["end increase", null, null],
    ["The price rose to [£12.10] a head, ranging from [£4.60] in Wick to [£38.90] in Ayr."],
  );
});

describe("how it is measured, between the comparative and its time", () => {
  tells(
    "move",
    ["end increase", "delta increase"],
    [
      "Spending was [£6 billion] in 2018, [2.1%] more in real terms than in 2010.",
      "In 2018 sales came to [£6 billion], [2.1%] higher by value than a year earlier.",
    ],
  );
  tells("move", [null, null], ["In 2018 it was [12%], [40%] higher in the north than in the south."]);
});

describe("how much what is named moved", () => {
  tells("move", "delta decrease", ["In the second quarter the decline was [2.3%].", "The fall in prices was [2.3%]."]);
  tells("move", [null], ["The growth target was [2.3%]."]);
});

describe("what had been before is no end of the sentence before", () => {
  tells(
    "move",
    [null, "end decrease"],
    ["Some [75%] of towns had higher loads. In 2020, in the first wave, the share had dropped to [41%]."],
  );
});
