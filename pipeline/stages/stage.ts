import type { Cache } from "../io/cache.ts";
import type { Published } from "../io/publish.ts";
import type { Rejection } from "../model/rejection.ts";
import type { TableName, Tables } from "../model/tables.ts";
import type { Setup } from "./setup.ts";
import type { SiteResult } from "./site.ts";

export type StageName = "ingest" | "extract" | "validate" | "derive" | "release" | "site";

/** What a stage made. Its rejections take the place of those it made before. */
export interface StageResult {
  readonly tables: Partial<Tables>;
  readonly rejections: readonly Rejection[];
  readonly published?: Published;
  readonly site?: SiteResult;
}

/** How many of its units of work (sources, or the whole corpus) a stage did, and how many it found done. */
export interface Tally {
  readonly executed: number;
  readonly reused: number;
}

/** The sources that a stage read, and those that it found read; a source that is asked for twice counts once. */
export interface Units {
  readonly executed: Set<string>;
  readonly reused: Set<string>;
}

/** What a stage is given besides its tables. */
export interface Work {
  readonly setup: Setup;
  readonly cache: Cache;
  /** Where a stage that works source by source writes down what it did. */
  units(stage: StageName): Units;
}

/** A stage reads tables, writes tables, and knows nothing of the other stages. */
export interface Stage {
  readonly name: StageName;
  readonly summary: string;
  readonly reads: readonly TableName[];
  readonly writes: readonly TableName[];
  /** Folders of pipeline/ whose code decides the outcome. */
  readonly code: readonly string[];
  /** Whether its work is done and counted source by source. */
  readonly by_source: boolean;
  /** What decides the outcome besides code and tables; the same strings give the same outcome. */
  depends(setup: Setup): readonly string[];
  run(tables: Tables, work: Work): StageResult | Promise<StageResult>;
}
