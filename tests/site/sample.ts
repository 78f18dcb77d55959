import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256, walk } from "../../pipeline/io/files.ts";
import { NO_TABLES, type Tables } from "../../pipeline/model/tables.ts";
import { OPEN_FIGURES } from "../../pipeline/release/dataset.ts";
import { mayBePublished } from "../../pipeline/release/formats/texts.ts";
import { release } from "../../pipeline/release/index.ts";
import type { SiteInput } from "../../pipeline/site/index.ts";
import { documentOf, figureOf, options } from "../release/sample.ts";

const root = join(import.meta.dirname, "../..");
const assets = join(root, "pipeline/site/assets");

/** The input of a site from records: released in memory, then read back. */
export function inputOf(tables: Tables): SiteInput {
  const files = [...release(tables, options)].map(([path, content]) => {
    const bytes = Buffer.from(content);
    return { path, content, bytes: bytes.byteLength, sha256: sha256(bytes) };
  });
  const rows = new Map(
    files.flatMap(({ path, content }) => {
      const name = /^data\/(\w+)\.json$/u.exec(path)?.[1];
      return name === undefined ? [] : [[name, JSON.parse(String(content))] as const];
    }),
  );
  return {
    dataset: OPEN_FIGURES,
    version: options.version,
    created: options.created,
    software: options.version,
    releases: [
      {
        version: options.version,
        created: options.created,
        changes: "# Changes\n\n## 0.1.0 (2019-06-30)\n\nFirst release.\n",
      },
    ],
    tables,
    rows,
    schemas: options.schemas,
    codelists: options.codelists,
    files,
    archive: null,
    isOpen: (id) => tables.documents.some((document) => document.source_id === id && mayBePublished(document)),
    method: readFileSync(join(root, "docs/method.md"), "utf8"),
    assets: new Map(
      walk(assets).flatMap(({ path, kind }) =>
        kind === "file" ? [[path, readFileSync(join(assets, path), "utf8")]] : [],
      ),
    ),
  };
}

const EVIL = '</script><script>window.hacked="script"</script><img src=x onerror="window.hacked=\'img\'">\'"';

/** Text that tries to leave its place: markup, scripts, addresses, turned letters, formulas; every field of a text has some. */
function hostileTables(): Tables {
  const text = `In 2018 the ${EVIL} \u202Eharbour\u202C had 80 boats, in 2019 it had 60.\n<b onclick=alert(1)>12</b> {{7*7}} =HYPERLINK("http://evil.example")`;
  const base = { title: EVIL, publisher: EVIL, author: EVIL, url: "javascript:window.hacked=1" };
  const open = documentOf("a<b>/../\"x'", text, { ...base, license: "CC-BY-4.0", published: "2019" });
  const shut = documentOf("shut/down", text, {
    ...base,
    license: EVIL,
    url: "https://example.org/'\"><script>window.hacked=2</script>",
  });
  const more = {
    indicator: EVIL,
    population: EVIL,
    comparator: EVIL,
    attribution: EVIL,
    sentence: text.split("\n")[0] ?? "",
    ref_area: ["ESP", EVIL],
  };
  const ends = [open, shut].map((document) => [
    figureOf(document, "80", {
      ...more,
      value: 80,
      time_period: "2018",
      figure_id: `${document.source_id} 80 ${EVIL}`,
    }),
    figureOf(document, "60", { ...more, value: 60, time_period: "2019", figure_id: `${document.source_id} 60` }),
  ]);
  const figures = ends.flat();
  const observations = figures.map((figure, at) => ({
    observation_id: `o${at} ${EVIL}`,
    indicator_id: `boats ${EVIL}`,
    indicator: EVIL,
    population: at % 2 === 0 ? EVIL : null,
    ref_area: "ESP",
    ref_area_name: EVIL,
    time_period: figure.time_period,
    time_start: `${figure.time_period}-01-01`,
    time_end: `${figure.time_period}-12-31`,
    obs_value: figure.value,
    obs_lower: null,
    obs_upper: null,
    unit_measure: EVIL,
    obs_status: "observed" as const,
    preferred: true,
    preference: null,
    figure_id: figure.figure_id,
    source_id: figure.source_id,
  }));
  const changes = ends.map(([start, end], at) => ({
    change_id: `c${at} ${EVIL}`,
    source_id: end?.source_id ?? "",
    pairing: "text" as const,
    indicator_id: `boats ${EVIL}`,
    indicator: EVIL,
    population: EVIL,
    ref_area: ["ESP", EVIL],
    measure: "count" as const,
    unit: EVIL,
    start_period: "2018",
    end_period: "2019",
    start_value: 80,
    end_value: 60,
    absolute_change: -20,
    absolute_change_lower: -21,
    absolute_change_upper: -19,
    percent_change: -25,
    percent_change_lower: -26,
    percent_change_upper: -24,
    ratio: 0.75,
    ratio_lower: null,
    ratio_upper: null,
    years: 1,
    annual_change: -20,
    annual_percent_change: -25,
    stated_percent: -25,
    verdict: "consistent" as const,
    consistent: true,
    formula: "percent_change",
    start_figure_id: start?.figure_id ?? "",
    end_figure_id: end?.figure_id ?? "",
    stated_figure_id: null,
  }));
  return {
    ...NO_TABLES,
    documents: [open, shut],
    accepted: figures,
    accepted_statements: [
      {
        statement_id: `s ${EVIL}`,
        source_id: open.source_id,
        kind: "recommendation",
        actor: EVIL,
        addressee: EVIL,
        modality: "should",
        quote: text,
        start: 0,
        end: 9,
      },
      {
        statement_id: "s2",
        source_id: shut.source_id,
        kind: "finding",
        actor: EVIL,
        addressee: null,
        modality: null,
        quote: EVIL,
        start: 0,
        end: 9,
      },
    ],
    accepted_events: [
      {
        event_id: `e ${EVIL}`,
        source_id: open.source_id,
        date: "2019",
        ref_area: [EVIL],
        description: EVIL,
        quote: text,
        start: 0,
        end: 9,
      },
    ],
    accepted_ledger: [
      { source_id: open.source_id, start: 3, end: 7, text: "2018", outcome: "rejected", reason: "date" },
    ],
    observations,
    changes,
    corrections: [
      {
        figure_id: figures[0]?.figure_id ?? "",
        source_id: open.source_id,
        quote: EVIL,
        action: "set",
        field: EVIL,
        before: EVIL,
        after: EVIL,
        reason: EVIL,
        decided_by: EVIL,
        date: "2019-06-30",
      },
    ],
    rejections: [{ stage: "ingest", record_id: EVIL, reason_code: EVIL, message: EVIL, field: null, source_id: null }],
  };
}

export const hostile = hostileTables();
export const EVIL_TEXT = EVIL;
