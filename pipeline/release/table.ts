import { PipelineError } from "../model/errors.ts";
import type { JsonSchema, Schemas, TableHints } from "../model/schema.ts";

export type ColumnType = "string" | "integer" | "number" | "boolean";

/** A column of a released table: everything that any description of it is made from. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: ColumnType;
  readonly date: boolean;
  /** Several codes, joined by ";" in a cell. */
  readonly list: boolean;
  readonly nullable: boolean;
  readonly enum: readonly string[] | null;
  /** Of a cell, or of each code of a list. */
  readonly pattern: string | null;
  readonly minimum: number | null;
  readonly unit: string | null;
  readonly concept: string | null;
  readonly sdmx: string | null;
  readonly codelist: string | null;
}

/** A table of a release, as its schema describes it. */
export interface Table extends TableHints {
  readonly description: string;
  /** Path of its schema below `schemas/`. */
  readonly schema: string;
  readonly columns: readonly Column[];
}

/** What stands between the codes of a list column. */
export const SEPARATOR = ";";

/**
 * The tables that the schemas describe, in the order of a release: every schema with `x-table` is one.
 * @throws PipelineError when a schema lacks what a table needs
 */
export function tablesOf(schemas: Schemas): readonly Table[] {
  return Object.entries(schemas)
    .flatMap(([path, schema]) =>
      schema["x-table"] === undefined ? [] : [tableOf(path, schema, schema["x-table"], schemas)],
    )
    .sort((a, b) => a.position - b.position);
}

function tableOf(path: string, schema: JsonSchema, hints: TableHints, schemas: Schemas): Table {
  const columns = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    columnOf(name, resolve(property, path, schemas), path),
  );
  const known = new Set(columns.map((column) => column.name));
  const named = [...hints.primary_key, ...hints.sort, ...hints.foreign_keys.flatMap((key) => key.columns)];
  const unknown = named.find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw fault(path, `"x-table" names the column "${unknown}"`, `one of ${[...known].join(", ")}`);
  }
  return { ...hints, description: schema.description ?? "", schema: path, columns };
}

function columnOf(name: string, property: JsonSchema, path: string): Column {
  const types = [property.type ?? []].flat();
  const list = types.includes("array");
  const type = list ? "string" : types.find((each) => each !== "null");
  if (type !== "string" && type !== "integer" && type !== "number" && type !== "boolean") {
    throw fault(
      path,
      `property "${name}" has the type ${JSON.stringify(property.type)}`,
      "a type that fits into a cell",
    );
  }
  if (property.title === undefined || property.description === undefined) {
    throw fault(path, `property "${name}" lacks a title or a description`, "both");
  }
  const pattern = list ? property.items?.pattern : property.pattern;
  return {
    name,
    title: property.title,
    description: property.description,
    type,
    date: property.format === "date",
    list,
    nullable: list || types.includes("null"),
    enum: property.enum?.filter((value) => value !== null) ?? null,
    pattern: pattern ?? null,
    minimum: property.minimum ?? null,
    unit: property["x-unit"] ?? null,
    concept: property["x-concept"] ?? null,
    sdmx: property["x-sdmx"] ?? null,
    codelist: property["x-codelist"] ?? null,
  };
}

/** The pattern of a whole cell: in a list column that of one code, repeated with the separator between. */
export function cellPattern({ pattern, list }: Column): string | null {
  if (pattern === null || !list) return pattern;
  const one = pattern.replace(/^\^|\$$/gu, "");
  return `^${one}(${SEPARATOR}${one})*$`;
}

/** Follows `$ref` and `anyOf: [schema, null]`; what stands beside a `$ref` wins over what it points to. */
function resolve(schema: JsonSchema, path: string, schemas: Schemas): JsonSchema {
  if (schema.anyOf !== undefined) {
    const [first, ...others] = schema.anyOf.filter((each) => each.type !== "null");
    if (first === undefined || others.length > 0) throw fault(path, "an anyOf of several types", "one type and null");
    const { anyOf: _, ...beside } = schema;
    const found = { ...resolve(first, path, schemas), ...beside };
    return { ...found, type: [...[found.type ?? []].flat(), "null"] };
  }
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  const target = new URL($ref, `file:///${path}`);
  const file = target.pathname.slice(1);
  const found = pointed(schemas[file], target.hash.slice(1));
  if (found === undefined) throw fault(path, `"${$ref}" points to nothing`, "a property of a schema beside it");
  return { ...resolve(found, file, schemas), ...beside };
}

function pointed(root: JsonSchema | undefined, pointer: string): JsonSchema | undefined {
  let node = root;
  const steps = pointer.split("/").slice(1);
  for (let at = 0; at < steps.length; at += 2) {
    const key = steps[at + 1] ?? "";
    node = steps[at] === "properties" ? node?.properties?.[key] : undefined;
  }
  return node;
}

function fault(path: string, found: string, expected: string): PipelineError {
  return new PipelineError("schema-not-a-table", `schemas/${path}: ${found}, expected ${expected}. Correct the schema`);
}
