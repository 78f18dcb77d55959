import { describe } from "vitest";
import { tells } from "../clause.ts";
import { tells as placed } from "../context.ts";
import { reads } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>) => placed("time_period", text, expected);
const where = (text: string, expected: Record<string, string | null>) => placed("ref_area", text, expected);

describe("a year behind a semicolon is not that of a number in a bracket before it", () => {
  when("Of the 640 pupils weighed in 2021, 96 (15%) were obese; the figure in 2014 had been 11%.", {
    "15%": "2021",
    "11%": "2014",
  });
  when("In 2021, 96 pupils (15%) were obese; in 2014 it had been 11%. Some 40 got a bicycle.", {
    "15%": "2021",
    40: "2021",
  });
  // false friend: the year in the bracket's own clause
  when("Some 96 pupils (15%) were obese in 2014.", { "15%": "2014" });
});

describe("what was, was not over the time of what is planned", () => {
  when("From 1 May 2024 kiosks will be fined up to €300.\n\nDrownings fell by 21 over the same period to 410.", {
    21: null,
    410: null,
  });
  when("By 2030 the bus fleet is to grow to 90. Over the same period fares should rise by 10%.", { "10%": "2030" });
  // false friend: what was told before
  when("Between 2015 and 2020 thefts fell from 80 to 60. Over the same period drownings rose by 21.", {
    21: "2015/2020",
  });
});

describe("a multiple or a part of an earlier level", () => {
  const half = { value: 0.5, measure: "ratio", unit: null } as const;
  reads("en", half, [
    "In 2022 the rate was 11 per cent, [half] the level of 2010.",
    "In 2022 the rate was 11 per cent, [half] the 2010 figure.",
    "Sales came to 40 tonnes, [half] the amount sold a decade earlier.",
  ]);
  // false friends: parts
  reads("en", { value: 50, measure: "percentage", unit: "percent" }, [
    "[Half] the users smoked in 2010.",
    "[Half] the budget was spent in 2010.",
  ]);
  tells("move", "delta decrease", ["In 2020 the rate was 11 per cent, [half] the level of 2010."]);
  when("In 2022 the rate was 11%, half the level of 2010.", { "11%": "2022", half: "2010/2022" });
  when("In 2022 the total was 400, three times the number in 2010.", { 400: "2022", "three times": "2010/2022" });
  when("In 2022 the rate was 11%, a third of the 2010 level.", { "a third": "2022" });
  when("The rate was 11%, twice the level of 2010.", { "11%": null });
});

describe("a place that a figure only stands out of", () => {
  where("Slovenia counted 14 cases. The rate of 0.5 per million was among the lowest in the EU (average 1.8).", {
    "0.5 per million": "SVN",
    1.8: "EU",
  });
  where(
    "Slovenia counted 14 cases. Its 0.5 per million was the lowest in the European Union, where the average was 1.8. In all, 9 were linked to injecting.",
    { "0.5 per million": "SVN", 1.8: "EU", 9: "SVN" },
  );
  // false friend: told of the region
  where("Prevalence is highest in western Europe, where 60% are treated.", { "60%": "155" });
});

describe("a relative clause behind a place", () => {
  tells("indicator", "people who inject drugs", [
    "The number of people in Portugal who inject drugs is put at [14,000].",
  ]);
  tells("indicator", "adults who smoke", ["The proportion of adults in Scotland who smoke fell to [14.9%]."]);
  tells("indicator", "households in the north that burn wood", [
    "The share of households in the north that burn wood rose to [12%].",
  ]);
});

describe("the group in front of a bracket", () => {
  tells(
    "population",
    ["people aged over 34", "people under 25"],
    ["Prevalence was highest among those aged over 34 ([38%]) and lowest among those under 25 ([7%])."],
  );
  tells("indicator", "Prevalence", [
    "Prevalence was highest among those aged over 34 ([38%]) and lowest among those under 25 ([7%]).",
  ]);
  tells(
    "indicator",
    ["HIV prevalence", "HIV prevalence", "HIV prevalence"],
    ["HIV prevalence stood at [4%]. The rate was highest among sex workers ([38%]), followed by prisoners ([7%])."],
  );
  tells(
    "population",
    ["sex workers", "prisoners"],
    ["HIV prevalence stood at 4%. The rate was highest among sex workers ([38%]), followed by prisoners ([7%])."],
  );
});

describe("a whole with a participle and a time", () => {
  tells("indicator", "people tested who were positive", ["Of the people tested in 2020, [26%] were positive."]);
  tells("indicator", "inmates tested who had hepatitis C", ["Of the inmates tested last year, [12%] had hepatitis C."]);
  tells("population", "women treated", ["Among women treated in 2019, [4%] relapsed."]);
});

describe("who wants what to happen", () => {
  tells("indicator", "prevalence", ["The government wants prevalence to be [5%] or lower by 2034."]);
  tells("indicator", "overdose deaths", ["The plan wants overdose deaths to fall by [20%] by 2030."]);
  // false friend: what people want
  tells("indicator", "wants", ["Their wants rose to [20] in 2018."]);
});

describe("a number told again in other words", () => {
  tells("indicator", "people who used opioids", [
    "An estimated [6,800] people used opioids, corresponding to [4.9] per 1,000 inhabitants.",
  ]);
});

describe("one of which", () => {
  reads("en", { value: 1, measure: "count", unit: "infection" }, [
    "The town had 14 infections, of which [one] was linked to injecting.",
  ]);
  reads("en", { value: 1, measure: "count", unit: "person" }, ["Nine people died, of whom [one] was a child."]);
});

describe("a thing of its own", () => {
  reads("en", { value: 273, measure: "count", unit: null }, [
    "Some 800,000 pensioners claimed. Power rose from 240 to [273].",
  ]);
  reads("en", { value: 273, measure: "count", unit: "person" }, [
    "Some 240 pensioners claimed. The number rose to [273].",
  ]);
});
