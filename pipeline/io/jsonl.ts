import { closeSync, openSync, readSync } from "node:fs";
import { PipelineError } from "../model/errors.ts";
import { codeOf, writeFileAtomic } from "./files.ts";

const CHUNK = 1 << 20;

/** One JSON text a line, each ended by a line feed. */
export function toJsonl(records: Iterable<unknown>): string {
  const lines: string[] = [];
  for (const record of records) lines.push(JSON.stringify(record), "\n");
  return lines.join("");
}

/**
 * Writes records, one a line.
 * @returns whether the file changed
 */
export function writeJsonl(path: string, records: Iterable<unknown>): boolean {
  return writeFileAtomic(path, toJsonl(records));
}

/**
 * Reads the records of a file that a stage wrote. Nothing is checked here: validate does that.
 * @throws PipelineError when the file is missing or a line is no JSON
 */
export function readJsonl(path: string): unknown[] {
  const records: unknown[] = [];
  let number = 0;
  for (const line of linesOf(path)) {
    number++;
    try {
      records.push(JSON.parse(line));
    } catch (error) {
      throw new PipelineError(
        "stage-file-broken",
        `${path}:${number}: ${String(error)}, expected one JSON record a line. Run the stage that writes it again`,
        { cause: error },
      );
    }
  }
  return records;
}

/**
 * Lines of a file without holding more than one chunk and one line of it.
 * @throws PipelineError when the file is missing
 */
export function* linesOf(path: string, size = CHUNK): Generator<string> {
  const handle = open(path);
  try {
    const chunk = Buffer.allocUnsafe(size);
    let parts: Buffer[] = [];
    for (let length = readSync(handle, chunk); length > 0; length = readSync(handle, chunk)) {
      let from = 0;
      for (let end = chunk.indexOf(10); end !== -1 && end < length; end = chunk.indexOf(10, from)) {
        parts.push(chunk.subarray(from, end));
        yield Buffer.concat(parts).toString("utf8");
        parts = [];
        from = end + 1;
      }
      parts.push(Buffer.from(chunk.subarray(from, length)));
    }
    const last = Buffer.concat(parts).toString("utf8");
    if (last !== "") yield last;
  } finally {
    closeSync(handle);
  }
}

function open(path: string): number {
  try {
    return openSync(path, "r");
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    throw new PipelineError(
      "stage-input-missing",
      `${path}: no such file, expected what the stage before wrote. Run the stages before it first (openfigures run does all)`,
      { cause: error },
    );
  }
}
