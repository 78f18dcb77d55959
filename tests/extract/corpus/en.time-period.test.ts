import { describe } from "vitest";
import { tells } from "../context.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);

describe("next to the figure", () => {
  when("In 2019 the clinics saw 4,200 people.", { "4,200": "2019" });
  when("Production peaked at 90,000 tonnes in 1995.", { "90,000 tonnes": "1995" });
  when("The budget for 2023/24 is €3.4 million.", { "€3.4 million": "2023/2024" });
  when("On 3 May 2019 the court fined the company €50,000.", { "€50,000": "2019-05-03" });
  when("The figure for 2019 was 14% (2015: 11%).", { "14%": "2019", "11%": "2015" });
  when("Some 12% (2018) or 15% (2020) were affected.", { "12%": "2018", "15%": "2020" });
  when("Sales were 40 in 2018, 55 in 2019 and 70 in 2020.", { 40: "2018", 55: "2019", 70: "2020" });
  when("Sales in 2018, 2019 and 2020 were 40, 55 and 70, respectively.", { 40: "2018", 55: "2019", 70: "2020" });
  when("In 2021, 20% of girls and 22% of boys skated.", { "20%": "2021", "22%": "2021" });
  when("About 20% of girls and 22% of boys skated in 2021.", { "20%": "2021", "22%": "2021" });
  when("At the end of December 2019 there were 87 shelters with 4,100 places.", { 87: "2019-12", "4,100": "2019-12" });
  when("The bank expects growth of 2.1% in 2024 and 2.5% in 2025.", { "2.1%": "2024", "2.5%": "2025" });
  when("For 2023 the bank sees 2.1%, and for 2024 it sees 2.5%.", { "2.1%": "2023", "2.5%": "2024" });
});

describe("from level to level", () => {
  when("Between 2015 and 2019 the share fell from 24% to 18%.", { "24%": "2015", "18%": "2019" });
  when("The share fell from 24% to 18% between 2015 and 2019.", { "24%": "2015", "18%": "2019" });
  when("The share fell from 24% in 2015 to 18% in 2019, a drop of a quarter.", {
    "24%": "2015",
    "18%": "2019",
    "a quarter": "2015/2019",
  });
  when("Cases rose threefold between 2000 and 2010, from 400 to 1,200.", {
    threefold: "2000/2010",
    400: "2000",
    "1,200": "2010",
  });
  when("The rate rose to 8.4% in 2020 from 6.1% in 2016.", { "8.4%": "2020", "6.1%": "2016" });
  when("The fee was raised from 16 to 18 dollars on 1 May 2020.", { 16: null, "18 dollars": "2020-05-01" });
  when("Grants shrank from $24 million in 2012–2014 to $11 million in 2015–2017.", {
    "$24 million": "2012/2014",
    "$11 million": "2015/2017",
  });
  when("Waiting times fell from 40 days in 2015 to 31 days last year.", { "40 days": "2015", "31 days": "2022" });
  when("Admissions fell by 38% in the six years to 2018: from 31.0 to 19.2 per 1,000.", {
    "38%": "2012/2018",
    "31.0": "2012",
  });
});

describe("compared with an earlier time", () => {
  when("In 2019 the clinics saw 4,200 people, 12% more than in 2018.", { "4,200": "2019", "12%": "2018/2019" });
  when("Last year 45 people died, compared with 60 in 2019.", { 45: "2022", 60: "2019" });
  when("In May, 120 people were held, up from 90 in April.", { 120: "2023-05", 90: "2023-04" });
  when("Visits reached 480 in September 2021, up from 310 five years earlier.", { 480: "2021-09", 310: "2016-09" });
  when("Prices fell 0.4% in March from a year earlier.", { "0.4%": "2022-03/2023-03" });
  when("Exports grew by 4% year on year in the second quarter of 2022.", { "4%": "2021-04/2022-06" });
  when("By 2030, the plan aims to cut emissions by 55% compared with 1990.", { "55%": "1990/2030" });
  when("In 2022 rents were 9% higher than in the same quarter of 2021.", { "9%": "2021/2022" });
});

describe("open to one side", () => {
  when("Since 2010 the price has risen by 40%.", { "40%": "2010/2023" });
  when("Some 900 people have joined since 2019.", { 900: "2019/2023" });
  when("About 5,000 homes a year will be needed until 2030.", { "5,000": "2023/2030" });
  when("By the end of 2012, 20 cities had joined.", { 20: "2012" });
  when("Over the past decade the number of farms has dropped by a third.", { "a third": "2013/2023" });
});

describe("now and then", () => {
  when("A decade ago one in five pupils smoked; today it is one in twelve.", {
    "one in five": "2013",
    "one in twelve": "2023",
  });
  when("There are now 16 centres.", { 16: "2023" });
  when("On Tuesday the house voted by 47 to 21.", { 47: "2023-06-13", 21: "2023-06-13" });
  when("In September 412 people came.", { 412: "2022-09" });
});

describe("times of something else", () => {
  when("Attendance in 2021 was 87%, the lowest since 2003.", { "87%": "2021" });
  when("The law, passed in 2012, has led to 300 convictions.", { 300: null });
  when("The hospital, which opened in 1987, treats 40,000 patients.", { "40,000": null });
  when("The ministry said on Monday that 40 people had died.", { 40: null });
  when("The house cost €90,000 in 2014 prices.", { "€90,000": null });
  when("One in six were affected (Okafor, 2016).", { "One in six": null });
  when("OSLO, 4 May 2021 – Some 40% of patients wait.", { "40%": null });
});

describe("clauses, brackets and windows", () => {
  when("The level sank to 32 cm on 15 August 2022, the lowest since 2018, when it fell to 25 cm.", {
    "32 cm": "2022-08-15",
    "25 cm": "2018",
  });
  when("Deaths reached 706 in 2015, 15% up on 2014 (613) and twice the 2005 figure (336).", {
    706: "2015",
    "15%": "2014/2015",
    613: "2014",
    twice: "2005/2015",
    336: "2005",
  });
  when("In 2021, 40 people died. The number has doubled in five years.", { doubled: "2016/2021" });
  when("Syringes rose from 3.1 million in 2010 to 6.4 million in 2019 and fell to 5.2 million in 2020 (−19%).", {
    "−19%": "2019/2020",
  });
  when("Wheat prices have fallen by 12% since March, to €320.", { "12%": "2023-03/2023-06", "€320": "2023-06" });
  when("Fires burnt 600 hectares in 2022, more than in any year since 2006.", { "600 hectares": "2022" });
  when("About 40 people died last year, according to data released on Monday.", { 40: "2022" });
  when("In 2010 Peru set up 12 sites; in 2019 US$ 18 million was spent.", { 12: "2010", "US$ 18 million": "2019" });
  when("In the first half of July 300 people came.", { 300: "2022-07" });
});

describe("ages", () => {
  when("In 2021, 40% of people aged 18–24 smoked.", { "40%": "2021", "18–24": null });
  when("In 2021 the mean age at death was 47 years.", { "47 years": "2021" });
  when("The mean age rose from 43 in 2010 to 47 years in 2021.", { 43: "2010", "47 years": "2021" });
});

describe("carried over", () => {
  when("In 2021, 142 people died. Of them, 40 were women.", { 40: "2021" });
  when("In 2021, 142 people died. Most were men, and 40 were women.", { 40: "2021" });
  when("In 2021, 142 people died. Women make up 30% of users.", { "30%": null });
  when("• In 2021, 142 people died.\n• About 600 people use the service.", { 600: null });
  when("• In 2021, 142 people died.\n• Four in five of those who died were men.", { "Four in five": "2021" });
  when("In 2016, 40 people died. The rate that year was 5%.", { "5%": "2016" });
  when("Sales grew from 40 in 2010 to 60 in 2014. Over those four years exports rose by 8%.", { "8%": "2010/2014" });
  when("Sales grew from 40 in 2010 to 60 in 2014. In 2015 they hit 90.", { 90: "2015" });
  when("The shop had 40 visits in 2019. A year later it had 90 visits.", { 90: "2020" });
});

describe("from title, heading and introduction", () => {
  when("Annual report 2015\n\nThe centre ran 12 sites.", { 12: "2015" });
  when("Annual report 2015\n\nThe centre ran 12 sites, two more than the year before.", { two: "2014/2015" });
  when("Annual report 2015\n\nWe ask for 12 new sites by 2020.", { 12: "2020" });
  when("Strategy 2030\n\nThe centre runs 12 sites.", { 12: null });
  when("The centre ran 12 sites.", { 12: "2015" }, { title: "Activity report 2015" });
  when("Sites\n\nIn 2018:\n• 12 sites opened;\n• 4 sites closed.", { 12: "2018", 4: "2018" });
  when("We followed 340 people from March 2016 to June 2018. The response rate was 88%.", {
    340: "2016-03/2018-06",
    "88%": "2016-03/2018-06",
  });
});

describe("a time to come is no end of what was measured", () => {
  when("The union wants 100 beds by 2026 because spending has dropped by 12% since 2019.", { "12%": "2019/2023" });
  when("The target is 5% in 2030; the rate has dropped by 12% since 2019.", { "12%": "2019/2023" });
});

describe("tied over a noun phrase", () => {
  when("In 2020, 40 people died, a 52% drop since the peak in 1997.", { 40: "2020", "52%": "1997/2020" });
  when("In July 2020, 175 people died. That is 36% more than the number seen in July 2019.", {
    "36%": "2019-07/2020-07",
  });
  when("In 2020, 175 people died, an increase of 36% over the total recorded in 2018.", { "36%": "2018/2020" });
  when("The wait is 58 days, half of what it was in 2018.", { "58 days": null });
  when("In 2021 there were 900 pumps, 2.4 times as many as at the end of 2019.", { "2.4 times": "2019/2021" });
  when("Sales of 40 tonnes in 2022 were the lowest since the start of the trade in 1994.", { "40 tonnes": "2022" });
  when("The ice thinned by 2 m on average last year.", { "2 m": "2022" });
});

describe("whose, not when", () => {
  when("On Wednesday 40 tonnes were sold, double Tuesday's 20.", { "40 tonnes": "2023-06-14", 20: "2023-06-13" });
  when("A four-year term with today's rules is long.", { "four-year": null });
  when("Last year's survey found that 40% smoked.", { "40%": "2022" });
  when("Finds fell to 610 from 905, mainly because mail has been copied since December 2021.", {
    610: null,
    905: null,
  });
  when("Finds fell to 610, although they had stood at 905 in 2019.", { 905: "2019" });
});

describe("stretches that nothing moved over", () => {
  when("Murders fell to 251 between January and March, 12 fewer than in the same quarter of last year.", {
    251: "2023-01/2023-03",
  });
  when("Between March and May 2020 the toll rose from 112 to 177.", { 112: "2020-03", 177: "2020-05" });
  when("Between 2015 and 2019 the share fell to 18%.", { "18%": "2019" });
  when("In the first half of 2022 we saw 634 cases. Next door, cases climbed to 1,402 in the same six months.", {
    "1,402": "2022-01/2022-06",
  });
  when("In 2022/23 homes used 310, against 545 in 2019/20. Over that time boilers fell from 402 to 317.", {
    402: "2019/2020",
    317: "2022/2023",
  });
  when("Prices rose by 4% in the year to March.", { "4%": "2022-03/2023-03" });
  when("Some 40 people died in the year to March.", { 40: "2022-04/2023-03" });
  when("The fund made 12 grants, 3 more than over the same period of last year.", { 3: "2022/2023" });
});

describe("goals", () => {
  when("We will test 80% of them by 2025 and 95% by 2030.", { "80%": "2025", "95%": "2030" });
  when("The firm plans to invest $2 million this year.", { "$2 million": "2023" });
  when("Deaths fell to 40, well under the ceiling of 90 which it has set itself for 2025.", { 40: null });
  when("Targets for 2027\n\nThe fund aims to reach 40 towns.", { 40: "2027" });
  when("Targets for 2027\n\nThe fund aims to cut deaths by 60% on 2019.", { "60%": "2019/2027" });
  when("Targets for 2027\n\nThe fund runs 40 clinics.", { 40: null });
});

describe("carried over, and its end", () => {
  when("In March 2021, 40 people were without work. The cost is therefore put at 90 million dollars.", {
    "90 million dollars": "2021-03",
  });
  when("A poll in May 2021 gave them 46%. The margin of error is 3 points.", { "3 points": "2021-05" });
  when("In 2021, 41% were treated (38% a year before). They were 1,120 people.", { "1,120": "2021" });
  when("• By the end of 2019, 90 people had begun. Nine in ten of the latter were cured.", { "Nine in ten": "2019" });
  when("• Exchange, which ran in three prisons until 2013, is gone.\n• One in ten of those released came back.", {
    "One in ten": null,
  });
  when("• The virus was found in 22% of the inmates tested in 2019.\n• One woman in four carries the virus.", {
    "One woman in four": null,
  });
});

describe("clauses in front", () => {
  when("When the law changed in 2014, 40 people were in prison.", { 40: "2014" });
  when("Since the programme began in 2014, 900 people have been treated.", { 900: "2014/2023" });
  when("After the law changed in 2014, 40 people left.", { 40: null });
  when("The lowest level since the survey began in 1994 was 40.", { 40: null });
  when("A poll conducted in May 2021 among 800 adults put the share at 46%.", { 800: "2021-05", "46%": "2021-05" });
  when("In 2019 alone, 310 tests were made, and last month the last site opened.", { 310: "2019" });
});

describe("lists of figures and times", () => {
  when("The 2020 figure was 55, and the figure for 2021 60.", { 55: "2020", 60: "2021" });
  when("Deaths (2019): 61.", { 61: "2019" });
  when("Income came to 210 in 2014; in 2013 it had been 260.", { 210: "2014", 260: "2013" });
  when("Crashes killed 107 people in 2022, down 3% from 111 in 2021.", { "3%": "2021/2022" });
  when("The index stood at 103 in May, 2.5% higher than a year ago.", { "2.5%": "2022-05/2023-05" });
  when("Cases fell from 62 in 2010 to 40 in 2019. Deaths came down by 60% during the same decade.", {
    "60%": "2010/2019",
  });
  when("Sales fell from 62 in 2010 to 40 in 2014. In 2015 rents were 90. Costs came to 30 over the same period.", {
    30: "2015",
  });
});

describe("facts that are no study", () => {
  when("In 2018 police inspected 40 shops.\n\nA shop has 12 seats.", { 40: "2018", 12: null });
  when("Data were collected in 2018 from 40 shops.\n\nA shop has 12 seats.", { 40: "2018", 12: "2018" });
  when("By the next survey, in 2027, fewer than 15% will smoke.", { "15%": "2027" });
});

describe("the time of a study", () => {
  const paper = (methods: string) =>
    `Background: The drug cures 95% of patients.\n\n${methods}\n\nResults: Of all, 40% left.`;
  when(paper("Methods: Data came from the register for 2010–2018."), { "95%": null, "40%": "2010/2018" });
  when(paper("Setting: Four hospitals, from 2011 to 2015."), { "95%": null, "40%": "2011/2015" });
  when(paper("Design: Interrupted time series, 2005–2015."), { "40%": "2005/2015" });
  when(paper("Respondents were interviewed by phone in March 2019."), { "40%": "2019-03" });
  when(paper("The trial ran at six sites from March 2016 to June 2018."), { "40%": "2016-03/2018-06" });
  when(paper("Methods: We looked at studies published between 2000 and 2018."), { "40%": null });
  when(paper("The law was changed in 2018."), { "40%": null });
});

describe("lines of a table", () => {
  when("Deaths\n\nDeaths, 2019\nMen: 40\nWomen: 12\nDeaths, 2020\nMen: 50", { 40: "2019", 12: "2019", 50: "2020" });
  when("In 2021 the figure was 55; the year before, 60; and in 2019, 70.", { 55: "2021", 60: "2020", 70: "2019" });
  when("Sales came to 55 in 2021, against 50 in 2020 and 48 the year before that.", { 48: "2019" });
  when("Unemployment rose to 5.5% in May from 5.1% the month before; a year ago it was 4.9%.", { "4.9%": "2022-05" });
  when("In the four weeks to 11 June 55 people came.", { 55: "2023-05-15/2023-06-11" });
  when("From 2013 onwards 55 towns joined.", { 55: "2013/2023" });
  when("The plant opened in 2018. It employs 55 people.", { 55: null });
  when("2021 annual report\n\nThe centre ran 12 sites.", { 12: "2021" });
});

describe("times that touch, labels within a paragraph", () => {
  when("Some 40 people came in February and March 2022.", { 40: "2022-02/2022-03" });
  when("In 2018 and 2019, 40 people came.", { 40: "2018/2019" });
  when("In 2015 and 2019, 40 people came.", { 40: "2019" });
  when("Sales were 40 and 50 in 2018 and 2019.", { 40: "2018", 50: "2019" });
  when("Methods: We polled 90 adults in May 2019. Results: 18% vape. Sales: 40 in 2020.", {
    "18%": "2019-05",
    40: "2020",
  });
});
