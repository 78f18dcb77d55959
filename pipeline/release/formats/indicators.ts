import { cellOf, type Filled, type Row, tableNamed } from "../rows.ts";
import { csvOf } from "./csv.ts";
import type { Format } from "./format.ts";

/** An identifier that is a file name on every system. */
const SLUG = /^[a-z0-9][a-z0-9._-]{0,99}$/u;

/** Columns of the list of indicators that hold the code of the same thing elsewhere. */
const VOCABULARIES = ["who_gho", "unaids", "sdg"];

/**
 * `indicators/<indicator_id>.csv` and `.metadata.json`: the observations of one indicator for spreadsheets and charts.
 * An indicator that no code list knows has a file from two observations on: a single number is no series.
 */
export const indicators: Format = function* ({ dataset, version, tables, codelists }) {
  const observations = tableNamed(tables, "observations");
  const known = new Map((codelists.indicators ?? []).map((row) => [row.code, row]));
  for (const [id, rows] of groups(observations)) {
    const entry = known.get(id);
    if (!SLUG.test(id) || (entry === undefined && rows.length < 2)) continue;
    const label = entry?.label ?? String(cellOf(observations, rows[0] ?? [], "indicator"));
    const metadata = {
      indicator_id: id,
      label,
      definition: entry?.definition || null,
      harmonised: entry !== undefined,
      codes: Object.fromEntries(VOCABULARIES.map((name) => [name, entry?.[name] || null])),
      rows: rows.length,
      dataset: dataset.title,
      version,
      license: dataset.license.id,
      sources: [...new Set(rows.map((row) => cellOf(observations, row, "source_id")))],
      columns: observations.columns.map(({ name, title, description, type, unit }) => ({
        name,
        title,
        description,
        type,
        unit,
      })),
    };
    const header = observations.columns.map((column) => column.name);
    yield [`indicators/${id}.csv`, csvOf(header, rows)];
    yield [`indicators/${id}.metadata.json`, `${JSON.stringify(metadata, null, 2)}\n`];
  }
};

function groups(observations: Filled): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of observations.rows) {
    const id = String(cellOf(observations, row, "indicator_id"));
    const group = found.get(id);
    if (group === undefined) found.set(id, [row]);
    else group.push(row);
  }
  return found;
}
