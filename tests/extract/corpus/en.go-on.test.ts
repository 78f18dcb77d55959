import { describe } from "vitest";
import { tells as says } from "../clause.ts";
import { tells } from "../context.ts";
import { reads } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);
const where = (text: string, expected: Record<string, string>, meta = {}) => tells("ref_area", text, expected, meta);

describe("so many more than before", () => {
  const wording = "In 2019, [4,812] people began treatment in the [14] centres, [312] more than in 2018.";
  reads(
    "en",
    [
      { value: 4812, measure: "count", unit: "person" },
      { value: 14, measure: "count", unit: "centre" },
      { value: 312, measure: "count", unit: "person" },
    ],
    [wording],
  );
  says("move", ["end increase", null, "delta increase"], [wording]);
  reads("en", { value: 640, measure: "count", unit: "dose" }, [
    "Volunteers gave out 2,300 doses, [640] more than in 2018.",
  ]);
});

describe("norms and ages in the kind of what is held against them", () => {
  reads("en", { value: 30, measure: "duration", unit: "day", unit_code: "d" }, [
    "The median wait was 12 days, but one clinic exceeded the legal maximum of [30].",
  ]);
  reads("en", { value: 39, measure: "age", unit: "year", unit_code: "a" }, [
    "Women were on average two years younger ([39] against 41).",
  ]);
  reads("en", { value: 41, measure: "age", unit: "year", unit_code: "a" }, [
    "Women were on average two years younger (39 against [41]).",
  ]);
  reads("en", { value: 880, measure: "count", unit: "person" }, ["Staff numbers rose from [880] to 1,015."]);
});

describe("moves that are none", () => {
  says("move", null, [
    "The grant falls [€3.4 million] short of what is needed.",
    "It committed itself to reducing deaths by 50% and to providing care to [4,600] contacts.",
  ]);
  says("indicator", "Beds", ["The grant is small. Beds, it said, would have to be cut by [a fifth]."]);
});

describe("which time goes on", () => {
  when("The wait was 12 days, unchanged from 2018, the office said in its report for 2019.", { "12 days": "2019" });
  when("In 2019 some 3,200 people fell ill; the rate was 12% in 2010. In all 250 died.", { 250: "2019" });
  when("The clinic treated 85% of new and 57% of old cases in 2019 and 2018, respectively.", {
    "85%": "2019",
    "57%": "2018",
  });
  when("Hospitals recorded 1,300 stays in 2018.\n\nThe number is 13% higher than in 2014. It works out at 4 a day.", {
    "13%": "2014/2018",
  });
  // false friend: a paragraph that names its own subject
  when("Hospitals recorded 1,300 stays in 2018.\n\nThe clinics employ 40 nurses.", { 40: null });
});

describe("a rate told again, and a place that only ranks", () => {
  says("indicator", "people who fell ill", ["In 2019, 3,200 people fell ill, a rate of [79 per 100 000] population."]);
  where("Moldova has one of the highest rates of drug-resistant disease in the world. In 2019 some 3,200 fell ill.", {
    "3,200": "MDA",
  });
});

describe("what comes of a plan", () => {
  says(
    "status",
    ["projected", "projected"],
    ["The government will invest in [12] new scanners, bringing the total to [34]."],
  );
});

describe("asides between dashes, and inmates of prisons", () => {
  says(
    "move",
    ["end decrease", null, "start decrease"],
    ["[Thirteen] people died in 2019 – [six] of them by suicide – compared with [17] in 2018."],
  );
  says(
    "move",
    ["end decrease", null, "delta decrease"],
    ["In 2019 there were [7,364] inmates in the country's [27] prisons, [215] fewer than a year earlier."],
  );
  reads("en", { value: 188, measure: "count", unit: "case" }, ["In [188] cases a bystander had already used it."]);
  reads("en", { value: 38, measure: "rate", unit: "visit", per: "1 week" }, [
    "Emergency visits for overdose averaged [38] a week.",
  ]);
  reads("en", { lower: 30, upper: 59, value: null, interval: "range", measure: "age", unit: "year", unit_code: "a" }, [
    "Those between [30 and 59] made up 70%.",
  ]);
  says("indicator", "deaths", ["Ghent and Bruges had the most deaths: [643] and [240]."]);
});

describe("the time of an end whose start alone is dated", () => {
  when("In 2019 the drug killed 2,511 people.\n\nSmoking was the way in two thirds of cases, up from 56% in 2018.", {
    "two thirds": "2019",
    "56%": "2018",
  });
  when(
    "In 2019 4,120 people were admitted, 4% more than in 2018, when admissions had dropped to 3,770. A third were ill.",
    {
      "3,770": "2018",
      "A third": "2019",
    },
  );
  when("In 2019 41% had used drugs; ten years before it was 29%.", { "29%": "2009" });
});

describe("sums and what they are made of, and things of their own", () => {
  says("indicator", "spending on roads", ["The state spent [$186 million] in Oslo on roads."]);
  says(
    "indicator",
    ["cap on THC", "tax"],
    ["The council weighed a cap of [10 percent] on THC and a tax increase of [three points]."],
  );
  says(
    "move",
    [null, "delta increase"],
    ["The council weighed a cap of [10 percent] on THC and a tax increase of [three points]."],
  );
  says("indicator", "crude mortality rate", [
    "In all 172 patients died, corresponding to a crude mortality rate of [24.8 per 1,000 person-years].",
  ]);
  says(
    "indicator",
    ["Waiting times", "Waiting times", "Waiting times"],
    ["Waiting times averaged [9 weeks], [twice] the national average of [4.5 weeks]."],
  );
});

describe("people and verbs behind bare numbers", () => {
  reads("en", { value: 433, measure: "count", unit: "person" }, ["Of the [433] who left, 218 came back."]);
  reads("en", { value: 218, measure: "count", unit: "person" }, ["Of the 433 who left, [218] re-entered treatment."]);
  says(
    "status",
    ["projected", "observed", "projected"],
    ["This will fund [45] posts, of which [18] have been filled to date, and [30] beds."],
  );
});
