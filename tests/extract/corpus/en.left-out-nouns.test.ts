import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads, refuses } from "../corpus.ts";

const count = (value: number, unit: string) => ({ value, measure: "count", unit }) as const;
const percent = (value: number) => ({ value, measure: "percentage", unit: "percent" }) as const;

describe("nouns left out of a clause", () => {
  reads(
    "en",
    [count(11, "robbery"), count(4, "robbery"), count(30, "fire"), count(12, "fire")],
    [
      "Robberies fell from [11] to [4], fires in the port from [30] to [12].",
      "Robberies fell from [11] to [4], and fires from [30] to [12].",
    ],
  );
  reads("en", [count(11, "robbery"), count(4, "robbery")], ["Robberies fell in May, and from [11] to [4] in June."]);
  reads("en", count(6, "trial"), [
    "Earlier trials, [six] in all, were small.",
    "Earlier trials, [six] in total, were small.",
  ]);
  reads(
    "en",
    [count(94, "person"), percent(20)],
    [
      "Some do. [Ninety-four], [one in five] of those registered, have begun.",
      "Some do. [Ninety-four], [one in five] of the patients, have begun.",
    ],
  );
  reads(
    "en",
    [count(6, "town"), count(2, "town")],
    ["Other towns look on. [Six] have asked for help. [Two], Rye and Deal, want a bus."],
  );
  reads("en", count(400, "person"), ["It was a long fight. [Four hundred] signed a letter."]);
  reads(
    "en",
    [count(71, "person"), { ...count(5, "occasion"), relation: ">" }, count(24, "person")],
    ["[Seventy-one] women were hit, some more than [five times]. Just [24] knew why."],
  );
  reads("en", { value: 4, measure: "rate", unit: "pad", per: "1 month" }, [
    "Pads were handed out in three of the nine wings, at a rate of [four] a month.",
  ]);
  reads(
    "en",
    [count(55, "person"), count(412, "person")],
    ["Of the [55] students, most left. Part-time numbers fell to [412]."],
  );
});

describe("all of so many", () => {
  reads("en", count(9, "prison"), [
    "The team went round. It saw all [nine] prisons in the state.",
    "The team went round. Tests should reach all [nine] prisons by then.",
  ]);
  refuses("en", "anaphoric", [
    "The state has nine prisons. The team saw all [nine] prisons.",
    "Spain, Italy and Malta pay. In all [three] countries the rule holds.",
    "The team went round. There was one nurse for all [nine].",
  ]);
});

describe("a point and a half, and ratios that move", () => {
  reads("en", { value: 1.5, measure: "percentage_point", unit: "percentage point" }, [
    "Turnout stood at 61.2 per cent, [a point and a half] above the average.",
    "Turnout was 61%, [a percentage point and a half] below the norm.",
  ]);
  tells(
    "move",
    ["start increase", "end increase"],
    ["The ratio of pupils to teachers went up from [17:1] to [18.4:1]."],
  );
});

describe("occasions behind a verb of its own", () => {
  reads("en", count(8, "occasion"), [
    "The lift had failed [eight times] in the term.",
    "The lift failed [eight times].",
  ]);
  reads("en", { value: 8, measure: "ratio" }, ["Prices have risen [eight times] since then."]);
});

describe("groups right before their numbers", () => {
  const cups = (value: number) => ({ value, measure: "rate", unit: "cup", per: "1 day" }) as const;
  reads("en", [cups(2.3), cups(2.6), cups(2)], ["Pupils drank [2.3] cups a day, boys [2.6] and girls [2.0]."]);
  reads("en", [percent(34), percent(41), percent(28)], ["About a third smoke: [34%], men [41] and women [28]."]);
  reads(
    "en",
    [percent(19), count(9, "headache"), percent(8)],
    ["Headaches were seen in 21 of 111 ([19%]) and [9] of 113 ([8%])."],
  );
});

describe("intervals without a label, and labels that touch their level", () => {
  const share = { measure: "percentage", unit: "percent" } as const;
  reads("en", { value: 8, lower: 6.2, upper: 10.1, interval: "UI", ...share }, ["It was ⟦8.0% [6.2; 10.1]⟧ in women."]);
  reads("en", { value: 2.1, lower: 1.4, upper: 3.2, interval: "UI", measure: "ratio" }, [
    "The odds ratio was [2.1 (1.4, 3.2)].",
    "The IRR was [2.1 (1.4–3.2)].",
    "The IRR [2.1 (1.4–3.2)] was high.",
  ]);
  reads("en", { value: -0.3, lower: -1.1, upper: 0.5, interval: "UI", measure: "quantity", unit: "kilogram" }, [
    "There was no effect on weight ([-0.3 kg, -1.1 to 0.5]).",
  ]);
  reads("en", { value: 14.2, lower: 12.5, upper: 16.1, interval: "CI", ...share }, [
    "Of all, [14.2%] (n=212; 95% CI 12.5 to 16.1) fell ill.",
    "Of all, [14.2% (CI95% 12.5–16.1)] fell ill.",
  ]);
  reads("en", count(3, "person"), ["He met [3] men (2, 4 and 6 years old)."]);
});

describe("numbers that name a thing", () => {
  refuses("en", "identifier", ["They cut the number [14] night bus.", "The number [7] tram is late."]);
  refuses("en", "clock_time", ["The board met on 16 November 2021, [14.00]-[16.30], in the hall."]);
  refuses("en", "law_number", ["See paras [12]-[15] of the Act."]);
  reads("en", { value: 2, measure: "rate", unit: "mark", per: "1 hour" }, ["Sleep is worth [2] marks per hour."]);
});
