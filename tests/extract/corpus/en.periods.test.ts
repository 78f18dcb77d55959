import { describe } from "vitest";
import { names } from "../context.ts";

describe("years", () => {
  names("In 2008 it rained.", "2008");
  names("The rate fell (2019).", "2019");
  names("It lasted from 2012–2014 and from 2015-16.", "2012/2014", "2015/2016");
  names("The season 2008/09 was cold.", "2008/2009");
  names("Since mid-2021 and until late 2022 it rose.", "2021", "2022");
  names("In the early 1980s and the 1990s it was rare.", "1980/1989", "1990/1999");
  names("The 2011 census and a 2016 study agree.", "2011", "2016");
  names("Between 2000 and 2008 smoking fell.", "2000/2008");
  names("From 2010 to 2015 it grew.", "2010/2015");
  names("In fiscal year 2019 and in FY2020 it paid.", "2019", "2020");
  names("Counts from 2010, 2012 and 2015 agree.", "2010", "2012", "2015");
  names("By the end of 2012 it stood.", "2012");
  names("Weather in 2019's spring was mild.", "2019");
});

describe("four digits that are no year", () => {
  names("Some 2000 respondents wrote.");
  names("Of 2000 adults, half slept.");
  names("It cost $1999 and then 1950 euros.");
  names("The 2000-bed hospital opened.");
  names("More than 2000 were sold.");
  names("It rose from 1200 to 1950.");
  names("It rose by 2000 to 8000.");
  names("Act 214/2003 and Resolution 1970 hold.");
  names("They counted 1,950 and 2.015 and 1950%.");
  names("Call 1800 555 016 or write to box 2014.");
  names("A total of 1984 samples came.");
  names("A mast 1950 m high stood between 1500 and 2000 people.");
  names("ISO 2015 and No. 2013 are labels.");
});

describe("months and days", () => {
  names("In March 2016 and in Sept. 2019 it rained.", "2016-03", "2019-09");
  names("On 3 May 2019 and on May 4, 2019 it rained.", "2019-05-03", "2019-05-04");
  names("On the 3rd of May 2019 it rained.", "2019-05-03");
  names("As of 2019-05-03 nothing had changed.", "2019-05-03");
  names("In January–March 2021 and from June to August 2021 it rained.", "2021-01/2021-03", "2021-06/2021-08");
  names("Between March 2016 and June 2018 it rained.", "2016-03/2018-06");
  names("From 1–15 March 2020 it rained.", "2020-03-01/2020-03-15");
  names("In March and April 2020 it rained.", "2020-03", "2020-04");
  names("It rained on 14 and 15 September 2021.", "2021-09-14/2021-09-15");
  names("On the 3rd and 4th of May 2019 it rained.", "2019-05-03/2019-05-04");
  names("It was open on 3, 4 and 5 May 2020.", "2020-05-03/2020-05-05");
  names("The storms of 14 and 15 May 2020 did harm.", "2020-05-14/2020-05-15");
  names("On June 14 and 15, 2021, it rained.", "2021-06-14/2021-06-15");
  names("On 30 May and 2 June 2021 it rained.", "2021-05-30", "2021-06-02");
  names("It housed 14 and 15 September 2021 was full.", "2021-09-15");
  names("In November last year and in July of this year it rained.", "2022-11", "2023-07");
  names("In September it rained.", "2022-09");
  names("In March it rained.", "2023-03");
  names("The law will change in September.", "2023-09");
  names("On 12 July they will meet.", "2023-07-12");
  names("On Tuesday it rained, yesterday too.", "2023-06-13", "2023-06-14");
});

describe("words that are no months", () => {
  names("It may rain, and we march on.");
  names("June Smith and April Jones agree.");
  names("The 30 February rule and 31 April are no days.");
});

describe("quarters and halves", () => {
  names("In the first quarter of 2022 and Q3 2022 it fell.", "2022-01/2022-03", "2022-07/2022-09");
  names("The third-quarter report 2022 is out.", "2022-07/2022-09");
  names("In the second half of 2021 and the first nine months of 2022 it fell.", "2021-07/2021-12", "2022-01/2022-09");
  names("Between the first and the last quarter of 2020 it fell.", "2020-01/2020-12");
  names("In the first quarter it fell.", "2023-01/2023-03");
  names("In 2022 Q4 it fell.", "2022-10/2022-12");
  names("A quarter of the money and the first half of the sample went.");
});

describe("relative times", () => {
  names("Last year and this year it fell.", "2022", "2023");
  names("A decade ago it was rare; ten years ago too.", "2013", "2013");
  names("Last month it fell.", "2023-05");
  names("In 2016 it fell; a year earlier it rose; five years later it fell.", "2016", "2015", "2021");
  names("In May 2022 it rose, in the same month of 2020 it fell.", "2022-05", "2020-05");
  names("In the decade to 2008 and the six years to 2014 it fell.", "1998/2008", "2008/2014");
  names("In the year ending March 2020 it fell.", "2019-04/2020-03");
  names("Over the past decade it fell.", "2013/2023");
});

describe("lengths of time that name no time", () => {
  names("They wait two weeks before surgery, ten years on average.");
  names("Every year a quarter of them leave; it takes six months.");
  names("In the past 30 days they rested.");
});

describe("years of office and school, and parts of them", () => {
  names("This fiscal year and next financial year it pays.", "2023", "2024");
  names("In the final quarter of 2019/20 it fell.", "2019/2020");
  names("In winter 2018/19 it snowed.", "2018/2019");
  names("In the first three quarters of 2022 it fell.", "2022-01/2022-09");
  names("In the last two quarters of 2021 it rose.", "2021-07/2021-12");
  names("In the year ended March it fell.", "2022-04/2023-03");
  names("In the three months to February it fell.", "2022-12/2023-02");
  names("In the 12 months to 30 June 2020 it rose.", "2019-07-01/2020-06-30");
  names("Deaths: 2010: 51,000; 2017: 28,200.", "2010", "2017");
  names("Three quarters of them left; the first third of the list is long.");
  names("Last-year use and past-month use were rare.");
});

describe("decades, weeks, seasons, comparisons", () => {
  names("In the nineties and the early eighties it was rare.", "1990/1999", "1980/1989");
  names("People in their sixties left.");
  names("Last week it rained.", "2023-06-05/2023-06-11");
  names("In 2014 it opened; by the following spring it was full.", "2014", "2015");
  names("A 2021 survey and the 2016 census agree.", "2021", "2016");
  names("It fell to 55% below 1990 levels and is 22% above 2017.", "1990", "2017");
  names("It fell below 2000 and rose above 1990 cases.");
  names(
    "From January to March 2022 it fell, in the same three months of 2021 it rose.",
    "2022-01/2022-03",
    "2021-01/2021-03",
  );
});

describe("the season that is a drop as well", () => {
  names("Last fall it rained.", "2022");
  names("It rained in the fall of 2019, and Fall 2018 was dry.", "2019", "2018");
  names("In fall 2017 it snowed.", "2017");
  names("Prices fall in 2020.", "2020");
  names("This fall in prices hurt.");
  names("The last fall was steep.");
});
