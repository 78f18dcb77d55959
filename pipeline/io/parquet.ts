import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import zlib from "node:zlib";
import { decompress } from "fzstd";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { PipelineError } from "../model/errors.ts";
import { asOutput, reasonOf } from "./files.ts";

/** Which columns hold what of a text. */
export interface TextColumns {
  readonly id: string;
  readonly text: string;
  /** Columns that become fields of `meta` under their own names. */
  readonly meta: readonly string[];
}

/** What files are packed with elsewhere, beside Snappy, which the reader knows. */
const compressors = {
  GZIP: (bytes: Uint8Array): Uint8Array => zlib.gunzipSync(bytes),
  BROTLI: (bytes: Uint8Array): Uint8Array => zlib.brotliDecompressSync(bytes),
  ZSTD: (bytes: Uint8Array): Uint8Array => decompress(bytes),
};

/** Rows that are read, or written, together. */
const TOGETHER = 5000;

/**
 * The texts of a Parquet file as lines of the filter; some thousand rows are held at a time.
 * @throws PipelineError when it is no Parquet file, or a column is not there
 */
export async function* parquetTexts(path: string, { id, text, meta }: TextColumns): AsyncGenerator<Uint8Array> {
  for await (const rows of rowsOf(path, [id, text, ...meta])) {
    const lines = rows.map((row) => {
      const known = meta.flatMap((name) => (row[name] === null || row[name] === undefined ? [] : [[name, row[name]]]));
      const about = known.length === 0 ? {} : { meta: Object.fromEntries(known) };
      return `${JSON.stringify({ id: idOf(row[id]), text: row[text], ...about }, bigintAsText)}\n`;
    });
    yield Buffer.from(lines.join(""), "utf8");
  }
}

/** The answers of a Parquet file that `writeParquetAnswers` or the cluster's job wrote, as the lines they were. */
export async function* parquetAnswers(path: string): AsyncGenerator<string> {
  for await (const rows of rowsOf(path, ["answer"])) for (const { answer } of rows) yield String(answer);
}

async function* rowsOf(path: string, columns: readonly string[]) {
  const { file, metadata } = await opened(path);
  const there = parquetSchema(metadata).children.map(({ element }) => element.name);
  const missing = columns.find((name) => !there.includes(name));
  if (missing !== undefined) {
    throw new PipelineError(
      "column-unknown",
      `${path}: no column ${JSON.stringify(missing)}, expected one of ${there.join(", ")}. Name it with --id-column, --text-column or --meta-columns`,
    );
  }
  const count = Number(metadata.num_rows);
  for (let rowStart = 0; rowStart < count; rowStart += TOGETHER) {
    const rowEnd = Math.min(count, rowStart + TOGETHER);
    const wanted = { file, metadata, columns: [...columns], rowStart, rowEnd, compressors };
    yield (await parquetReadObjects(wanted)) satisfies Record<string, unknown>[];
  }
}

async function opened(path: string) {
  try {
    const file = await asyncBufferFromFile(path);
    return { file, metadata: await parquetMetadataAsync(file) };
  } catch (error) {
    throw new PipelineError(
      "input-unreadable",
      `${path}: ${reasonOf(error)}, expected a Parquet file. Correct the name, or the file`,
      { cause: error },
    );
  }
}

/** Keys are often numbers; an id is a string. */
function idOf(value: unknown): unknown {
  return typeof value === "number" || typeof value === "bigint" ? String(value) : value;
}

function bigintAsText(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

const COLUMNS = ["id", "error_code", "error_message", "answer"] as const;

/** Writes answers as the cluster's job does: id, error or null, and the answer as it is. The file gets its name when it is whole. */
export async function writeParquetAnswers(path: string, lines: AsyncIterable<string>): Promise<void> {
  const aside = `${path}.tmp`;
  const bytes = new ByteWriter();
  const text = { type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" } as const;
  const schema = [{ name: "root", num_children: COLUMNS.length }, ...COLUMNS.map((name) => ({ name, ...text }))];
  const handle = asOutput(path, () => openSync(aside, "w"));
  const flush = (): void =>
    asOutput(path, () => {
      const piece = bytes.getBytes();
      for (let at = 0; at < piece.length; ) at += writeSync(handle, piece, at);
      bytes.index = 0;
    });
  try {
    const writer = new ParquetWriter({ writer: bytes, schema, createdBy: "openfigures" });
    let rows: (string | null)[][] = [];
    const write = (): void => {
      const columnData = COLUMNS.map((name, at) => ({ name, data: rows.map((row) => row[at] ?? null) }));
      writer.write({ columnData, rowGroupSize: rows.length });
      flush();
    };
    for await (const line of lines) {
      rows.push(rowOf(line));
      if (rows.length < TOGETHER) continue;
      write();
      rows = [];
    }
    if (rows.length > 0) write();
    writer.finish();
    flush();
    asOutput(path, () => fsyncSync(handle));
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  asOutput(path, () => renameSync(aside, path));
}

function rowOf(line: string): (string | null)[] {
  const { id, error }: { id: string | null; error?: { code: string; message: string } } = JSON.parse(line);
  return error === undefined ? [id, null, null, line] : [id, error.code, error.message, line];
}
