import { describe } from "vitest";
import { reads, refuses } from "../corpus.ts";

const third = { value: 33.3333, measure: "percentage", unit: "percent" } as const;

describe("a third", () => {
  reads("en", third, [
    "[A third] of the tenants heat with wood.",
    "[One third] of the tenants heat with wood.",
    "[One-third] of the tenants heat with wood.",
    "[1/3] of the tenants heat with wood.",
    "[⅓] of the tenants heat with wood.",
    "Wood heats [a third] of homes in the valley.",
    "Costs were cut by [a third] within months.",
    "The council cut its budget by [one-third].",
  ]);
});

describe("two thirds, three quarters, a fifth", () => {
  reads("en", { value: 66.6667, measure: "percentage", unit: "percent" }, [
    "[Two thirds] of the members were absent.",
    "[Two-thirds] of the members were absent.",
    "[2/3] of the members were absent.",
    "[⅔] of the members were absent.",
    "A [two-thirds] majority is needed.",
  ]);
  reads("en", { value: 75, measure: "percentage", unit: "percent" }, [
    "[Three quarters] of the wells are dry.",
    "[Three-quarters] of the wells are dry.",
    "[Three fourths] of the wells are dry.",
    "[¾] of the wells are dry.",
    "[3/4] of the wells are dry.",
  ]);
  reads("en", { value: 20, measure: "percentage", unit: "percent" }, [
    "[A fifth] of the catch is thrown back.",
    "[One fifth] of the catch is thrown back.",
    "Prices fell by [a fifth] in May.",
  ]);
  reads("en", { value: 80, measure: "percentage", unit: "percent" }, [
    "[Four fifths] of the land is fenced.",
    "[Four-fifths] of the land is fenced.",
  ]);
  reads("en", { value: 30, measure: "percentage", unit: "percent" }, ["[Three tenths] of the ice is gone."]);
  reads("en", { value: 4, measure: "percentage", unit: "percent" }, ["It takes [one twenty-fifth] of the light."]);
  reads("en", { value: 1, measure: "percentage", unit: "percent" }, ["It weighs [a hundredth] of the original."]);
  reads("en", { value: 87.5, measure: "percentage", unit: "percent" }, [
    "[Seven eighths] of an iceberg lies under water.",
  ]);
});

describe("half", () => {
  reads("en", { value: 50, measure: "percentage", unit: "percent" }, [
    "[Half] of the members voted.",
    "[Half] the members voted.",
    "[One half] of the members voted.",
    "[½] of the members voted.",
    "Emissions were cut by [half] in the period.",
    "Only [half] of all nurses are vaccinated.",
    "[Half] are women.",
  ]);
  reads("en", { value: 50, measure: "percentage", unit: "percent", relation: ">" }, [
    "More than [half] of the pupils walk to school.",
    "Over [half] the pupils walk to school.",
  ]);
  reads("en", { value: 50, measure: "percentage", unit: "percent", relation: "<" }, [
    "Less than [half] of the pupils walk to school.",
    "Fewer than [half] of pupils walk to school.",
    "Under [half] of the pupils walk to school.",
  ]);
  reads("en", { value: 50, measure: "percentage", unit: "percent", relation: "~" }, [
    "Nearly [half] of the pupils walk to school.",
    "Almost [half] of the pupils walk to school.",
    "About [half] the pupils walk to school.",
  ]);
  reads("en", { value: 0.5, measure: "ratio" }, [
    "Girls are [half] as likely to be fined.",
    "It sells at [half] the 40 euros of 2003.",
  ]);
});

describe("fractions of a unit are quantities", () => {
  reads("en", { value: 0.5, measure: "duration", unit: "hour" }, ["The visit lasts [half an hour]."]);
  reads("en", { value: 0.5, measure: "quantity", unit: "litre" }, ["The runner drank [half a litre] of water."]);
  reads("en", { value: 0.75, measure: "quantity", unit: "mile" }, [
    "The path is [three quarters of a mile] long.",
    "The path is [three-quarters of a mile] long.",
  ]);
  reads("en", { value: 0.5, measure: "quantity", unit: "pound" }, [
    "Add [1/2 pound] of flour.",
    "Add [half a pound] of flour.",
  ]);
});

describe("fractions per cent", () => {
  reads("en", { value: 0.5, measure: "percentage", unit: "percent" }, [
    "Rates rose by [half a per cent].",
    "Rates rose by [half a percent].",
  ]);
  reads("en", { value: 2.5, measure: "percentage", unit: "percent" }, [
    "Rates rose by [two and a half per cent].",
    "The levy is [2½%] of sales.",
  ]);
});

describe("no fractions", () => {
  refuses("en", "ordinal", [
    "The [third] clinic opened late.",
    "A [fifth] column of smoke rose.",
    "He was born in the [third] month.",
  ]);
  refuses("en", "date", ["In the first [quarter] exports fell.", "It was open in the second [half] of the year."]);
  refuses("en", "idiom", ["The [half]-life of the drug varies.", "He ran a [half]-marathon.", "They met [half]-way."]);
});

describe("thirds that are ordinals", () => {
  refuses("en", "ordinal", [
    "Deaths dropped for a [third] straight year.",
    "A [third] suspect was held.",
    "It fell for a [fifth] consecutive month.",
  ]);
  reads("en", { value: 33.3333, measure: "percentage", unit: "percent" }, [
    "Sales fell [a third] last year.",
    "Prices fell by [a third] in May.",
  ]);
  reads("en", { value: 0.5, relation: "<", measure: "ratio" }, ["The rate is less than [half] what it was in 1991."]);
});
