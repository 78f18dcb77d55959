import type { Column, Table } from "./table.ts";

/** A table's columns for readers: type, meaning, codes, unit; then its keys. */
export function columnsOf(table: Table): string {
  const keys = [
    table.primary_key.length === 0 ? [] : [`Key: ${table.primary_key.map(code).join(", ")}.`],
    table.foreign_keys.map(
      ({ columns, table: other, references }) =>
        `${columns.map(code).join(", ")} leads to ${references.map((name) => code(`${other}.${name}`)).join(", ")}.`,
    ),
  ].flat();
  const columns = tableOf(
    ["Column", "Type", "Meaning"],
    table.columns.map((column) => [code(column.name), typeOf(column), meaningOf(column)]),
  );
  return [`### ${table.name}`, table.description, columns, ...(keys.length === 0 ? [] : [keys.join(" ")])].join("\n\n");
}

/** The type of a column in words. */
export function typeOf(column: Column): string {
  const type = column.date ? "date" : column.type;
  return `${column.list ? "list" : type}${column.nullable ? ", may be empty" : ""}`;
}

/** What a column holds, with its codes and its unit. */
export function meaningOf(column: Column): string {
  const codes = column.enum === null ? "" : ` One of ${column.enum.map(code).join(", ")}.`;
  const unit = column.unit === null ? "" : ` Unit: ${unitOf(column.unit)}.`;
  return `${column.description}${codes}${unit}`;
}

function unitOf(unit: string): string {
  return unit.startsWith("column:") ? `see ${code(unit.slice("column:".length))}` : `${code(unit)} (UCUM)`;
}

/** Text as code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A table in Markdown. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
