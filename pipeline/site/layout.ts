import { type Html, html } from "./html.ts";
import type { View } from "./view.ts";

/** A page before its frame is put round it. */
export interface Page {
  /** Path within the site: "sources/a.html". */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: Html;
  /** Which entry of the navigation it belongs to. */
  readonly section?: string;
  /** Further scripts by path within the site. */
  readonly scripts?: readonly string[];
  /** JSON-LD or links for the head. */
  readonly head?: Html;
  /** Whether the page uses the whole width. */
  readonly wide?: boolean;
}

const NAVIGATION = [
  ["index.html", "Overview"],
  ["explorer.html", "Explorer"],
  ["indicators.html", "Indicators"],
  ["sources.html", "Sources"],
  ["changes.html", "Changes & audit"],
  ["statements.html", "Statements & events"],
  ["dictionary.html", "Dictionary"],
  ["method.html", "Method"],
] as const;

/** What stands in front of a path from this page to reach the top of the site: "", "../". */
export function toTop(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

/** A whole page: head, navigation, body, foot. Works from a folder as from any host: every address in it is relative. */
export function pageText(page: Page, view: View): string {
  const top = toTop(page.path);
  const section = page.section ?? page.path;
  const navigation = NAVIGATION.map(
    ([path, label]) =>
      html`<li><a href="${top}${path}"${section === path ? html` aria-current="page"` : null}>${label}</a></li>`,
  );
  const title = page.path === "index.html" ? view.dataset.title : `${page.title} – ${view.dataset.publisher}`;
  const body = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${top}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${top}assets/style.css">
<link rel="alternate" type="application/feed+json" title="Releases" href="${top}feed.json">
<link rel="alternate" type="application/atom+xml" title="Releases" href="${top}atom.xml">
<script src="${top}assets/theme.js"></script>
<script src="${top}assets/app.js" defer></script>
${(page.scripts ?? []).map((path) => html`<script src="${top}${path}" defer></script>\n`)}${page.head ?? null}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="site">
<div class="bar">
<a class="brand" href="${top}index.html"><svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true"><path d="M5 26h22M8 21v-6M14 21V8M20 21v-9M26 21v-4" fill="none" stroke="currentColor" stroke-width="3.4" stroke-linecap="round"/></svg><span>${view.dataset.publisher}</span></a>
<nav aria-label="Pages"><ul>${navigation}</ul></nav>
<button type="button" class="theme" data-theme-switch hidden>Dark</button>
</div>
</header>
<main id="main" tabindex="-1"${page.wide ? html` class="wide"` : null}>
${page.body}
</main>
<footer class="site">
<div class="bar">
<p><strong>${view.dataset.title}</strong>, version ${view.version} of ${view.created}. Data: <a href="${view.dataset.license.url}">${view.dataset.license.title}</a>; each source text keeps its own licence.</p>
<p><a href="${top}index.html#downloads">Downloads</a> <a href="${top}index.html#api">API</a> <a href="${top}index.html#cite">Cite</a> <a href="${top}feed.json">JSON Feed</a> <a href="${top}atom.xml">Atom</a></p>
</div>
</footer>
</body>
</html>
`;
  return body.html;
}

/** A heading that can be linked to. */
export function heading(level: 2 | 3, id: string, text: string): Html {
  return level === 2 ? html`<h2 id="${id}">${text}</h2>` : html`<h3 id="${id}">${text}</h3>`;
}

/**
 * A table that scrolls within itself on a narrow screen; numbers are set to the right, and a column without a word is left out.
 * @param filtered whether the script of the page offers a field to search its rows
 */
export function table(
  caption: string,
  given: readonly (string | readonly [string, "number"])[],
  rows: readonly (readonly (Html | string)[])[],
  filtered = false,
): Html {
  const full = given.flatMap((_, at) => (rows.length === 0 || rows.some((cells) => isFull(cells[at])) ? [at] : []));
  const columns = full.map((at) => given[at] ?? "");
  const isNumber = columns.map((column) => typeof column !== "string");
  // words need room on a phone as well: the table scrolls before a column gets too narrow to be read
  const kinds = full.map((from, at) =>
    isNumber[at] ? html` class="n"` : rows.some((cells) => lengthOf(cells[from]) > LONG) ? html` class="long"` : null,
  );
  const head = columns.map((column, at) =>
    isNumber[at]
      ? html`<th scope="col" class="n">${column[0] ?? ""}</th>`
      : html`<th scope="col">${String(column)}</th>`,
  );
  const body = rows.map(
    (cells) => html`<tr>${full.map((from, at) => html`<td${kinds[at] ?? null}>${cells[from] ?? ""}</td>`)}</tr>\n`,
  );
  const search = filtered ? html` data-filter` : null;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table data-sortable${search}><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table></div>`;
}

/** Letters from which the cells of a column are long. */
const LONG = 30;

/** About how many letters a reader sees in a cell. */
function lengthOf(cell: Html | string | undefined): number {
  if (cell === undefined) return 0;
  return typeof cell === "string" ? cell.length : cell.html.replace(/<[^>]*>|&[#\w]+;/gu, "").length;
}

function isFull(cell: Html | string | undefined): boolean {
  return cell !== undefined && (typeof cell === "string" ? cell : cell.html) !== "";
}
