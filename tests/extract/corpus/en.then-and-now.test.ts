import { describe } from "vitest";
import { tells } from "../clause.ts";
import { tells as told } from "../context.ts";
import { reads, refuses } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  told("time_period", text, expected, meta);

describe("what was then and is now", () => {
  tells(
    "move",
    ["start increase", "end increase"],
    [
      "The firm, which employed [40] people in 2010, now employs [90].",
      "A bottle of vodka that cost [£9.97] on Monday costs [£13.13] today.",
      "Women, who earned [800 euros] in 2010, now earn [900].",
    ],
  );
  tells("move", ["start decrease", "end decrease"], ["The shop that sold [40] loaves a day in 2015 sells [30] today."]);
  tells(
    "move",
    ["start increase", "end increase", "delta increase"],
    ["A flat, which cost [6,900 kronor] a month in 2012, goes for [9,400] today, a rise of more than [a third]."],
  );
  // false friends
  tells(
    "move",
    [null, null],
    [
      "The mayor, who won [40] votes in 2010, now has [90] cats.",
      "A bottle of vodka that holds [£9.97] costs [£13.13] today.",
    ],
  );
  tells("move", ["delta increase", "delta decrease"], ["Bread has become [12%] dearer and butter [3%] cheaper."]);
  tells("move", null, ["Bread from the mill is [12%] dearer."]);
});

describe("told with the year before, and no start of it", () => {
  tells(
    "move",
    ["end increase", "delta increase", null],
    ["In 2016, [1,265] Scots died of it, [10 per cent] more than in 2015 and roughly [24] every week."],
  );
  when("In 2016, 1,265 Scots died of it, 10 per cent more than in 2015 and roughly 24 every week.", { 24: "2016" });
  when("In 2021 they closed 26 sites, against 14 a year between 2015 and 2019. Nine of them made soap.", {
    Nine: "2021",
  });
});

describe("the year of a law", () => {
  refuses("en", "date", [
    "Under the act of [2011] prosecutors may drop cases.",
    "Since the decree of [2004] doctors may prescribe it.",
  ]);
});

describe("a row of those told of first", () => {
  reads("en", { value: 9, measure: "count", unit: "laboratory" }, [
    "They closed 26 laboratories. Fourteen of them made soap, [nine] mephedrone and the rest GHB.",
    "They closed 26 laboratories. Fourteen of them made soap, [nine] GHB, the others nothing.",
  ]);
  reads("en", { value: 9, measure: "count", unit: "dog" }, ["Fourteen of them had cats, [nine] dogs and three sheep."]);
});

describe("who is there already", () => {
  tells("status", ["observed", "projected"], ["Its [74] staff will handle up to [9,000] samples a year."]);
  tells("status", "projected", ["Some [74] more staff will be needed."]);
});

describe("a sample among sums", () => {
  reads("en", { value: 471, measure: "count", unit: "person" }, [
    "We randomised 944 smokers to vouchers of up to £400 with usual care (n=[471]) or usual care alone (n=473).",
  ]);
});
