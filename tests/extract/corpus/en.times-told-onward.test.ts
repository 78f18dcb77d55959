import { describe } from "vitest";
import { tells } from "../context.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);

describe("before a year", () => {
  when("A fund that spent €21 million a year before 2012 had €9 million in 2014.", {
    "€21 million": null,
    "€9 million": "2014",
  });
});

describe("that decade", () => {
  when("In 2022 it had 142 flats, 63 more than ten years earlier. Over that decade rents rose by 71%.", {
    63: "2012/2022",
    "71%": "2012/2022",
  });
});

describe("bulletins on a quarter", () => {
  const meta = { title: "Bulletin, fourth quarter of 2022", published: "2023-03-06" };
  when("There were 398 fires in the calendar year.", { 398: "2022" }, meta);
  when(
    "For the year as a whole the rate was 7.3%, against 9.4% the year before.",
    { "7.3%": "2022", "9.4%": "2021" },
    meta,
  );
  when(
    "Some 330 people began treatment in the quarter and 28 were in it on 31 December.",
    {
      330: "2022-10/2022-12",
      28: "2022-12-31",
    },
    meta,
  );
  when("Provisional data for January suggest a further 36 fires.", { 36: "2023-01" }, meta);
  when("In November there were 36 fires.", { 36: "2022-11" }, meta);
});

describe("a move from an earlier time goes on with the later", () => {
  when("Prices rose by 4% in the first quarter from a year earlier. Fuel went up by 2.9%. A loaf cost €3.", {
    "2.9%": "2023-01/2023-03",
    "€3": "2023-01/2023-03",
  });
});

describe("years ago, beside a month of something else", () => {
  when("Unions, which staged a walkout in January, say 800 posts are vacant; two years ago 500 were.", { 500: "2021" });
});

describe("asides, and what they are put into", () => {
  when(
    "Warnings, which have to cover 30% of a pack, were introduced in 2016. Since then sales have fallen from 79 to 61 tonnes.",
    {
      "30%": null,
      79: "2016",
      "61 tonnes": "2023",
    },
  );
  when("It imported 19 kg in 2018. A gram, which cost 300 euros at first, can be had for 180.", {
    "19 kg": "2018",
    "300 euros": null,
    180: null,
  });
  // false friends: the aside goes on to the time, or is told of the past
  when("Portugal, which along with another 20 countries took such steps until 2012, has ended it.", { 20: "2012" });
});

describe("a year or decade without its own", () => {
  when("Prices are expected to rise by 13.5% this year and 9.8% next.", { "13.5%": "2023", "9.8%": "2024" });
  when("Some €30 million will be paid this year and €40 million in the next.", { "€40 million": "2024" });
  when("The house plans to lower use to 7.5% by 2025 and to 5% by the end of the decade.", {
    "7.5%": "2025",
    "5%": "2030",
  });
  // false friends
  when("Some 40 people came this year and 50 the next time.", { 40: "2023" });
});

describe("another move, of another time", () => {
  when("Shares slid 4.4%, after jumping 9% in May.", { "4.4%": null, "9%": "2023-05" });
  when("In 2017 it had 40 beds. At the time of the reform some 130 people were in it.", { 40: "2017", 130: null });
});

describe("a day of trading", () => {
  when(
    "Stocks in Oslo rose on Wednesday. The index closed 31.2 points higher at 7,512 points.\n\nGainers beat losers by 341 to 208. Bond yields fell 14 basis points. The bank owns 40 branches.",
    {
      "31.2 points": "2023-06-14",
      "7,512 points": "2023-06-14",
      341: "2023-06-14",
      "14 basis points": "2023-06-14",
      40: null,
    },
  );
  // false friends: no index, or a time of its own
  when("Gainers beat losers by 341 to 208. The stocks of the lake were full of fish.", { 341: null });
  when("Stocks rose. The index closed at 7,512 points. Yields fell 14 basis points in May.", {
    "14 basis points": "2023-05",
  });
});

describe("multiples that are aimed at", () => {
  when("It wants to double the number of places by 2030.", { double: "2030" });
  when("It urged governments to at least double the number of places by 2030.", { double: "2030" });
  // false friends: the earlier level
  when("In 2021 it had 40 beds, twice the number in 2010.", { twice: "2010/2021" });
});

describe("the following year", () => {
  when("Sales reached €2.2 million in 2021 and lost a fifth of that the following year.", {
    "€2.2 million": "2021",
    "a fifth": "2021/2022",
  });
});

describe("a text on the budget of next year", () => {
  const meta = { title: "Budget 2024 leaves care to itself, doctors warn" };
  when("In a survey of 412 members carried out in May, 68% said so.", { 412: "2023-05", "68%": "2023-05" }, meta);
  when("PRESS RELEASE\n\nBudget 2024 leaves care to itself\n\nThree counties have no doctor at all.", { Three: null });
});

describe("a survey dates its figures", () => {
  const survey = "Fieldwork took place from 6 to 24 November 2022; 2,041 adults were interviewed. ";
  when(`${survey}Support has risen to 61%.`, {
    "2,041": "2022-11-06/2022-11-24",
    "61%": "2022-11-06/2022-11-24",
  });
  when(`${survey}A third know someone who drinks, a proportion that has not changed since 2020.`, {
    "A third": "2022-11-06/2022-11-24",
  });
  when(`${survey}In wave 9 the shares had been 12% and 5%.`, { "12%": null, "5%": null });
});

describe("earlier, in a clause of its own", () => {
  when("In May season tickets made up 38% of sales; before 2020 they accounted for more than half.", {
    "38%": "2023-05",
    half: null,
  });
  when("In May tickets made up 38% of sales; before 2020 it was 40%, and in 2021 it was 33%.", { "33%": "2021" });
});

describe("the year to date, the period as a whole", () => {
  when("In April it was 91%. For the year to date it is 89.6%.", { "91%": "2023-04", "89.6%": "2023" });
  when(
    "There were 421 fires in 2014, 438 in 2015 and 331 in 2018. Over the period as a whole the number fell by 21%.",
    {
      "21%": "2014/2018",
    },
  );
});

describe("a figure that is named again", () => {
  when("Some 331 people were tried last year.\n\nOf the 331, only 29 were fined and 84% went free.", {
    331: "2022",
    29: "2022",
    "84%": "2022",
  });
  // false friend: another number
  when("Some 331 people were tried last year.\n\nOf the 412 towns, 29 have a court.", { 412: null });
});

describe("onward from what was told", () => {
  when("Fires fell by 81% between 2010 and 2015, only to double in the next two years, to 460.", {
    "81%": "2010/2015",
    double: "2015/2017",
    460: "2017",
  });
  when("In 2012 it had 40 beds. Over the next five years the number rose by 30, to 70.", {
    30: "2012/2017",
    70: "2017",
  });
  // false friends: what is still to come
  when("In 2022 it had 40 beds. Sales will double over the next three years.", { double: null });
});

describe("the end of the year, told shortly behind it", () => {
  when("Some 15 million people were out of work at the end of the year.", { "15 million": "2022" });
  // false friends
  when("Some 40 clinics will open by the end of the year.", { 40: "2023" });
  when("In 2021 it began, and at the end of the year it had 40 beds.", { 40: "2021" });
});
