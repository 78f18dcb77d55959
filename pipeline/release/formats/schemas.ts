import { csvOf } from "./csv.ts";
import type { Format } from "./format.ts";

/** `schema/`: the JSON Schemas and code lists that the release was made with, so that it explains itself. */
export const schemas: Format = function* ({ schemas: byPath, codelists }) {
  for (const [path, schema] of Object.entries(byPath)) yield [`schema/${path}`, `${JSON.stringify(schema, null, 2)}\n`];
  for (const [name, rows] of Object.entries(codelists)) {
    const header = Object.keys(rows[0] ?? { code: "", label: "" });
    yield [
      codelistPath(name),
      csvOf(
        header,
        rows.map((row) => header.map((key) => row[key] ?? "")),
      ),
    ];
  }
};

/** Where a release keeps a code list. */
export function codelistPath(name: string): string {
  return `schema/codelists/${name}.csv`;
}
