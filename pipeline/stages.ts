import { basename, join } from "node:path";
import { derive } from "./derive/index.ts";
import { openCache } from "./io/cache.ts";
import { codeHash } from "./io/code.ts";
import { readCorrections } from "./io/corrections.ts";
import { ensureWritable, sha256 } from "./io/files.ts";
import { writeGood } from "./io/good.ts";
import { finishPublishing, type Published } from "./io/publish.ts";
import { readTableIfThere, readTables, writeTables } from "./io/tables.ts";
import type { Rejection } from "./model/rejection.ts";
import type { TableName, Tables } from "./model/tables.ts";
import { codelistsHash, EXTRACT_CODE, extractAll } from "./stages/extract.ts";
import { INGEST_CODE, ingestAll, rawState } from "./stages/ingest.ts";
import { isIntact, type Memory, readMemory, rejectionsHash, tableHash, writeMemory } from "./stages/memory.ts";
import { type Quarantined, quarantinedOf } from "./stages/quarantine.ts";
import { publishRelease } from "./stages/release.ts";
import type { Setup } from "./stages/setup.ts";
import { publishSite, SITE_CODE, siteState } from "./stages/site.ts";
import type { Stage, StageName, StageResult, Tally, Units, Work } from "./stages/stage.ts";
import { validate } from "./validate/index.ts";

export type { Setup } from "./stages/setup.ts";
export type { Stage, StageName, StageResult, Tally } from "./stages/stage.ts";

/** All that is published. */
const RELEASED: readonly TableName[] = [
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
];

/** All stages, in their order. */
export const stages: readonly Stage[] = [
  {
    name: "ingest",
    summary: "raw files become documents",
    reads: [],
    writes: ["documents"],
    code: INGEST_CODE,
    by_source: true,
    depends: rawState,
    run: (_, work) => ingestAll(work),
  },
  {
    name: "extract",
    summary: "documents give figures, statements, events and the ledger of every number",
    reads: ["documents"],
    writes: ["figures", "statements", "events", "ledger"],
    code: EXTRACT_CODE,
    by_source: true,
    depends: ({ codelists }) => [codelistsHash(codelists)],
    run: ({ documents }, work) => extractAll(documents, work),
  },
  {
    name: "validate",
    summary: "what fails a schema or a check is set aside with its reason",
    reads: ["documents", "figures", "statements", "events", "ledger"],
    writes: ["accepted", "accepted_statements", "accepted_events", "accepted_ledger", "corrections"],
    code: ["validate", "model"],
    by_source: false,
    depends: ({ raw, schemas, codelists }) => [JSON.stringify([readCorrections(raw), schemas, codelists])],
    run(tables, { setup }) {
      const { rejections, ...accepted } = validate(tables, { ...setup, corrections: readCorrections(setup.raw) });
      return { tables: accepted, rejections };
    },
  },
  {
    name: "derive",
    summary: "figures give observations and changes",
    reads: ["documents", "accepted"],
    writes: ["observations", "changes", "metrics", "audits", "comparisons"],
    code: ["derive", "model"],
    by_source: false,
    depends: ({ codelists }) => [codelistsHash(codelists)],
    run: ({ accepted, documents }, { setup: { codelists } }) => ({
      tables: derive(accepted, documents, codelists),
      rejections: [],
    }),
  },
  {
    name: "release",
    summary: "records become a published dataset",
    reads: RELEASED,
    writes: [],
    code: ["release", "stages", "io", "model"],
    by_source: false,
    depends: ({ schemas, codelists, licenses, software, created, as, accept, announcements }) => [
      JSON.stringify([schemas, codelists, licenses, software, created, as, accept, announcements]),
    ],
    run: (tables, { setup }) => ({ tables: {}, rejections: [], published: publishRelease(tables, setup) }),
  },
  {
    name: "site",
    summary: "the newest release becomes a static site",
    reads: RELEASED,
    writes: [],
    code: SITE_CODE,
    by_source: false,
    depends: (setup) => [JSON.stringify([setup.schemas, setup.codelists, setup.software]), siteState(setup)],
    run: async (tables, work) => ({ tables: {}, rejections: [], site: await publishSite(tables, work) }),
  },
];

/** What a run of stages left behind. */
export interface RunResult {
  readonly tables: Tables;
  /** Null when no release was asked for. */
  readonly published: Published | null;
  /** What each stage did, and what it found done. */
  readonly tallies: readonly (Tally & { readonly stage: StageName })[];
  /** Sources whose last good figures stay. */
  readonly quarantined: readonly Quarantined[];
  /** Files of the cache that were not as written, and were made again. */
  readonly damaged: readonly string[];
}

/**
 * Runs stages one after another. Each writes its tables when it is done, so that the next can also be run alone;
 * the first reads from the files of the stages before it. A stage whose inputs, code, code lists and options are
 * those of its last run, and whose outputs are there as it left them, is not run again.
 * @param names in the order of the stages
 * @throws PipelineError when an input is missing or the output folder cannot be written
 */
export async function runStages(names: readonly StageName[], setup: Setup): Promise<RunResult> {
  const { output } = setup;
  const wanted = stages.filter(({ name }) => names.includes(name));
  ensureWritable(output);
  finishPublishing(output);
  const cache = openCache(join(output, ".cache"));
  const tallies = new Map<StageName, Tally>();
  const units = new Map<StageName, Units>(
    wanted.map(({ name }) => [name, { executed: new Set<string>(), reused: new Set<string>() }]),
  );
  const nowhere: Units = { executed: new Set(), reused: new Set() };
  const work: Work = { setup, cache, units: (stage) => units.get(stage) ?? nowhere };
  const made = new Set(wanted.flatMap(({ writes }) => writes));
  let tables = readTables(
    output,
    [...new Set(wanted.flatMap(({ reads }) => reads))].filter((name) => !made.has(name) && name !== "rejections"),
  );
  let rejections = readTableIfThere(output, "rejections");
  let memory: Memory = setup.afresh ? {} : readMemory(output);
  let published: Published | null = null;
  const ran: StageName[] = [];
  for (const stage of wanted) {
    const key = keyOf(stage, setup, rejections);
    const known = memory[stage.name];
    const own = rejections.filter((rejection) => rejection.stage === stage.name);
    if (known?.key === key && isIntact(stage, known, output, own)) {
      tallies.set(stage.name, { executed: 0, reused: known.units });
      tables = { ...tables, ...only(readTables(output, stage.writes), stage.writes) };
      if (known.published !== null) published = { folder: join(output, "releases", known.published), changed: false };
      continue;
    }
    const result = await stage.run({ ...tables, rejections }, work);
    const tally = stage.by_source ? tallyOf(work.units(stage.name)) : { executed: 1, reused: 0 };
    tallies.set(stage.name, tally);
    rejections = merged(rejections, stage.name, result.rejections);
    tables = { ...tables, ...result.tables };
    writeTables(output, { ...result.tables, rejections });
    published = result.published ?? published;
    if (stage.by_source) ran.push(stage.name);
    memory = { ...memory, [stage.name]: remembered(stage, key, output, result, tally) };
    writeMemory(output, memory);
  }
  const isWhole = wanted.length === stages.length;
  if (isWhole) {
    writeGood(output, goodOf(tables));
    for (const name of ran) cache.prune(name);
  }
  return {
    tables: { ...tables, rejections },
    published,
    tallies: [...tallies].map(([stage, tally]) => ({ stage, ...tally })),
    quarantined: quarantinedOf(tables.documents, rejections),
    damaged: cache.damaged,
  };
}

function tallyOf({ executed, reused }: Units): Tally {
  return { executed: executed.size, reused: [...reused].filter((one) => !executed.has(one)).length };
}

/** Hash of all that decides the outcome of a stage. */
function keyOf(stage: Stage, setup: Setup, rejections: readonly Rejection[]): string {
  const inputs = stage.reads.map((name) =>
    name === "rejections" ? rejectionsHash(rejections) : tableHash(setup.output, name),
  );
  return sha256(JSON.stringify([codeHash(stage.code), inputs, stage.depends(setup)]));
}

function remembered(stage: Stage, key: string, output: string, result: StageResult, tally: Tally): Memory[StageName] {
  const { published, rejections } = result;
  return {
    key,
    tables: Object.fromEntries(stage.writes.map((name) => [name, tableHash(output, name) ?? ""])),
    rejections: rejectionsHash(rejections),
    units: tally.executed + tally.reused,
    published: published === undefined ? null : basename(published.folder),
    ...(result.site === undefined ? {} : { site: result.site.sha256 }),
  };
}

function only(tables: Tables, names: readonly TableName[]): Partial<Tables> {
  return Object.fromEntries(names.map((name) => [name, tables[name]]));
}

/** The sources as they were published: what the next run compares its own with. */
function goodOf({ documents, figures }: Tables) {
  const counts = new Map<string, number>();
  for (const { source_id } of figures) counts.set(source_id, (counts.get(source_id) ?? 0) + 1);
  return documents.map((document) => ({
    source_id: document.source_id,
    figures: counts.get(document.source_id) ?? 0,
    document,
  }));
}

/** The rejections of all stages in the order of the stages, those of one of them renewed. */
function merged(known: readonly Rejection[], renewed: StageName, fresh: readonly Rejection[]): Rejection[] {
  return stages.flatMap(({ name }) => (name === renewed ? fresh : known.filter(({ stage }) => stage === name)));
}
