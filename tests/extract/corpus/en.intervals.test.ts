import { describe } from "vitest";
import { reads, refuses } from "../corpus.ts";

describe("confidence intervals", () => {
  reads("en", { value: 12, lower: 10, upper: 14, interval: "CI", measure: "percentage", unit: "percent" }, [
    "Pooled risk was ⟦12% (95% CI 10–14)⟧.",
    "Pooled risk was ⟦12% (95% CI: 10–14)⟧.",
    "Pooled risk was ⟦12% (95% CI 10 to 14)⟧.",
    "Pooled risk was ⟦12% (95% CI, 10–14%)⟧.",
    "Pooled risk was ⟦12% (95% CI 10%–14%)⟧.",
    "Pooled risk was ⟦12% (CI 10–14)⟧.",
    "Pooled risk was ⟦12% (95% confidence interval 10 to 14)⟧.",
    "Pooled risk was ⟦12% (95% CI [10, 14])⟧.",
    "Pooled risk was ⟦12% [95% CI 10–14]⟧.",
    "Pooled risk was ⟦12 per cent (95% CI 10–14)⟧.",
    "Pooled risk was ⟦12%, 95% CI 10–14⟧.",
  ]);
  reads("en", { value: 1.8, lower: 1.2, upper: 2.7, interval: "CI", measure: "ratio" }, [
    "The odds ratio was [1.8 (95% CI 1.2–2.7)].",
    "Smokers fared worse (OR [1.8, 95% CI 1.2–2.7]).",
    "Smokers fared worse (OR [1.8; 95% CI 1.2 to 2.7]).",
    "Smokers fared worse (hazard ratio [1.8, 95% CI 1.2–2.7]).",
  ]);
  reads(
    "en",
    { value: 4.1, lower: 2.9, upper: 5.8, interval: "CI", measure: "rate", unit: "death", per: "100000 population" },
    ["Mortality was [4.1 per 100 000 (95% CI 2.9–5.8)] in the valley."],
  );
});

describe("uncertainty intervals and brackets without a label", () => {
  reads(
    "en",
    { value: 36_000_000, lower: 31_000_000, upper: 42_000_000, interval: "UI", measure: "count", unit: "person" },
    [
      "Experts say ⟦36 million (31–42 million)⟧ people moved.",
      "Experts say ⟦36 million (31-42)⟧ people moved.",
      "Experts say ⟦36 million [31–42 million]⟧ people moved.",
      "Experts say ⟦36 million (31 million to 42 million)⟧ people moved.",
      "Experts say ⟦36 million (uncertainty interval 31–42 million)⟧ people moved.",
    ],
  );
  reads("en", { value: 41, lower: 35, upper: 48, interval: "UI", measure: "count", unit: "wolf" }, [
    "The count gave ⟦41 [35–48]⟧ wolves.",
    "The count gave ⟦41 (35–48)⟧ wolves.",
  ]);
  reads("en", { value: 5.1, lower: 4.7, upper: 5.5, interval: "UI", measure: "quantity", unit: "milligram" }, [
    "Lead stood at [5.1 ± 0.4 mg].",
    "Lead stood at [5.1 mg ± 0.4 mg].",
    "Lead stood at [5.1 mg ± 0.4].",
    "Lead stood at [5.1 +/- 0.4 mg].",
  ]);
  reads("en", { value: 14.9e6, lower: 9.8e6, upper: 22.4e6, interval: "UI", measure: "count", unit: "person" }, [
    "It reached ⟦14.9 million [9.8 million–22.4 million]⟧ children.",
  ]);
});

describe("quartiles and ranges", () => {
  reads("en", { value: 41, lower: 34, upper: 48, interval: "IQR", measure: "duration", unit: "day" }, [
    "The median stay was [41 days (IQR 34–48)].",
    "The median stay was [41 days (interquartile range 34–48)].",
    "The median stay was [41 days, interquartile range 34–48].",
  ]);
  reads("en", { value: 8, lower: 2, upper: 31, interval: "range", measure: "duration", unit: "week" }, [
    "The wait was [8 weeks (range 2–31)].",
    "The wait was [8 weeks (range: 2–31 weeks)].",
  ]);
  reads("en", { value: 900, lower: 700, upper: 1100, interval: "range", measure: "count", unit: "person" }, [
    "There [900] people use it (range 700–1100).",
  ]);
});

describe("what belongs to the interval is no figure of its own", () => {
  refuses("en", "interval", ["There 900 people use it (range [700]–[1100])."]);
  refuses("en", "test_statistic", [
    "The gap was small (p < [0.05]).",
    "The gap was small (p=[0.03]).",
    "The gap was small (P > [0.2]).",
    "A p value of [0.04] was found.",
    "It did not differ (t = [2.1]).",
  ]);
});

describe("brackets that are no interval", () => {
  reads(
    "en",
    [
      { value: 53, measure: "percentage", unit: "percent" },
      { value: 430, measure: "count", unit: "boat" },
    ],
    ["Over half, [53%] ([430] boats), leaked."],
  );
  reads(
    "en",
    [
      { value: 12, measure: "count", unit: "barn" },
      { value: 9, measure: "percentage", unit: "percent" },
    ],
    ["Fire took [12] barns ([9%])."],
  );
  refuses("en", "list_number", [
    "This was shown before ⟦[12]⟧.",
    "This was shown before ⟦[3, 7]⟧.",
    "Others disagree ⟦[4–6]⟧.",
  ]);
});
