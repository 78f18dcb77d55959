import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import papaparse from "papaparse";
import type { CodelistRow, Codelists } from "../model/codelist.ts";
import { PipelineError } from "../model/errors.ts";
import { byCodeUnits } from "./files.ts";

/**
 * Reads every code list of a folder, by the name of its file.
 * All columns stay text; `code` and `label` must be there and no code may come twice.
 * @throws PipelineError when a list is broken, with its file and row
 */
export function readCodelists(folder: string): Codelists {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .sort(byCodeUnits);
  return Object.fromEntries(names.map((name) => [basename(name, ".csv"), readCodelist(join(folder, name))]));
}

function readCodelist(path: string): readonly CodelistRow[] {
  const { data, errors } = papaparse.parse<Record<string, string>>(readFileSync(path, "utf8"), {
    header: true,
    delimiter: ",",
    skipEmptyLines: true,
  });
  const first = errors[0];
  if (first !== undefined) throw broken(path, first.row ?? 0, first.message);
  const seen = new Set<string>();
  return data.map((row, at) => {
    if (!isCodelistRow(row)) throw broken(path, at, "a row without code and label");
    if (seen.has(row.code)) throw broken(path, at, `code ${JSON.stringify(row.code)} a second time`);
    seen.add(row.code);
    return row;
  });
}

function isCodelistRow(row: Readonly<Record<string, string>>): row is CodelistRow {
  return (row.code ?? "") !== "" && (row.label ?? "") !== "";
}

function broken(path: string, row: number, found: string): PipelineError {
  // row 0 of the data stands on line 2, below the header
  const where = `${path}:${row + 2}`;
  return new PipelineError(
    "codelist-broken",
    `${where}: ${found}, expected rows of CSV with a code of their own and a label. Correct the row`,
  );
}
