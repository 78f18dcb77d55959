import { describe } from "vitest";
import { tells } from "../context.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);

const where = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("ref_area", text, expected, meta);

describe("the end of a year, a month", () => {
  when("In 2021 the fund paid €4 million.\n\nAt the end of the year it had 40 members.", { 40: "2021" });
  when("Costs were €4 million in 2021, against €3 million in 2020.\n\nBy the end of the year 40 farms had joined.", {
    40: "2021",
  });
  when("Costs grew in 2021.\n\nThe firm aims to hire 200 people by the end of the year.", { 200: "2023" });
  when("At the end of the year 40 people were out of work.", { 40: "2022" });
  when("In March 412 people died. At the end of the month 900 were in hospital.", { 900: "2023-03" });
  when("In 2021/22 the fund paid €4 million. That year 40 farms joined.", { 40: "2021/2022" });
});

describe("from one month to the next", () => {
  when("Arrivals rose by 12% between April and May, to 4,120.", { "12%": "2023-04/2023-05", "4,120": "2023-05" });
  when("Between April and May 4,120 people arrived.", { "4,120": "2023-04/2023-05" });
});

describe("a length of time after what was told", () => {
  when("In 2021, 31% smoked. After one year the share was 14%.", { "14%": null });
  when("In 2021 the ban came. After the vote 40 shops closed.", { 40: "2021" });
});

describe("what a time is of", () => {
  when("Some 14% of staff are paid from a grant that ends in June.", { "14%": null });
  when("In the year that ended in March 2023, 40 shops closed.", { 40: "2022-04/2023-03" });
  when("Since 1 March, 140 people have been fined.", { 140: "2023-03-01/2023-06-15" });
  when("Since March 140 people have been fined.", { 140: "2023-03/2023-06" });
  when("In 2023, 61 people were hurt.\n\nFraud cases reached 700, up a third in two years.", { 700: "2023" });
  when("In 2023, 61 people were hurt.\n\nThe plan provides €700 million over two years.", { "€700 million": null });
});

describe("where guests come from, and what is left out", () => {
  where("Portugal counted 900 guests. The number of visitors from Chad fell by 12%.", { "12%": "PRT" });
  where("Some 40 visitors from Chad came.", { 40: "TCD" });
  where("In the EU 43 died. Outside the EU, Norway had 16 deaths.", { 43: "EU", 16: "NOR" });
  where("Just outside Lyon 40 people were hurt.", { 40: "FRA" });
});
