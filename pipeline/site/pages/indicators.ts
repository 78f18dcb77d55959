import { changeCard } from "../cards.ts";
import type { Pencil } from "../charts.ts";
import { barChart, lineChart } from "../figure-chart.ts";
import { type Html, html, outsideLink } from "../html.ts";
import type { Content } from "../input.ts";
import { heading, type Page, table, toTop } from "../layout.ts";
import { counted, numberText } from "../numbers.ts";
import { fileName, indicatorPath, sourcePath } from "../paths.ts";
import { amountText, placesText, quoteLink } from "../records.ts";
import { type Panel, panelsOf } from "../series.ts";
import { type Indicator, periodText, type View } from "../view.ts";
import { plural } from "../words.ts";

/** All indicators, with what is known of each. */
export function indicatorsPage(view: View): Page {
  const rows = view.indicators.map((indicator) => {
    const periods = indicator.observations.flatMap(({ time_period }) => time_period ?? []).sort();
    const first = periods[0] ?? null;
    const last = periods.at(-1) ?? null;
    const places = [...new Set(indicator.observations.flatMap(({ ref_area_name }) => ref_area_name ?? []))];
    return [
      html`<a href="${indicatorPath(indicator.id)}">${indicator.label}</a>`,
      places.slice(0, 3).join(", ") + (places.length > 3 ? ` and ${places.length - 3} more` : ""),
      first === null ? "" : first === last ? periodText(first) : `${periodText(first)}\u2013${periodText(last)}`,
      numberText(indicator.observations.length),
      numberText(indicator.changes.length),
    ];
  });
  return {
    path: "indicators.html",
    title: "Indicators",
    description: "What the figures measure.",
    body: html`<header class="page"><h1>Indicators</h1>
<p class="lead">${counted(rows.length, "indicator")}: each page has a chart of all values with their rounding, a table, the sources and the data.</p></header>
${table("Indicators", ["Indicator", "Places", "Periods", ["Values", "number"], ["Changes", "number"]], rows)}`,
  };
}

/** One indicator: charts, values, changes, definition, data. */
export function indicatorPage(
  indicator: Indicator,
  view: View,
  pencil: Pencil,
): { readonly page: Page; readonly files: readonly (readonly [string, Content])[] } {
  const path = indicatorPath(indicator.id);
  const top = toTop(path);
  const files: (readonly [string, Content])[] = [];
  const draw = (chart: { readonly figure: Html; readonly files: readonly (readonly [string, Content])[] }): Html => {
    files.push(...chart.files);
    return chart.figure;
  };
  const panels = panelsOf(indicator.observations, view).map((panel, at) => {
    const drawn = panelChart(panel, at, indicator, view, pencil, top);
    return drawn === null ? null : html`<div class="panel">${draw(drawn)}</div>`;
  });
  const cards = indicator.changes.slice(0, 12).map((change) => draw(changeCard(change, view, pencil, top, "h3")));
  const sources = [...new Set(indicator.observations.map(({ source_id }) => source_id))];
  const data = `${top}api/v1/indicators/${fileName(indicator.id)}`;
  const page: Page = {
    path,
    title: indicator.label,
    description: `${indicator.label}: ${counted(indicator.observations.length, "value")} from ${counted(sources.length, "text")}.`,
    section: "indicators.html",
    head: html`<link rel="alternate" type="application/feed+json" title="${indicator.label}" href="${top}feeds/${fileName(indicator.id)}.json">\n`,
    body: html`<header class="page"><p class="eyebrow"><a href="${top}indicators.html">Indicators</a></p>
<h1>${indicator.label}</h1>
<p class="lead">${indicator.definition === "" ? "In the words of the texts; no row of the code list of indicators fits, so values of different texts need not be comparable." : indicator.definition}</p></header>
${panels}
<section>${heading(2, "values", "Values")}${valuesTable(indicator, view, top)}</section>
${cards.length === 0 ? null : html`<section>${heading(2, "changes", "Changes")}<div class="cards">${cards}</div></section>`}
<section>${heading(2, "about", "About these data")}<dl class="facts">
<div><dt>Identifier</dt><dd><code>${indicator.id}</code></dd></div>
${indicator.same_as.length === 0 ? null : html`<div><dt>Same as</dt><dd>${indicator.same_as.map((code) => html`${outsideLink(code, code)} `)}</dd></div>`}
<div><dt>Sources</dt><dd>${sources.map((id) => html`<a href="${top}${sourcePath(id)}">${view.document.get(id)?.title ?? id}</a> `)}</dd></div>
<div><dt>Data</dt><dd><a href="${data}.csv" download>CSV</a> <a href="${data}.json" download>JSON</a> <a href="${data}.metadata.json" download>Metadata</a></dd></div>
<div><dt>Feed</dt><dd><a href="${top}feeds/${fileName(indicator.id)}.json">JSON Feed</a> <a href="${top}feeds/${fileName(indicator.id)}.xml">Atom</a></dd></div>
</dl></section>`,
  };
  return { page, files };
}

function panelChart(panel: Panel, at: number, indicator: Indicator, view: View, pencil: Pencil, top: string) {
  const unit = panel.unit === "" ? "" : plural(panel.unit);
  const groups = [...new Set(panel.observations.map(({ population }) => population))];
  const places = [...new Set(panel.observations.map(({ ref_area_name }) => ref_area_name))];
  // what all values share is told once, above the chart
  const shared = [groups, places].flatMap((each) => (each.length === 1 ? (each[0] ?? []) : []));
  const moments = new Set(panel.points.map((point) => point.at)).size;
  const texts = {
    id: `indicator-${fileName(indicator.id)}-${at + 1}`,
    title: [indicator.label, ...shared].join(", "),
    description: `${counted(panel.observations.length, "value")}${unit === "" ? "" : ` in ${unit}`}; the pale bars show what rounding or the printed interval leaves open.`,
    unit: [unit, ...shared].filter((each) => each !== "").join(" · "),
  };
  const data = {
    json: `api/v1/indicators/${fileName(indicator.id)}.json`,
    figureIds: panel.observations.map(({ figure_id }) => figure_id),
  };
  const rows = valuesTable({ ...indicator, observations: panel.observations }, view, top);
  if (moments >= 2) return lineChart(pencil, panel.points, texts, data, top, rows);
  return panel.bars.length === 0
    ? null
    : barChart(pencil, { ...panel, bars: panel.bars.slice(0, 40) }, texts, data, top, rows);
}

function valuesTable(indicator: Indicator, view: View, top: string): Html {
  return table(
    `${indicator.label}: values`,
    ["Place", "Period", "Group", ["Value", "number"], ["Rounding", "number"], "Status", "Source"],
    indicator.observations.slice(0, 500).map((each) => {
      const figure = view.figure.get(each.figure_id);
      return [
        each.ref_area_name ?? placesText(each.ref_area === null ? [] : [each.ref_area], view),
        periodText(each.time_period),
        each.population ?? "",
        quoteLink(figure, top, figure === undefined ? numberText(each.obs_value ?? 0) : amountText(figure)),
        figure === undefined || figure.precision === 0 ? "" : `± ${numberText(figure.precision)}`,
        `${view.label("statuses", each.obs_status)}${each.preferred ? "" : ", another value is preferred"}`,
        html`<a href="${top}${sourcePath(each.source_id)}">${view.document.get(each.source_id)?.publisher ?? each.source_id}</a>`,
      ];
    }),
  );
}
