import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Cell, Filled, Row } from "../rows.ts";
import type { Column } from "../table.ts";
import type { Format } from "./format.ts";

/**
 * `data/<table>.parquet` with the declared types, so that no reader has to guess them: a column of years alone stays text.
 * Strings are UTF-8, integers 64 bit, dates DATE; compressed with Snappy.
 * @see https://parquet.apache.org/docs/file-format/types/logicaltypes/
 */
export const parquet: Format = function* ({ dataset, version, tables }) {
  for (const table of tables) {
    const kvMetadata = [
      { key: "title", value: `${dataset.title}: ${table.title}` },
      { key: "description", value: table.description },
      { key: "version", value: version },
      { key: "license", value: dataset.license.id },
    ];
    yield [`data/${table.name}.parquet`, { pieces: () => groupsOf(table, kvMetadata) }];
  }
};

/** Rows of the first group, which a reader can look into at little cost, and of each other. */
const GROUPS = [1000, 100_000] as const;

/** The file, a piece for each group of rows. */
function* groupsOf(table: Filled, kvMetadata: { key: string; value: string }[]): Generator<Uint8Array> {
  const bytes = new ByteWriter();
  const schema = [{ name: "root", num_children: table.columns.length }, ...table.columns.map(elementOf)];
  const writer = new ParquetWriter({ writer: bytes, schema, kvMetadata, createdBy: "openfigures" });
  let group: Row[] = [];
  let size: number = GROUPS[0];
  for (const row of table.rows) {
    group.push(row);
    if (group.length < size) continue;
    writer.write({ columnData: columnsOf(table, group), rowGroupSize: group.length });
    yield taken(bytes);
    group = [];
    size = GROUPS[1];
  }
  if (group.length > 0) writer.write({ columnData: columnsOf(table, group), rowGroupSize: group.length });
  writer.finish();
  yield taken(bytes);
}

function columnsOf({ columns }: Filled, rows: readonly Row[]) {
  return columns.map((column, at) => ({
    name: column.name,
    data: rows.map((row) => storable(row[at] ?? null, column)),
  }));
}

/** What was written so far; offsets count on. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = new Uint8Array(bytes.getBuffer());
  bytes.index = 0;
  return piece;
}

function elementOf({ name, type, date, nullable }: Column) {
  const repetition_type = nullable ? ("OPTIONAL" as const) : ("REQUIRED" as const);
  if (date) return { name, type: "INT32" as const, converted_type: "DATE" as const, repetition_type };
  if (type === "boolean") return { name, type: "BOOLEAN" as const, repetition_type };
  if (type === "integer") return { name, type: "INT64" as const, repetition_type };
  if (type === "number") return { name, type: "DOUBLE" as const, repetition_type };
  return { name, type: "BYTE_ARRAY" as const, converted_type: "UTF8" as const, repetition_type };
}

function storable(cell: Cell, { type, date }: Column) {
  if (cell === null) return null;
  if (date) return new Date(`${cell}T00:00:00Z`);
  return type === "integer" && typeof cell === "number" ? BigInt(cell) : cell;
}
