import { join } from "node:path";
import papaparse from "papaparse";
import { CORRECTION_COLUMNS, type Correction } from "../model/correction.ts";
import { PipelineError } from "../model/errors.ts";
import { readIfThere, writeFileAtomic } from "./files.ts";

/** The first byte order mark, which spreadsheets write. */
const MARK = /^\uFEFF/u;

/**
 * Reads `corrections.csv` of the folder of raw texts; none where there is no such file.
 * @throws PipelineError when it is no CSV file with the columns of corrections
 */
export function readCorrections(raw: string): Correction[] {
  const path = join(raw, "corrections.csv");
  const bytes = readIfThere(path);
  if (bytes === null) return [];
  const text = Buffer.from(bytes).toString("utf8").replace(MARK, "");
  const { data, errors, meta } = papaparse.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ",",
    skipEmptyLines: true,
  });
  const missing = CORRECTION_COLUMNS.filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0) throw broken(path, `no column ${missing.join(", ")}`);
  const [error] = errors;
  if (error !== undefined) throw broken(`${path}, row ${(error.row ?? 0) + 2}`, error.message);
  return data.map((cells, at) => {
    const cell = (column: string): string => (cells[column] ?? "").trim();
    return {
      // the header is row 1
      row: at + 2,
      figure_id: cell("figure_id"),
      source_id: cell("source_id"),
      // white space inside a quote is evidence
      quote: cells.quote ?? "",
      action: cell("action"),
      field: cell("field"),
      expected: cell("expected"),
      value: cell("value"),
      reason: cell("reason"),
      decided_by: cell("decided_by"),
      date: cell("date"),
    };
  });
}

/** Adds a correction at the end of `corrections.csv`; makes the file where there is none. */
export function appendCorrection(raw: string, correction: Omit<Correction, "row">): void {
  const path = join(raw, "corrections.csv");
  const bytes = readIfThere(path);
  const before = bytes === null ? `${CORRECTION_COLUMNS.join(",")}\n` : Buffer.from(bytes).toString("utf8");
  const cells = CORRECTION_COLUMNS.map((column) => correction[column]);
  const line = papaparse.unparse([cells], { newline: "\n" });
  writeFileAtomic(path, `${before}${before.endsWith("\n") ? "" : "\n"}${line}\n`);
}

function broken(where: string, found: string): PipelineError {
  return new PipelineError(
    "corrections-broken",
    `${where}: ${found}, expected CSV with the columns ${CORRECTION_COLUMNS.join(", ")}. Correct the file`,
  );
}
