import { describe } from "vitest";
import { reads, refuses } from "../corpus.ts";

describe("N times", () => {
  reads("en", { value: 22, measure: "ratio", unit: null }, [
    "The risk is [22 times] higher for miners.",
    "Miners run a [22-fold] risk.",
    "A [22-fold] rise was seen in the mines.",
    "Dust levels were [22 times] those of the office.",
    "Dust levels were [22 times] the limit.",
    "The risk rose [22 times].",
    "Miners are [22 times] as likely to fall ill.",
    "Miners are [22 times] more likely to fall ill.",
    "𝑝 rose [22 times] after the leak.", // 𝑝: two UTF-16 units, one code point
    "The yield is [22x] higher on wet soil.",
  ]);
  reads("en", { value: 3.5, measure: "ratio" }, [
    "The leaf holds [3.5 times] more iron.",
    "Rents are [three and a half times] what they were.",
    "Rents are [3.5 times] as high as in the suburbs.",
  ]);
  reads("en", { value: 10, measure: "ratio" }, [
    "Theft grew [tenfold] in the decade.",
    "Theft saw a [tenfold] rise.",
    "Theft grew [10-fold] in the decade.",
    "Theft grew [ten-fold] in the decade.",
    "A [ten times] larger dam is planned.",
  ]);
  reads("en", { value: 5, measure: "ratio", relation: "~" }, [
    "The stock is about [five times] larger.",
    "Wages are nearly [five times] what a clerk earns.",
  ]);
  reads("en", { value: 4, measure: "ratio", relation: ">" }, ["The pass saw more than [four times] as many lorries."]);
  reads("en", { lower: 2, upper: 3, interval: "range", measure: "ratio" }, [
    "Cyclists are [two to three times] more likely to be hurt.",
    "Cyclists face a [2–3 times] higher risk.",
    "The dose was [two to three-fold] higher.",
  ]);
});

describe("-fold behind any number word", () => {
  reads("en", { value: 15, measure: "ratio" }, ["Theft rose [fifteenfold].", "A [fifteenfold] rise was seen."]);
  reads("en", { value: 80, measure: "ratio" }, ["Theft rose [eightyfold] in the slump."]);
});

describe("doubled, twice, halved", () => {
  reads("en", { value: 2, measure: "ratio" }, [
    "The price of rice [doubled] in a year.",
    "The number of cafes has [doubled].",
    "The firm is [doubling] its fleet.",
    "The town wants to [double] its fleet.",
    "It earns [twice] as much as the mill.",
    "It is [twice] as common among men.",
    "The bill came to [double] the estimate.",
    "They use [twice] the water of their neighbours.",
    "The pass carries [twice] as many lorries.",
  ]);
  reads("en", { value: 3, measure: "ratio" }, [
    "Bookings [tripled] within weeks.",
    "Bookings have [trebled] within weeks.",
    "It holds [triple] the volume.",
  ]);
  reads("en", { value: 4, measure: "ratio" }, ["Complaints [quadrupled] after the merger."]);
  reads("en", { value: 0.5, measure: "ratio" }, [
    "The herd was [halved] by plague.",
    "The reform [halved] the waiting list.",
    "The ministry wants to [halve] the toll.",
  ]);
});

describe("ratios of two numbers", () => {
  reads("en", { value: 4, measure: "ratio" }, [
    "Men outnumber women by [4:1].",
    "Men outnumber women by [four to one].",
    "The student-teacher ratio is [4:1] in villages.",
  ]);
  reads("en", { value: 2.5, measure: "ratio" }, [
    "The ratio of ewes to lambs was [5:2].",
    "The ewe-to-lamb ratio was [2.5 to 1].",
  ]);
  reads("en", { value: 0.25, measure: "ratio" }, [
    "Mix cement and sand at a ratio of [1:4].",
    "Mix them in a ratio of [1 to 4].",
  ]);
  reads("en", { value: 1.8, measure: "ratio" }, [
    "The odds ratio was [1.8].",
    "Smokers had an odds ratio of [1.8].",
    "Smokers fared worse (OR [1.8]).",
  ]);
  reads("en", { value: 0.62, measure: "ratio" }, [
    "The hazard ratio was [0.62] in the cooled group.",
    "A relative risk of [0.62] was found.",
  ]);
});

describe("times that count occasions", () => {
  reads("en", { value: 7, measure: "count", unit: "occasion" }, [
    "The pump failed [seven times].",
    "The line broke [7 times] that winter.",
  ]);
  reads("en", { value: 2, measure: "count", unit: "occasion" }, [
    "The motion failed [twice].",
    "He was fined [twice].",
  ]);
  reads("en", { value: 3, measure: "rate", unit: "occasion", per: "1 week" }, [
    "Bins are emptied [three times] a week.",
    "Bins are emptied [3 times] per week.",
    "Bins are emptied [three times] each week.",
  ]);
  reads("en", { value: 2, measure: "rate", unit: "occasion", per: "1 year" }, [
    "The board meets [twice] a year.",
    "The board meets [twice] every year.",
    "The board meets [two times] a year.",
  ]);
});

describe("no multiples", () => {
  refuses("en", "idiom", [
    "Inflation is in [double] digits.",
    "A [double]-blind trial began.",
    "It is a [double]-edged sword.",
    "He won the [triple] jump.",
    "They shared a [double] bed.",
  ]);
});

describe("times behind an interval", () => {
  reads("en", { value: 16, lower: 14, upper: 18, interval: "UI", measure: "ratio" }, [
    "Miners are [16 (14–18) times] more likely to fall ill.",
    "Miners are [16 (uncertainty interval 14–18) times] more likely to fall ill.",
  ]);
});

describe("how often, behind a verb and its object", () => {
  reads("en", { value: 10, measure: "count", unit: "occasion" }, ["The bank has raised its key rate [ten times]."]);
  reads("en", { value: 10, measure: "ratio" }, ["Prices rose [ten times]."]);
});
