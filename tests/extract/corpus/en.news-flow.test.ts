import { describe } from "vitest";
import { tells as says } from "../clause.ts";
import { tells } from "../context.ts";
import { reads, refuses } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);
const where = (text: string, expected: Record<string, string>, meta = {}) => tells("ref_area", text, expected, meta);

describe("a dateline with the agency in a bracket", () => {
  const text =
    "VIENNA, June 26 (Newsline) - Global production climbed 14% in 2018 to 2,640 tonnes, the office said on Friday.";
  when(text, { "14%": "2018", "2,640 tonnes": "2018" }, { published: "2020-06-26" });
  where(text, { "14%": "001" }, { published: "2020-06-26" });
  // false friend: a capital within a name
  where("VIENNA, June 26 (Newsline) - Austria gave the Global Health Institute €14 million.", { "€14 million": "AUT" });
});

describe("studies of others and budgets of which nothing but money is told", () => {
  when("It came from a 2018 study that assumed sales of 400 tonnes.\n\nA levy of €3 was asked for.", {
    "400 tonnes": "2018",
    "€3": null,
  });
  const meta = { published: "2020-10-10", title: "Budget 2021 leaves care standing still" };
  when(
    "Budget 2021 leaves care standing still\n\nThe care gets €5 million. The association has 412 members.",
    { "€5 million": "2021", 412: null },
    meta,
  );
});

describe("ends that are told of the main year", () => {
  when(
    "In 2018/19 drugs were found in 38% of cases. The share was 14.0%, which is 3.7 points lower than the 17.7% recorded in 2017/18.",
    {
      "14.0%": "2018/2019",
      "17.7%": "2017/2018",
    },
  );
});

describe("what would be, behind a number", () => {
  says(
    "status",
    ["observed", "projected"],
    [
      "A levy plus a tax at [19 per cent] would make it [20 per cent] dearer.",
      "A gram that contains [15 per cent] would be taxed at [€1.50].",
    ],
  );
});

describe("what was said, and what it is compared with", () => {
  says(
    "move",
    ["end increase", "start increase"],
    ["Of the members, [68%] said that their list was closed, up from [51%] in 2018."],
  );
  reads("en", { value: 24, measure: "rate", unit: "death", per: "1000000 adult" }, [
    "The rate of deaths, at 97 per million adults, is four times the European average of [24].",
  ]);
  reads("en", { value: 10, measure: "duration", unit: "day", unit_code: "d", relation: "<=" }, [
    "Every patient is to have an appointment within [ten] working days.",
  ]);
  refuses("en", "identifier", ["How many prisoners were in treatment? [⟦162447⟧]"]);
});
