import { describe } from "vitest";
import { tells as tellsMove } from "../clause.ts";
import { tells } from "../context.ts";
import { reads } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);

describe("years before 1900, in a text that tells of them", () => {
  when("In the autumn of 1871 the mill had 640 looms, a fifth more than in 1860.", {
    640: "1871",
    "a fifth": "1860/1871",
  });
  when("From 1845 to 1849, 900 families left. The town had been rich since 1780.", { 900: "1845/1849" });
  when("In the winter of 1709 some 3,000 sheep died.", { "3,000": "1709" });
  when("At the 1851 census, 412 people were counted. In 1801 it had been 390.", { 412: "1851" });
  when("In 1832 cholera came. The first case was found on 9 June.\n\nBy 30 June, 140 people had died.", {
    140: "1832-06-30",
  });
  // numbers that count something, and those of a text that tells of nothing so old
  reads("en", { value: 1750, measure: "count", unit: "boat" }, [
    "The yard, in use since 1820, sold [1750] boats",
    "The yard sold [1750] boats",
  ]);
  reads("en", { value: 1650, measure: "count", unit: "case" }, ["In [1650] cases the cause was known."]);
  reads("en", { value: 1680, measure: "count", relation: ">" }, ["The list has grown to more than [1680]."]);
});

describe("weeks of the year", () => {
  const BULLETIN = "Flu bulletin, week 23 of 2023\n\n";
  when(`${BULLETIN}In week 23, 34 cases were notified, against 41 in week 22.`, {
    34: "2023-06-05/2023-06-11",
    41: "2023-05-29/2023-06-04",
  });
  when(`${BULLETIN}In weeks 20–22 there were 90 cases. In week 50 there had been 12.`, {
    90: "2023-05-15/2023-06-04",
    12: "2022-12-12/2022-12-18",
  });
  when("From week 40 of 2022 to week 20 of 2023, 1,900 swabs were tested.", { "1,900": "2022-10-03/2023-05-21" });
  when("In epidemiological week 12, 34 people fell ill. In the same week of 2021 it was 20.", {
    34: "2023-03-20/2023-03-26",
    20: "2021-03-22/2021-03-28",
  });
  // weeks of a trial, and lengths of time
  when("At week 12, 34 patients had left the trial.", { 34: null });
  when("Last week 12 people died.", { 12: "2023-06-05/2023-06-11" });
  when("They trained for three weeks. In week 2 of 2023 some 40 came.", { 40: "2023-01-09/2023-01-15" });
});

describe("times told by the day of the text", () => {
  when("Police held 14 people last night. A fortnight ago, 30 had been held.", { 14: "2023-06-14", 30: "2023-06-01" });
  when("The last night of the fair drew 14,000 people.", { "14,000": null });
  when("On Friday a man was jailed for nine years for a theft in 2019.", { "nine years": "2023-06-09" });
  when("In 2019 a man was jailed for nine years.", { "nine years": "2019" });
  when("The city paid €4 million for a painting in 2019.", { "€4 million": "2019" });
});

describe("times that hang on those before", () => {
  when("The first case was found on 3 May. Ten days later 40 people were ill.", { 40: "2023-05-13" });
  when("The law passed in 2014.\n\nIn the following year 40 people were fined.", { 40: "2015" });
  when("The ship sank in May 2019. In the following year 12 ships sank.", { 12: "2020" });
  when("Sales hit 40 in May 2019 and 60 a year later.", { 60: "2020-05" });
  when("The levy has been charged since 2017. That year it brought in €4 million.", { "€4 million": "2017" });
  when("On Friday she was jailed for a fraud in 2020. She stole €60,000 that year.", { "€60,000": "2020" });
  when("The number fell from 96 in 2019 to 88, 79 and now 67.", { 96: "2019", 88: null, 79: null, 67: "2023" });
  when("In 2018, 40 came, 50 in 2019 and 60 in 2020.", { 40: "2018", 50: "2019", 60: "2020" });
});

describe("an earlier time in front", () => {
  tellsMove("move", "delta increase", [
    "Compared with 2019, output was [3%] higher.",
    "Compared with a year earlier, rents were [3%] higher.",
  ]);
  tellsMove("move", null, [
    "Compared with Spain, output was [3%] higher.",
    "Compared with others, rents were [3%] higher.",
  ]);
  when("In March output rose. Compared with March 2022, it was 3% higher.", { "3%": "2022-03/2023-03" });
});
