import { lstatSync, readFileSync } from "node:fs";
import papaparse from "papaparse";
import { reasonOf } from "../io/files.ts";
import { MAX_BYTES } from "../io/raw.ts";
import { PipelineError } from "../model/errors.ts";
import { createFetcher, nameOf } from "../schedule/fetch.ts";
import { FetchError, LIMITS } from "../schedule/http.ts";
import { keepSnapshot, type Received, slugOf } from "../stages/snapshot.ts";
import { counted } from "./numbers.ts";
import { EXIT, type Shell } from "./shell.ts";

export interface AddOptions {
  readonly raw: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly language?: string;
  readonly license?: string;
  readonly url?: string;
  readonly id?: string;
  readonly allowPrivate?: boolean;
}

const SAID = ["title", "publisher", "author", "published", "language", "license", "url"] as const;
const ID = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)+$/u;

/**
 * `openfigures add <file|url>`: keeps a document below raw/ with what it tells about itself, options first. A table
 * (.csv, .tsv) with a column "text" becomes a source a row; its other columns are their metadata.
 * @throws PipelineError when it cannot be read, or does not tell its title or publisher
 */
export async function add(what: string, options: AddOptions, shell: Shell): Promise<number> {
  if (options.id !== undefined && !ID.test(options.id)) {
    throw new PipelineError(
      "option-wrong",
      `--id: ${JSON.stringify(options.id)}, expected publisher/slug in small letters. Correct it`,
    );
  }
  const day = shell.host.now().toISOString().slice(0, 10);
  const received = /^https?:\/\//iu.test(what) ? [await fetched(what, options)] : ofFile(what, options);
  const lines: string[] = [];
  let added = 0;
  for (const one of received) {
    const { source_id, changed, supersedes } = await keepSnapshot(options.raw, one, day);
    if (changed) added++;
    const told = changed
      ? supersedes === null
        ? "added"
        : `added, supersedes ${supersedes}`
      : "the same text is there";
    lines.push(`${source_id}: ${told}\n`);
  }
  if (received.length > 1) lines.push(`${counted(added, "source")} added\n`);
  shell.stdout.write(lines.join(""));
  return EXIT.ok;
}

function saidIn(options: AddOptions): Received["said"] {
  return Object.fromEntries(SAID.flatMap((field) => (options[field] === undefined ? [] : [[field, options[field]]])));
}

async function fetched(url: string, options: AddOptions): Promise<Received> {
  try {
    const fetcher = createFetcher({ ...LIMITS, allowPrivate: options.allowPrivate ?? false });
    const answer = await fetcher.get(url);
    if (answer.status !== 200) throw new FetchError("status-wrong", `${url}: status ${answer.status}, expected 200`);
    return { name: nameOf(answer), bytes: answer.body, said: { url, ...saidIn(options) }, ...idIn(options) };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    throw new PipelineError("fetch-failed", `${error.message}, expected a document. Look at the address`, {
      cause: error,
    });
  }
}

function ofFile(path: string, options: AddOptions): Received[] {
  const bytes = bytesOf(path);
  if (!/\.(?:csv|tsv)$/iu.test(path)) return [{ name: path, bytes, said: saidIn(options), ...idIn(options) }];
  const { data, errors, meta } = papaparse.parse<Record<string, string>>(new TextDecoder().decode(bytes), {
    header: true,
    skipEmptyLines: true,
  });
  if (!meta.fields?.includes("text") || errors.some(({ type }) => type === "Quotes")) {
    throw new PipelineError(
      "table-wrong",
      `${path}: no column "text" in it, expected one with a text a row. Name the columns`,
    );
  }
  return data.map((row, at) => rowOf(row, at, path, options));
}

function rowOf(row: Readonly<Record<string, string>>, at: number, path: string, options: AddOptions): Received {
  const own = Object.fromEntries(SAID.flatMap((field) => (row[field] ? [[field, row[field]]] : [])));
  const said: Received["said"] = { title: `Row ${at + 1}`, ...saidIn(options), ...own };
  const id = row.id && said.publisher ? { id: `${slugOf(said.publisher)}/${slugOf(row.id)}` } : {};
  return { name: `${path}-${at + 1}.txt`, bytes: Buffer.from(row.text ?? "", "utf8"), said, ...id };
}

function bytesOf(path: string): Uint8Array {
  try {
    const stat = lstatSync(path);
    if (stat.isFile() && stat.size <= MAX_BYTES) return readFileSync(path);
    throw new Error(stat.isFile() ? `${stat.size} bytes` : "no file of its own");
  } catch (error) {
    throw new PipelineError(
      "file-unreadable",
      `${path}: ${reasonOf(error)}, expected a file of at most ${MAX_BYTES} bytes. Name another`,
      { cause: error },
    );
  }
}

function idIn({ id }: AddOptions): { id?: string } {
  return id === undefined ? {} : { id };
}
