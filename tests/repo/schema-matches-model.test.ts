import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { AUDIT_KINDS, AUDIT_REASONS, type Audit, SLIPS } from "../../pipeline/model/audit.ts";
import { type Change, PAIRINGS, VERDICTS } from "../../pipeline/model/change.ts";
import { COMPARISON_KINDS, type Comparison } from "../../pipeline/model/comparison.ts";
import { ACTIONS, type AppliedCorrection, CORRECTABLE } from "../../pipeline/model/correction.ts";
import type { Document, SourceMetadata } from "../../pipeline/model/document.ts";
import {
  type CoreFigure,
  DIRECTIONS,
  type EvidenceField,
  type Figure,
  INTERVALS,
  MEASURES,
  type Per,
  RELATIONS,
  ROLES,
  STATUSES,
} from "../../pipeline/model/figure.ts";
import { type LedgerEntry, REASONS } from "../../pipeline/model/ledger.ts";
import type { Metric } from "../../pipeline/model/metric.ts";
import { type Observation, PREFERENCES } from "../../pipeline/model/observation.ts";
import type { Rejection } from "../../pipeline/model/rejection.ts";
import { ANNOTATIONS, type JsonSchema } from "../../pipeline/model/schema.ts";
import type { PolicyEvent, Statement } from "../../pipeline/model/statement.ts";

const root = join(import.meta.dirname, "../../schemas");
const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".schema.json"));
const schemas = new Map<string, JsonSchema>(
  names.map((name) => [name, JSON.parse(readFileSync(join(root, name), "utf8"))]),
);
const at = (name: string): JsonSchema => {
  const schema = schemas.get(name);
  if (schema === undefined) throw new Error(`no schema ${name}`);
  return schema;
};
/** Fields that a record may lack. */
const OPTIONAL = new Map([
  ["figure.schema.json", ["superseded"]],
  ["document.schema.json", ["parts", "supersedes"]],
]);
const keys = (schema: JsonSchema): string[] => Object.keys(schema.properties ?? {}).sort();

const figure = {
  figure_id: true,
  source_id: true,
  quote: true,
  start: true,
  end: true,
  sentence: true,
  value: true,
  lower: true,
  upper: true,
  interval: true,
  relation: true,
  measure: true,
  unit: true,
  unit_code: true,
  currency: true,
  per: true,
  indicator: true,
  population: true,
  comparator: true,
  ref_area: true,
  time_period: true,
  change: true,
  role: true,
  status: true,
  attribution: true,
  precision: true,
  evidence: true,
  superseded: true,
} satisfies Record<keyof Figure, true>;
const core = {
  quote: true,
  start: true,
  end: true,
  value: true,
  lower: true,
  upper: true,
  interval: true,
  relation: true,
  measure: true,
  unit: true,
  unit_code: true,
  currency: true,
  per: true,
  precision: true,
} satisfies Record<keyof CoreFigure, true>;
const evidence = {
  unit: true,
  currency: true,
  per: true,
  relation: true,
  interval: true,
  indicator: true,
  population: true,
  comparator: true,
  ref_area: true,
  time_period: true,
  change: true,
  status: true,
  attribution: true,
} satisfies Record<EvidenceField, true>;
const per = { value: true, unit: true } satisfies Record<keyof Per, true>;
const observation = {
  observation_id: true,
  indicator_id: true,
  indicator: true,
  population: true,
  ref_area: true,
  ref_area_name: true,
  time_period: true,
  time_start: true,
  time_end: true,
  obs_value: true,
  obs_lower: true,
  obs_upper: true,
  unit_measure: true,
  obs_status: true,
  preferred: true,
  preference: true,
  figure_id: true,
  source_id: true,
} satisfies Record<keyof Observation, true>;
const change = {
  change_id: true,
  source_id: true,
  pairing: true,
  indicator_id: true,
  indicator: true,
  population: true,
  ref_area: true,
  measure: true,
  unit: true,
  start_period: true,
  end_period: true,
  start_value: true,
  end_value: true,
  absolute_change: true,
  absolute_change_lower: true,
  absolute_change_upper: true,
  percent_change: true,
  percent_change_lower: true,
  percent_change_upper: true,
  ratio: true,
  ratio_lower: true,
  ratio_upper: true,
  years: true,
  annual_change: true,
  annual_percent_change: true,
  stated_percent: true,
  verdict: true,
  consistent: true,
  formula: true,
  start_figure_id: true,
  end_figure_id: true,
  stated_figure_id: true,
} satisfies Record<keyof Change, true>;
const audit = {
  audit_id: true,
  source_id: true,
  kind: true,
  indicator: true,
  stated_figure_id: true,
  parent_ids: true,
  formula: true,
  stated_value: true,
  computed_value: true,
  computed_lower: true,
  computed_upper: true,
  unit: true,
  verdict: true,
  deviation: true,
  slip: true,
  reason: true,
} satisfies Record<keyof Audit, true>;
const comparison = {
  comparison_id: true,
  kind: true,
  indicator_id: true,
  population: true,
  ref_area: true,
  time_period: true,
  unit_measure: true,
  first_observation_id: true,
  second_observation_id: true,
  first_source_id: true,
  second_source_id: true,
  first_published: true,
  second_published: true,
  first_value: true,
  second_value: true,
  difference: true,
  percent_difference: true,
} satisfies Record<keyof Comparison, true>;
const metric = {
  metric_id: true,
  source_id: true,
  formula: true,
  indicator_id: true,
  indicator: true,
  ref_area: true,
  time_period: true,
  value: true,
  value_lower: true,
  value_upper: true,
  unit: true,
  parent_ids: true,
} satisfies Record<keyof Metric, true>;
const statement = {
  statement_id: true,
  source_id: true,
  kind: true,
  actor: true,
  addressee: true,
  modality: true,
  quote: true,
  start: true,
  end: true,
} satisfies Record<keyof Statement, true>;
const event = {
  event_id: true,
  source_id: true,
  date: true,
  ref_area: true,
  description: true,
  quote: true,
  start: true,
  end: true,
} satisfies Record<keyof PolicyEvent, true>;
type KeysOfUnion<T> = T extends T ? keyof T : never;
const ledger = { start: true, end: true, text: true, outcome: true, figure_id: true, reason: true } satisfies Record<
  KeysOfUnion<LedgerEntry>,
  true
>;
const rejection = {
  stage: true,
  record_id: true,
  reason_code: true,
  message: true,
  field: true,
  source_id: true,
} satisfies Record<keyof Rejection, true>;
const document = {
  source_id: true,
  title: true,
  publisher: true,
  author: true,
  published: true,
  accessed: true,
  url: true,
  license: true,
  language: true,
  media_type: true,
  bytes: true,
  sha256: true,
  characters: true,
  text: true,
  parts: true,
  supersedes: true,
} satisfies Record<keyof Document, true>;
const correction = {
  figure_id: true,
  source_id: true,
  quote: true,
  action: true,
  field: true,
  before: true,
  after: true,
  reason: true,
  decided_by: true,
  date: true,
} satisfies Record<keyof AppliedCorrection, true>;
const source = {
  title: true,
  publisher: true,
  author: true,
  url: true,
  published: true,
  accessed: true,
  language: true,
  license: true,
  supersedes: true,
} satisfies Record<keyof SourceMetadata, true>;

describe("schema and type have the same fields", () => {
  test.each([
    ["figure.schema.json", figure],
    ["observation.schema.json", observation],
    ["change.schema.json", change],
    ["metric.schema.json", metric],
    ["audit.schema.json", audit],
    ["comparison.schema.json", comparison],
    ["statement.schema.json", statement],
    ["event.schema.json", event],
    ["ledger.schema.json", { ...ledger, source_id: true }],
    ["rejection.schema.json", rejection],
    ["document.schema.json", document],
    ["source.schema.json", source],
    ["correction.schema.json", correction],
  ])("%s", (name, type) => expect(keys(at(name))).toEqual(Object.keys(type).sort()));

  test("evidence and per of a figure", () => {
    const properties = at("figure.schema.json").properties ?? {};
    expect(keys(properties.evidence ?? {})).toEqual(Object.keys(evidence).sort());
    expect(keys(properties.per ?? {})).toEqual(Object.keys(per).sort());
    expect(keys(at("figure.schema.json"))).toEqual(expect.arrayContaining(Object.keys(core)));
    expect(at("tables/figure_evidence.schema.json").properties?.field?.enum).toEqual(Object.keys(evidence));
  });

  test("every field is required but superseded and what a ledger entry does not always have", () => {
    for (const [name, schema] of schemas) {
      if (["ledger.schema.json", "source.schema.json", "codelist.schema.json"].includes(name)) continue;
      const missing = keys(schema).filter((key) => !schema.required?.includes(key));
      expect(missing, name).toEqual(OPTIONAL.get(name) ?? []);
    }
  });
});

describe("schema, type and code list have the same codes", () => {
  const codes = (list: string): string[] =>
    Papa.parse<Record<string, string>>(readFileSync(join(root, "codelists", `${list}.csv`), "utf8"), {
      header: true,
      delimiter: ",",
      skipEmptyLines: true,
    }).data.map((row) => row.code ?? "");
  const values = (name: string, field: string) =>
    at(name).properties?.[field]?.enum?.filter((value) => value !== null) ?? [];

  test.each([
    ["figure.schema.json", "interval", "intervals", INTERVALS],
    ["figure.schema.json", "relation", "relations", RELATIONS],
    ["figure.schema.json", "measure", "measures", MEASURES],
    ["figure.schema.json", "status", "statuses", STATUSES],
    ["figure.schema.json", "role", "roles", ROLES],
    ["figure.schema.json", "change", "directions", DIRECTIONS],
    ["observation.schema.json", "obs_status", "statuses", STATUSES],
    ["ledger.schema.json", "reason", "reasons", REASONS],
    ["correction.schema.json", "action", "actions", ACTIONS],
    ["ledger.schema.json", "outcome", "outcomes", ["figure", "rejected"]],
    ["change.schema.json", "verdict", "verdicts", VERDICTS],
    ["change.schema.json", "pairing", "pairings", PAIRINGS],
    ["observation.schema.json", "preference", "preferences", PREFERENCES],
    ["audit.schema.json", "verdict", "verdicts", VERDICTS],
    ["audit.schema.json", "kind", "audit_kinds", AUDIT_KINDS],
    ["audit.schema.json", "slip", "slips", SLIPS],
    ["audit.schema.json", "reason", "audit_reasons", AUDIT_REASONS],
    ["comparison.schema.json", "kind", "comparison_kinds", COMPARISON_KINDS],
    ["statement.schema.json", "kind", "statement_kinds", ["recommendation", "finding"]],
    ["statement.schema.json", "modality", "modalities", ["must", "should", "may", "urge"]],
  ])("%s %s", (name, field, list, type) => {
    expect(values(name, field)).toEqual([...type]);
    expect(codes(list)).toEqual([...type]);
  });
});

test("every column of a code list is described", () => {
  const known = keys(at("codelist.schema.json"));
  for (const file of readdirSync(join(root, "codelists"))) {
    const [header = ""] = readFileSync(join(root, "codelists", file), "utf8").split("\n");
    for (const column of header.split(","))
      expect(known, `${file}, for schemas/codelist.schema.json`).toContain(column);
  }
});

test("every field that can be corrected is a column of figures", () => {
  expect(keys(at("tables/figures.schema.json"))).toEqual(expect.arrayContaining([...CORRECTABLE.keys()]));
});

describe("schemas", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  for (const keyword of ANNOTATIONS) ajv.addKeyword(keyword);
  for (const schema of schemas.values()) ajv.addSchema(schema);

  test.each(names)("%s compiles in strict mode and is named after its file", (name) => {
    expect(at(name).$id).toBe(name);
    expect(ajv.getSchema(name)).toBeTypeOf("function");
  });

  test.each(names)("every property of %s has a title and a description, its own or by reference", (name) => {
    const described = (schema: JsonSchema, from: string): boolean =>
      (schema.title !== undefined && schema.description !== undefined) ||
      (schema.$ref !== undefined && described(...follow(schema.$ref, from))) ||
      (schema.anyOf?.some((each) => described(each, from)) ?? false);
    for (const [key, property] of Object.entries(at(name).properties ?? {})) {
      expect(described(property, name), key).toBe(true);
    }
  });
});

/** The schema that `$ref` points to, as seen from the file `from`, and the file it stands in. */
function follow(ref: string, from: string): [schema: JsonSchema, file: string] {
  const [path = "", pointer = ""] = ref.split("#");
  const file = path === "" ? from : join(from, "..", path);
  const found = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (node, key) => (typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined),
      at(file),
    );
  if (typeof found !== "object" || found === null) throw new Error(`${from}: nothing at ${ref}`);
  return [found, file];
}
