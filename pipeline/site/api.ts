import { stringify } from "csv-stringify/sync";
import type { Cell, Content, Row } from "./input.ts";
import { fileName, indicatorPath, sourcePath } from "./paths.ts";
import { byText, grouped, type View } from "./view.ts";

type Files = Iterable<readonly [string, Content]>;

/** Columns of a table that has no rows to tell them. */
type Columns = (table: string) => readonly string[];

/**
 * `api/v1/`: static files at addresses that stay. An index of all; each table as it was released; each indicator and
 * each source with its rows; the newest value of every series.
 */
export function* apiFiles(view: View): Files {
  const content = new Map(view.files.map((file) => [file.path, file.content]));
  for (const name of view.rows.keys()) {
    for (const ending of ["csv", "json", "parquet"]) {
      const file = content.get(`data/${name}.${ending}`);
      if (file !== undefined) yield [`api/v1/tables/${name}.${ending}`, file];
    }
  }
  const datapackage = content.get("datapackage.json");
  if (datapackage !== undefined) yield ["api/v1/datapackage.json", datapackage];
  for (const [name, rows] of Object.entries(view.codelists).sort(([a], [b]) => byText(a, b))) {
    yield [`api/v1/codelists/${name}.csv`, csvOf(Object.keys(rows[0] ?? { code: "", label: "" }), rows)];
  }
  const columns: Columns = (table) => Object.keys(view.rows.get(table)?.[0] ?? {});
  yield* indicatorFiles(view, columns);
  yield* sourceFiles(view, columns);
  const latest = newest(view.rows.get("observations") ?? []);
  yield ["api/v1/latest.csv", csvOf(columns("observations"), latest)];
  yield ["api/v1/latest.json", jsonRows(latest)];
  yield ["api/v1/index.json", `${JSON.stringify(indexOf(view), null, 2)}\n`];
}

function* indicatorFiles(view: View, columns: Columns): Files {
  const observations = grouped(view.rows.get("observations") ?? [], (row) => String(row.indicator_id));
  const changes = grouped(view.rows.get("changes") ?? [], (row) => String(row.indicator_id));
  for (const indicator of view.indicators) {
    const path = `api/v1/indicators/${fileName(indicator.id)}`;
    const rows = observations.get(indicator.id) ?? [];
    yield [`${path}.csv`, csvOf(columns("observations"), rows)];
    yield [`${path}.json`, jsonRows(rows)];
    const metadata = {
      indicator_id: indicator.id,
      label: indicator.label,
      definition: indicator.definition || null,
      harmonised: indicator.harmonised,
      same_as: indicator.same_as,
      dataset: view.dataset.title,
      version: view.version,
      license: view.dataset.license.id,
      page: indicatorPath(indicator.id),
      rows: rows.length,
      columns: columns("observations").map((name) => ({ name, ...described(view, name) })),
      changes: changes.get(indicator.id) ?? [],
    };
    yield [`${path}.metadata.json`, `${JSON.stringify(metadata, null, 2)}\n`];
  }
}

function* sourceFiles(view: View, columns: Columns): Files {
  const sources = new Map((view.rows.get("sources") ?? []).map((row) => [String(row.source_id), row]));
  const of = (table: string) => grouped(view.rows.get(table) ?? [], (row) => String(row.source_id));
  const [figures, changes, statements, events] = [of("figures"), of("changes"), of("statements"), of("events")];
  for (const { source_id: id } of view.documents) {
    const path = `api/v1/sources/${fileName(id)}`;
    const record = {
      source: sources.get(id) ?? { source_id: id },
      page: sourcePath(id),
      figures: figures.get(id) ?? [],
      changes: changes.get(id) ?? [],
      statements: statements.get(id) ?? [],
      events: events.get(id) ?? [],
    };
    yield [`${path}.json`, `${JSON.stringify(record)}\n`];
    yield [`${path}.csv`, csvOf(columns("figures"), record.figures)];
  }
}

/** The newest preferred value of each indicator, group, place and unit; undated values are no news. */
function newest(rows: readonly Row[]): readonly Row[] {
  const known = new Map<string, Row>();
  for (const row of rows) {
    if (
      row.preferred !== true ||
      row.time_end === null ||
      row.obs_status === "target" ||
      row.obs_status === "projected"
    )
      continue;
    const key = JSON.stringify([row.indicator_id, row.population, row.ref_area, row.unit_measure]);
    const other = known.get(key);
    if (other === undefined || String(other.time_end) < String(row.time_end)) known.set(key, row);
  }
  return [...known].sort(([a], [b]) => byText(a, b)).map(([, row]) => row);
}

function indexOf(view: View) {
  const endings = (path: string, list: readonly string[]) =>
    Object.fromEntries(list.map((ending) => [ending, `${path}.${ending}`]));
  return {
    dataset: view.dataset.title,
    version: view.version,
    created: view.created,
    license: view.dataset.license.id,
    homepage: view.dataset.homepage,
    // every address is relative to this file
    latest: endings("latest", ["csv", "json"]),
    datapackage: "datapackage.json",
    tables: [...view.rows].map(([name, rows]) => ({
      name,
      rows: rows.length,
      ...endings(`tables/${name}`, ["csv", "json", "parquet"]),
    })),
    indicators: view.indicators.map(({ id, label, observations, changes }) => ({
      indicator_id: id,
      label,
      rows: observations.length,
      changes: changes.length,
      ...endings(`indicators/${fileName(id)}`, ["csv", "json"]),
      metadata: `indicators/${fileName(id)}.metadata.json`,
    })),
    sources: view.documents.map(({ source_id, title }) => ({
      source_id,
      title,
      figures: view.figuresOf.get(source_id)?.length ?? 0,
      ...endings(`sources/${fileName(source_id)}`, ["csv", "json"]),
    })),
  };
}

function described(view: View, column: string) {
  const property = view.schemas["observation.schema.json"]?.properties?.[column];
  return { title: property?.title ?? column, description: property?.description ?? "" };
}

function jsonRows(rows: readonly Row[]): string {
  return rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}

/** Rows as CSV, as in the release: UTF-8, LF, empty for what is missing. */
function csvOf(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  return stringify([[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? null))], {
    record_delimiter: "\n",
    quoted_match: /\r/u,
    cast: { boolean: (value) => (value ? "true" : "false"), number: (value) => String(value) },
  });
}
