import type { Codelists } from "../model/codelist.ts";
import type { Readable } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import type { PolicyEvent, Statement } from "../model/statement.ts";

/** All that one text gives. */
export interface Extraction {
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly events: readonly PolicyEvent[];
  readonly ledger: readonly LedgerEntry[];
}

export interface ExtractOptions {
  /** "core" reads the quantities alone: no context, no statements, no events, no ledger. */
  readonly fields?: "core" | "full";
}

export interface Extractor {
  /** Reads one text. Pure: nothing passes from one call to the next. */
  extract(document: Readable, options?: ExtractOptions): Extraction;
}

/** Builds an extractor from the code lists (areas, units, indicators); costs some milliseconds, once. */
export function createExtractor(_codelists: Codelists): Extractor {
  return { extract: () => ({ figures: [], statements: [], events: [], ledger: [] }) };
}
