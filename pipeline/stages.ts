import { derive } from "./derive/index.ts";
import { createExtractor } from "./extract/index.ts";
import { ingest } from "./ingest/index.ts";
import { readCorrections } from "./io/corrections.ts";
import { ensureWritable, sha256 } from "./io/files.ts";
import type { Published } from "./io/publish.ts";
import { readRaw } from "./io/raw.ts";
import { readTableIfThere, readTables, writeTables } from "./io/tables.ts";
import type { Codelists } from "./model/codelist.ts";
import { LANGUAGES } from "./model/languages.ts";
import type { SourceLedgerEntry } from "./model/ledger.ts";
import type { Rejection } from "./model/rejection.ts";
import type { TableName, Tables } from "./model/tables.ts";
import { publishRelease } from "./stages/release.ts";
import type { Setup } from "./stages/setup.ts";
import { validate } from "./validate/index.ts";

export type { Setup } from "./stages/setup.ts";

/** What a stage made. Its rejections take the place of those it made before. */
export interface StageResult {
  readonly tables: Partial<Tables>;
  readonly rejections: readonly Rejection[];
  readonly published?: Published;
}

/** A stage reads tables, writes tables, and knows nothing of the other stages. */
export interface Stage {
  readonly name: StageName;
  readonly summary: string;
  readonly reads: readonly TableName[];
  readonly writes: readonly TableName[];
  run(tables: Tables, setup: Setup): StageResult | Promise<StageResult>;
}

export type StageName = "ingest" | "extract" | "validate" | "derive" | "release";

/** All stages, in their order. */
export const stages: readonly Stage[] = [
  {
    name: "ingest",
    summary: "raw files become documents",
    reads: [],
    writes: ["documents"],
    async run(_, { raw, schemas }) {
      const sourceSchema = schemas["source.schema.json"] ?? {};
      const { documents, rejections } = await ingest(readRaw(raw), { sourceSchema, languages: LANGUAGES, sha256 });
      return { tables: { documents }, rejections };
    },
  },
  {
    name: "extract",
    summary: "documents give figures, statements, events and the ledger of every number",
    reads: ["documents"],
    writes: ["figures", "statements", "events", "ledger"],
    run: ({ documents }, { codelists }) => extractAll(documents, codelists),
  },
  {
    name: "validate",
    summary: "what fails a schema or a check is set aside with its reason",
    reads: ["documents", "figures", "statements", "events", "ledger"],
    writes: ["accepted", "accepted_statements", "accepted_events", "accepted_ledger", "corrections"],
    run(tables, setup) {
      const { rejections, ...accepted } = validate(tables, { ...setup, corrections: readCorrections(setup.raw) });
      return { tables: accepted, rejections };
    },
  },
  {
    name: "derive",
    summary: "figures give observations and changes",
    reads: ["documents", "accepted"],
    writes: ["observations", "changes", "metrics", "audits", "comparisons"],
    run: ({ accepted, documents }, { codelists }) => ({
      tables: derive(accepted, documents, codelists),
      rejections: [],
    }),
  },
  {
    name: "release",
    summary: "records become a published dataset",
    reads: [
      "documents",
      "accepted",
      "accepted_statements",
      "accepted_events",
      "accepted_ledger",
      "corrections",
      "observations",
      "changes",
      "metrics",
      "audits",
      "comparisons",
      "rejections",
    ],
    writes: [],
    run: (tables, setup) => ({ tables: {}, rejections: [], published: publishRelease(tables, setup) }),
  },
];

/** What a run of stages left behind. */
export interface RunResult {
  readonly tables: Tables;
  /** Null when no release was asked for. */
  readonly published: Published | null;
}

/**
 * Runs stages one after another. Each writes its tables when it is done, so that the next can also be run alone;
 * the first reads from the files of the stages before it.
 * @param names in the order of the stages
 * @throws PipelineError when an input is missing or the output folder cannot be written
 */
export async function runStages(names: readonly StageName[], setup: Setup): Promise<RunResult> {
  const wanted = stages.filter(({ name }) => names.includes(name));
  const made = new Set(wanted.flatMap(({ writes }) => writes));
  const needed = new Set(wanted.flatMap(({ reads }) => reads).filter((name) => !made.has(name)));
  needed.delete("rejections");
  let tables = readTables(setup.output, [...needed]);
  ensureWritable(setup.output);
  let rejections = readTableIfThere(setup.output, "rejections");
  let published: Published | null = null;
  for (const stage of wanted) {
    const result = await stage.run({ ...tables, rejections }, setup);
    rejections = merged(rejections, stage.name, result.rejections);
    tables = { ...tables, ...result.tables };
    writeTables(setup.output, { ...result.tables, rejections });
    published = result.published ?? published;
  }
  return { tables: { ...tables, rejections }, published };
}

/** The rejections of all stages in the order of the stages, those of one of them renewed. */
function merged(known: readonly Rejection[], renewed: StageName, fresh: readonly Rejection[]): Rejection[] {
  return stages.flatMap(({ name }) => (name === renewed ? fresh : known.filter(({ stage }) => stage === name)));
}

function extractAll(documents: Tables["documents"], codelists: Codelists): StageResult {
  const extractor = createExtractor(codelists);
  const figures: Tables["figures"][number][] = [];
  const statements: Tables["statements"][number][] = [];
  const events: Tables["events"][number][] = [];
  const ledger: SourceLedgerEntry[] = [];
  for (const document of documents) {
    const found = extractor.extract(document);
    for (const figure of found.figures) figures.push(figure);
    for (const statement of found.statements) statements.push(statement);
    for (const event of found.events) events.push(event);
    for (const entry of found.ledger) ledger.push({ source_id: document.source_id, ...entry });
  }
  return { tables: { figures, statements, events, ledger }, rejections: [] };
}
