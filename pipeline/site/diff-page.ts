import type { Diff, StructuralChange, TableDiff } from "../model/diff.ts";
import { type Html, html } from "./html.ts";
import { counted, numberText } from "./numbers.ts";

/** Lists of rows up to this length are open. */
const OPEN = 50;

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
:root{--ink:#1b2733;--soft:#52616f;--line:#dfe5eb;--panel:#f6f8fa;--ground:#fff;--strong:#12395b;--out:#a83f00;--in:#00684d}
@media (prefers-color-scheme:dark){:root{--ink:#e6ecf2;--soft:#a3b2c0;--line:#2c3a47;--panel:#18212b;--ground:#10171e;--strong:#d7e6f3;--out:#f59b62;--in:#5fd0a8}}
*{box-sizing:border-box}
body{font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;margin:0;background:var(--ground);color:var(--ink)}
main{max-width:64rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
h1,h2{color:var(--strong);line-height:1.22;letter-spacing:-.012em}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.4rem);margin:0 0 .6rem}
h1{overflow-wrap:anywhere}
h2{font-size:1.3rem;margin:2.6rem 0 .2rem}
a{color:inherit;text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid #c98600;outline-offset:2px}
.eyebrow{font-size:.82rem;font-weight:650;letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin:0}
.lead{font-size:1.1rem;color:var(--soft);max-width:46rem}
.tag{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .6rem;font-size:.8rem;font-weight:600;color:var(--soft)}
.tag.major,del{color:var(--out)}.tag.minor,ins{color:var(--in)}
.scroll{overflow-x:auto;margin:.6rem 0}
table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.45}
th,td{border-bottom:1px solid var(--line);padding:.45rem 1rem .45rem 0;text-align:left;vertical-align:top}
td{overflow-wrap:break-word;min-width:5rem}
th{font-size:.82rem;font-weight:650;color:var(--soft);border-bottom-width:2px;white-space:nowrap}
td.long{min-width:12rem;overflow-wrap:anywhere}
.n{text-align:right;font-variant-numeric:tabular-nums}
code{font:.88em/1.5 ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace}
h2 code{font-size:1em;font-weight:700}
p code{overflow-wrap:anywhere;margin-right:.6rem}
ins{text-decoration:none;font-weight:600}
details{margin:.6rem 0}summary{cursor:pointer;color:var(--soft)}
p{margin:.4rem 0}
@media (max-width:40rem){main{padding:1.5rem 1rem 3rem}}
@media print{:root{color-scheme:light;--ink:#000;--ground:#fff}main{max-width:none;padding:0}tr{break-inside:avoid}}
</style>
</head>
<body>
<main>
<p class="eyebrow">What changed between two releases</p>
<h1>${before} \u2192 ${after}</h1>
<p class="lead">${MEANING[diff.severity]}</p>
${diff.tables.length === 0 ? null : overview(diff.tables)}
${diff.structure.length === 0 ? null : structureTable(diff.structure)}
${diff.tables.map(tableSection)}
</main>
</body>
</html>
`.html;
}

/** How many rows of each table came, went and changed. */
function overview(tables: readonly TableDiff[]): Html {
  const rows = tables.map(
    ({ table, before, after, added, removed, changed }) =>
      html`<tr><td><a href="#t-${table}"><code>${table}</code></a></td><td class="n">${numberText(before)}</td><td class="n">${numberText(after)}</td><td class="n">${numberText(added.length)}</td><td class="n">${numberText(removed.length)}</td><td class="n">${numberText(changed.length)}</td></tr>\n`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Tables"><table>
<thead><tr><th>Table</th><th class="n">Rows before</th><th class="n">Rows after</th><th class="n">Added</th><th class="n">Withdrawn</th><th class="n">Changed</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`;
}

function structureTable(structure: readonly StructuralChange[]): Html {
  const rows = structure.map(
    ({ severity, kind, table, column, before, after }) =>
      html`<tr><td><span class="tag ${severity}">${severity}</span></td><td>${kind.replaceAll("-", " ")}</td><td><code>${[table, column].filter((part) => part !== null).join(".")}</code></td><td class="long"><del>${cell(before)}</del></td><td class="long"><ins>${cell(after)}</ins></td></tr>\n`,
  );
  return html`<h2>Structure and description</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Structure and description"><table>
<thead><tr><th>Severity</th><th>What</th><th>Where</th><th>Before</th><th>After</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`;
}

function tableSection({ table, before, after, added, removed, changed }: TableDiff): Html {
  const rows = changed.flatMap(({ key, fields }) =>
    fields.map(
      ({ field, before: old, after: now }) =>
        html`<tr><td><code>${key}</code></td><td><code>${field}</code></td><td class="long"><del>${cell(old)}</del></td><td class="long"><ins>${cell(now)}</ins></td></tr>\n`,
    ),
  );
  const keys = (title: string, list: readonly string[]) =>
    list.length === 0
      ? null
      : html`<details${list.length > OPEN ? null : html` open`}><summary>${title}: ${counted(list.length, "row")}</summary><p>${list.map((key) => html`<code>${key}</code> `)}</p></details>
`;
  return html`<h2 id="t-${table}"><code>${table}</code></h2>
<p>${numberText(before)} \u2192 ${counted(after, "row")}: ${added.length} added, ${removed.length} withdrawn, ${changed.length} changed.</p>
${
  rows.length === 0
    ? null
    : html`<div class="scroll" tabindex="0" role="region" aria-label="Changed rows of ${table}"><table>
<thead><tr><th>Row changed</th><th>Column</th><th>Before</th><th>After</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`
}${keys("Withdrawn", removed)}${keys("Added", added)}`;
}

function cell(value: string | number | boolean | null): string {
  return value === null ? "(empty)" : String(value);
}
