import { closeSync, createReadStream, openSync, readSync, rmSync, statSync } from "node:fs";
import { countLines } from "../io/blocks.ts";
import { packerOf, unpackerOf } from "../io/compression.ts";
import { codeOf, reasonOf, sha256 } from "../io/files.ts";
import { packagedCodelists } from "../io/packaged.ts";
import { parquetTexts, type TextColumns, writeParquetAnswers } from "../io/parquet.ts";
import { packageVersion } from "../io/root.ts";
import { linesIn } from "../io/text-lines.ts";
import { openUnfinished } from "../io/unfinished.ts";
import { PipelineError } from "../model/errors.ts";
import { evenBlocks, type PlacedBlock } from "./even-blocks.ts";
import { answerAll, type FilterOptions } from "./filter.ts";
import { Progress } from "./progress.ts";
import { openReading } from "./reading.ts";
import { EXIT, type Shell } from "./shell.ts";

export interface FileOptions extends FilterOptions {
  /** Lines to read; `.gz` and `.zst` are unpacked, of `.parquet` the columns are taken that are named here. */
  readonly in: string;
  /** Where the answers go; `.gz` and `.zst` are packed, `.parquet` has a row for each. */
  readonly out: string;
  /** Go on with what a killed run left. */
  readonly resume?: boolean;
  readonly idColumn?: string;
  readonly textColumn?: string;
  readonly metaColumns?: readonly string[];
}

/** Bytes of the input that are read, and packed, together. */
const SIZE = 1 << 16;
/** Milliseconds of work that a killed run loses at most, about. */
const KEEP_EVERY = 1000;
const PARQUET = ".parquet";
/** Bytes at the start of the input that tell it from others of its size. */
const HEAD = 1 << 20;

/**
 * `openfigures extract --jsonl --in FILE --out FILE`: the filter from file to file. The file of answers gets its name
 * when it is whole; with `resume` a run goes on where a killed one was, and gives the same bytes as one that was not.
 *
 * @returns 0, or 1 when some answer is an error and `strict` was asked for
 * @throws PipelineError when the input cannot be read, the output cannot be written, or there is no going on
 */
export async function runFile(options: FileOptions, shell: Shell): Promise<number> {
  if (!options.out.endsWith(PARQUET)) return runLines(options, shell);
  // the foot of a Parquet file tells where all its parts are: it is made of the lines when they are whole
  const lines = `${options.out}.ndjson`;
  const code = await runLines({ ...options, out: lines }, shell);
  await writeParquetAnswers(options.out, linesIn(lines));
  rmSync(lines);
  return code;
}

async function runLines(options: FileOptions, shell: Shell): Promise<number> {
  const pack = await packerOf(options.out);
  const target = openUnfinished(options.out, makerOf(options), options.resume ?? false);
  const input = await openInput(options);
  const reading = openReading(options, options.workers);
  const progress = new Progress(shell.stderr, shell.host.now);
  let failed = target.reached.failed;
  try {
    const ends: PlacedBlock[] = [];
    let kept = shell.host.now().getTime();
    let last = target.reached.read;
    const blocks = evenBlocks(input.unpacked, SIZE, last);
    await answerAll(placed(blocks, ends), reading, async (answered) => {
      const { block, end } = ends.shift() ?? { block: "overlong", end: last };
      target.append(await pack(answered.bytes));
      failed += answered.failed;
      if (progress.isShown) progress.add(block === "overlong" ? 1 : countLines(block), end - last, input.share());
      last = end;
      const now = shell.host.now().getTime();
      if (now - kept < KEEP_EVERY) return;
      kept = now;
      target.keep({ read: end, failed });
    });
    target.finish();
  } catch (error) {
    target.close();
    throw error instanceof PipelineError || codeOf(error) === null ? error : unreadable(options.in, error);
  } finally {
    progress.end();
    await reading.close();
  }
  return failed > 0 && options.strict ? EXIT.failed : EXIT.ok;
}

/** The blocks alone; where each ends waits for its answer. */
async function* placed(blocks: AsyncIterable<PlacedBlock>, ends: PlacedBlock[]) {
  for await (const one of blocks) {
    ends.push(one);
    yield one.block;
  }
}

async function openInput(options: FileOptions) {
  const path = options.in;
  const { size } = found(path, () => statSync(path));
  if (path.endsWith(PARQUET)) return { unpacked: parquetTexts(path, columnsOf(options)), share: () => null };
  const unpacker = await unpackerOf(path);
  const packed = createReadStream(path);
  if (unpacker !== null) packed.on("error", (error) => unpacker.destroy(error));
  const unpacked: AsyncIterable<Uint8Array> = unpacker === null ? packed : packed.pipe(unpacker);
  return { unpacked, share: () => (size === 0 ? null : packed.bytesRead / size) };
}

function columnsOf({ idColumn = "id", textColumn = "text", metaColumns = [] }: FileOptions): TextColumns {
  return { id: idColumn, text: textColumn, meta: metaColumns };
}

/** What decides the answers: the input, the options and the code with its code lists. */
function makerOf(options: FileOptions): string {
  const { in: path, out, only, fields } = options;
  const head = found(path, () => {
    const handle = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(HEAD);
      return bytes.subarray(0, readSync(handle, bytes));
    } finally {
      closeSync(handle);
    }
  });
  const codelists = JSON.stringify(packagedCodelists());
  const packing = /\.(?:gz|zst)$/u.exec(out)?.[0] ?? "";
  const columns = path.endsWith(PARQUET) ? columnsOf(options) : null;
  const parts = [
    statSync(path).size,
    sha256(head),
    only,
    fields,
    packing,
    columns,
    packageVersion(),
    sha256(codelists),
  ];
  return sha256(JSON.stringify(parts));
}

function found<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): PipelineError {
  return new PipelineError(
    "input-unreadable",
    `${path}: ${reasonOf(error)}, expected lines of {"id","text"}. Correct the name, or the file`,
    { cause: error },
  );
}
