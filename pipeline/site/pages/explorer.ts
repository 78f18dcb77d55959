import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { counted } from "../numbers.ts";
import type { View } from "../view.ts";

const FILTERS = [
  ["indicator", "Indicator"],
  ["place", "Place"],
  ["period", "Period"],
  ["measure", "Measure"],
  ["source", "Source"],
] as const;

/** All figures and observations: search, filter, sort, an address for each view, CSV of it. The script does the work. */
export function explorerPage(view: View): Page {
  return {
    path: "explorer.html",
    title: "Explorer",
    description: "Search, filter and sort all figures and observations; download what you see.",
    wide: true,
    scripts: ["data/explorer.js", "assets/explorer.js"],
    body: html`<header class="page"><h1>Explorer</h1>
<p class="lead">${counted(view.tables.accepted.length, "figure")} as printed and ${counted(view.tables.observations.length, "observation")} with indicator, place and period. A click on a number leads to its sentence.</p></header>
<noscript><p class="note">The explorer needs scripts. The same rows are in <a href="api/v1/tables/figures.csv">figures.csv</a> and <a href="api/v1/tables/observations.csv">observations.csv</a>, and on the pages of the <a href="indicators.html">indicators</a> and <a href="sources.html">sources</a>.</p></noscript>
<form id="explorer" class="filters" role="search" aria-label="Figures" hidden>
<label class="search">Search <input type="search" name="q" autocomplete="off" placeholder="words or a number"></label>
<label>Show <select name="show"><option value="figures">Figures</option><option value="observations">Observations</option></select></label>
${FILTERS.map(([name, label]) => html`<label>${label} <select name="${name}"><option value="">All</option></select></label>\n`)}
<div class="buttons"><button type="button" data-reset>Reset</button> <button type="button" data-csv>Download CSV of this view</button> <button type="button" data-link>Copy link</button></div>
</form>
<p id="explorer-count" class="count" role="status"></p>
<div class="scroll" tabindex="0" role="region" aria-label="Figures found"><table id="explorer-table" hidden><caption>Figures found</caption><thead><tr></tr></thead><tbody></tbody></table></div>
<p id="explorer-none" class="none" hidden>Nothing fits all of these. Take a filter away, or search for fewer words.</p>
<nav id="explorer-pages" class="pages" aria-label="Pages of the result" hidden></nav>`,
  };
}
