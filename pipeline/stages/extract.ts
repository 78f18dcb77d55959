import { createExtractor, type Extractor } from "../extract/index.ts";
import { codeHash } from "../io/code.ts";
import { sha256 } from "../io/files.ts";
import type { Codelists } from "../model/codelist.ts";
import type { Document } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { SourceLedgerEntry } from "../model/ledger.ts";
import type { Rejection } from "../model/rejection.ts";
import type { PolicyEvent, Statement } from "../model/statement.ts";
import { extractInThreads, type Read } from "./extract-threads.ts";
import type { StageResult, Work } from "./stage.ts";

/** What one text gave. */
interface Found {
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly events: readonly PolicyEvent[];
  readonly ledger: readonly SourceLedgerEntry[];
}

export const EXTRACT_CODE = ["extract", "model"];

/** More characters than this are read in threads, which take about a second to start. */
const MANY = 1_000_000;

/** What was read before, of the same text by the same code and code lists. */
function memoryOf({ setup, cache, units }: Work) {
  const common = [codeHash(EXTRACT_CODE), codelistsHash(setup.codelists)];
  // what extract does not read, such as the licence, may change without reading again
  const keyOf = ({ source_id, text, title, publisher, published, language }: Document): string =>
    sha256(JSON.stringify([...common, source_id, text, title, publisher, published, language]));
  return {
    known(document: Document): Found | null {
      const kept = cache.get("extract", keyOf(document));
      if (!isFound(kept)) return null;
      units("extract").reused.add(document.source_id);
      return kept;
    },
    keep(document: Document, { figures, statements, events, ledger }: Read): Found {
      const { source_id } = document;
      units("extract").executed.add(source_id);
      const found = { figures, statements, events, ledger: ledger.map((entry) => ({ source_id, ...entry })) };
      cache.put("extract", keyOf(document), found);
      return found;
    },
  };
}

/** Reads texts one by one, here; what was read before is taken from the cache. */
export function reader(work: Work): (document: Document) => Found {
  const memory = memoryOf(work);
  let extractor: Extractor | null = null;
  return (document) => {
    const known = memory.known(document);
    if (known !== null) return known;
    extractor ??= createExtractor(work.setup.codelists);
    return memory.keep(document, extractor.extract(document));
  };
}

/** Reads every text, each by itself: a few here, many in threads. */
export async function extractAll(documents: readonly Document[], work: Work): Promise<StageResult> {
  const memory = memoryOf(work);
  const found = new Map<string, Found>();
  const fresh = documents.filter((document) => {
    const known = memory.known(document);
    if (known !== null) found.set(document.source_id, known);
    return known === null;
  });
  let rejections: Rejection[] = [];
  if (fresh.reduce((sum, { text }) => sum + text.length, 0) > MANY) {
    rejections = await extractInThreads(fresh, work.setup.codelists, (document, read) => {
      found.set(document.source_id, memory.keep(document, read));
    });
  } else {
    const extractor = fresh.length > 0 ? createExtractor(work.setup.codelists) : null;
    for (const document of fresh) {
      if (extractor !== null) found.set(document.source_id, memory.keep(document, extractor.extract(document)));
    }
  }
  return { tables: tablesOf(documents, found), rejections };
}

/** The records of all texts, in the order of the documents. */
function tablesOf(documents: readonly Document[], all: ReadonlyMap<string, Found>): StageResult["tables"] {
  const old = supersededBy(documents);
  const figures: Figure[] = [];
  const statements: Statement[] = [];
  const events: PolicyEvent[] = [];
  const ledger: SourceLedgerEntry[] = [];
  for (const document of documents) {
    const found = all.get(document.source_id);
    if (found === undefined) continue;
    const isOld = old.has(document.source_id);
    for (const figure of found.figures) figures.push(isOld ? { ...figure, superseded: true } : figure);
    for (const statement of found.statements) statements.push(statement);
    for (const event of found.events) events.push(event);
    for (const entry of found.ledger) ledger.push(entry);
  }
  return { figures, statements, events, ledger };
}

/** Snapshots that a later one of the same page took the place of: their figures stay known, and count no more. */
function supersededBy(documents: readonly Document[]): ReadonlySet<string> {
  return new Set(documents.flatMap(({ supersedes }) => supersedes ?? []));
}

export function codelistsHash(codelists: Codelists): string {
  return sha256(JSON.stringify(codelists));
}

/** The cache has believed its hash: what is left to tell is a value from none. */
function isFound(value: unknown): value is Found {
  return typeof value === "object" && value !== null && "figures" in value && "ledger" in value;
}
