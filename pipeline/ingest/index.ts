import { codePointLength } from "../model/code-points.ts";
import type { Document, SourceMetadata } from "../model/document.ts";
import type { Part } from "../model/part.ts";
import type { RawEntry } from "../model/raw.ts";
import type { Rejection } from "../model/rejection.ts";
import type { JsonSchema } from "../model/schema.ts";
import { textFault } from "./clean.ts";
import { type Fault, faultOf, isFault } from "./fault.ts";
import { formatOf } from "./formats/index.ts";
import { languageOf } from "./language.ts";
import { metadataReader, type ReadMetadata } from "./metadata.ts";
import { type Read, readFormat } from "./read.ts";
import { pairSources, type RawSource } from "./sources.ts";

export { ownerOf } from "./sources.ts";

/** Reads a file by the format that its name tells. */
export type ReadFormat = (path: string, bytes: Uint8Array) => Promise<Read>;

export interface IngestSetup {
  /** How files are read; where none is given, here and now. */
  readonly read?: ReadFormat;
  /** `schemas/source.schema.json` */
  readonly sourceSchema: JsonSchema;
  /** Codes of the languages that there are rules for. */
  readonly languages: readonly string[];
  /** Lower-case hex of the SHA-256 of these bytes. */
  sha256(bytes: Uint8Array): string;
}

/** Turns raw files into documents; a file that cannot be one becomes a rejection, and the others go on. */
export async function ingest(
  entries: readonly RawEntry[],
  setup: IngestSetup,
): Promise<{ documents: Document[]; rejections: Rejection[] }> {
  const { sources, bad } = pairSources(entries.toSorted(byPath));
  const rejections = bad.map(({ path, source_id, fault }) => rejectionOf(path, source_id, fault));
  const documents: Document[] = [];
  const readMetadata = metadataReader(setup.sourceSchema);
  for (const source of sources) {
    const metadata = metadataOf(source, readMetadata);
    if (isFault(metadata)) {
      rejections.push(rejectionOf(source.metadata_path, source.source_id, metadata));
      continue;
    }
    const document = await documentOf(source, metadata, setup);
    if (isFault(document)) rejections.push(rejectionOf(source.path, source.source_id, document));
    else documents.push(document);
  }
  return { documents, rejections: rejections.sort(byRecord) };
}

function metadataOf({ metadata }: RawSource, readMetadata: ReadMetadata): SourceMetadata | Fault {
  if (metadata !== null) return readMetadata(metadata);
  return faultOf(
    "metadata-missing",
    "no such file, expected at least title, publisher and license of the text. Write it (schemas/source.schema.json)",
  );
}

async function documentOf(source: RawSource, metadata: SourceMetadata, setup: IngestSetup): Promise<Document | Fault> {
  const format = formatOf(source.path);
  if (format === null) throw new Error(`${source.path} was paired without a format`);
  const decoded = await (setup.read ?? readFormat)(source.path, source.bytes);
  if (isFault(decoded)) return decoded;
  const { text, charset, parts } = decoded;
  const fault = textFault(text);
  if (fault !== null) return fault;
  const language = await languageOf(text, metadata.language, setup.languages);
  if (isFault(language)) return language;
  return {
    source_id: source.source_id,
    title: metadata.title,
    publisher: metadata.publisher,
    author: metadata.author ?? null,
    published: metadata.published ?? null,
    accessed: metadata.accessed ?? null,
    url: metadata.url ?? null,
    license: metadata.license,
    language: language.language,
    media_type: charset === "utf-8" ? format.media_type : `${format.media_type}; charset=${charset}`,
    bytes: source.bytes.length,
    sha256: setup.sha256(source.bytes),
    characters: codePointLength(text),
    text,
    ...(parts === undefined ? {} : { parts: inCodePoints(parts, text) }),
    ...(metadata.supersedes === undefined ? {} : { supersedes: metadata.supersedes }),
  };
}

/** Parts whose spans count UTF-16 units, as parts whose spans count code points. */
function inCodePoints(parts: readonly Part[], text: string): Part[] {
  let [unit, point] = [0, 0];
  const pointOf = (to: number): number => {
    point += codePointLength(text.slice(unit, to));
    unit = to;
    return point;
  };
  return parts.map((part) => ({ ...part, start: pointOf(part.start), end: pointOf(part.end) }));
}

function rejectionOf(path: string, source_id: string | null, fault: Fault): Rejection {
  return {
    stage: "ingest",
    record_id: path,
    reason_code: fault.fault,
    message: `${path}: ${fault.message}`,
    field: fault.field,
    source_id,
  };
}

function byPath(a: RawEntry, b: RawEntry): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function byRecord(a: Rejection, b: Rejection): number {
  return a.record_id < b.record_id ? -1 : a.record_id > b.record_id ? 1 : 0;
}
