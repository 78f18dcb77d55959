import { describe } from "vitest";
import { reads } from "../corpus.ts";

const minutes = (value: number) => ({ value, measure: "duration", unit: "minute", unit_code: "min" }) as const;
const years = (value: number) => ({ value, measure: "age", unit: "year", unit_code: "a" }) as const;
const points = (value: number) => ({ value, measure: "index", unit: "point" }) as const;
const people = (value: number) => ({ value, measure: "count", unit: "person" }) as const;

describe("labelled numbers in a bracket tell more of what stands before it", () => {
  reads(
    "en",
    [minutes(40), minutes(15), minutes(95)],
    [
      "Talks lasted [40 minutes] on average (shortest [15], longest [95]).",
      "Talks lasted [40 minutes] (minimum [15], maximum [95]).",
    ],
  );
  reads(
    "en",
    [{ ...years(0), value: null, lower: 18, upper: 66, interval: "range" }, years(41)],
    ["Riders were aged [18 to 66] (median [41]).", "Riders were [18 to 66 years] old (mean: [41])."],
  );
  reads("en", [years(19), years(63)], ["The youngest is [19], the oldest [63]."]);
  reads(
    "en",
    [
      { value: 40, measure: "count", unit: "clinic" },
      { value: 20, measure: "count", unit: "clinic" },
    ],
    ["The trial had [40] clinics (control [20])."],
  );
});

describe("scores", () => {
  reads("en", points(512), ["Their mean score was [512].", "Pupils scored [512].", "They had a mean score of [512]."]);
  reads("en", [points(512), points(489)], ["Their mean score was [512] (control: [489])."]);
  reads("en", { value: 12, measure: "count", unit: "goal" }, ["The team scored [12] goals."]);
});

describe("what befalls people counts people", () => {
  reads("en", people(340), [
    "In the valley [340] were vaccinated.",
    "Another [340] had been arrested.",
    "A total of [340] were treated for burns.",
    "In the flood [340] drowned.",
  ]);
  reads(
    "en",
    [
      { value: 96, measure: "count", unit: "sample" },
      { value: 12, measure: "count", unit: "sample" },
    ],
    ["Of the [96] samples, [12] were tested."],
  );
});

describe("people behind a hyphen", () => {
  reads("en", people(120), [
    "The ward has [120] in-patients.",
    "They saw [120] out-patients.",
    "It hired [120] ex-miners.",
  ]);
});

describe("a verb behind the number, and what it is done to", () => {
  reads(
    "en",
    [
      { value: 356, measure: "count", unit: "town" },
      { value: 62, measure: "count", unit: "town" },
    ],
    ["Of the [356] towns, only [62] offered naloxone."],
  );
  reads("en", { value: 62, measure: "count", unit: "case" }, ["It has [62] reported cases."]);
});

describe("what a number is held against has its kind", () => {
  reads(
    "en",
    [
      { value: 90, measure: "duration", unit: "day", unit_code: "d" },
      { value: 30, measure: "duration", unit: "day", unit_code: "d" },
    ],
    ["They had [90 days], not [30], to pay."],
  );
  reads(
    "en",
    [
      { value: 1_300_000_000, measure: "money", unit: "krona", currency: "SEK" },
      { value: 12, measure: "ratio" },
      { value: 108_000_000, measure: "money", unit: "krona", currency: "SEK" },
    ],
    ["Sweden sets aside [1.3 billion kronor], [12 times] the pilot's [108 million]."],
  );
});
