import { describe } from "vitest";
import { reads, refuses } from "../corpus.ts";

describe("small numbers in words", () => {
  reads("en", { value: 0, measure: "count", unit: "accident" }, [
    "The yard reported [zero] accidents in its first winter.",
  ]);
  reads("en", { value: 3, measure: "count", unit: "person" }, [
    "[Three] mayors refused to sign.",
    "A letter from [three] mayors arrived late.",
  ]);
  reads("en", { value: 9, measure: "count", unit: "ferry" }, [
    "The company sold [nine] ferries.",
    "[Nine] old ferries were scrapped",
  ]);
  reads("en", { value: 12, measure: "count", unit: "orchard" }, [
    "Blight was found in [twelve] orchards.",
    "They inspected [TWELVE] orchards.",
  ]);
  reads("en", { value: 40, measure: "count", unit: "sack" }, ["The mill filled [forty] sacks before noon."]);
});

describe("compounds", () => {
  reads("en", { value: 21, measure: "count", unit: "lighthouse" }, [
    "Sensors were fixed to [twenty-one] lighthouses.",
    "Sensors were fixed to [twenty one] lighthouses.",
    "Sensors were fixed to [twenty‑one] lighthouses.",
  ]);
  reads("en", { value: 99, measure: "count", unit: "person" }, ["[Ninety-nine] delegates took the floor."]);
  reads("en", { value: 105, measure: "count", unit: "beach" }, [
    "Only [one hundred and five] beaches met the standard.",
    "Only [one hundred five] beaches met the standard.",
    "Only [a hundred and five] beaches met the standard.",
    "Only [one hundred and 5] beaches met the standard.",
  ]);
  reads("en", { value: 254_000, measure: "count", unit: "goat" }, [
    "The drought killed [two hundred and fifty-four thousand] goats.",
    "The drought killed [two hundred fifty-four thousand] goats.",
  ]);
  reads("en", { value: 3407, measure: "count", unit: "bicycle" }, [
    "The fleet counts [three thousand four hundred and seven] bicycles.",
    "[Three thousand four hundred seven] bicycles stand idle.",
  ]);
  reads("en", { value: 1900, measure: "count", unit: "window" }, ["The palace has [nineteen hundred] windows."]);
  reads("en", { value: 999_999_999_999_999, measure: "count", unit: "atom" }, [
    "A speck holds [nine hundred and ninety-nine trillion nine hundred and ninety-nine billion nine hundred and ninety-nine million nine hundred and ninety-nine thousand nine hundred and ninety-nine] atoms.",
  ]);
  reads("en", { value: 2_000_016, measure: "count", unit: "brick" }, [
    "The tower took [two million and sixteen] bricks.",
  ]);
});

describe("halves and quarters behind a whole", () => {
  reads("en", { value: 2500, measure: "count", unit: "ticket" }, [
    "They sold [two and a half thousand] tickets.",
    "They sold [two-and-a-half thousand] tickets.",
  ]);
  reads("en", { value: 1_500_000, measure: "count", unit: "meal" }, [
    "Kitchens served [one and a half million] meals.",
    "Kitchens served [one million and a half] meals.",
  ]);
  reads("en", { value: 3.5, measure: "duration", unit: "hour" }, ["The talks took [three and a half hours]."]);
  reads("en", { value: 6.75, measure: "quantity", unit: "litre" }, ["The can holds [six and three quarter litres]."]);
  reads("en", { value: 2.5, measure: "count", unit: "rotation" }, [
    "The gear makes [2½] rotations.",
    "The gear makes [2 1/2] rotations.",
  ]);
});

describe("a point in words", () => {
  reads("en", { value: 5.2, measure: "percentage", unit: "percent", precision: 0.05 }, [
    "Output grew at [five point two per cent].",
  ]);
  reads("en", { value: 0.03, measure: "quantity", unit: "gram" }, [
    "The pill holds [nought point nought three grams].",
    "The pill holds [zero point zero three grams] of iron.",
  ]);
});

describe("dozens and scores", () => {
  reads("en", { value: 12, measure: "count", unit: "egg" }, [
    "A tray of [a dozen] eggs fell.",
    "The hen house gave [one dozen] eggs.",
  ]);
  reads("en", { value: 24, measure: "count", unit: "candle" }, ["She lit [two dozen] candles."]);
  reads("en", { value: 6, measure: "count", unit: "oyster" }, [
    "He ate [half a dozen] oysters.",
    "He ate [half-a-dozen] oysters.",
  ]);
});

describe("a hundred, a thousand, a million", () => {
  reads("en", { value: 100, measure: "count", unit: "person" }, [
    "[A hundred] soldiers guarded the dam.",
    "[One hundred] soldiers guarded the dam.",
  ]);
  reads("en", { value: 1000, measure: "count", unit: "lantern" }, ["[A thousand] lanterns lit the river."]);
  reads("en", { value: 1_000_000, measure: "count", unit: "seedling" }, [
    "The nursery raised [a million] seedlings.",
    "The nursery raised [one million] seedlings.",
  ]);
});

describe("negatives in words", () => {
  reads("en", { value: -15, measure: "quantity", unit: "degree Celsius" }, [
    "It was [minus fifteen degrees Celsius] at the hut.",
    "Water froze at [minus fifteen °C].",
  ]);
});

describe("words that only look like numbers", () => {
  refuses("en", "ordinal", [
    "The [second] bridge was never built.",
    "On the [twenty-first] attempt it opened.",
    "A [third] runway is planned.",
    "She came [fourth] in the vote.",
    "The [one hundred and third] session opened.",
    "The [19th] congress met in the rain.",
    "In its [1st] session the board met.",
    "They ranked [22nd] of all.",
  ]);
  refuses("en", "idiom", [
    "[Hundreds] of people lost their homes.",
    "[Thousands] marched along the quay.",
    "[Dozens] of shops stayed shut.",
    "It cost them [millions].",
    "There is [zero] tolerance for fraud.",
    "This is a [zero]-sum game.",
    "The country aims for net [zero].",
    "[One] day the dam will fail.",
    "A [one]-off grant was paid.",
    "They helped [one] another.",
    "A [two]-way street runs there.",
    "It was a [half]-hearted reform.",
  ]);
});
