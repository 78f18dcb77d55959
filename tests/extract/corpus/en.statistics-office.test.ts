import { describe } from "vitest";
import { tells as marked } from "../clause.ts";
import { tells } from "../context.ts";
import { reads, refuses } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);

describe("on the month, on the year: from the level before", () => {
  when("In May 2022 consumer prices rose by 1.1% on the month and by 17.3% on the year.", {
    "1.1%": "2022-04/2022-05",
    "17.3%": "2021-05/2022-05",
  });
  when("Output grew 0.4% quarter on quarter and 2.2% year-on-year in the second quarter of 2022.", {
    "0.4%": "2022-01/2022-06",
    "2.2%": "2021-04/2022-06",
  });
  when("In June 2022 factory orders fell 3.2% month-on-month.", { "3.2%": "2022-05/2022-06" });
  // false friends
  when("In 2022 the city spent 4 million euros on the year of reading.", { "4 million euros": "2022" });
  when("The 12 crews met on the month's last day in 2022.", { 12: "2022" });
});

describe("what will be is not of the time of what was", () => {
  when("Output, which grew by 7.6% in 2021, is forecast to expand by 3.0%.", { "7.6%": "2021", "3.0%": null });
  when("Rents rose by 4% in 2021 and by 5% in 2022.", { "4%": "2021", "5%": "2022" });
});

describe("the past perfect looks back, and is come back from", () => {
  when("In 2019 there were 14 deaths. In 2018 there had been 19 deaths. Eleven prisoners escaped.", {
    19: "2018",
    Eleven: "2019",
  });
  when("The line took 900 calls in 2020. In 2016 it had taken 340. Most of the 70 helpers were students.", {
    340: "2016",
    70: "2020",
  });
  // told in the simple past, the story has moved
  when("In 2019 there were 14 deaths. In 2020 there were 19 deaths. Eleven prisoners escaped.", { Eleven: "2020" });
});

describe("every eighth is one in eight", () => {
  reads("en", { value: 12.5, measure: "percentage", unit: "percent" }, [
    "The teams met 300 refugees; [every eighth] was under 25.",
    "[Every eighth] patient had died or moved away.",
  ]);
  reads("en", { value: 33.3333, relation: "~", measure: "percentage", unit: "percent" }, [
    "Almost [every third] child has asthma.",
  ]);
  reads("en", { value: 20, measure: "percentage", unit: "percent" }, [
    "[Every fifth] household heats with wood.",
    "It hits [every fifth] young man.",
  ]);
  refuses("en", "ordinal", [
    "A count is held every [third] week.",
    "They meet every [fourth] Tuesday.",
    "The [eighth] patient left.",
  ]);
});

describe("the year of a price", () => {
  when("In May 2022 consumer prices rose by 1.1%.", { "1.1%": "2022-05" });
  when("In 2019 house prices in the north fell by 4%.", { "4%": "2019" });
  when("In 2019 prices fell by 4%.", { "4%": "2019" });
  // false friends: what sums are reckoned in
  when("In 2014 prices, the programme costs 40 million euros.", { "40 million euros": null });
  when("The programme costs 40 million in 2014 US dollars.", { "40 million": null });
});

describe("nothing falls up: a bound", () => {
  reads("en", { value: 10, relation: "<=", measure: "percentage", unit: "percent" }, [
    "Hospitals lose up to [10%] of the bonus.",
    "The farms may have lost up to [10%] of their sheep.",
  ]);
  reads("en", { value: 2.7, relation: "=", measure: "percentage", unit: "percent" }, [
    "The rate inched up to [2.7%].",
    "The rate went up to [2.7%].",
  ]);
  marked("status", "observed", ["In July some [38,000] people had looked for work."]);
});

describe("who is counted in a bracket", () => {
  reads("en", { value: 870, measure: "count", unit: "person" }, [
    "The largest groups were Romanians ([870]) and Serbs (610).",
    "The biggest categories were clerks ([870]) and drivers (300).",
  ]);
  reads("en", { value: 140, measure: "count", unit: "death" }, ["Deaths were most common among men ([140])."]);
});

describe("foreigners are counted where they are", () => {
  const where = (text: string, expected: Record<string, string | null>) => tells("ref_area", text, expected);
  where("In Austria half of all prisoners are foreigners. Most were Romanians (870). The average stay was 9 months.", {
    870: "AUT",
    "9 months": "AUT",
  });
  where("Of the immigrants in Chile 300 were Haitians and 200 Peruvians.", { 300: "CHL", 200: "CHL" });
  // false friends
  where("Germans drink 10 litres a year.", { "10 litres": "DEU" });
  where("In Chile 30 died. Haitians lost 300 boats.", { 300: "HTI" });
});
