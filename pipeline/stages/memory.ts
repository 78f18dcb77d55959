import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readIfThere, sha256, writeFileAtomic } from "../io/files.ts";
import { isLatestAndWhole } from "../io/releases.ts";
import { tableFile } from "../io/tables.ts";
import type { Rejection } from "../model/rejection.ts";
import type { TableName } from "../model/tables.ts";
import { siteHash } from "./site.ts";
import type { Stage, StageName } from "./stage.ts";

/** What a stage was last run on, and what it left. */
export interface Remembered {
  /** Hash of all that decided the outcome. */
  readonly key: string;
  readonly tables: Readonly<Partial<Record<TableName, string>>>;
  readonly rejections: string;
  /** Units of work that were done, for the count of those that need not be done again. */
  readonly units: number;
  /** Version of the release; null for stages that publish none. */
  readonly published: string | null;
  /** Hash of the site as it was written; absent for stages that write none. */
  readonly site?: string;
}

export type Memory = Partial<Record<StageName, Remembered>>;

/** What the stages were last run on; nothing where the file is missing or cannot be believed. */
export function readMemory(output: string): Memory {
  const bytes = readIfThere(fileOf(output));
  if (bytes === null) return {};
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    return isMemory(value) ? value : {};
  } catch {
    return {};
  }
}

export function writeMemory(output: string, memory: Memory): void {
  writeFileAtomic(fileOf(output), `${JSON.stringify(memory, null, 2)}\n`);
}

/** Hash of a table's file as it is; null where there is none. */
export function tableHash(output: string, name: TableName): string | null {
  try {
    return sha256(readFileSync(tableFile(output, name)));
  } catch {
    return null;
  }
}

export function rejectionsHash(rejections: readonly Rejection[]): string {
  return sha256(JSON.stringify(rejections));
}

/** Whether all that a stage left is there as it left it. */
export function isIntact(stage: Stage, known: Remembered, output: string, rejections: readonly Rejection[]): boolean {
  return (
    stage.writes.every((name) => known.tables[name] !== undefined && tableHash(output, name) === known.tables[name]) &&
    known.rejections === rejectionsHash(rejections) &&
    (known.published === null || isLatestAndWhole(output, known.published)) &&
    (known.site === undefined || siteHash(output) === known.site)
  );
}

function fileOf(output: string): string {
  return join(output, "stages", "stages.json");
}

function isMemory(value: unknown): value is Memory {
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).every(
    (one) => typeof one === "object" && one !== null && "key" in one && "tables" in one && "units" in one,
  );
}
