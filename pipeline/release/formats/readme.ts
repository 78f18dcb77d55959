import { columnsOf, tableOf } from "../markdown.ts";
import type { Format, ReleaseData, Written } from "./format.ts";

/** `README.md`: what the release is, its tables and columns, its licence and how to cite it. */
export const readme: Format = function* (release, written) {
  const { dataset, version, created } = release;
  const sections = [
    `# ${dataset.title}`,
    `Version ${version}, ${created}. Data: ${dataset.license.title} (${dataset.license.id}).`,
    dataset.description,
    "## Tables",
    tableOf(
      ["Table", "Rows", "One row is"],
      release.tables.map((table) => [
        `[${table.name}](data/${table.name}.csv)`,
        String(table.rows.length),
        table.description,
      ]),
    ),
    "Each table is there as CSV (UTF-8, comma, LF, decimal point, empty means missing), as JSON and as JSON lines, with the same columns, " +
      'cells and order of rows. Several codes in one cell are joined by ";". Offsets count Unicode code points, end excluded. ' +
      "`datapackage.json` describes every column to machines; `schema/` holds the JSON Schemas and the code lists.",
    "## Files",
    filesOf(written),
    "## Columns",
    ...release.tables.map(columnsOf),
    "## Licence",
    `The data are under ${dataset.license.title}: <${dataset.license.url}>. The source texts are not: each keeps its own licence, ` +
      "named in the column `license` of `sources`. A text is part of the release only where that licence allows it; quotes and offsets always are.",
    "## How to cite",
    `> ${cite(release)}`,
    "Beside a single figure, cite its source text too: title, publisher and address stand in `sources`. `CITATION.cff` says the same to machines.",
    "## How to check",
    "`sha256sum -c SHA256SUMS` checks the files; `frictionless validate datapackage.json` checks the data against their description.",
  ];
  yield ["README.md", `${sections.join("\n\n")}\n`];
};

/** The citation as a sentence. */
export function cite({ dataset, version, created }: Pick<ReleaseData, "dataset" | "version" | "created">): string {
  const where = dataset.homepage === null ? "" : ` ${dataset.homepage}`;
  return `${dataset.publisher} (${created.slice(0, 4)}). ${dataset.title} (version ${version}) [data set].${where}`;
}

function filesOf(written: Written): string {
  const outside = [...written.values()].filter(({ path }) => !path.startsWith("schema/"));
  return tableOf(
    ["File", "Bytes"],
    outside.map(({ path, bytes }) => [`[${path}](${path})`, String(bytes)]),
  );
}
