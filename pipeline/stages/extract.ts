import { createExtractor, type Extractor } from "../extract/index.ts";
import { codeHash } from "../io/code.ts";
import { sha256 } from "../io/files.ts";
import type { Codelists } from "../model/codelist.ts";
import type { Document } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { SourceLedgerEntry } from "../model/ledger.ts";
import type { PolicyEvent, Statement } from "../model/statement.ts";
import type { StageResult, Work } from "./stage.ts";

/** What one text gave. */
interface Found {
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly events: readonly PolicyEvent[];
  readonly ledger: readonly SourceLedgerEntry[];
}

export const EXTRACT_CODE = ["extract", "model"];

/** Reads texts one by one; what was read before, of the same text by the same code and code lists, is taken from the cache. */
export function reader({ setup, cache, units }: Work): (document: Document) => Found {
  const common = [codeHash(EXTRACT_CODE), codelistsHash(setup.codelists)];
  let extractor: Extractor | null = null;
  return (document) => {
    const { source_id, text, title, publisher, published, language } = document;
    // what extract does not read, such as the licence, may change without reading again
    const key = sha256(JSON.stringify([...common, source_id, text, title, publisher, published, language]));
    const kept = cache.get("extract", key);
    if (isFound(kept)) {
      units("extract").reused.add(source_id);
      return kept;
    }
    units("extract").executed.add(source_id);
    extractor ??= createExtractor(setup.codelists);
    const { figures, statements, events, ledger } = extractor.extract(document);
    const found = { figures, statements, events, ledger: ledger.map((entry) => ({ source_id, ...entry })) };
    cache.put("extract", key, found);
    return found;
  };
}

/** Reads every text, each by itself. */
export function extractAll(documents: readonly Document[], work: Work): StageResult {
  const read = reader(work);
  const old = supersededBy(documents);
  const figures: Figure[] = [];
  const statements: Statement[] = [];
  const events: PolicyEvent[] = [];
  const ledger: SourceLedgerEntry[] = [];
  for (const document of documents) {
    const found = read(document);
    const isOld = old.has(document.source_id);
    for (const figure of found.figures) figures.push(isOld ? { ...figure, superseded: true } : figure);
    for (const statement of found.statements) statements.push(statement);
    for (const event of found.events) events.push(event);
    for (const entry of found.ledger) ledger.push(entry);
  }
  return { tables: { figures, statements, events, ledger }, rejections: [] };
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
