import { parquetWriteBuffer } from "hyparquet-writer";
import type { Cell, Filled } from "../rows.ts";
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
    yield [`data/${table.name}.parquet`, new Uint8Array(bytesOf(table, kvMetadata))];
  }
};

function bytesOf(table: Filled, kvMetadata: { key: string; value: string }[]): ArrayBuffer {
  return parquetWriteBuffer({
    schema: [{ name: "root", num_children: table.columns.length }, ...table.columns.map(elementOf)],
    columnData: table.columns.map((column, at) => ({
      name: column.name,
      data: table.rows.map((row) => storable(row[at] ?? null, column)),
    })),
    kvMetadata,
    createdBy: "openfigures",
  });
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
