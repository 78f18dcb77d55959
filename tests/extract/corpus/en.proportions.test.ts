import { describe } from "vitest";
import { reads, readsNothing } from "../corpus.ts";

describe("N in M", () => {
  reads("en", { value: 12.5, measure: "percentage", unit: "percent" }, [
    "[One in eight] households skips a meal.",
    "[One in every eight] households skips a meal.",
    "[1 in 8] households skips a meal.",
    "A [1-in-8] risk of flooding worries the town.",
    "[One out of every eight] households skips a meal.",
    "[One out of eight] households skips a meal.",
    "[One household in eight] skips a meal.",
  ]);
  reads("en", { value: 40, measure: "percentage", unit: "percent" }, [
    "[Four in ten] nurses plan to leave.",
    "[Four in 10] nurses plan to leave.",
    "[4 in 10] nurses plan to leave.",
    "[4 out of 10] nurses plan to leave.",
    "[Four out of ten] nurses plan to leave.",
    "[Four of every ten] nurses plan to leave.",
    "[Two in five] nurses plan to leave.",
  ]);
  reads("en", { value: 33.3333, measure: "percentage", unit: "percent" }, [
    "[One woman in three] has been threatened.",
    "[One in three] women has been threatened.",
    "[One young tenant in three] pays late.",
  ]);
  reads("en", { value: 0.1, measure: "percentage", unit: "percent" }, [
    "[One in a thousand] parts fails.",
    "[One in 1000] parts fails.",
    "[1 in 1,000] parts fails.",
  ]);
  reads("en", { value: 0.001, measure: "percentage", unit: "percent" }, [
    "The side effect hits [1 in 100,000] children.",
    "The side effect hits [one in 100 000] children.",
  ]);
  reads("en", { lower: 3, upper: 5, interval: "range", measure: "percentage", unit: "percent" }, [
    "[3 to 5 in every hundred] carriers fall ill.",
    "[Three to five in every hundred] carriers fall ill.",
  ]);
  reads("en", { value: 10, measure: "percentage", unit: "percent", relation: "~" }, [
    "About [one in ten] bridges needs repair.",
    "Nearly [one in ten] bridges needs repair.",
    "Roughly [1 in 10] bridges needs repair.",
  ]);
  reads("en", { value: 75, measure: "percentage", unit: "percent", relation: ">" }, [
    "More than [three in four] drivers agreed.",
  ]);
  reads("en", { value: 90, measure: "percentage", unit: "percent", relation: ">=" }, [
    "At least [nine out of ten] towns comply.",
  ]);
});

describe("two numbers with in or out of that are no share", () => {
  reads("en", { value: 2, measure: "count", unit: "person" }, ["The ward lost [2] nurses in 12 months."]);
  reads("en", { value: 6, measure: "count", unit: "fire" }, [
    "The valley saw [6] fires in 10 days.",
    "[Six] fires in eight weeks burnt the hills.",
  ]);
  reads("en", { value: 31, measure: "count", unit: "town" }, [
    "Trams run in [31] towns in 2021.",
    "The disease was found in [31] towns in May 2019.",
  ]);
  reads("en", { value: 15, measure: "count", unit: "hospital" }, ["Doctors in [15] hospitals in 4 provinces struck."]);
  readsNothing("en", ["It was the case in 2019 and in 2020.", "He left in May 2012."]);
});
