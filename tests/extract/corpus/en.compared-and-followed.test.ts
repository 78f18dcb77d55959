import { describe } from "vitest";
import { tells as tellsOf } from "../clause.ts";
import { tells } from "../context.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);

describe("compared with, right behind a time", () => {
  when("Sales fell by 3% in May compared with April, the office said.", { "3%": "2023-04/2023-05" });
  when("The economy grew by 0.7% in the first quarter compared with the fourth.", {
    "0.7%": "2022-10/2023-03",
  });
  when("There were 40 cases in 2022 compared with 30 in 2021.", { 40: "2022", 30: "2021" });
  tellsOf("indicator", "Sales", [
    "Sales fell by [3%] in May compared with April.",
    "Sales were [40] in May compared with [30] in April.",
  ]);
  tellsOf(
    "move",
    ["end increase", "start increase"],
    [
      "Sales were [40] in May compared with [30] in April.",
      "There were [40] cases in 2020 compared with [30] in 2019.",
    ],
  );
  // where it is the verb
  tellsOf("move", null, [
    "Researchers in Leeds compared with care the notes of [40] people.",
    "In 2020, [40] patients were compared with [30] others.",
  ]);
});

describe("years that ended and that followed", () => {
  when("In 2020/21, 40 came and in the year that followed 50.", { 40: "2020/2021", 50: "2021/2022" });
  when("In the financial year that ended on 31 March 2023 it spent €4 million.", {
    "€4 million": "2022-04-01/2023-03-31",
  });
  when("In the year that ended in March 2023 it spent €4 million.", { "€4 million": "2022-04/2023-03" });
  when("In the financial year 2021/22 it spent €4 million.", { "€4 million": "2021/2022" });
});

describe("times of one figure", () => {
  when("On the night of 30 January 2023 volunteers counted 340 people.", { 340: "2023-01-30" });
  when("The ban of 30 January 2023 covers 40 drugs.", { 40: null });
  when("In the second quarter of 2022 growth was 1.9%. It was 2.0% a year ago, after 1.1% in the previous quarter.", {
    "1.9%": "2022-04/2022-06",
  });
  when("Use doubled between August and December 2022, to 35 kilograms a week.", { "35 kilograms": "2022-12" });
});
