import type { Diff, StructuralChange, TableDiff } from "../model/diff.ts";
import { type Html, html } from "./html.ts";

/** What the page needs of the two releases: how they are called. */
export interface DiffNames {
  readonly before: string;
  readonly after: string;
}

const MEANING: Readonly<Record<Diff["severity"], string>> = {
  none: "The two releases say the same.",
  patch: "Values or words were corrected; nothing that a reader relies on moved (patch).",
  minor: "Rows, columns or codes came, or rows went (minor).",
  major: "Something that a reader may rely on is gone or means something else (major).",
};

/**
 * A page that stands alone, without a file beside it: what parts two releases, every row of it.
 * Nothing in it is markup but what is written here; see `escapeHtml`.
 */
export function diffPage({ before, after }: DiffNames, diff: Diff): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${before} → ${after}</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem;display:block;overflow-x:auto}
th,td{border:1px solid color-mix(in srgb,currentColor 30%,transparent);padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{font-weight:600}code{font-size:.9em}del{opacity:.8}ins{font-weight:600}.major{font-weight:700}
</style>
</head>
<body>
<main>
<h1>${before} → ${after}</h1>
<p>${MEANING[diff.severity]}</p>
${diff.structure.length === 0 ? null : structureTable(diff.structure)}
${diff.tables.map(tableSection)}
</main>
</body>
</html>
`.html;
}

function structureTable(structure: readonly StructuralChange[]): Html {
  const rows = structure.map(
    ({ severity, kind, table, column, before, after }) =>
      html`<tr><td class="${severity}">${severity}</td><td>${kind.replaceAll("-", " ")}</td><td><code>${[table, column].filter((part) => part !== null).join(".")}</code></td><td>${cell(before)}</td><td>${cell(after)}</td></tr>\n`,
  );
  return html`<h2>Structure and description</h2>
<table>
<thead><tr><th>Severity</th><th>What</th><th>Where</th><th>Before</th><th>After</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}

function tableSection({ table, before, after, added, removed, changed }: TableDiff): Html {
  const rows = [
    ...changed.flatMap(({ key, fields }) =>
      fields.map(
        ({ field, before: old, after: now }) =>
          html`<tr><td>changed</td><td><code>${key}</code></td><td><code>${field}</code></td><td><del>${cell(old)}</del></td><td><ins>${cell(now)}</ins></td></tr>\n`,
      ),
    ),
    ...removed.map((key) => html`<tr><td>withdrawn</td><td><code>${key}</code></td><td></td><td></td><td></td></tr>\n`),
    ...added.map((key) => html`<tr><td>added</td><td><code>${key}</code></td><td></td><td></td><td></td></tr>\n`),
  ];
  return html`<h2><code>${table}</code></h2>
<p>${before} → ${after} rows: ${added.length} added, ${removed.length} withdrawn, ${changed.length} changed.</p>
<table>
<thead><tr><th>What</th><th>Row</th><th>Column</th><th>Before</th><th>After</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}

function cell(value: string | number | boolean | null): string {
  return value === null ? "(empty)" : String(value);
}
