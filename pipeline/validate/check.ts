import type { Cutter } from "../model/code-points.ts";
import type { Document } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";

/** Why a record may not be released. The message says what was found, what was expected, and what to do. */
export interface Fault {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}

/** A document with its text ready for cuts by code points. */
export interface CheckedDocument {
  readonly document: Document;
  readonly cutter: Cutter;
}

/** What checks may look things up in. */
export interface CheckContext {
  /** Null when no document has this id. */
  documentOf(source_id: string): CheckedDocument | null;
  /** Whether a code list of `schemas/codelists/` has this code. */
  isCode(codelist: string, code: string): boolean;
  /** The values of one column of a code list, of the rows of one `kind` alone where that is given. */
  columnOf(codelist: string, column: string, kind?: string): ReadonlySet<string>;
}

/** A truth about a figure that no schema can say. Pure; null when it holds. */
export type Check = (figure: Figure, context: CheckContext) => Fault | null;
