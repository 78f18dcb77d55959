import papaparse from "papaparse";
import type { CodelistRow, Codelists } from "../../model/codelist.ts";
import { PipelineError } from "../../model/errors.ts";
import type { Dataset } from "../dataset.ts";
import type { Cell, Filled } from "../rows.ts";

/** A row by the names of its columns. */
export type Named = Readonly<Record<string, Cell>>;

/** What a reader of a column relies on. */
export interface SnapshotColumn {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly required: boolean;
  readonly codes: readonly string[] | null;
  readonly unit: string | null;
}

export interface SnapshotTable {
  readonly name: string;
  readonly columns: readonly SnapshotColumn[];
  /** By their primary key; rows of a table without one by all their cells. */
  readonly rows: ReadonlyMap<string, Named>;
}

/** What two releases are compared by: neither dates nor versions nor the order of anything. */
export interface Snapshot {
  readonly metadata: Readonly<Record<string, string>>;
  readonly tables: readonly SnapshotTable[];
}

/** The snapshot of a release in the making. */
export function snapshotOf(dataset: Dataset, tables: readonly Filled[], codelists: Codelists): Snapshot {
  return {
    metadata: { title: dataset.title, description: dataset.description, license: dataset.license.id },
    tables: [
      ...tables.map((table) => {
        const rows = [...table.rows].map((row) =>
          Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at] ?? null])),
        );
        const columns = table.columns.map(({ name, type, date, description, nullable, enum: codes, unit }) => ({
          name,
          type: date ? "date" : type,
          description,
          required: !nullable,
          codes,
          unit,
        }));
        return { name: table.name, columns, rows: keyed(rows, table.primary_key) };
      }),
      ...Object.entries(codelists).map(([name, rows]) => codelistTable(codelistName(name), rows)),
    ],
  };
}

/**
 * The snapshot of a published release, read from its `datapackage.json`, `data/*.jsonl` and code lists.
 * @param text of a file of the release; null where there is none
 * @throws PipelineError when the release is broken
 */
export function readSnapshot(text: (path: string) => string | null, where: string): Snapshot {
  const descriptor = parsed(text("datapackage.json"), `${where}/datapackage.json`);
  const license = entries(descriptor.licenses)[0]?.name;
  return {
    metadata: {
      title: String(descriptor.title ?? ""),
      description: String(descriptor.description ?? ""),
      license: String(license ?? ""),
    },
    tables: entries(descriptor.resources).map((resource) => {
      const name = String(resource.name);
      const path = String(resource.path);
      const content = text(path.startsWith("data/") ? path.replace(/\.csv$/u, ".jsonl") : path);
      if (content === null) throw broken(`${where}/${path}`, "no such file");
      return name.startsWith("codelist-")
        ? codelistTable(name, codelistRows(content))
        : dataTable(name, resource, content, `${where}/${path}`);
    }),
  };
}

function dataTable(
  name: string,
  resource: Readonly<Record<string, unknown>>,
  content: string,
  where: string,
): SnapshotTable {
  const schema = isRecord(resource.schema) ? resource.schema : {};
  const columns = entries(schema.fields).map((field) => {
    const constraints = isRecord(field.constraints) ? field.constraints : {};
    return {
      name: String(field.name),
      type: String(field.type),
      description: String(field.description ?? ""),
      required: constraints.required === true,
      codes: Array.isArray(constraints.enum) ? constraints.enum.map(String) : null,
      unit: typeof field.unit === "string" ? field.unit : null,
    };
  });
  const rows = content
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => cells(parsed(line, where)));
  const key = Array.isArray(schema.primaryKey) ? schema.primaryKey.map(String) : [];
  return { name, columns, rows: keyed(rows, key) };
}

function codelistTable(name: string, rows: readonly CodelistRow[]): SnapshotTable {
  const columns = Object.keys(rows[0] ?? { code: "", label: "" }).map((column) => ({
    name: column,
    type: "string",
    description: "",
    required: column === "code",
    codes: null,
    unit: null,
  }));
  return { name, columns, rows: keyed(rows, ["code"]) };
}

function codelistRows(content: string): readonly CodelistRow[] {
  const { data } = papaparse.parse<CodelistRow>(content, { header: true, delimiter: ",", skipEmptyLines: true });
  return data;
}

function codelistName(name: string): string {
  return `codelist-${name.replaceAll("_", "-")}`;
}

function keyed(rows: readonly Named[], key: readonly string[]): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>();
  for (const row of rows) {
    const id =
      key.length === 0 ? Object.values(row).map(String).join(" ") : key.map((name) => String(row[name])).join(" ");
    found.set(id, row);
  }
  return found;
}

function parsed(text: string | null, where: string): Readonly<Record<string, unknown>> {
  if (text === null) throw broken(where, "no such file");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw broken(where, String(error));
  }
  if (!isRecord(value)) throw broken(where, `a ${typeof value}`);
  return value;
}

function cells(row: Readonly<Record<string, unknown>>): Named {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, isCell(value) ? value : JSON.stringify(value)]),
  );
}

function isCell(value: unknown): value is Cell {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entries(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function broken(where: string, found: string): PipelineError {
  return new PipelineError(
    "release-broken",
    `${where}: ${found}, expected a file of a release. Fetch the release again, or build it anew`,
  );
}
