import { describe } from "vitest";
import { tells as marked } from "../clause.ts";
import { tells } from "../context.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);

describe("now in a clause of its own", () => {
  when("In 2010 the queue was 60, and now it is close to 90.", { 60: "2010", 90: "2023" });
  when("In 2010 there were 60 vans; at present there are 90.", { 60: "2010", 90: "2023" });
  when("At the moment 90 vans are on the road.", { 90: "2023" });
  // false friends
  when("There were 60 vans and 40 lorries here now.", { 60: "2023", 40: "2023" });
  when("In 2019 the rate was 40, far from present levels.", { 40: "2019" });
});

describe("then", () => {
  when("The number of bakers has hardly moved since 2010: there were 4,800 then and there are 5,400 now.", {
    "4,800": "2010",
    "5,400": "2023",
  });
  when("In 2018, 810 horses were sold. Prices then averaged €900.", { 810: "2018", "€900": "2018" });
  when("A kilo costs the same as in 2012, but it was 71% pure, against 44% then.", { "44%": "2012" });
  // false friends: what comes next has a time of its own
  when("In 2018, 810 horses were sold. Sales then rose to 900 in 2020.", { 810: "2018", 900: "2020" });
});

describe("a quarter without its noun", () => {
  when("Absence ran at 9.4% in the second quarter of 2022, down from 10.8% in the first.", {
    "9.4%": "2022-04/2022-06",
    "10.8%": "2022-01/2022-03",
  });
  when("Absence ran at 9.4% in the first quarter of 2022, down from 10.8% in the fourth.", {
    "9.4%": "2022-01/2022-03",
    "10.8%": "2021-10/2021-12",
  });
  when("Sales came to 40 in the first quarter of 2022, 50 in the second and 60 in the third.", {
    40: "2022-01/2022-03",
    50: "2022-04/2022-06",
    60: "2022-07/2022-09",
  });
  // false friends
  when("In the second quarter of 2022 it sold 40 vans for the first time.", { 40: "2022-04/2022-06" });
  when("In the second quarter of 2022, 40 vans broke down, 12 of them on the first trip.", { 12: "2022-04/2022-06" });
});

describe("what was reported, and when", () => {
  when("Some 412 cases were reported in March.", { 412: "2023-03" });
  when("There were 412 cases of measles reported in March.", { 412: "2023-03" });
  when("Twelve deaths were recorded on Tuesday.", { Twelve: "2023-06-13" });
  // false friends: the day of the saying
  when("A survey of 400 people was published in March.", { 400: null });
  when("It asked 400 people in a survey published in March.", { 400: null });
  when("It interviewed 400 people, the ministry said on Monday.", { 400: null });
});

describe("what holds at any time", () => {
  when(
    "By law, every death is examined within 72 hours.",
    { "72 hours": null },
    { title: "Annual report 2021", published: "2022-05-01" },
  );
  when("In 2021 waits averaged 40 days. Drivers must rest for 11 hours.", { "11 hours": null });
  // false friends
  when("In 2021 the law cost 40 firms their trade. Of them 12 went to court.", { 40: "2021", 12: "2021" });
  when(
    "The resin contains 22% of the substance.",
    { "22%": "2021" },
    { title: "Annual report 2021", published: "2022-05-01" },
  );
});

describe("an earlier time without a date", () => {
  when("In 2021 absence ran at 9.4%, well above the 6.9% seen before the pandemic.", { "9.4%": "2021", "6.9%": null });
  when("In 2021 absence ran at 9.4%, which was 6.9% before the shift began.", { "9.4%": "2021" });
});

describe("verbs joined, times apart", () => {
  when("Cases fell by a third between 2018 and 2022, having peaked in 2019 at 410.", {
    "a third": "2018/2022",
    410: "2019",
  });
  when("The centre opened in 2015 and treats 410 people.", { 410: null });
  when("Her neighbour moved in two years ago and pays 710 euros.", { "710 euros": null });
  when("It paid €40 in 2015. Income above €360 disqualifies a household.", { "€40": "2015", "€360": null });
  // false friends
  when("The centre opened in 2015 and treated 410 people.", { 410: "2015" });
  when("Exports fell 3% in 2015 and imports 4%.", { "3%": "2015", "4%": "2015" });
});

describe("earlier and later", () => {
  when("There were 286 fires in the year to March 2020; in the year before there had been 317.", {
    286: "2019-04/2020-03",
    317: "2018-04/2019-03",
  });
  when("On 31 March 2020 the yard held 40 boats, 5 fewer than in the same quarter of 2019.", { 40: "2020-03-31" });
  when("In 2012 the average wait was 58 days; by 2017 it had fallen to 49 days.", {
    "58 days": "2012",
    "49 days": "2017",
  });
  when("The rate peaked at 36% in the last week of December.", { "36%": "2022-12" }, { title: "Bulletin 2023" });
  when("In the first quarter the farm sold 40 pigs.\n\nIt sold 11% more cows than a year ago.", {
    "11%": "2022-01/2023-03",
  });
});

describe("said in another way", () => {
  marked(
    "time_period",
    ["2022", "2022"],
    [
      "Spending will reach [€52 million] in 2022. Per pupil, that is [€6,180].",
      "Spending will reach [€52 million] in 2022. That is [€6,180] per pupil.",
    ],
  );
});

describe("a paragraph that goes on", () => {
  when("At the end of July 287 people were waiting.\n\nOf these, 54 had waited for a year.", { 54: "2022-07" });
});

describe("of which kind, and no aim", () => {
  marked("status", "observed", [
    "The number of people waiting for planned treatment climbed to [287,400].",
    "Expected losses rose to [12%].",
  ]);
  marked("status", "target", ["The planned budget is [€4 million].", "The recommended dose is [5 mg]."]);
});

describe("set in an event", () => {
  when("In 2021 some 430 beds were taken, and in the cold spell of January 2019 the town put up 60 more.", {
    430: "2021",
    60: "2019-01",
  });
  when("In 2021 it made 40 loans, and 12 boats sank during the storms of 2019.", { 40: "2021", 12: "2019" });
  // false friends: whose, not when
  when("In 2021 some 40 members of the parliament of 2015 had left.", { 40: "2021" });
});

describe("years on, whole years, parts of a time", () => {
  when("Smoking in bars was outlawed in 2007. A decade on, one in ten men smoke.", { "one in ten": "2017" });
  when("It opened in 2012. Five years on, it had 40 beds.", { 40: "2017" });
  when("It had 40 beds in 2012 and spent five years on repairs.", { 40: "2012" });
  when("For the full year the port expects 8 million boxes, after 7 million in 2022.", {
    "8 million": "2023",
    "7 million": "2022",
  });
  when("Sales came to 40 in the first half of 2022. In March alone they were 12. Exports fell by 5%.", {
    12: "2022-03",
    "5%": "2022-01/2022-06",
  });
});

describe("over the same period, behind two times", () => {
  when("In 1998, 23% smoked; in 2016 it was 3%. Drinking plunged from 42% to 5% over the same period.", {
    "42%": "1998",
    "5%": "2016",
  });
});

describe("clauses in the present, plans", () => {
  when("It cost €85 million in 2007; each year a further €5 million is spent on it.", {
    "€85 million": "2007",
    "€5 million": null,
  });
  when("Next month the house will vote on a bill that would double the fine to 500 euros.", {
    double: null,
    "500 euros": null,
  });
});

describe("the same thing at another time, in brackets", () => {
  marked("time_period", ["2018", "2017"], ["In 2018 guests stayed for [41 nights] on average (2017: [37])."]);
});

describe("what came next, and parts with a time of their own", () => {
  when("Uptake peaked at 58% in 2013 and then settled at 41%.", { "58%": "2013", "41%": null });
  when("The herd grew to 118 in 2013 before falling to 103 on the eve of the war.", { 118: "2013", 103: null });
  when("By 2030 some 1,200 flats will be used, 400 of them by the end of 2025.", { "1,200": "2030", 400: "2025" });
  // false friends
  when("Uptake was 58% in 2013 and fell to 41%.", { "58%": "2013" });
  when("The herd grew to 118 in 2013 before falling to 103 in 2019.", { 118: "2013", 103: "2019" });
});
