import type { Fault } from "./fault.ts";
import type { ReadTable } from "./rows.ts";

/** Primary keys are there once; foreign keys lead to a row, or are empty altogether. */
export function referenceFaults(tables: readonly ReadTable[]): readonly Fault[] {
  const keys = new Map<string, ReadonlySet<string>>();
  const keysOf = (name: string, columns: readonly string[]): ReadonlySet<string> => {
    const id = `${name} ${columns.join()}`;
    const known =
      keys.get(id) ?? new Set(tables.find((table) => table.name === name)?.rows.map((row) => keyOf(row, columns)));
    keys.set(id, known);
    return known;
  };
  return tables.flatMap((table) => [
    ...duplicates(table),
    ...table.foreign_keys.flatMap(({ columns, table: other, references }) =>
      table.rows.flatMap((row, at) => {
        const empty = columns.every((column) => row[column] === null);
        if (empty || keysOf(other, references).has(keyOf(row, columns))) return [];
        const where = `data/${table.name}.csv:${at + 2} ${columns.join(", ")}`;
        return [{ code: "key-unknown", where, message: `${keyOf(row, columns)}, expected a row of ${other}` }];
      }),
    ),
  ]);
}

function duplicates({ name, primary_key, rows }: ReadTable): readonly Fault[] {
  if (primary_key.length === 0) return [];
  const seen = new Set<string>();
  return rows.flatMap((row, at) => {
    const key = keyOf(row, primary_key);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      { code: "key-twice", where: `data/${name}.csv:${at + 2}`, message: `${key} a second time, expected it once` },
    ];
  });
}

function keyOf(row: Readonly<Record<string, unknown>>, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row[column]));
}
