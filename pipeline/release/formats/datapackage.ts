import type { CodelistRow } from "../../model/codelist.ts";
import { codelistColumn } from "../codelists.ts";
import type { Filled } from "../rows.ts";
import { type Column, cellPattern } from "../table.ts";
import type { Format, ReleaseData, Written } from "./format.ts";
import { codelistPath } from "./schemas.ts";

/**
 * `datapackage.json`: Data Package 2.0 with a Table Schema for each CSV file of tables and code lists.
 * What only some readers know stays out: `fieldsMatch` is an array to the profile and a string to frictionless, and an
 * empty `foreignKeys` breaks the profile.
 * @see https://datapackage.org/standard/data-package/
 */
export const datapackage: Format = function* (release, written) {
  const { dataset, version, created } = release;
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: dataset.name,
    ...(dataset.homepage === null ? {} : { id: dataset.homepage, homepage: dataset.homepage }),
    title: dataset.title,
    description: dataset.description,
    version,
    created: `${created}T00:00:00Z`,
    licenses: [{ name: dataset.license.id, title: dataset.license.title, path: dataset.license.url }],
    contributors: [{ title: dataset.publisher, roles: ["creator", "publisher", "contact"] }],
    keywords: dataset.keywords,
    ...sourcesOf(release),
    resources: [
      ...release.tables.map((table) => tableResource(table, written)),
      ...Object.entries(release.codelists).map(([name, rows]) => codelistResource(name, rows, release, written)),
    ],
  };
  yield ["datapackage.json", `${JSON.stringify(descriptor, null, 2)}\n`];
};

function sourcesOf({ documents }: ReleaseData) {
  const sources = documents.map(({ title, url }) => ({ title, ...(url === null ? {} : { path: url }) }));
  return sources.length === 0 ? {} : { sources };
}

function tableResource(table: Filled, written: Written) {
  const { primary_key, foreign_keys } = table;
  return {
    name: table.name,
    title: table.title,
    description: table.description,
    ...fileOf(`data/${table.name}.csv`, written),
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: table.columns.map((column) => fieldOf(column, primary_key)),
      missingValues: [""],
      ...(primary_key.length === 0 ? {} : { primaryKey: primary_key }),
      ...(foreign_keys.length === 0
        ? {}
        : {
            foreignKeys: foreign_keys.map(({ columns, table: resource, references }) => ({
              fields: columns,
              reference: { resource, fields: references },
            })),
          }),
    },
  };
}

function codelistResource(name: string, rows: readonly CodelistRow[], { schemas }: ReleaseData, written: Written) {
  const columns = Object.keys(rows[0] ?? { code: "", label: "" });
  return {
    name: `codelist-${name.replaceAll("_", "-")}`,
    title: `Code list: ${name.replaceAll("_", " ")}`,
    description: `The codes of ${name.replaceAll("_", " ")} and what they mean.`,
    ...fileOf(codelistPath(name), written),
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: columns.map((column) => ({ name: column, type: "string", ...codelistColumn(column, schemas) })),
      missingValues: [""],
      primaryKey: ["code"],
    },
  };
}

function fileOf(path: string, written: Written) {
  const file = written.get(path);
  if (file === undefined) throw new Error(`${path} is described before it is written`);
  return {
    type: "table",
    path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
  };
}

function fieldOf(column: Column, primaryKey: readonly string[]) {
  const pattern = cellPattern(column);
  const only = primaryKey.length === 1 && primaryKey[0] === column.name;
  const constraints = {
    ...(column.nullable ? {} : { required: true }),
    ...(only ? { unique: true } : {}),
    ...(column.enum === null ? {} : { enum: column.enum }),
    ...(pattern === null ? {} : { pattern }),
    ...(column.minimum === null ? {} : { minimum: column.minimum }),
  };
  return {
    name: column.name,
    type: column.date ? "date" : column.type,
    title: column.title,
    description: column.description,
    ...(column.unit === null ? {} : { unit: column.unit }),
    ...(column.concept === null ? {} : { rdfType: column.concept }),
    ...(column.enum === null ? {} : { categories: column.enum }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
