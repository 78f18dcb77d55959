import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import papaparse from "papaparse";
import { PipelineError } from "../../model/errors.ts";
import { ANNOTATIONS, type Schemas } from "../../model/schema.ts";
import { type Column, SEPARATOR, type Table, tablesOf } from "../table.ts";
import { type Fault, isRecord, linesOf, type Published, type Read } from "./fault.ts";

/** A table read back from its release. */
export interface ReadTable extends Table {
  readonly rows: readonly Read[];
}

/**
 * Reads the tables that the release's own schemas describe, and tells what does not fit: a line that is no object, a row that breaks
 * its schema, a CSV file or JSON array that says something else than the JSON lines.
 */
export function readTables(release: Published): {
  readonly tables: readonly ReadTable[];
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const schemas = schemasOf(release);
  let layout: readonly Table[] = [];
  try {
    layout = tablesOf(schemas);
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    faults.push({ code: "schema-broken", where: "schema/", message: error.message });
  }
  if (layout.length === 0)
    faults.push({ code: "schema-missing", where: "schema/", message: "no table, expected the schemas of all" });
  const ajv = ajvOf(schemas);
  const tables = layout.map((table) => {
    const where = `data/${table.name}.jsonl`;
    const text = release.text(where);
    if (text === null)
      faults.push({ code: "file-missing", where, message: "no such file, expected the rows of the table" });
    const rows: Read[] = [];
    for (const [at, row] of linesOf(text ?? "").entries()) {
      if (row === null)
        faults.push({ code: "line-broken", where: `${where}:${at + 1}`, message: "no JSON object, expected a row" });
      else rows.push(row);
    }
    faults.push(
      ...schemaFaults(table, rows, ajv),
      ...csvFaults(table, rows, release),
      ...arrayFaults(table, rows, release),
    );
    return { ...table, rows };
  });
  return { tables, faults };
}

function schemasOf(release: Published): Schemas {
  const paths = release.paths.filter((path) => path.startsWith("schema/") && path.endsWith(".schema.json"));
  const read = paths.flatMap((path) => {
    const [schema] = linesOf((release.text(path) ?? "").replaceAll("\n", " "));
    return schema === undefined || schema === null ? [] : [[path.slice("schema/".length), schema] as const];
  });
  return Object.fromEntries(read);
}

function ajvOf(schemas: Schemas): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  for (const keyword of ANNOTATIONS) ajv.addKeyword(keyword);
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  return ajv;
}

function schemaFaults(table: Table, rows: readonly Read[], ajv: Ajv2020): readonly Fault[] {
  const fits: ValidateFunction | undefined = ajv.getSchema(table.schema);
  if (fits === undefined)
    return [{ code: "schema-broken", where: `schema/${table.schema}`, message: "does not compile" }];
  return rows.flatMap((row, at) => {
    if (fits(unflattened(row, table.columns))) return [];
    return (fits.errors ?? []).map(({ instancePath, message }) => ({
      code: "schema-violated",
      where: `data/${table.name}.jsonl:${at + 1} ${instancePath.slice(1)}`.trim(),
      message: `${message}`,
    }));
  });
}

/** A row with its lists as lists, as the schema of the record has them. */
function unflattened(row: Read, columns: readonly Column[]): Read {
  const lists = new Set(columns.filter(({ list }) => list).map(({ name }) => name));
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, lists.has(name) ? listOf(cell) : cell]));
}

function listOf(cell: unknown): readonly string[] {
  return typeof cell === "string" && cell !== "" ? cell.split(SEPARATOR) : [];
}

function csvFaults(table: Table, rows: readonly Read[], release: Published): readonly Fault[] {
  const where = `data/${table.name}.csv`;
  const { data, errors, meta } = papaparse.parse<Readonly<Record<string, string>>>(release.text(where) ?? "", {
    header: true,
    delimiter: ",",
    skipEmptyLines: true,
  });
  const header = table.columns.map(({ name }) => name);
  if (meta.fields?.join() !== header.join()) {
    return [
      {
        code: "header-differs",
        where,
        message: `the columns are ${meta.fields?.join(", ")}, expected ${header.join(", ")}`,
      },
    ];
  }
  const broken = errors.map(({ row, message }) => ({
    code: "csv-broken",
    where: `${where}:${(row ?? 0) + 2}`,
    message,
  }));
  if (data.length !== rows.length) {
    return [
      ...broken,
      { code: "rows-differ", where, message: `${data.length} rows, expected the ${rows.length} of the JSON lines` },
    ];
  }
  const differing = data.flatMap((cells, at) =>
    table.columns
      .filter((column) => typed(cells[column.name] ?? "", column) !== (rows[at]?.[column.name] ?? null))
      .map((column) => ({
        code: "cell-differs",
        where: `${where}:${at + 2} ${column.name}`,
        message: `${JSON.stringify(cells[column.name])}, expected ${JSON.stringify(rows[at]?.[column.name])} as in the JSON lines`,
      })),
  );
  return [...broken, ...differing];
}

function typed(cell: string, { type }: Column): unknown {
  if (cell === "") return null;
  if (type === "boolean") return cell === "true" ? true : cell === "false" ? false : cell;
  if (type === "string") return cell;
  return Number.isNaN(Number(cell)) ? cell : Number(cell);
}

function arrayFaults(table: Table, rows: readonly Read[], release: Published): readonly Fault[] {
  const where = `data/${table.name}.json`;
  // a large release has none; one that is lost is missing to its checksum
  if (!release.paths.includes(where)) return [];
  let array: unknown;
  try {
    array = JSON.parse(release.text(where) ?? "");
  } catch (error) {
    return [{ code: "json-broken", where, message: String(error) }];
  }
  const same =
    Array.isArray(array) &&
    array.length === rows.length &&
    array.every((row, at) => isRecord(row) && equal(row, rows[at]));
  return same ? [] : [{ code: "rows-differ", where, message: "other rows than the JSON lines, expected the same" }];
}

function equal(a: Read, b: Read | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
