import { expect, test } from "vitest";
import type { SourceLedgerEntry } from "../../pipeline/model/ledger.ts";
import type { PolicyEvent, Statement } from "../../pipeline/model/statement.ts";
import { validate } from "../../pipeline/validate/index.ts";
import { codelists, document, figureWith, schemas, TEXT } from "./sample.ts";

const setup = { schemas, codelists };
const nothing = { documents: [document], figures: [], statements: [], events: [], ledger: [] };

function spanOf(words: string) {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return { start, end: start + [...words].length };
}

const entries: SourceLedgerEntry[] = [
  { source_id: "bureau/clinics", ...spanOf("40"), text: "40", outcome: "figure", figure_id: "f-1" },
  { source_id: "bureau/clinics", ...spanOf("2 300"), text: "2 300", outcome: "rejected", reason: "name" },
  { source_id: "bureau/clinics", ...spanOf("2015"), text: "2015", outcome: "rejected", reason: "date" },
  { source_id: "bureau/clinics", ...spanOf("12"), text: "12", outcome: "rejected", reason: "idiom" },
];

const statement: Statement = {
  statement_id: "s-1",
  source_id: "bureau/clinics",
  kind: "finding",
  actor: null,
  addressee: null,
  modality: null,
  quote: "Waits grew to 12 weeks.",
  ...spanOf("Waits grew to 12 weeks."),
};

const event: PolicyEvent = {
  event_id: "e-1",
  source_id: "bureau/clinics",
  date: "2015",
  ref_area: ["NLD"],
  description: "lost clinics",
  quote: "the Netherlands lost 40%",
  ...spanOf("the Netherlands lost 40%"),
};

function codes(input: Partial<Parameters<typeof validate>[0]>): string[] {
  return validate({ ...nothing, ledger: entries, figures: [figureWith({})], ...input }, setup).rejections.map(
    ({ reason_code }) => reason_code,
  );
}

test("records without fault pass, in their order", () => {
  const input = { ...nothing, figures: [figureWith({})], statements: [statement], events: [event], ledger: entries };
  const result = validate(input, setup);
  expect(result.rejections).toEqual([]);
  expect(result.accepted).toEqual(input.figures);
  expect(result.accepted_statements).toEqual([statement]);
  expect(result.accepted_events).toEqual([event]);
  expect(result.accepted_ledger).toEqual(entries);
});

test("a record that fails its schema is rejected with the field at fault, and the rest passes", () => {
  const { measure: _, ...incomplete } = figureWith({});
  const wrong = { ...figureWith({ figure_id: "f-2" }), value: "forty", mood: "sad" };
  const result = validate({ ...nothing, figures: [incomplete, wrong, null, figureWith({})], ledger: entries }, setup);
  expect(result.accepted.map(({ figure_id }) => figure_id)).toEqual(["f-1"]);
  expect(result.rejections.map(({ record_id, reason_code, field }) => [record_id, reason_code, field])).toEqual([
    ["f-1", "schema-required", "measure"],
    ["f-2", "schema-additional-properties", "mood"],
    ["f-2", "schema-type", "value"],
    ["unknown", "schema-type", null],
  ]);
});

test("a figure that fails a check leaves its mention in the ledger, as refused", () => {
  const result = validate({ ...nothing, figures: [figureWith({ ref_area: ["XQX"] })], ledger: entries }, setup);
  expect(result.accepted).toEqual([]);
  expect(result.rejections.map(({ reason_code }) => reason_code)).toEqual(["area-unknown"]);
  const { figure_id: _, ...span } = { figure_id: "", ...entries[0] };
  expect(result.accepted_ledger[0]).toEqual({ ...span, outcome: "rejected", reason: "failed_check" });
});

test("every fault of a figure is told", () => {
  const figure = figureWith({ ref_area: ["XQX"], time_period: "2015-13", unit: null });
  expect(codes({ figures: [figure] })).toEqual(["area-unknown", "period-unknown", "unit-misfit"]);
});

test("an identifier may come once; the first keeps it", () => {
  expect(codes({ figures: [figureWith({}), figureWith({})] })).toEqual(["id-twice"]);
});

test.each<[string, Partial<Statement>]>([
  ["quote-not-in-text", { start: 3 }],
  ["modality-misplaced", { modality: "should" }],
  ["modality-misplaced", { kind: "recommendation" }],
  ["schema-enum", { kind: "rumour" as "finding" }],
])("statement: %s", (code, changes) => {
  expect(codes({ statements: [{ ...statement, ...changes }] })).toContain(code);
});

test.each<[string, Partial<PolicyEvent>]>([
  ["quote-not-in-text", { quote: "the Netherlands won" }],
  ["area-unknown", { ref_area: ["XQX"] }],
  ["date-unknown", { date: "2015-02-29" }],
])("event: %s", (code, changes) => {
  expect(codes({ events: [{ ...event, ...changes }] })).toContain(code);
});

test("a ledger entry points at its characters and at a figure that exists", () => {
  const [first, ...rest] = entries;
  expect(codes({ ledger: [{ ...first, text: "41" }, ...rest] })).toEqual(["quote-not-in-text", "number-unaccounted"]);
  expect(codes({ ledger: [{ ...first, figure_id: "f-9" }, ...rest] })).toEqual([
    "figure-unknown",
    "number-unaccounted",
  ]);
  expect(codes({ ledger: [...entries, ...rest.slice(0, 1)] })).toEqual(["id-twice"]);
});

test("digits without an entry are told, each run once", () => {
  expect(codes({ ledger: entries.slice(0, 2) })).toEqual(["number-unaccounted", "number-unaccounted"]);
});
