import { describe } from "vitest";
import { tells as marked } from "../clause.ts";
import { tells } from "../context.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);

describe("a period in a bracket is of the figure in it", () => {
  when("During 2011 the network grew. It handed out 1.3 million syringes (1.1 million in 2010) free of charge.", {
    "1.3 million": "2011",
    "1.1 million": "2010",
  });
  when("In 2019 the canteen served 640 meals (515 in 2018).", { 640: "2019", 515: "2018" });
  when("Annual report 2016\n\nThe clinics treated 3,400 patients (2,900 in 2015).", {
    "3,400": "2016",
    "2,900": "2015",
  });
  // false friends: a bracket that holds the period alone, or a share of what stands in front
  when("The clinics treated 3,400 patients (2015).", { "3,400": "2015" });
  when("In total 3,400 patients were treated (of them 900 in 2015).", { 900: "2015" });
});

describe("a figure with a year in its noun phrase", () => {
  when("In 2012 prevalence stood at 3.1%, well below the 2007 figure of 4.9%.", { "3.1%": "2012", "4.9%": "2007" });
  when("Attendance in 2014 was 31, against the 2010 level of 12.", { 31: "2014", 12: "2010" });
  when("In 2021 exports earned a lot. Growers sold fruit worth $8.4bn, a rise of 20 per cent on the $7bn of 2020.", {
    "$8.4bn": "2021",
    "20 per cent": "2020/2021",
    $7bn: "2020",
  });
  when("Rents averaged 910 euros in May 2021, 7 per cent above their level in May 2020.", {
    "910 euros": "2021-05",
    "7 per cent": "2020-05/2021-05",
  });
  when("Grants came to £410m in 2017/18, £60m below the £470m of 2012/13.", {
    "£410m": "2017/2018",
    "£60m": "2012/2018",
    "£470m": "2012/2013",
  });
  when("In 2021 some 7,560 people died, more than twice the 2016 figure of 2,825.", {
    "7,560": "2021",
    twice: "2016/2021",
    "2,825": "2016",
  });
  // false friends
  when("The 2010 level of 12 was never reached again.", { 12: "2010" });
  when("Of the $7bn of 2020, a third was aid.", { $7bn: "2020" });
});

describe("months of what is to come", () => {
  when("A panel of analysts sees the rate at 5.5% by November.", { "5.5%": "2023-11" });
  when("The bank expects inflation of 4% by December.", { "4%": "2023-12" });
  when("Inflation had fallen to 4% by December.", { "4%": "2022-12" });
  when("The agency wants 40 clinics to open by September.", { 40: "2023-09" });
});

describe("a rule that changes on a day", () => {
  when("The minimum wage rose by 12% on 1 January 2022, from 410 to 460 euros.", {
    "12%": "2022-01-01",
    410: null,
    "460 euros": "2022-01-01",
  });
  when("The fee went up on 3 March 2021 from 20 to 25 euros.", { 20: null, "25 euros": "2021-03-03" });
  when("The bank raised its rate to 5.25% from 5% on 3 August 2021.", { "5.25%": "2021-08-03", "5%": null });
  // false friends: both ends are told
  when("Admissions rose to 60 on 1 March 2022 from 40 on 1 January 2022.", { 40: "2022-01-01", 60: "2022-03-01" });
  when("Admissions rose from 40 on 1 January 2022 to 60 on 1 March 2022.", { 40: "2022-01-01", 60: "2022-03-01" });
});

describe("earlier times count from the end", () => {
  when("Inflation slowed to 4.1% in March 2022 from 4.6% in February 2022 and a peak of 9.8% a year earlier.", {
    "4.1%": "2022-03",
    "4.6%": "2022-02",
    "9.8%": "2021-03",
  });
  when("The rate was 6% in 2018; in 2020 it was 5%, down from 7% a year earlier.", { "7%": "2019" });
  when("In 2020 the rooms counted 4,100 visits. The year before it had been 3,700.", { "3,700": "2019" });
  when("In 2020 the rooms counted 4,100 visits. The year before, there had been 3,700.", { "3,700": "2019" });
});

describe("people who look for something are no forecast", () => {
  when("Joblessness edged up to 5.2% in the third quarter of 2021; some 90,000 people were looking for work.", {
    "90,000": "2021-07/2021-09",
  });
});

describe("years of budgets and plans", () => {
  when("In the financial year 2018-19 the clinics treated 4,300 people.", { "4,300": "2018/2019" });
  when("The budget for 2024 sets aside €40 million.", { "€40 million": "2024" });
  when("The ministry should open three centres before the end of 2025.", { three: "2025" });
  when("Sales dropped by a tenth in the four years to 2021, to 1,310.", { "1,310": "2021" });
});

describe("held against", () => {
  when("The deficit was 4.9% of GDP in 2021, against a target of 3.1%.", { "4.9%": "2021", "3.1%": "2021" });
  when("Treatments rose by 4% in 2021 to 10,769 (10,354 in 2020), against a target of 11,000.", { "11,000": "2021" });
  when("Last year 71% were vaccinated, short of a target of 80%.", { "71%": "2022", "80%": "2022" });
  when("Spending came to £320m in 2017/18. Per head it works out at £9.40, with £4 in Leith and £21 in Hull.", {
    "£9.40": "2017/2018",
    "£4": "2017/2018",
    "£21": "2017/2018",
  });
  when("Spending came to £320m in 2017/18. A dose costs £9.40.", { "£9.40": null });
});

describe("financial years, versions and asides", () => {
  marked(
    "time_period",
    ["2018/2019", "2017/2018"],
    ["Income was [€8 million] in 2018/19, more than the [€7 million] of the previous year."],
  );
  marked(
    "time_period",
    ["2019", "2019"],
    ["The rate for 2019, given in last year's report as [80 per 100 000], has been revised to [74 per 100 000]."],
  );
  marked(
    "time_period",
    [null, "2019-06-30", "2019-06-30"],
    ["Spending came to [€6 million], which left [€1 million], or [16%] of income, unspent at 30 June 2019."],
  );
});

describe("the time of the sentence itself", () => {
  marked("time_period", "2012/2020", [
    "Cases fell between 2012 and 2020, from 90 to 70, while deaths rose by [4%] over the same period.",
    "Cases fell from 90 in 2012 to 70 in 2020, while deaths rose by [4%] over the same period.",
  ]);
  marked(
    "time_period",
    ["2015/2018"],
    ["It was 70% for patients who enrolled in 2018, [9 percentage points] more than for those who enrolled in 2015."],
  );
  marked(
    "time_period",
    ["2015/2030", "2030"],
    [
      "States undertake to cut deaths by [30%] from the level of 2015 and to raise coverage to [90%] by 2030.",
      "States undertake to cut deaths by [30%] on 2015 levels and to raise coverage to [90%] by 2030.",
    ],
  );
  marked("time_period", "2020", [
    "Cases fell from 90 to 70 between 2012 and 2020. Deaths numbered [40] in Chad and [60] in Mali.",
  ]);
  marked("time_period", "2018", ["In a survey of pupils in 2018, 24% smoked. [Three in ten] respondents had drunk."]);
});

describe("the clause right behind a figure dates it", () => {
  when("A saddle that cost €900 when it came out in 2014 is now sold for €80.", { "€900": "2014", "€80": "2023" });
  when("A saddle that cost €900 when it came out in 2014 now costs €80.", { "€900": "2014", "€80": "2023" });
  when("The share stood at 40% when the ban began in 2008.", { "40%": "2008" });
  when("In 2019 the barn, which burnt down when the war ended in 1996, held 40 cows.", { 40: "2019" });
  when("In 2021 some 30% rode to work, although a count from 2016 put it at 40%.", { "40%": "2016" });
});

describe("when something was told is no time of a figure", () => {
  when("Vets saw 640 mares last year, although only 31% were ill, says a report published today.", {
    640: "2022",
    "31%": "2022",
  });
  when("Some 31% of mares are ill today.", { "31%": "2023" });
});

describe("a move in so many years", () => {
  when("On 3 February the board met. Its budget had grown by 35% in two years, from €3m to €4m.", {
    "35%": "2021/2023",
    "€3m": "2021",
    "€4m": "2023",
  });
  when("After the reform of 2013, sales dropped from 82 tonnes to 64 tonnes in two years.", {
    "82 tonnes": null,
    "64 tonnes": "2015",
  });
  when("After the rise of 2013, sales dropped by a tenth in two years.", { "a tenth": "2013/2015" });
  when("Herds are a fifth smaller than the 320 of 2015, but between 2019 and 2020 they grew by 2%.", {
    320: "2015",
    "2%": "2019/2020",
  });
});

describe("an earlier time without a date", () => {
  when("In 2019 the vet saw 40 mares a day. Before the flood it was 12.", { 40: "2019", 12: null });
  when("In 2019 the vet saw 40 mares. Until the flood they had been 12.", { 12: null });
});

describe("the time of the second verb", () => {
  marked(
    "time_period",
    ["2017", "2019", "2020"],
    ["Cases doubled between 2017 and 2019, from [73] to [203], and rose again last year, by [6%]."],
  );
});

describe("days that are still to come, and weeks of days", () => {
  marked("time_period", [null, "2022-01-01"], ["The law raises the age from [16] to [21] on 1 January 2022."]);
  marked("time_period", "2021-06", ["The agency needs [€27 million] by June."]);
  marked("time_period", "2021-07-01", ["It recommends that the city set a ceiling of [€40] by 1 July."]);
  marked("time_period", "2021-01-05/2021-01-11", ["In the week of 5 to 11 January, [53] new cases were reported."]);
});
