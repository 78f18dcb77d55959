import type { Codelists } from "../model/codelist.ts";
import type { Schemas } from "../model/schema.ts";
import { code, meaningOf, tableOf, typeOf } from "./markdown.ts";
import { type Column, type Table, tablesOf } from "./table.ts";

/** Lists up to this length are printed whole; of longer ones the file is named. */
const SHORT = 30;

/** `docs/data-dictionary.md`: every table, column and code of a release, from the schemas and the code lists alone. */
export function dictionaryText(schemas: Schemas, codelists: Codelists): string {
  const sections = [
    "# Data dictionary",
    "Generated from `schemas/` by `npx vitest run tests/repo/dictionary.test.ts -u`; do not edit. Column names are the same in CSV, " +
      "JSON, JSON lines, Parquet and SQLite. `Concept` is the same thing in a public vocabulary, `SDMX` the concept of the SDMX standard.",
    ...tablesOf(schemas).map(tableText),
    "# Code lists",
    ...Object.entries(codelists)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, rows]) => listText(name, rows)),
  ];
  return `${sections.join("\n\n")}\n`;
}

function tableText(table: Table): string {
  const key = table.primary_key.length === 0 ? "no key" : `key ${table.primary_key.map(code).join(", ")}`;
  const leads = table.foreign_keys.map(
    ({ columns, table: other, references }) =>
      `- ${columns.map(code).join(", ")} leads to ${references.map((name) => code(`${other}.${name}`)).join(", ")}`,
  );
  const columns = tableOf(
    ["Column", "Type", "Meaning", "Codes", "Concept", "SDMX"],
    table.columns.map((column) => [
      code(column.name),
      typeOf(column),
      meaningOf(column),
      column.codelist === null ? "" : `[${column.codelist}](#${column.codelist})`,
      conceptOf(column),
      column.sdmx ?? "",
    ]),
  );
  return [
    `## ${table.name}`,
    `${table.description} Described by ${code(`schemas/${table.schema}`)}; ${key}.`,
    columns,
    ...(leads.length === 0 ? [] : [leads.join("\n")]),
  ].join("\n\n");
}

function conceptOf({ concept }: Column): string {
  if (concept === null) return "";
  return `[${concept.split(/[#/]/u).at(-1)}](${concept})`;
}

function listText(name: string, rows: Codelists[string]): string {
  if (rows.length > SHORT)
    return `## ${name}\n\nMore than ${SHORT} codes, in [schemas/codelists/${name}.csv](../schemas/codelists/${name}.csv).`;
  const codes = tableOf(
    ["Code", "Label", "Meaning"],
    rows.map((row) => [code(row.code), row.label, row.definition ?? ""]),
  );
  return `## ${name}\n\n${codes}`;
}
