import { describe } from "vitest";
import { reads } from "../corpus.ts";

describe("per cent", () => {
  reads("en", { value: 40, measure: "percentage", unit: "percent", unit_code: "%", precision: 0.5 }, [
    "[40%] of the wells hold salt.",
    "[40 %] of the wells hold salt.",
    "[40 per cent] of the wells hold salt.",
    "[40 percent] of the wells hold salt.",
    "[Forty per cent] of the wells hold salt.",
    "[Forty percent] of the wells hold salt.",
    "A [40 per cent] share of wells holds salt.",
    "A [40-percent] share of wells holds salt.",
    "[40 pct] of the wells hold salt.",
    "Salt was found (in [40%] of wells).",
    "• Wells with salt: [40%]",
    "[40％] of the wells hold salt.",
  ]);
  reads("en", { value: 12.7, measure: "percentage", unit: "percent", precision: 0.05 }, [
    "Joblessness stood at [12.7%].",
    "Joblessness (currently [12.7%]) is a worry.",
    "Joblessness was [12.7 per cent] in the south.",
    "Joblessness, at [12.7 percent], hurts.",
    "Joblessness: [12.7%].",
    "The rate of [12.7%] hides much.",
  ]);
  reads("en", { value: 100, measure: "percentage", unit: "percent" }, [
    "Cover is [100%] in two cantons.",
    "[One hundred per cent] of the seats were taken.",
  ]);
  reads("en", { value: 0, measure: "percentage", unit: "percent" }, [
    "Growth was [0%] in May.",
    "Growth was [zero per cent] in May.",
  ]);
  reads("en", { value: 130, measure: "percentage", unit: "percent" }, [
    "Cells are filled to [130%] of capacity.",
    "Prices rose by [130 per cent].",
  ]);
  reads("en", { value: 1.5, measure: "percentage", unit: "percent" }, [
    "The fee is [one and a half per cent].",
    "The fee is [1½ per cent].",
  ]);
});

describe("deltas are positive, levels keep their sign", () => {
  reads("en", { value: 12, measure: "percentage", unit: "percent" }, [
    "Sales fell by [12%].",
    "Sales rose [12%] on the year.",
    "Sales were down [12%].",
    "A [12%] drop in sales followed.",
  ]);
  reads("en", { value: -1.2, measure: "percentage", unit: "percent" }, ["The deposit rate is [-1.2%]."]);
});

describe("per cent with a hedge", () => {
  reads("en", { value: 60, measure: "percentage", unit: "percent", relation: "~" }, [
    "About [60%] of bees died.",
    "Some [60 per cent] of bees died.",
    "Roughly [60%] of bees died.",
    "Around [sixty per cent] of bees died.",
    "Nearly [60%] died.",
    "Close to [60%] of bees died.",
  ]);
  reads("en", { value: 60, measure: "percentage", unit: "percent", relation: ">" }, [
    "More than [60%] of bees died.",
    "Over [60%] of bees died.",
    "Well over [60%] of bees died.",
    "Losses exceeded [60%].",
    "Losses in excess of [60%] were seen.",
  ]);
  reads("en", { value: 60, measure: "percentage", unit: "percent", relation: "<=" }, [
    "Up to [60%] of bees died.",
    "At most [60%] of bees died.",
    "As many as [60%] of bees died.",
    "No more than [60%] died.",
  ]);
  reads("en", { value: 60, measure: "percentage", unit: "percent", relation: ">=" }, [
    "At least [60%] of bees died.",
    "No less than [60%] died.",
    "[60%] or more of the bees died.",
  ]);
  reads("en", { value: 60, measure: "percentage", unit: "percent", relation: "<" }, [
    "Less than [60%] of bees died.",
    "Fewer than [60 per cent] of bees died.",
    "Under [60%] of bees died.",
    "Losses stayed below [60%].",
  ]);
  reads("en", { value: 60, measure: "percentage", unit: "percent" }, [
    "Exactly [60%] of bees died.",
    "Only [60%] of bees died.",
    "Just [60%] of bees died.",
    "On average [60%] of bees died.",
    "A mere [60%] of bees died.",
  ]);
});

describe("shares in a list", () => {
  reads(
    "en",
    [
      { value: 41, measure: "percentage", unit: "percent" },
      { value: 35, measure: "percentage", unit: "percent" },
      { value: 24, measure: "percentage", unit: "percent" },
    ],
    [
      "Coal, gas and wind gave [41], [35] and [24 per cent] of the power.",
      "Coal gave [41%], gas [35%] and wind [24%].",
      "Shares of coal, gas and wind were [41%], [35%] and [24%], respectively.",
    ],
  );
  reads(
    "en",
    [
      { value: 12, measure: "percentage", unit: "percent" },
      { value: 9, measure: "percentage", unit: "percent" },
    ],
    [
      "The share fell from [12] to [9 per cent].",
      "The share fell from [12%] to [9%].",
      "The share was [12%] in towns and [9%] in villages.",
      "It stood at [12%], against [9%] abroad.",
    ],
  );
});

describe("the 95 of a confidence level is no share", () => {
  reads("en", { value: 8, lower: 6, upper: 10, interval: "CI", measure: "percentage", unit: "percent" }, [
    "Risk was [8% (95% CI 6–10)] in the trial.",
  ]);
});

describe("a number below nothing that somebody asks for", () => {
  reads("en", { value: -5, measure: "percentage", unit: "percent" }, ["The puzzle needs [minus five percent]."]);
});
