import type { Filled } from "../rows.ts";
import { type Column, SEPARATOR } from "../table.ts";
import type { Format } from "./format.ts";

/**
 * `csv-metadata.json`: CSV on the Web, a second description that other checkers read.
 * Paths are written out, since some readers pass over `@base`; an enumeration can only be said as the format of a string.
 * @see https://www.w3.org/TR/tabular-metadata/
 */
export const csvw: Format = function* ({ dataset, created, tables }) {
  const metadata = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:title": dataset.title,
    "dc:description": dataset.description,
    "dc:license": { "@id": dataset.license.url },
    "dc:publisher": dataset.publisher,
    "dc:issued": { "@value": created, "@type": "xsd:date" },
    dialect: { encoding: "utf-8", lineTerminators: ["\n"], header: true },
    tables: tables.map(tableOf),
  };
  yield ["csv-metadata.json", `${JSON.stringify(metadata, null, 2)}\n`];
};

function tableOf({ name, title, description, columns, primary_key, foreign_keys }: Filled) {
  // a key that may be empty is left to the other checkers: readers of CSVW disagree on what an empty one means
  const firm = foreign_keys.filter((key) =>
    key.columns.every((each) => columns.some((column) => column.name === each && !column.nullable)),
  );
  return {
    url: `data/${name}.csv`,
    "dc:title": title,
    "dc:description": description,
    tableSchema: {
      columns: columns.map(columnOf),
      ...(primary_key.length === 0 ? {} : { primaryKey: primary_key }),
      ...(firm.length === 0
        ? {}
        : {
            foreignKeys: firm.map(({ columns: names, table, references }) => ({
              columnReference: names,
              reference: { resource: `data/${table}.csv`, columnReference: references },
            })),
          }),
    },
  };
}

function columnOf(column: Column) {
  return {
    name: column.name,
    "dc:title": column.title,
    "dc:description": column.description,
    datatype: datatypeOf(column),
    required: !column.nullable,
    ...(column.list ? { separator: SEPARATOR } : {}),
    ...(column.concept === null ? {} : { propertyUrl: column.concept }),
  };
}

function datatypeOf({ type, date, pattern, minimum, enum: codes }: Column) {
  if (date) return "date";
  if (codes !== null) return { base: "string", format: codes.map(quoted).join("|") };
  if (pattern !== null) return { base: "string", format: pattern.replace(/^\^|\$$/gu, "") };
  const base = type === "number" ? "double" : type;
  return minimum === null ? base : { base, minimum };
}

/** The code as a regular expression that matches it alone. */
function quoted(code: string): string {
  return code.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}
