import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "../model/document.ts";
import { readJsonl, writeJsonl } from "./jsonl.ts";

/** A source as it was when its figures were last published. */
export interface Good {
  readonly source_id: string;
  /** How many figures were read from it. */
  readonly figures: number;
  readonly document: Document;
}

function fileOf(output: string): string {
  return join(output, "stages", "good.jsonl");
}

/**
 * The sources of the last run that published; none before the first.
 * @throws PipelineError when the file is broken
 */
export function readGood(output: string): Good[] {
  return existsSync(fileOf(output)) ? readJsonl(fileOf(output)).filter(isGood) : [];
}

export function writeGood(output: string, good: Iterable<Good>): void {
  writeJsonl(fileOf(output), good);
}

function isGood(record: unknown): record is Good {
  return typeof record === "object" && record !== null && "source_id" in record && "document" in record;
}
