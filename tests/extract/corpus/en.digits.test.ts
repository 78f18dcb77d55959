import { describe } from "vitest";
import { reads, readsNothing, refuses } from "../corpus.ts";

describe("plain digits", () => {
  reads("en", { value: 7, measure: "count", unit: "clinic", precision: 0.5 }, [
    "The district closed [7] clinics in the spring.",
    "Staff in [7] rural clinics went on strike.",
    "• [7] clinics without running water",
  ]);
  reads("en", { value: 843, measure: "count", unit: "house", precision: 0.5 }, [
    "The storm damaged [843] houses along the coast.",
    "Inspectors counted [843] houses without a permit.",
  ]);
  reads("en", { value: 2140, measure: "count", unit: "school" }, [
    "Meals are served in [2140] schools.",
    "A survey of [2140] primary schools found mould.",
  ]);
});

describe("grouped with a comma", () => {
  reads("en", { value: 1482, measure: "count", unit: "letter", precision: 0.5 }, [
    "The office answered [1,482] letters last winter.",
    "Of [1,482] letters opened, most were complaints.",
  ]);
  reads("en", { value: 12_605_300, measure: "count", unit: "vaccine", precision: 0.5 }, [
    "The agency bought [12,605,300] vaccines.",
    "A stock of [12,605,300] vaccines expired.",
  ]);
});

describe("grouped with a space", () => {
  reads("en", { value: 23_654, measure: "count", unit: "person", precision: 0.5 }, [
    "The strike kept [23 654] pupils at home.", // space
    "The strike kept [23\u00a0654] pupils at home.", // no-break
    "The strike kept [23\u202f654] pupils at home.", // narrow no-break
    "The strike kept [23\u2009654] pupils at home.", // thin
  ]);
  reads("en", { value: 1_940_000, measure: "count", unit: "tree" }, [
    "Volunteers planted [1 940 000] trees.",
    "Volunteers planted [1\u00a0940\u00a0000] trees.",
    "Volunteers planted [1\u202f940\u202f000] trees on bare hills.",
  ]);
});

describe("grouped with an apostrophe or a point", () => {
  reads("en", { value: 48_750, measure: "count", unit: "cow" }, [
    "The canton keeps [48'750] cows.",
    "The canton keeps [48’750] cows.",
  ]);
  reads("en", { value: 3_250_000, measure: "count", unit: "parcel" }, [
    "The port handled [3.250.000] parcels.",
    "The port handled [3'250'000] parcels.",
  ]);
});

describe("grouped the Indian way", () => {
  reads("en", { value: 1_234_567, measure: "count", unit: "farm" }, ["The scheme reached [12,34,567] farms."]);
  reads("en", { value: 20_500_000, measure: "count", unit: "household" }, [
    "Gas was brought to [2,05,00,000] households.",
  ]);
});

describe("decimals", () => {
  reads("en", { value: 3.75, measure: "quantity", unit: "kilometre", precision: 0.005 }, [
    "The tunnel is [3.75 km] long.",
    "A walk of [3.75 kilometres] ends at the lake.",
  ]);
  reads("en", { value: 0.08, measure: "percentage", unit: "percent", precision: 0.005 }, [
    "The limit is [0.08 per cent].",
    "The limit is [.08%] in most states.",
  ]);
  reads("en", { value: 1204.5, measure: "quantity", unit: "hectare" }, [
    "The fire burnt [1,204.5 hectares] of pine.",
    "The fire burnt [1 204.5 ha] of pine.",
    "The fire burnt [1'204.5 ha] of pine.",
  ]);
  reads("en", { value: 1.234, measure: "quantity", unit: "metre" }, ["The probe sank [1.234 metres] into the mud."]);
});

describe("decimal commas, in a text that writes them", () => {
  reads("en", { value: 21.4, measure: "percentage", unit: "percent", precision: 0.05 }, [
    "Smoking stood at [21,4 %] in the north and 17,9 % in the south.",
    "[21,4%] of cattle, or 17,9% of all herds, were tested.",
  ]);
  reads("en", { value: 1_250_400, measure: "count", unit: "book" }, [
    "Libraries lent [1.250.400] books; 3,5 % came back late and 0,4 % never.",
  ]);
  reads("en", { value: 4.125, measure: "quantity", unit: "litre" }, [
    "Use fell to [4,125 litres] after 5,5 and 5,1 litres.",
  ]);
});

describe("commas that are no decimals", () => {
  reads("en", { value: 9400, measure: "count", unit: "bus" }, ["The city runs [9,400] buses on 3.5 litres a mile."]);
  reads(
    "en",
    [
      { value: 4, measure: "count", unit: "room" },
      { value: 5, measure: "count", unit: "room" },
      { value: 6, measure: "count", unit: "room" },
    ],
    ["There were houses with [4], [5] and [6] rooms."],
  );
});

describe("signs", () => {
  reads("en", { value: -4, measure: "quantity", unit: "degree Celsius", precision: 0.5 }, [
    "At dawn it was [-4 °C] in the valley.",
    "At dawn it was [−4 °C] in the valley.",
    "At dawn it was [–4 °C] in the valley.",
    "At dawn it was [minus 4 °C] in the valley.",
  ]);
  reads("en", { value: 6, measure: "quantity", unit: "degree Celsius" }, ["By noon it was [+6 °C] there."]);
  reads("en", { value: -0.3, measure: "percentage", unit: "percent" }, [
    "The balance was [-0.3%] of output.",
    "The balance was [−0.3 per cent] of output.",
  ]);
});

describe("scientific notation", () => {
  reads("en", { value: 1_300_000, measure: "count", unit: "cell" }, [
    "The dish held [1.3x10^6] cells.",
    "The dish held [1.3 × 10^6] cells.",
    "The dish held [1.3 × 10⁶] cells.",
    "The dish held [1.3e6] cells.",
    "The dish held [1.3E+6] cells.",
  ]);
  reads("en", { value: 0.0004, measure: "quantity", unit: "gram" }, [
    "The pan gained [4 × 10⁻⁴ g] in an hour.",
    "The pan gained [4e-4 g] in an hour.",
  ]);
});

describe("digits that are no quantity", () => {
  readsNothing("en", [
    "The server at 10.4.12.7 went down.",
    "Files are kept under 2.14.3 of the tree.",
    "Write to desk7@example.org for the tables.",
    "See https://example.org/report?id=4471&page=12 for more.",
    "The tables stand on www.example.org/2019/data3.csv today.",
  ]);
  refuses("en", "name", [
    "A mask against PM[2.5] costs more.",
    "Vitamin B[12] was low.",
    "The A[4] road was shut.",
    "The R[0] of the disease is disputed.",
  ]);
  refuses("en", "identifier", [
    "Ticket #[88214] is still open.",
    "Sample [00412] was lost.",
    "The parcel bore code [4400918273].",
  ]);
});

describe("a slip behind the comma of thousands", () => {
  reads("en", { value: 80_000, measure: "count", unit: "person" }, ["The stand holds [80, 000] spectators."]);
  reads("en", { value: 3, measure: "count", unit: "stand" }, ["Of 80, 200 and 300 seats, [3] stands were full."]);
});
