import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readFetchStates } from "../io/fetch-states.ts";
import { byCodeUnits, readIfThere, writeFileAtomic } from "../io/files.ts";
import { PipelineError } from "../model/errors.ts";
import type { RunResult, StageName, Tally } from "../stages.ts";

/** What one run did: a file of `output/runs/`. */
export interface RunReport {
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly ended: string;
  readonly exit_code: number;
  /** The message and code of what stopped it; null when nothing did. */
  readonly error: { readonly code: string; readonly message: string } | null;
  /** Version of the release that is published now; null when there is none. */
  readonly release: string | null;
  readonly release_changed: boolean;
  readonly sources: number;
  readonly figures: number;
  readonly rejections: number;
  readonly stages: readonly (Tally & { readonly stage: StageName })[];
  readonly quarantined: RunResult["quarantined"];
  /** Files of the cache that could not be believed and were made again. */
  readonly damaged: readonly string[];
}

/** What a monitor wants to know: `output/status.json`. */
export interface Status {
  readonly last_run: RunReport | null;
  /** End of the last run that published or found nothing to do. */
  readonly last_success: string | null;
  readonly consecutive_failures: number;
  /** When the schedule will run next; null when none is known. */
  readonly next_expected: string | null;
  readonly sources: readonly SourceStatus[];
}

export interface SourceStatus {
  readonly source_id: string;
  /** ISO 8601 day or moment of the snapshot that the figures are from; null where nobody noted it. */
  readonly accessed: string | null;
  /** Why it fails; null when it does not. */
  readonly failing: string | null;
}

/** So many reports are kept. */
const RETENTION = 100;

export function reportOf(result: RunResult, started: Date, ended: Date, exitCode: number): RunReport {
  const { tables, published, tallies, quarantined, damaged } = result;
  return {
    started: started.toISOString(),
    ended: ended.toISOString(),
    exit_code: exitCode,
    error: null,
    release: published?.folder.split(/[\\/]/u).at(-1) ?? null,
    release_changed: published?.changed ?? false,
    sources: tables.documents.length,
    figures: tables.accepted.length,
    rejections: tables.rejections.length,
    stages: tallies,
    quarantined,
    damaged,
  };
}

/** The report of a run that was stopped: nothing of it was published. */
export function failureOf(error: unknown, started: Date, ended: Date): RunReport {
  const code = error instanceof PipelineError ? error.code : "internal";
  return {
    started: started.toISOString(),
    ended: ended.toISOString(),
    exit_code: error instanceof PipelineError ? error.exitCode : 1,
    error: { code, message: error instanceof Error ? error.message : String(error) },
    release: null,
    release_changed: false,
    sources: 0,
    figures: 0,
    rejections: 0,
    stages: [],
    quarantined: [],
    damaged: [],
  };
}

/** Keeps the report of a run and renews the status. A disk that is full must not hide why the run failed. */
export function recordRun(output: string, report: RunReport, sources: readonly SourceStatus[] = []): void {
  try {
    const folder = join(output, "runs");
    mkdirSync(folder, { recursive: true });
    const name = report.started.replace(/[:.]/gu, "-");
    writeFileAtomic(join(folder, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
    const names = readdirSync(folder).sort(byCodeUnits);
    for (const old of names.slice(0, -RETENTION)) rmSync(join(folder, old), { force: true });
    const before = readStatus(output);
    const good = report.error === null;
    writeStatus(output, {
      last_run: report,
      last_success: good ? report.ended : (before?.last_success ?? null),
      consecutive_failures: good ? 0 : (before?.consecutive_failures ?? 0) + 1,
      next_expected: before?.next_expected ?? null,
      sources: good ? sources : (before?.sources ?? []),
    });
  } catch (error) {
    if (report.error === null) throw error;
  }
}

export function readStatus(output: string): Status | null {
  const bytes = readIfThere(join(output, "status.json"));
  if (bytes === null) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    return isStatus(value) ? value : null;
  } catch {
    return null;
  }
}

export function writeStatus(output: string, status: Status): void {
  writeFileAtomic(join(output, "status.json"), `${JSON.stringify(status, null, 2)}\n`);
}

/** The sources of a run, how old they are, and which of them fail. */
export function sourceStatuses({ tables, quarantined }: RunResult, raw: string): SourceStatus[] {
  const failing = new Map(quarantined.map(({ source_id, message }) => [source_id, message]));
  const fetched = new Map([...readFetchStates(raw).values()].map((state) => [state.source_id, state]));
  return tables.documents.map(({ source_id, accessed }) => ({
    source_id,
    accessed: fetched.get(source_id)?.checked ?? accessed,
    failing: failing.get(source_id) ?? fetched.get(source_id)?.error ?? null,
  }));
}

function isStatus(value: unknown): value is Status {
  return typeof value === "object" && value !== null && "last_run" in value && "sources" in value;
}
