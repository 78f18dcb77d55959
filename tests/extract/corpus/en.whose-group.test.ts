import { describe } from "vitest";
import { tells } from "../clause.ts";

describe("the whole and the group of a share or a rate", () => {
  tells(
    "population",
    ["patients", "patients"],
    [
      "In Peru and Chile, [3%] and [4%] of patients, respectively, were moved.",
      "Some [3%] and [4%] of patients were moved.",
    ],
  );
  tells("population", "high-risk smokers", [
    "Only [10%] of the country's 6 900 (95% CI 5 400–8 700) high-risk smokers are in care.",
  ]);
  tells("population", "adults", [
    "The death rate due to fire among adults (aged [15–64]) was [26] deaths per million.",
    "The death rate of fire among adults was [26] deaths per million.",
  ]);
  tells(
    "population",
    ["entrants", "entrants", "entrants"],
    ["Wine was the main drink of [38%] of all entrants, beer of [33%] and cider of [21%]."],
  );
  tells("population", "person who injects drugs", ["The team gave out [148] needles per person who injects drugs."]);
  tells("population", "people who had left care", [
    "The death rate of people who had left care was about [three times] that of people who were in it.",
  ]);
});

describe("what the words around a verb make of an indicator", () => {
  tells("indicator", "donor grants", ["The bank expects donor grants to drop by [15 percent]."]);
  tells("indicator", "cost of Meeting the targets", ["Meeting the targets would cost [$340 million]."]);
  tells("indicator", "Deaths due to fire", ["Deaths due to fire rose by [4%]."]);
  tells("indicator", "new cases that acquired at work", ["Some [half] of new cases are now acquired at work."]);
  tells("indicator", "opioids among entrants", [
    "Amphetamines were the main drug of 38% of all entrants, opioids of [33%].",
  ]);
  tells("indicator", "temperature", ["Last month the temperature was, on average, [2 °C]."]);
});

describe("a norm behind a comma", () => {
  tells(
    "comparator",
    ["European average", null],
    ["The rate was [26] deaths per million, slightly above the European average of [23] per million."],
  );
  tells("comparator", "national average", ["Unemployment was [7%], well below the national average of 9%."]);
  tells("comparator", [null, null], ["It was [7%], below [3%] in May."]);
});

describe("a target of the rate before", () => {
  tells("indicator", "needles per person given out", [
    "It gave out 148 needles per person, against a target of [200] by 2022.",
  ]);
});

describe("what is counted and what it stands in", () => {
  tells("indicator", "patients", ["It had 322 patients at 13 sites, fewer than [1%] of the people who inject drugs."]);
  tells("indicator", "tests", ["As a result, tests with a value of [$890,000] were burned."]);
  tells("indicator", "HIV prevalence among sex workers", [
    "HIV prevalence among sex workers ranges from [31%] in Zambia to [72%] in Lesotho.",
  ]);
  tells("indicator", "people treated", ["We now treat [3.9 million] people."]);
  tells("population", null, ["Condom use with the last client was [74%]."]);
});

describe("whom and what the words around a number stand for", () => {
  tells("indicator", "attempts among under-18s", ["The attempts among under-18s rose from [730] to [1,460]."]);
  tells("population", "under-18s", ["The attempts among under-18s rose from [730] to [1,460]."]);
  tells("indicator", "patients who had moved", [
    "Of 211 patients, 64% worked, and the share who had moved fell from [47%] to [6%].",
  ]);
  tells("indicator", "refugees who took part", ["We asked 1,800 refugees; [1,669] took part ([92.7%])."]);
  tells("indicator", "beds", ["They set up 79 centres with 2,264 beds, [1,003] of them in the north."]);
  tells("population", "People who inject drugs", [
    "People who inject drugs bear the burden. The rate in this group was [8.3%].",
  ]);
  tells("population", "Income", ["Income came to €4 million. Donors gave [61%] of it."]);
  tells("indicator", "mortality during care", [
    "Home visits were associated with lower mortality during care ([0.71, 95% CI 0.58 to 0.86]).",
  ]);
});

describe("of which, and that is", () => {
  tells("indicator", "Schools that serve as shelters", ["Schools, [230] of which serve as shelters, remain closed."]);
  tells("indicator", "nurses infected", ["The number of nurses infected rose to 153, that is [5%] of the total."]);
  tells("indicator", "new cases reported", ["[53] new cases were reported in the Democratic Republic of the Congo."]);
});

describe("a target of the last that was counted in its unit", () => {
  tells("indicator", "patients", ["There were 1,214 patients at 12 sites; the plan had set a target of [2,000]."]);
});
