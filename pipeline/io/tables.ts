import { existsSync } from "node:fs";
import { join } from "node:path";
import { NO_TABLES, type TableName, type Tables } from "../model/tables.ts";
import { readJsonl, writeJsonl } from "./jsonl.ts";

/** Where a table is kept between stages. */
export function tableFile(output: string, name: TableName): string {
  return join(output, "stages", `${name}.jsonl`);
}

/**
 * Reads the named tables of `output/stages/`; the others stay empty.
 * @throws PipelineError when one is missing or broken
 */
export function readTables(output: string, names: readonly TableName[]): Tables {
  const read = Object.fromEntries(names.map((name) => [name, readJsonl(tableFile(output, name))]));
  // the files are the stages' own; validate checks each record before anything is released
  return { ...NO_TABLES, ...read } as Tables;
}

/** Reads a table that need not be there yet. */
export function readTableIfThere<N extends TableName>(output: string, name: N): Tables[N] {
  return existsSync(tableFile(output, name)) ? readTables(output, [name])[name] : NO_TABLES[name];
}

/**
 * Writes the named tables to `output/stages/`.
 * @returns the names of those that changed
 */
export function writeTables(output: string, tables: Partial<Tables>): TableName[] {
  const changed: TableName[] = [];
  for (const name of Object.keys(NO_TABLES) as TableName[]) {
    const records = tables[name];
    if (records !== undefined && writeJsonl(tableFile(output, name), records)) changed.push(name);
  }
  return changed;
}
