import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { appendCorrection, readCorrections } from "../../pipeline/io/corrections.ts";
import type { Correction } from "../../pipeline/model/correction.ts";
import { correct, expectedNow } from "../../pipeline/validate/corrections.ts";
import { validate } from "../../pipeline/validate/index.ts";
import { documentOf, figureOf, options } from "../release/sample.ts";

const document = documentOf("harbour-watch/kiosks", "The pier has 14 kiosks and 3 kiosks more, 3 of them closed.");
const kiosks = figureOf(document, "14", {
  value: 14,
  evidence: { time_period: { start: 4, end: 8 }, unit: { start: 16, end: 22 } },
});
const more = figureOf(document, "3", { value: 3 });
const closed = { ...figureOf(document, "3", { value: 3 }), figure_id: "closed", start: 42, end: 43 };
const figures = [kiosks, more, closed];

const row = (more: Partial<Correction>): Correction => ({
  row: 2,
  figure_id: kiosks.figure_id,
  source_id: "",
  quote: "",
  action: "set",
  field: "value",
  expected: "14",
  value: "15",
  reason: "the printed errata",
  decided_by: "editor",
  date: "2019-07-01",
  ...more,
});
const message = (correction: Partial<Correction>): string => {
  try {
    correct(figures, [row(correction)]);
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "";
};

describe("correct", () => {
  test("sets a field and tells both values", () => {
    const {
      figures: [first],
      applied,
    } = correct(figures, [row({})]);
    expect(first).toMatchObject({ figure_id: kiosks.figure_id, value: 15, quote: "14" });
    expect(applied).toMatchObject([{ before: "14", after: "15", quote: "14", decided_by: "editor" }]);
  });

  test("the evidence of a corrected field goes, that of others stays", () => {
    const {
      figures: [first],
    } = correct(figures, [row({ field: "unit", expected: "person", value: "kiosk" })]);
    expect(first).toMatchObject({ unit: "kiosk", evidence: { time_period: { start: 4, end: 8 } } });
    expect(first).not.toHaveProperty("evidence.unit");
  });

  test.each([
    ["ref_area", "", "ESP;PRT", { ref_area: ["ESP", "PRT"] }],
    ["per_value", "", "1000", { per: { value: 1000, unit: "" } }],
    ["superseded", "false", "true", { superseded: true }],
    ["time_period", "", "2019", { time_period: "2019" }],
    ["relation", "=", "~", { relation: "~" }],
    ["unit", "person", "", { unit: null }],
  ])("%s: %j becomes %j", (field, expected, value, found) => {
    expect(correct(figures, [row({ field, expected, value })]).figures[0]).toMatchObject(found);
  });

  test("a figure can be named by its source and quote, where they tell it alone", () => {
    const named = { figure_id: "", source_id: document.source_id, quote: "14" };
    expect(correct(figures, [row(named)]).applied).toHaveLength(1);
    expect(message({ ...named, quote: "3", expected: "3" })).toContain(
      'row 2: 2 figures, expected one that is "3" in harbour-watch/kiosks',
    );
  });

  test("two corrections of one figure follow one another", () => {
    const twice = [row({}), row({ row: 3, expected: "15", value: "16" })];
    expect(correct(figures, twice).figures[0]).toMatchObject({ value: 16 });
  });

  test.each([
    [{ figure_id: "gone" }, "row 2: 0 figures, expected one that is gone"],
    [{ expected: "13" }, 'row 2: value of harbour-watch-kiosks-13 is "14", expected "13"'],
    [{ field: "quote" }, 'field "quote", expected one of value'],
    [{ value: "fifteen" }, 'value "fifteen", expected a number'],
    [{ field: "status", expected: "observed", value: "guessed" }, "expected one of observed, estimated"],
    [{ action: "change" }, "expected set, drop, accept"],
    [{ reason: "" }, "no reason"],
    [{ date: "yesterday" }, "expected a day"],
    [{ figure_id: "", quote: "14" }, "no target"],
    [{ action: "drop" }, "a field or value beside drop"],
    [{ action: "accept" }, "a field or value beside accept"],
    [
      { action: "accept", field: "", value: "", expected: "15 count kiosk" },
      "what was accepted of harbour-watch-kiosks-13",
    ],
  ])("%j is refused with its row", (correction, words) => {
    expect(message(correction)).toContain(words);
    expect(message(correction)).toContain("[corrections-stale]");
  });
});

test("an accepted figure stays as it is, and that it was accepted is told", () => {
  const expected = expectedNow(figures, kiosks.figure_id, "accept", "");
  expect(expected).toMatch(/^14 count/u);
  const accept = row({ action: "accept", field: "", value: "", expected });
  const { figures: after, applied } = correct(figures, [accept]);
  expect(after).toEqual(figures);
  expect(applied).toMatchObject([{ action: "accept", field: null, before: expected, after: expected }]);
});

describe("validate with corrections", () => {
  const input = {
    documents: [document],
    figures: [kiosks],
    statements: [],
    events: [],
    ledger: [
      { source_id: document.source_id, start: 13, end: 15, text: "14", outcome: "figure", figure_id: kiosks.figure_id },
    ],
  };

  test("a dropped figure stands among the rejections, and the ledger says so", () => {
    const drop = row({ action: "drop", field: "", expected: "", value: "" });
    const result = validate(input, { ...options, corrections: [drop] });
    expect(result.accepted).toEqual([]);
    expect(result.corrections).toMatchObject([{ action: "drop", field: null }]);
    expect(result.rejections.map(({ reason_code }) => reason_code)).toContain("dropped-by-correction");
    expect(result.accepted_ledger).toMatchObject([{ outcome: "rejected", reason: "failed_check" }]);
  });

  test("a corrected figure meets every check", () => {
    const result = validate(input, {
      ...options,
      corrections: [row({ field: "time_period", expected: "", value: "2019-02-30" })],
    });
    expect(result.accepted).toEqual([]);
    expect(result.rejections.some(({ field }) => field === "time_period")).toBe(true);
  });
});

describe("corrections.csv", () => {
  let raw = "";
  beforeEach(() => {
    raw = mkdtempSync(join(tmpdir(), "openfigures-test-"));
  });
  afterEach(() => rmSync(raw, { recursive: true }));

  test("what is appended is read", () => {
    const { row: _, ...first } = row({ reason: 'a comma, a "quote"\nand a line' });
    appendCorrection(raw, first);
    appendCorrection(raw, { ...first, field: "unit" });
    expect(readCorrections(raw)).toEqual([
      { ...first, row: 2 },
      { ...first, field: "unit", row: 3 },
    ]);
  });

  test("no file, no corrections", () => expect(readCorrections(raw)).toEqual([]));

  test("a spreadsheet's byte order mark and line ends are read", () => {
    const { row: _, ...first } = row({});
    appendCorrection(raw, first);
    writeFileSync(
      join(raw, "corrections.csv"),
      `\uFEFF${Object.keys(first).join(",")}\r\n${Object.values(first).join(",")}\r\n`,
    );
    expect(readCorrections(raw)).toEqual([{ ...first, row: 2 }]);
  });

  test("another table is refused with the columns expected", () => {
    writeFileSync(join(raw, "corrections.csv"), "a,b\n1,2\n");
    expect(() => readCorrections(raw)).toThrow(/no column figure_id, .*\[corrections-broken\]/u);
  });
});
