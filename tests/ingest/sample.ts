import { readFileSync } from "node:fs";
import { ingest } from "../../pipeline/ingest/index.ts";
import { sha256 } from "../../pipeline/io/files.ts";
import type { RawEntry } from "../../pipeline/model/raw.ts";

const sourceSchema = JSON.parse(readFileSync("schemas/source.schema.json", "utf8"));

export const METADATA = { title: "Beds", publisher: "Bureau of Beds", language: "en", license: "CC0-1.0" };

export function file(path: string, content: string | Uint8Array): RawEntry {
  return { path, kind: "file", bytes: typeof content === "string" ? Buffer.from(content, "utf8") : content };
}

export function metadata(path: string, changes: object = {}): RawEntry {
  return file(path, JSON.stringify({ ...METADATA, ...changes }));
}

/** A text with metadata, as bureau/beds. */
export function source(content: string | Uint8Array, extension = ".txt", changes: object = {}): RawEntry[] {
  return [file(`bureau/beds${extension}`, content), metadata("bureau/beds.source.json", changes)];
}

export function ingested(entries: readonly RawEntry[]) {
  return ingest(entries, { sourceSchema, languages: ["en", "fr"], sha256 });
}
