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
    `Each table is there as CSV (UTF-8, comma, LF, decimal point, empty means missing), ${release.large ? "" : "JSON, "}JSON lines and Parquet, and in one SQLite file ` +
      'with keys, indexes and views: the same columns, cells and order of rows in all. Several codes in one cell are joined by ";". ' +
      "Offsets count Unicode code points, end excluded. `data/views.sql` gives DuckDB the tables with their types, " +
      `${release.large ? "" : "`annotations.jsonl` ties each figure to its characters as W3C Web Annotations, "}` +
      "`sdmx/` holds the observations for statistical tools. Machines find descriptions in " +
      "`datapackage.json`, `csv-metadata.json`, `croissant.json`, `dcat.jsonld` and `ro-crate-metadata.json`.",
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

/** What the files of a folder are, where one word serves for many of them. */
const FOLDERS: readonly (readonly [folder: string, meaning: string])[] = [
  ["excel/", "the tables for a double click: byte order mark, CRLF, an apostrophe before what a spreadsheet would run"],
  ["indicators/", "the observations of one indicator, with their description"],
  ["schema/", "JSON Schemas and code lists"],
  ["texts/", "the source texts whose licence allows it"],
];

function filesOf(written: Written): string {
  const paths = [...written.values()];
  const single = paths.filter(({ path }) => !FOLDERS.some(([folder]) => path.startsWith(folder)));
  const folders = FOLDERS.flatMap(([folder, meaning]) => {
    const inside = paths.filter(({ path }) => path.startsWith(folder));
    const bytes = inside.reduce((sum, file) => sum + file.bytes, 0);
    return inside.length === 0 ? [] : [[`${folder} (${inside.length} files: ${meaning})`, String(bytes)]];
  });
  return tableOf(
    ["File", "Bytes"],
    [...single.map(({ path, bytes }) => [`[${path}](${path})`, String(bytes)]), ...folders],
  );
}
