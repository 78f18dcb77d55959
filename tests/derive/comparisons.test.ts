import { describe, expect, test } from "vitest";
import { derive } from "../../pipeline/derive/index.ts";
import { EXPECTED, figuresOfSources, SOURCES } from "./sources.ts";

const documents = SOURCES.map(({ id, publisher, published }) => ({ source_id: id, publisher, published }));
const derived = derive(figuresOfSources(), documents, {});

describe("fifteen sources side by side", () => {
  test("agreements, conflicts, revisions and echoes: all of them and no other", () => {
    const found = derived.comparisons.map(({ first_source_id, second_source_id, kind }) =>
      [first_source_id, second_source_id, kind].join(" "),
    );
    expect(found.sort()).toEqual(EXPECTED.map((each) => each.join(" ")).sort());
  });

  test("the order of the figures does not matter", () => {
    expect(derive(figuresOfSources().reverse(), documents.toReversed(), {})).toEqual(derived);
  });

  test("the value published last is preferred, and the others say so", () => {
    const otters = derived.observations.filter(
      ({ unit_measure, time_period }) => unit_measure === "otter" && time_period === "2019",
    );
    expect(otters.map(({ obs_value, preferred, preference }) => [obs_value, preferred, preference])).toEqual([
      [412, false, "later_publication"],
      [412, false, "later_publication"],
      [398, true, "later_publication"],
    ]);
  });

  test("published on one day, the source listed first; alone, there is nothing to prefer", () => {
    const beds = derived.observations.filter(({ unit_measure }) => unit_measure === "bed");
    expect(beds.filter(({ preferred }) => preferred).map(({ obs_value }) => obs_value)).toEqual([118]);
    const fires = derived.observations.filter(
      ({ time_period, unit_measure }) => unit_measure === "fire" && time_period === "2020",
    );
    expect(fires.map(({ preference }) => preference)).toEqual([null, null]);
  });

  test("a series runs through the preferred values of its sources; goals and open limits are no part of it", () => {
    const series = derived.changes.filter(({ pairing }) => pairing === "series");
    expect(series.map(({ start_value, end_value, source_id }) => [start_value, end_value, source_id])).toEqual([
      [912, 640, "burnt-land/2020"],
      [52, 55, "ferry-union/fares"],
      [398, 400, "river-trust/brief"],
    ]);
  });

  test("of two values of one day the narrower interval is preferred", () => {
    const [wide, narrow] = [
      [80, 120],
      [95, 105],
    ].map(([lower = 0, upper = 0], i) => {
      const [figure] = figuresOfSources().slice(0, 1);
      if (figure === undefined) throw new Error("no figure");
      return { ...figure, figure_id: `f${i}`, source_id: `s${i}`, value: 100, lower, upper, interval: "CI" as const };
    });
    if (wide === undefined || narrow === undefined) throw new Error("no figures");
    const { observations } = derive([wide, narrow], [], {});
    expect(observations.map(({ preferred, preference }) => [preferred, preference])).toEqual([
      [false, "narrower_interval"],
      [true, "narrower_interval"],
    ]);
  });
});
