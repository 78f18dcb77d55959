import { describe } from "vitest";
import { tells } from "../context.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);

const where = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("ref_area", text, expected, meta);

describe("moves on the year, and a year ago", () => {
  const OFFICE = "The jobless rate was 6% in the first quarter of 2023.\n\n";
  when(`${OFFICE}The number of people in work fell by 1,200 on the year to 90,300. Some 5,400 were out of work.`, {
    "1,200": "2022-01/2023-03",
    "90,300": "2023-01/2023-03",
    "5,400": "2023-01/2023-03",
  });
  when("In May the rate was 9.3%. A year ago it had been 8.6%.", { "9.3%": "2023-05", "8.6%": "2022-05" });
  when("In May the rate was 9.3%. A year ago the ministry hired 40 people.", { 40: "2022" });
  when("He spent 40,000 crowns on the year abroad.", { "40,000 crowns": null });
});

describe("a budget of a financial year that has not begun", () => {
  const BUDGET = "County budget 2023/24\n\n";
  when(`${BUDGET}The county agreed a budget of €312 million for the coming year.`, { "€312 million": "2023/2024" });
  when(`${BUDGET}Spending on care will go up to €121 million.`, { "€121 million": "2023/2024" });
  when(`${BUDGET}In 2013/14 care took €71 million.\n\nDemand has grown by a fifth in three years.`, {
    "a fifth": null,
  });
  when("Plan for 2024–2028\n\nThe county wants 40 new beds.", { 40: "2028" });
});

describe("parts of days", () => {
  when("Seven people were hurt between Friday evening and Sunday night.", { Seven: "2023-06-09/2023-06-11" });
  when("On Tuesday afternoon, 14 people were hurt.", { 14: "2023-06-13" });
});

describe("countries that are counted", () => {
  const REVIEW = "Review 2022: South-East Asia\n\n";
  where(
    `${REVIEW}In Laos, 40% smoke. Only 14 countries, five of them in Europe, have a ban. Across the region, 20% do.`,
    {
      14: "",
      five: "150",
      "20%": "035",
    },
  );
  where("In Spain 40% smoke. Only 14 countries have banned it. Three provinces have no ban.", { 14: "", Three: "ESP" });
  where("Some 14 centres, five of them in Chad, were closed.", { 14: "", five: "TCD" });
  where("In Spain 40% smoke and in Italy 30%. In Peru 10% do, and in Chile 12%. In both countries 90% drink.", {
    "90%": "PER CHL",
  });
});

describe("a region that is only held against", () => {
  const REVIEW = "Review 2022: South-East Asia\n\n";
  where(
    `${REVIEW}Laos. Only 41% were treated, against 63% in the region as a whole and 77% worldwide. Of them, 30% died.`,
    {
      "41%": "LAO",
      "63%": "035",
      "77%": "001",
      "30%": "LAO",
    },
  );
  where(`${REVIEW}In the region 63% were treated. Of them, 30% died.`, { "63%": "035", "30%": "035" });
});

describe("earlier times in a row, each looking back from the end", () => {
  when("In May the shop opened.\n\nIn May 61% came back. Some 70% paid, up from 54% in April and 49% a year before.", {
    "70%": "2023-05",
    "49%": "2022-05",
  });
  when("In week 23 of 2023, 27% were ill. Some 30% coughed, up from 33% the week before and 35% two weeks before.", {
    "33%": "2023-05-29/2023-06-04",
    "35%": "2023-05-22/2023-05-28",
  });
  when("It was 40 in 2019, 48 the year before and 52 the year before that.", { 48: "2018", 52: "2017" });
});

describe("clauses with a time of their own", () => {
  when("In 2021, 40 people died. The rate among them was 16%; among men it was 11% in 2019.", {
    "16%": "2021",
    "11%": "2019",
  });
  when("In 2021, 40 people died. The rate among men was 16% and in 2019 it was 11%.", { "11%": "2019" });
  when("When the bank found out in March 2022, €4 million had been spent.", { "€4 million": "2022-03" });
  when("The bank found in March 2022 that €4 million had been spent.", { "€4 million": null });
  when("A clerk went on trial on Monday, accused of taking €4 million from 41 people in 2017.", {
    "€4 million": "2017",
    41: "2017",
  });
  when("On Monday the clerk, who took €4 million from 41 people in 2017, went on trial.", { 41: "2017" });
});
