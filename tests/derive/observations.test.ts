import { describe, expect, test } from "vitest";
import { derive } from "../../pipeline/derive/index.ts";
import { harmoniser, localIndicator } from "../../pipeline/derive/indicators.ts";
import { unitMeasure } from "../../pipeline/derive/units.ts";
import { figure } from "./sample.ts";

const codelists = {
  areas: [
    { code: "NOR", label: "Norway" },
    { code: "SWE", label: "Sweden" },
  ],
  indicators: [
    { code: "ferry-guests", label: "Ferry guests", words: "ferry guests|guests of ferries" },
    { code: "guests", label: "Guests", words: "guests" },
  ],
};
const observations = (...figures: Parameters<typeof figure>) =>
  derive(
    figures.map((each) => figure(each)),
    [],
    codelists,
  ).observations;

describe("observations", () => {
  test("a level with indicator, area and period, one row an area", () => {
    const rows = derive(
      [
        figure({
          quote: "80",
          figure_id: "f",
          indicator: "ferry guests",
          ref_area: ["NOR", "SWE"],
          time_period: "2014-07",
        }),
      ],
      [],
      codelists,
    ).observations;
    expect(rows).toMatchObject([
      {
        observation_id: "f.NOR",
        indicator_id: "ferry-guests",
        indicator: "Ferry guests",
        ref_area: "NOR",
        ref_area_name: "Norway",
        time_start: "2014-07-01",
        time_end: "2014-07-31",
        obs_value: 80,
        unit_measure: "person",
        preferred: true,
        preference: null,
      },
      { observation_id: "f.SWE", ref_area: "SWE" },
    ]);
  });

  test("a limit is one bound, a range is two", () => {
    expect(observations({ quote: "80", relation: ">" })).toMatchObject([
      { obs_value: 80, obs_lower: 80, obs_upper: null },
    ]);
    expect(observations({ quote: "80", relation: "<=" })).toMatchObject([
      { obs_value: 80, obs_lower: null, obs_upper: 80 },
    ]);
    expect(observations({ quote: "6-9", value: null, lower: 6, upper: 9 })).toMatchObject([
      { obs_value: null, obs_lower: 6, obs_upper: 9 },
    ]);
  });

  test.each([
    ["a delta", { role: "delta" }],
    ["a withdrawn value", { superseded: true }],
    ["no indicator", { indicator: null }],
    ["neither period nor area", { ref_area: [] }],
    ["a ratio", { measure: "ratio" }],
    ["percentage points", { measure: "percentage_point" }],
    ["an age that delimits a group", { measure: "age" }],
    ["neither value nor range", { value: null }],
  ] as const)("none: %s", (_, fields) => expect(observations({ quote: "80", ...fields })).toEqual([]));
});

describe("indicators", () => {
  const harmonise = harmoniser(codelists.indicators);

  test("the wording with the most words wins, in any order, singular or plural", () => {
    expect(harmonise("annual number of guests of the ferry")).toMatchObject({
      indicator_id: "ferry-guests",
      harmonised: true,
    });
    expect(harmonise("hotel guests")).toMatchObject({ indicator_id: "guests", harmonised: true });
  });

  test("what no row fits keeps its own telling words, marked as local", () => {
    expect(harmonise("the annual number of forest fires")).toEqual({
      indicator_id: "local.forest-fire",
      label: "the annual number of forest fires",
      harmonised: false,
    });
    expect(localIndicator(null).indicator_id).toBe("local.unnamed");
    expect(localIndicator("Número de niños").indicator_id).toBe("local.numero-de-nino");
    expect(localIndicator("€ %").indicator_id).toBe("local.unnamed");
  });
});

test.each([
  [{ unit: "person", currency: null, per: null }, "person"],
  [{ unit: "krone", currency: "NOK", per: { value: 1, unit: "month" } }, "NOK per month"],
  [{ unit: "death", currency: null, per: { value: 100000, unit: "population" } }, "death per 100000 population"],
  [{ unit: null, currency: null, per: null }, null],
])("unit of %j is %s", (parts, unit) => expect(unitMeasure(parts)).toBe(unit));
