import { cutterOf } from "../model/code-points.ts";
import type { CodelistRow, Codelists } from "../model/codelist.ts";
import type { Document } from "../model/document.ts";
import type { CheckContext, CheckedDocument } from "./check.ts";

/** Prepares what checks look things up in. Texts are prepared when first asked for, and kept. */
export function contextOf(documents: readonly Document[], codelists: Codelists): CheckContext {
  const byId = new Map(documents.map((document) => [document.source_id, document]));
  const prepared = new Map<string, CheckedDocument>();
  const columns = new Map<string, ReadonlySet<string>>();

  const columnOf = (codelist: string, column: string, kind?: string): ReadonlySet<string> => {
    const key = `${codelist}.${column}.${kind ?? ""}`;
    const rows = codelists[codelist];
    // a check whose list is gone would pass everything in silence
    if (rows === undefined) throw new Error(`no code list "${codelist}" for validate`);
    const known = columns.get(key) ?? columnSet(rows, column, kind);
    columns.set(key, known);
    return known;
  };

  return {
    documentOf(source_id) {
      const document = byId.get(source_id);
      if (document === undefined) return null;
      const found = prepared.get(source_id) ?? { document, cutter: cutterOf(document.text) };
      prepared.set(source_id, found);
      return found;
    },
    columnOf,
    isCode: (codelist, code) => columnOf(codelist, "code").has(code),
  };
}

function columnSet(rows: readonly CodelistRow[], column: string, kind: string | undefined): ReadonlySet<string> {
  const wanted = kind === undefined ? rows : rows.filter((row) => row.kind === kind);
  return new Set(wanted.map((row) => row[column] ?? "").filter((value) => value !== ""));
}
