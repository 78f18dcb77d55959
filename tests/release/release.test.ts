import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../pipeline/io/files.ts";
import { ANNOTATIONS } from "../../pipeline/model/schema.ts";
import { NO_TABLES, type Tables } from "../../pipeline/model/tables.ts";
import { release, releaseDate } from "../../pipeline/release/index.ts";
import { tablesOf } from "../../pipeline/release/table.ts";
import { documentOf, files, options, sample, schemas, textOf } from "./sample.ts";

const tables = tablesOf(schemas);
type Json = Readonly<Record<string, string | number | boolean | null>>;
const rowsOf = (name: string): readonly Json[] => JSON.parse(textOf(`data/${name}.json`));

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
for (const keyword of ANNOTATIONS) ajv.addKeyword(keyword);
for (const schema of Object.values(schemas)) ajv.addSchema(schema);

describe.each(tables.map((table) => [table.name, table] as const))("%s", (name, table) => {
  test("CSV through papaparse is the JSON", () => {
    const parsed = Papa.parse<Readonly<Record<string, string>>>(textOf(`data/${name}.csv`), {
      header: true,
      delimiter: ",",
      skipEmptyLines: true,
    });
    expect(parsed.errors).toEqual([]);
    expect(parsed.meta.fields).toEqual(table.columns.map((column) => column.name));
    const typed = parsed.data.map((row) =>
      Object.fromEntries(
        table.columns.map(({ name: key, type }) => {
          const cell = row[key] ?? "";
          if (cell === "") return [key, null];
          if (type === "boolean") return [key, cell === "true"];
          return [key, type === "string" ? cell : Number(cell)];
        }),
      ),
    );
    expect(typed).toEqual(rowsOf(name));
    expect(rowsOf(name).length).toBeGreaterThan(0);
  });

  test("JSON lines hold the rows of the JSON", () => {
    const lines = textOf(`data/${name}.jsonl`).split("\n").slice(0, -1);
    expect(lines.map((line) => JSON.parse(line))).toEqual(rowsOf(name));
  });

  test("primary key is unique, foreign keys lead to a row", () => {
    const key = (row: Json, columns: readonly string[]) => JSON.stringify(columns.map((column) => row[column]));
    if (table.primary_key.length > 0) {
      expect(new Set(rowsOf(name).map((row) => key(row, table.primary_key))).size).toBe(rowsOf(name).length);
    }
    for (const { columns, table: other, references } of table.foreign_keys) {
      const known = new Set(rowsOf(other).map((row) => key(row, references)));
      const rows = rowsOf(name).filter((row) => columns.every((column) => row[column] !== null));
      for (const row of rows) expect(known).toContain(key(row, columns));
    }
  });

  test("rows fit the schema of the table, lists joined", () => {
    const fits = ajv.getSchema(table.schema);
    const split = new Map(table.columns.map((column) => [column.name, column.list]));
    for (const row of rowsOf(name)) {
      const record = Object.fromEntries(
        Object.entries(row).map(([field, cell]) => [
          field,
          split.get(field)
            ? String(cell ?? "")
                .split(";")
                .filter(Boolean)
            : cell,
        ]),
      );
      expect(fits?.(record), JSON.stringify(fits?.errors)).toBe(true);
    }
  });
});

test("cells are exact: no rounding, no guard, no trimming", () => {
  const [first, second] = rowsOf("figures");
  expect(first).toMatchObject({ quote: "80", ref_area: "ESP;PRT", superseded: false });
  expect(first?.sentence).toBe(sample.documents[1]?.text);
  expect(second).toMatchObject({ quote: "60", per_value: null });
  expect(rowsOf("figures")[2]).toMatchObject({ value: -0.5, per_value: 1000, per_unit: "boat", superseded: true });
  expect(rowsOf("statements")[0]).toMatchObject({ actor: "=cmd()" });
});

test("sources count their figures and their rejected mentions", () => {
  expect(rowsOf("sources").map(({ source_id, figures, rejected }) => [source_id, figures, rejected])).toEqual([
    ["harbour-watch/ferries", 2, 0],
    ["harbour-watch/toll", 2, 1],
  ]);
});

test("SHA256SUMS names every file but itself, sorted", () => {
  const lines = textOf("SHA256SUMS").trimEnd().split("\n");
  const expected = [...files.keys()].filter((path) => path !== "SHA256SUMS").sort();
  expect(lines.map((line) => line.slice(66))).toEqual(expected);
  for (const line of lines) expect(line.slice(0, 64)).toBe(sha256(files.get(line.slice(66)) ?? ""));
});

test("a text is published only where its licence is open", () => {
  expect([...files.keys()].filter((path) => path.startsWith("texts/"))).toEqual(["texts/harbour-watch/ferries.txt"]);
  const climbing = { ...NO_TABLES, documents: [documentOf("../../etc/passwd", "x", { license: "CC0-1.0" })] };
  expect([...release(climbing, options).keys()].filter((path) => path.startsWith("texts/"))).toEqual([]);
});

test("the order of the records does not show", () => {
  const reversed = Object.fromEntries(Object.entries(sample).map(([name, records]) => [name, [...records].reverse()]));
  const tables: Tables = { ...sample, ...reversed };
  const again = release(tables, options);
  expect([...again.keys()]).toEqual([...files.keys()]);
  // file by file and in bytes: as values, two releases take seconds to compare
  expect([...files].filter(([path, content]) => !sameBytes(content, again.get(path))).map(([path]) => path)).toEqual(
    [],
  );
});

type Content = string | Uint8Array | undefined;
function sameBytes(a: Content, b: Content): boolean {
  return b !== undefined && Buffer.compare(Buffer.from(a ?? ""), Buffer.from(b)) === 0;
}

test("a release without any record has its tables, empty", () => {
  const empty = release(NO_TABLES, options);
  expect(textOf("data/figures.csv", empty)).toMatch(/^figure_id,source_id,[a-z_,]+\n$/u);
  expect(textOf("data/figures.json", empty)).toBe("[]\n");
  expect(textOf("data/figures.jsonl", empty)).toBe("");
});

test("releaseDate is the last day on which a source was taken or published", () => {
  const dates = (published: string | null, accessed: string | null) => documentOf("a", "a", { published, accessed });
  expect(releaseDate([dates("2014", null), dates("2013-05-06", null)])).toBe("2014-12-31");
  expect(releaseDate([dates("2014", "2015-02-03")])).toBe("2015-02-03");
  expect(releaseDate([])).toBe("1970-01-01");
});

test("every column has a title and a description that says something", () => {
  const resources: readonly {
    readonly name: string;
    readonly description: string;
    readonly schema: { readonly fields: readonly Json[] };
  }[] = JSON.parse(textOf("datapackage.json")).resources;
  for (const { name, description, schema } of resources) {
    expect(description.length, name).toBeGreaterThan(20);
    for (const field of schema.fields) {
      expect(String(field.title ?? "").length, `${name}.${field.name}`).toBeGreaterThan(2);
      expect(String(field.description ?? "").length, `${name}.${field.name}`).toBeGreaterThan(15);
    }
  }
});

test("README names every table and column", () => {
  for (const { name, columns } of tables) {
    expect(textOf("README.md")).toContain(`### ${name}\n`);
    for (const column of columns) expect(textOf("README.md")).toContain(`| \`${column.name}\` |`);
  }
});
