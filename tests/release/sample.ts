import { join } from "node:path";
import { readCodelists } from "../../pipeline/io/codelists.ts";
import { sha256 } from "../../pipeline/io/files.ts";
import { readSchemas } from "../../pipeline/io/schemas.ts";
import { sqliteBytes } from "../../pipeline/io/sqlite.ts";
import type { Change } from "../../pipeline/model/change.ts";
import type { CodelistRow, Codelists } from "../../pipeline/model/codelist.ts";
import type { Document } from "../../pipeline/model/document.ts";
import type { Figure } from "../../pipeline/model/figure.ts";
import { NO_TABLES, type Tables } from "../../pipeline/model/tables.ts";
import { release } from "../../pipeline/release/index.ts";

const schemaFolder = join(import.meta.dirname, "../../schemas");
export const schemas = readSchemas(schemaFolder);
const areas: readonly CodelistRow[] = [
  { code: "ESP", label: "Spain", parent: "039", same_as: "" },
  { code: "PRT", label: "Portugal", parent: "039", same_as: "" },
];
export const codelists: Codelists = { ...readCodelists(join(schemaFolder, "codelists")), areas };

/** Options that every test shares. */
export const options = { version: "0.1.0", created: "2019-06-30", schemas, codelists, sha256, sqlite: sqliteBytes };

/** A document of a text, its other fields filled in. */
export function documentOf(source_id: string, text: string, more: Partial<Document> = {}): Document {
  return {
    source_id,
    title: `About ${source_id}`,
    publisher: null,
    author: null,
    published: "2019-06",
    accessed: null,
    url: null,
    license: "not stated",
    language: "en",
    media_type: "text/plain",
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
    characters: [...text].length,
    text,
    ...more,
  };
}

/** A figure whose quote is looked up in the text, its other fields filled in. */
export function figureOf(document: Document, quote: string, more: Partial<Figure> = {}): Figure {
  const before = document.text.split(quote)[0] ?? "";
  const start = [...before].length;
  return {
    figure_id: `${document.source_id.replaceAll("/", "-")}-${start}`,
    source_id: document.source_id,
    quote,
    start,
    end: start + [...quote].length,
    sentence: document.text,
    value: 1,
    lower: null,
    upper: null,
    interval: null,
    relation: "=",
    measure: "count",
    unit: "person",
    unit_code: null,
    currency: null,
    per: null,
    indicator: null,
    population: null,
    comparator: null,
    ref_area: [],
    time_period: null,
    change: null,
    role: null,
    status: "observed",
    attribution: null,
    precision: 0.5,
    evidence: {},
    ...more,
  };
}

const ferry = documentOf(
  "harbour-watch/ferries",
  '𝑁 = 80 boats, "old" ones,\nfell to 60 in Spain, Portugal\r\n; =SUM(A1)',
  {
    published: "2019",
    license: "CC-BY-4.0",
    url: "https://example.org/ferries",
  },
);
const toll = documentOf("harbour-watch/toll", "The toll is −0.5 euro per 1000 boats, 5–7 by 2020.");
const first = figureOf(ferry, "80", {
  value: 80,
  role: "start",
  ref_area: ["ESP", "PRT"],
  indicator: 'boats, "old" ones',
});
const last = figureOf(ferry, "60", {
  value: 60,
  role: "end",
  change: "decrease",
  ref_area: ["ESP"],
  evidence: { time_period: { start: 3, end: 5 }, ref_area: { start: 36, end: 41 } },
});
const price = figureOf(toll, "−0.5 euro", {
  value: -0.5,
  measure: "money",
  unit: "euro",
  currency: "EUR",
  per: { value: 1000, unit: "boat" },
  precision: 0.05,
  superseded: true,
});
const range = figureOf(toll, "5–7", {
  value: null,
  lower: 5,
  upper: 7,
  interval: "range",
  status: "projected",
  time_period: "2020",
});

const change: Change = {
  change_id: "ferries-80-60",
  source_id: ferry.source_id,
  pairing: "text",
  indicator_id: "boats",
  indicator: "boats",
  population: null,
  ref_area: ["ESP"],
  measure: "count",
  unit: "boat",
  start_period: null,
  end_period: "2019",
  start_value: 80,
  end_value: 60,
  absolute_change: -20,
  absolute_change_lower: -21,
  absolute_change_upper: -19,
  percent_change: -25,
  percent_change_lower: -26.1,
  percent_change_upper: -23.9,
  ratio: 0.75,
  ratio_lower: null,
  ratio_upper: null,
  years: null,
  annual_change: null,
  annual_percent_change: null,
  stated_percent: null,
  verdict: null,
  consistent: null,
  formula: "percent_change",
  start_figure_id: first.figure_id,
  end_figure_id: last.figure_id,
  stated_figure_id: null,
};

/** Two short texts with all that is awkward in a cell: quotes, commas, line ends, formulas, characters beyond U+FFFF. */
export const sample: Tables = {
  ...NO_TABLES,
  documents: [toll, ferry],
  accepted: [range, first, price, last],
  accepted_statements: [
    {
      statement_id: "s1",
      source_id: toll.source_id,
      kind: "recommendation",
      actor: "=cmd()",
      addressee: null,
      modality: "should",
      quote: "The toll",
      start: 0,
      end: 8,
    },
  ],
  accepted_events: [
    {
      event_id: "e1",
      source_id: toll.source_id,
      date: "2019-05-01",
      ref_area: ["ESP", "PRT"],
      description: "toll",
      quote: "The toll",
      start: 0,
      end: 8,
    },
  ],
  accepted_ledger: [
    { source_id: toll.source_id, start: 12, end: 16, text: "−0.5", outcome: "figure", figure_id: price.figure_id },
    { source_id: toll.source_id, start: 45, end: 49, text: "2020", outcome: "rejected", reason: "date" },
    { source_id: ferry.source_id, start: 4, end: 6, text: "80", outcome: "figure", figure_id: first.figure_id },
  ],
  observations: [
    {
      observation_id: "o1",
      indicator_id: "boats",
      indicator: "boats",
      population: null,
      ref_area: "ESP",
      ref_area_name: "Spain",
      time_period: "2019",
      time_start: "2019-01-01",
      time_end: "2019-12-31",
      obs_value: 60,
      obs_lower: null,
      obs_upper: null,
      unit_measure: "boat",
      obs_status: "observed",
      preferred: true,
      preference: null,
      figure_id: last.figure_id,
      source_id: ferry.source_id,
    },
    {
      observation_id: "o2",
      indicator_id: "boats",
      indicator: "boats",
      population: null,
      ref_area: "ESP",
      ref_area_name: "Spain",
      time_period: "2019",
      time_start: "2019-01-01",
      time_end: "2019-12-31",
      obs_value: 61,
      obs_lower: null,
      obs_upper: null,
      unit_measure: "boat",
      obs_status: "observed",
      preferred: true,
      preference: null,
      figure_id: range.figure_id,
      source_id: toll.source_id,
    },
  ],
  changes: [change],
  metrics: [
    {
      metric_id: "m1",
      source_id: ferry.source_id,
      formula: "ratio",
      indicator_id: "boats",
      indicator: "boats",
      ref_area: ["ESP"],
      time_period: "2019",
      value: 0.75,
      value_lower: null,
      value_upper: null,
      unit: "1",
      parent_ids: [first.figure_id, last.figure_id],
    },
  ],
  audits: [
    {
      audit_id: "a1",
      source_id: ferry.source_id,
      kind: "difference",
      indicator: "boats",
      stated_figure_id: last.figure_id,
      parent_ids: [first.figure_id, last.figure_id],
      formula: "difference",
      stated_value: -20,
      computed_value: -20,
      computed_lower: -21,
      computed_upper: -19,
      unit: "boat",
      verdict: "consistent",
      deviation: null,
      slip: null,
      reason: null,
    },
  ],
  comparisons: [
    {
      comparison_id: "c1",
      kind: "conflict",
      indicator_id: "boats",
      population: null,
      ref_area: "ESP",
      time_period: "2019",
      unit_measure: "boat",
      first_observation_id: "o1",
      second_observation_id: "o2",
      first_source_id: ferry.source_id,
      second_source_id: toll.source_id,
      first_published: "2019",
      second_published: "2019-06",
      first_value: 60,
      second_value: 61,
      difference: 1,
      percent_difference: 1.7,
    },
  ],
  corrections: [
    {
      figure_id: last.figure_id,
      source_id: ferry.source_id,
      quote: "60",
      action: "set",
      field: "value",
      before: "66",
      after: "60",
      reason: "a digit misread",
      decided_by: "harbour master",
      date: "2019-06-30",
    },
  ],
  rejections: [
    {
      stage: "ingest",
      record_id: "nowhere.txt",
      reason_code: "source-empty",
      message: "nowhere.txt: empty file",
      field: null,
      source_id: null,
    },
  ],
};

/** The release of the sample. */
export const files = release(sample, options);

/** A text file of a release. */
export function textOf(path: string, from = files): string {
  const content = from.get(path);
  if (typeof content !== "string") throw new Error(`${path} is no text of the release`);
  return content;
}
