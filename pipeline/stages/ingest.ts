import { type IngestSetup, ingest, ownerOf } from "../ingest/index.ts";
import { codeHash } from "../io/code.ts";
import { sha256 } from "../io/files.ts";
import { readGood } from "../io/good.ts";
import { readRaw } from "../io/raw.ts";
import type { Document } from "../model/document.ts";
import { LANGUAGES } from "../model/languages.ts";
import type { RawEntry } from "../model/raw.ts";
import type { Rejection } from "../model/rejection.ts";
import { reader } from "./extract.ts";
import { quarantine } from "./quarantine.ts";
import { createReading } from "./reading.ts";
import type { Setup } from "./setup.ts";
import type { StageResult, Work } from "./stage.ts";

export const INGEST_CODE = ["ingest", "model"];

/** All that ingest made of the files of one source. */
interface Ingested {
  readonly documents: readonly Document[];
  readonly rejections: readonly Rejection[];
}

/** Files of one source, and the hash of all that decides what they become. */
interface Group {
  readonly key: string;
  readonly entries: readonly RawEntry[];
}

/** What tells two states of the raw folder apart. */
export function rawState({ raw, schemas, trust }: Setup): string[] {
  return [
    ...groupsOf(readRaw(raw), JSON.stringify(schemas["source.schema.json"] ?? {})).map(({ key }) => key),
    ...(trust ?? []),
  ];
}

/** Reads the files of each source that changed, takes the others from the cache, and sets aside what looks broken. */
export async function ingestAll(work: Work): Promise<StageResult> {
  const { setup } = work;
  const sourceSchema = setup.schemas["source.schema.json"] ?? {};
  const groups = groupsOf(readRaw(setup.raw), JSON.stringify(sourceSchema));
  const reading = createReading();
  const ingestSetup = { sourceSchema, languages: LANGUAGES, sha256, read: reading.read };
  const { documents, rejections } = await ingestGroups(groups, ingestSetup, work).finally(reading.close);
  const read = reader(work);
  const kept = quarantine(
    documents,
    rejections,
    readGood(setup.output),
    new Set(setup.trust ?? []),
    (document) => read(document).figures.length,
  );
  return { tables: { documents: kept.documents }, rejections: kept.rejections };
}

async function ingestGroups(groups: readonly Group[], setup: IngestSetup, work: Work): Promise<Ingested> {
  const documents: Document[] = [];
  const rejections: Rejection[] = [];
  const fresh: Group[] = [];
  for (const group of groups) {
    const kept = work.cache.get("ingest", group.key);
    if (!isIngested(kept)) {
      fresh.push(group);
      continue;
    }
    if (isSource(kept)) work.units("ingest").reused.add(group.key);
    documents.push(...kept.documents);
    rejections.push(...kept.rejections);
  }
  const made = await ingest(
    fresh.flatMap(({ entries }) => entries),
    setup,
  );
  const byOwner = parted(made);
  for (const group of fresh) {
    const owner = ownerOf(group.entries[0]?.path ?? "");
    const own = byOwner.get(owner) ?? { documents: [], rejections: [] };
    if (isSource(own)) work.units("ingest").executed.add(group.key);
    work.cache.put("ingest", group.key, own);
  }
  return { documents: [...documents, ...made.documents], rejections: [...rejections, ...made.rejections] };
}

/** Folders and files beside the sources give nothing, and do not count. */
function isSource({ documents, rejections }: Ingested): boolean {
  return documents.length + rejections.length > 0;
}

function parted({ documents, rejections }: Ingested): Map<string, { documents: Document[]; rejections: Rejection[] }> {
  const parts = new Map<string, { documents: Document[]; rejections: Rejection[] }>();
  const partOf = (owner: string) => {
    const part = parts.get(owner) ?? { documents: [], rejections: [] };
    parts.set(owner, part);
    return part;
  };
  for (const document of documents) partOf(document.source_id).documents.push(document);
  for (const rejection of rejections) partOf(ownerOf(rejection.record_id)).rejections.push(rejection);
  return parts;
}

function groupsOf(entries: readonly RawEntry[], schema: string): Group[] {
  const common = [codeHash(INGEST_CODE), schema, ...LANGUAGES];
  const byOwner = new Map<string, RawEntry[]>();
  for (const entry of entries) {
    const owner = ownerOf(entry.path);
    const group = byOwner.get(owner);
    if (group === undefined) byOwner.set(owner, [entry]);
    else group.push(entry);
  }
  return [...byOwner.values()].map((own) => ({
    key: sha256(JSON.stringify([...common, ...own.map(stateOf)])),
    entries: own,
  }));
}

function stateOf(entry: RawEntry): readonly (string | number)[] {
  switch (entry.kind) {
    case "file":
      return [entry.path, entry.kind, sha256(entry.bytes)];
    case "unreadable":
      return [entry.path, entry.kind, entry.reason];
    case "large":
      return [entry.path, entry.kind, entry.size, entry.limit];
    default:
      return [entry.path, entry.kind];
  }
}

function isIngested(value: unknown): value is Ingested {
  return typeof value === "object" && value !== null && "documents" in value && "rejections" in value;
}
