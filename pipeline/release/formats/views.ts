import { type Column, SEPARATOR } from "../table.ts";
import type { Format } from "./format.ts";

/**
 * `data/views.sql`: a DuckDB view for each table over its CSV file, with the declared types, run in the release's folder.
 * A reader that guesses would make a column of years a number, until the first "2000/2008".
 */
export const views: Format = function* ({ tables }) {
  const sql = tables.map(({ name, description, columns }) => {
    const types = columns.map((column) => `    ${text(column.name)}: ${text(typeOf(column))}`).join(",\n");
    const lists = columns.filter(({ list }) => list);
    const replaced = lists.map(
      (column) => `coalesce(string_split("${column.name}", ${text(SEPARATOR)}), []) AS "${column.name}"`,
    );
    const selection = replaced.length === 0 ? "*" : `* REPLACE (${replaced.join(", ")})`;
    return `-- ${description}
CREATE OR REPLACE VIEW "${name}" AS
SELECT ${selection}
FROM read_csv(${text(`data/${name}.csv`)}, header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
  columns = {\n${types}\n  });
`;
  });
  yield ["data/views.sql", sql.join("\n")];
};

function typeOf({ type, date }: Column): string {
  if (date) return "DATE";
  return { string: "VARCHAR", integer: "BIGINT", number: "DOUBLE", boolean: "BOOLEAN" }[type];
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
