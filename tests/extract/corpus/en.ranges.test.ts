import { describe } from "vitest";
import { reads, refuses } from "../corpus.ts";

describe("ranges of counts", () => {
  reads("en", { lower: 31_000_000, upper: 42_000_000, interval: "range", measure: "count", unit: "person" }, [
    "Between [31 and 42 million] people lack water.",
    "Between [31 million and 42 million] people lack water.",
    "[31-42 million] people lack water.",
    "[31–42 million] people lack water.",
    "[31 to 42 million] people lack water.",
    "From [31 to 42 million] people lack water.",
  ]);
  reads("en", { lower: 20, upper: 25, interval: "range", measure: "count", unit: "lorry" }, [
    "[20–25] lorries crossed.",
    "[20 to 25] lorries crossed.",
    "Between [20 and 25] lorries crossed.",
    "[Twenty to twenty-five] lorries crossed.",
    "Between [twenty and twenty-five] lorries crossed.",
    "They saw [20-25] lorries.",
    "They saw [20—25] lorries.",
  ]);
  reads("en", { lower: 1500, upper: 2000, interval: "range", measure: "count", unit: "seal" }, [
    "[1,500–2,000] seals live here.",
    "[1 500 to 2 000] seals live here.",
    "Between [1,500 and 2,000] seals live here.",
  ]);
  reads("en", { lower: 3, upper: 5, interval: "range", measure: "count", unit: "room", relation: "~" }, [
    "Between about [3 and 5] rooms are damp.",
    "About [3 to 5] rooms are damp.",
    "Roughly [three to five] rooms are damp.",
  ]);
});

describe("ranges of other kinds", () => {
  reads("en", { lower: 10, upper: 15, interval: "range", measure: "percentage", unit: "percent" }, [
    "[10-15%] of bolts were loose.",
    "[10–15 %] of bolts were loose.",
    "[10% to 15%] of bolts were loose.",
    "[10 to 15 per cent] of bolts were loose.",
    "Between [10 and 15 per cent] of bolts were loose.",
    "Between [10% and 15%] of bolts were loose.",
    "[Ten to fifteen per cent] of bolts were loose.",
    "From [10 to 15 per cent] of bolts were loose.",
  ]);
  reads("en", { lower: 600, upper: 10_000, interval: "range", measure: "money", unit: "euro", currency: "EUR" }, [
    "Fines are [€600 to €10,000].",
    "Fines are [€600–10,000].",
    "Fines are [€600–€10,000].",
    "Fines are between [€600 and €10,000].",
    "Fines are [600 to 10,000 euros].",
    "Fines run from [€600 to €10,000].",
  ]);
  reads("en", { lower: 6, upper: 9, interval: "range", measure: "duration", unit: "month" }, [
    "The course takes [6–9 months].",
    "The course takes [six to nine months].",
    "The course takes between [6 and 9 months].",
    "A [6- to 9-month] course is planned.",
    "A [6-9-month] course is planned.",
    "A [six-to-nine-month] course is planned.",
  ]);
  reads("en", { lower: -0.5, upper: 0.5, interval: "range", measure: "percentage", unit: "percent" }, [
    "The bank forecasts growth of [−0.5% to 0.5%].",
    "Growth of between [−0.5% and 0.5%] is forecast.",
  ]);
  reads("en", { lower: 2, upper: 3, interval: "range", measure: "quantity", unit: "metre" }, [
    "Waves of [2–3 m] were seen.",
    "Waves of [two to three metres] were seen.",
    "Waves of between [2 and 3 metres] were seen.",
  ]);
  reads("en", { lower: 18, upper: 24, interval: "range", measure: "age", unit: "year" }, [
    "Renters aged [18–24] pay more.",
    "Renters aged [18 to 24] pay more.",
    "Renters aged between [18 and 24] pay more.",
    "[18- to 24-year]-olds pay more.",
    "[18-24-year]-olds pay more.",
    "Renters [18–24 years] old pay more.",
  ]);
  reads("en", { lower: 33.3333, upper: 50, interval: "range", measure: "percentage", unit: "percent" }, [
    "Between [a third and a half] of nests fail.",
    "[A third to a half] of nests fail.",
  ]);
});

describe("one number or the next", () => {
  reads("en", { lower: 6, upper: 7, interval: "range", measure: "count", unit: "goat" }, [
    "He keeps [six or seven] goats.",
    "He keeps [6 or 7] goats.",
  ]);
  reads("en", { lower: 20, upper: 30, interval: "range", measure: "count", unit: "goat", relation: "~" }, [
    "He keeps some [20 or 30] goats.",
  ]);
  reads("en", { lower: 2, upper: 3, interval: "range", measure: "duration", unit: "week" }, [
    "It took [two or three weeks].",
  ]);
  reads(
    "en",
    [
      { value: 6, measure: "count", unit: "goat" },
      { value: 12, measure: "count", unit: "goat" },
    ],
    ["A licence is for [6] or [12] goats."],
  );
});

describe("open ends", () => {
  reads("en", { value: 25, relation: ">=", measure: "count", unit: "cow" }, [
    "Herds of [25] cows or more are taxed.",
    "Herds of at least [25] cows are taxed.",
    "Herds of [25] or more cows are taxed.",
    "Herds of [25]+ cows are taxed.",
  ]);
  reads("en", { value: 65, relation: ">=", measure: "age", unit: "year" }, [
    "Those aged [65] and over ride free.",
    "People [65 years] and older ride free.",
    "People aged [65]+ ride free.",
    "People aged [65] or more ride free.",
  ]);
});

describe("from A to B where something moves is a start and an end", () => {
  reads(
    "en",
    [
      { value: 5, measure: "percentage", unit: "percent" },
      { value: 8, measure: "percentage", unit: "percent" },
    ],
    [
      "The levy rose from [5] to [8 per cent].",
      "The levy went up from [5%] to [8%] in May.",
      "A rise in the levy from [5%] to [8%] is likely.",
      "The levy was cut from [5] to [8 per cent].",
    ],
  );
  reads(
    "en",
    [
      { value: 907, measure: "count", unit: "fire" },
      { value: 267, measure: "count", unit: "fire" },
    ],
    [
      "Fires fell from [907] to [267].",
      "The number of fires dropped from [907] in 2008 to [267] in 2012.",
      "Fires were down from [907] to [267].",
    ],
  );
});

describe("pairs that are no range", () => {
  reads(
    "en",
    [
      { value: 3, measure: "count", unit: "goat" },
      { value: 5, measure: "count", unit: "sheep" },
    ],
    ["He owns [3] goats and [5] sheep.", "He owns [three] goats and [five] sheep."],
  );
  refuses("en", "name", ["They lost [3]-[2] at home.", "The plan is known as [90]-[90]-[90]."]);
  refuses("en", "page", ["See pages [12]–[15]."]);
  refuses("en", "date", ["It was built in [2011–12].", "The war of [1914–1918] began."]);
});
