import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import papaparse from "papaparse";
import { type ReleasedRows, verifyDerived } from "../derive/verify.ts";
import { ingest } from "../ingest/index.ts";
import { readCodelists } from "../io/codelists.ts";
import { readIfThere, sha256, walk } from "../io/files.ts";
import { sha256OfFile } from "../io/keep.ts";
import { packagedSchemas } from "../io/packaged.ts";
import { readRaw } from "../io/raw.ts";
import { releaseFolder } from "../io/releases.ts";
import { packageVersion } from "../io/root.ts";
import { linesIn } from "../io/text-lines.ts";
import { PipelineError } from "../model/errors.ts";
import { LANGUAGES } from "../model/languages.ts";
import { checksumFaults, type Fault, type Published, verifyRelease } from "../release/verify/index.ts";
import { counted } from "./numbers.ts";
import { type Rebuild, rebuild } from "./rebuild.ts";
import { EXIT, type Shell } from "./shell.ts";

export interface VerifyOptions {
  readonly raw: string;
  readonly output: string;
  /** Lines of the filter that hold the texts, instead of the folder of raw texts. */
  readonly texts?: string;
  /** Recompute the derived cells and nothing else. */
  readonly derived?: boolean;
  /** Whether it is also built again and compared; so where it is not said. */
  readonly rebuild?: boolean;
  readonly json?: boolean;
}

/**
 * `openfigures verify [release]`: checks a published release against itself, against the texts it was read from,
 * and against what follows from its own figures.
 *
 * @param name folder of a release, its version, or "latest"
 * @returns 1 when something is wrong
 * @throws PipelineError when there is no such release
 */
export async function verify(name: string, options: VerifyOptions, shell: Shell): Promise<number> {
  const folder = releaseFolder(name, options.output);
  if (isLarge(folder)) return verifyLarge(folder, options, shell);
  const { cells, faults: derived } = derivedFaults(folder);
  const inner = options.derived ? derived : [...(await publishedFaults(folder, options)), ...derived];
  // what is broken in itself need not be built again to know it
  const again =
    options.texts !== undefined || options.derived || options.rebuild === false || inner.length > 0
      ? null
      : await rebuild(folder, options.raw, packageVersion());
  const faults = [...inner, ...(again?.faults ?? [])];
  const summary = `${folder}: ${counted(cells, "derived cell")} recomputed, ${rebuiltText(again)}${counted(faults.length, "fault")}`;
  const lines = [...faults.map(({ code, where, message }) => `${where}: ${message} [${code}]`), summary];
  shell.stdout.write(
    options.json
      ? `${JSON.stringify({ release: folder, cells, rebuilt: again?.skipped === null, not_rebuilt: again?.skipped ?? null, faults })}\n`
      : `${lines.join("\n")}\n`,
  );
  return faults.length > 0 ? EXIT.failed : EXIT.ok;
}

/** No string of V8 holds more than half a gigabyte. */
const LARGE = 400e6;

function isLarge(folder: string): boolean {
  return walk(join(folder, "data")).some(
    ({ path, kind }) =>
      kind === "file" && /\.(?:csv|jsonl?)$/u.test(path) && statSync(join(folder, "data", path)).size > LARGE,
  );
}

/** A release that no memory holds is checked by its checksums; how it was made has checked the rest. */
function verifyLarge(folder: string, options: VerifyOptions, shell: Shell): number {
  const faults = checksumFaults(publishedAt(folder), (path) => sha256OfFile(join(folder, path)));
  const summary = `${folder}: too large to be read back whole: checksums alone, ${counted(faults.length, "fault")}`;
  const lines = [...faults.map(({ code, where, message }) => `${where}: ${message} [${code}]`), summary];
  const answer = { release: folder, cells: null, rebuilt: false, not_rebuilt: "too large", faults };
  shell.stdout.write(options.json ? `${JSON.stringify(answer)}\n` : `${lines.join("\n")}\n`);
  return faults.length > 0 ? EXIT.failed : EXIT.ok;
}

function rebuiltText(again: Rebuild | null): string {
  if (again === null) return "";
  return again.skipped === null ? "built again, " : `not built again (${again.skipped}), `;
}

async function publishedFaults(folder: string, options: VerifyOptions): Promise<readonly Fault[]> {
  const texts = options.texts === undefined ? await rawTexts(options.raw) : await listedTexts(options.texts);
  const release = publishedAt(folder);
  return verifyRelease(release, (id) => texts.get(id) ?? release.text(`texts/${id}.txt`), sha256);
}

type Texts = ReadonlyMap<string, string>;

async function rawTexts(raw: string): Promise<Texts> {
  const sourceSchema = packagedSchemas()["source.schema.json"] ?? {};
  // a release can be checked far from its texts: those it holds itself are read from it
  const entries = existsSync(raw) ? readRaw(raw) : [];
  const { documents } = await ingest(entries, { sourceSchema, languages: LANGUAGES, sha256 });
  return new Map(documents.map(({ source_id, text }) => [source_id, text]));
}

/** The texts that `openfigures assemble` was given. */
async function listedTexts(path: string): Promise<Texts> {
  const texts = new Map<string, string>();
  let at = 0;
  for await (const line of linesIn(path)) {
    at++;
    const { id, text } = textOf(line, `${path}:${at}`);
    // of several texts with one id the first was taken
    if (!texts.has(id)) texts.set(id, text);
  }
  return texts;
}

function textOf(line: string, where: string): { readonly id: string; readonly text: string } {
  try {
    const { id, text }: { id?: unknown; text?: unknown } = JSON.parse(line);
    // what is no text was answered with an error, and has no rows
    return { id: String(id), text: String(text) };
  } catch (error) {
    throw new PipelineError(
      "line-not-json",
      `${where}: no JSON, expected {"id","text"} on one line. Correct the file`,
      {
        cause: error,
      },
    );
  }
}

function publishedAt(folder: string): Published {
  const paths = walk(folder)
    .filter(({ kind }) => kind === "file")
    .map(({ path }) => path);
  const bytes = (path: string): Uint8Array | null => readIfThere(join(folder, path));
  return {
    paths,
    bytes,
    text: (path) => {
      const found = bytes(path);
      return found === null ? null : Buffer.from(found).toString("utf8");
    },
  };
}

function derivedFaults(folder: string): { cells: number; faults: Fault[] } {
  const codelists = readCodelists(join(folder, "schema", "codelists"));
  const { cells, differences } = verifyDerived(releasedRows(folder), codelists);
  const faults = differences.map(({ table, id, column, released, recomputed }) => ({
    code: "derived-differs",
    where: [`data/${table}.csv`, id, column].filter((part) => part !== null).join(" "),
    message: `${said(released)}, expected ${said(recomputed)} from the figures. Build the release again`,
  }));
  return { cells, faults };
}

function said(cell: string | null): string {
  return cell === null ? "no row" : JSON.stringify(cell);
}

function releasedRows(folder: string): ReleasedRows {
  const rows = (table: string): Record<string, string>[] => {
    const path = join(folder, "data", `${table}.csv`);
    if (!existsSync(path)) {
      throw new PipelineError(
        "release-broken",
        `${path}: no such file, expected a table of a release. Build the release again`,
      );
    }
    return papaparse.parse<Record<string, string>>(readFileSync(path, "utf8"), {
      header: true,
      delimiter: ",",
      skipEmptyLines: true,
    }).data;
  };
  return {
    figures: rows("figures"),
    sources: rows("sources"),
    observations: rows("observations"),
    changes: rows("changes"),
    metrics: rows("metrics"),
    audits: rows("audits"),
    comparisons: rows("comparisons"),
  };
}
