import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { type BenchDocument, documentsOf } from "./texts.ts";

/** A file of documents, and what the ratios are worked out from. */
export interface Corpus {
  readonly path: string;
  readonly documents: number;
  /** Of the file; the texts are all but some of it. */
  readonly megabytes: number;
}

/** Writes documents as lines of the filter. */
export async function writeCorpus(path: string, documents: Iterable<BenchDocument>): Promise<Corpus> {
  mkdirSync(dirname(path), { recursive: true });
  const file = createWriteStream(path);
  let count = 0;
  for (const document of documents) {
    count++;
    if (!file.write(`${JSON.stringify(document)}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
  return { path, documents: count, megabytes: statSync(path).size / 1e6 };
}

/** Invented reports, `count` of some `length` characters; a file that is there already is taken as it is. */
export async function reports(folder: string, count: number, length: number): Promise<Corpus> {
  const path = `${folder}/reports-${count}x${length}.ndjson`;
  if (existsSync(path)) return { path, documents: count, megabytes: statSync(path).size / 1e6 };
  return writeCorpus(path, documentsOf(count, length));
}
