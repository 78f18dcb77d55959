import type { Observation } from "../../model/observation.ts";
import { type Pencil, seen, unnamed } from "../charts/index.ts";
import { shortened } from "../charts/scale.ts";
import { barChart, lineChart } from "../figure-chart.ts";
import { type Html, html, outsideLink } from "../html.ts";
import type { Content } from "../input.ts";
import { heading, type Page, table, toTop } from "../layout.ts";
import { counted, numberText } from "../numbers.ts";
import { fileName, indicatorPath, sourcePath } from "../paths.ts";
import { amountText, placesText, quoteLink, slackText } from "../records.ts";
import { type Panel, panelsOf } from "../series.ts";
import { type Indicator, periodText, sizeOf, type View } from "../view.ts";
import { plural } from "../words.ts";
import { workings } from "../workings.ts";

/** Rows of a table before it leads to the data, bars of a chart, and rows from which a table can be searched. */
const ROWS = 500;
const BARS = 40;
const FILTERED = 20;

/** All indicators: those of the code list, which texts share, before those in the words of one text. */
export function indicatorsPage(view: View): Page {
  const shared = view.indicators.filter(({ harmonised }) => harmonised);
  const own = view.indicators.filter(({ harmonised }) => !harmonised);
  const section = (id: string, title: string, lead: string, list: readonly Indicator[]) =>
    list.length === 0
      ? null
      : html`<section>${heading(2, id, title)}<p class="note">${lead}</p>
${table(title, ["Indicator", "Places", "Periods", ["Values", "number"], ["Changes", "number"], ["Texts", "number"]], list.map(indicatorRow), list.length > FILTERED)}</section>`;
  return {
    path: "indicators.html",
    title: "Indicators",
    description: "What the figures measure.",
    body: html`<header class="page"><h1>Indicators</h1>
<p class="lead">${counted(view.indicators.length, "indicator")}. Each page has a chart of its values with what rounding leaves open, a table, the sources and the data.</p></header>
${view.indicators.length === 0 ? html`<p class="none">No figure tells what it measures, where or when.</p>` : null}
${section("shared", "Shared indicators", "Values of different texts stand together here, since the same definition fits them.", shared)}
${section("own", "In the words of one text", "No definition of the code list fits these; each is named as its text names it, and values need not be comparable.", own)}`,
  };
}

function indicatorRow({ id, label, observations, changes }: Indicator): readonly (Html | string)[] {
  const periods = observations.flatMap(({ time_period }) => time_period ?? []).sort();
  const first = periods[0] ?? null;
  const last = periods.at(-1) ?? null;
  const places = [...new Set(observations.flatMap(({ ref_area_name }) => ref_area_name ?? []))];
  return [
    html`<a href="${indicatorPath(id)}">${label}</a>`,
    places.slice(0, 3).join(", ") + (places.length > 3 ? ` and ${places.length - 3} more` : ""),
    first === null ? "" : periodSpan(first, last),
    numberText(observations.length),
    numberText(changes.length),
    numberText(new Set(observations.map(({ source_id }) => source_id)).size),
  ];
}

/** From the first to the last period: "2000–2023", "2014". */
function periodSpan(first: string, last: string | null): string {
  return last === null || first === last ? periodText(first) : `${periodText(first)}\u2013${periodText(last)}`;
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
  const told = indicator.changes.toSorted((a, b) => (b.years ?? 0) - (a.years ?? 0) || sizeOf(b) - sizeOf(a));
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
${told.length === 0 ? null : html`<section>${heading(2, "changes", "Changes")}${workings(told.slice(0, ROWS), view, top)}</section>`}
<section>${heading(2, "about", "About these data")}<dl class="facts">
<div><dt>Identifier</dt><dd><code>${indicator.id}</code></dd></div>
${indicator.same_as.length === 0 ? null : html`<div><dt>Same as</dt><dd>${indicator.same_as.map((code) => html`${outsideLink(code, code)} `)}</dd></div>`}
<div><dt>${sources.length === 1 ? "Source" : "Sources"}</dt><dd><ul class="plain">${sources.map((id) => html`<li><a href="${top}${sourcePath(id)}">${view.document.get(id)?.title ?? id}</a></li>`)}</ul></dd></div>
<div><dt>Data</dt><dd><a href="${data}.csv" download>CSV</a> <a href="${data}.json" download>JSON</a> <a href="${data}.metadata.json" download>Metadata</a></dd></div>
<div><dt>Feed</dt><dd><a href="${top}feeds/${fileName(indicator.id)}.json">JSON Feed</a> <a href="${top}feeds/${fileName(indicator.id)}.xml">Atom</a></dd></div>
</dl></section>`,
  };
  return { page, files };
}

function panelChart(panel: Panel, at: number, indicator: Indicator, view: View, pencil: Pencil, top: string) {
  const unit = panel.unit === "" ? "" : plural(panel.unit);
  const { observations } = panel;
  const groups = [...new Set(observations.map(({ population }) => population))];
  const places = [...new Set(observations.map(({ ref_area_name }) => ref_area_name))];
  const periods = [...new Set(observations.map(({ time_period }) => time_period))];
  // what all values share is told once, above the chart
  const shared = [groups, places, periods.map((period) => (period === null ? null : periodText(period)))].flatMap(
    (each) => (each.length === 1 && observations.length > 1 ? (each[0] ?? []) : []),
  );
  const moments = new Set(panel.points.map((point) => point.at)).size;
  const isLine = moments >= 2;
  const texts = {
    id: `indicator-${fileName(indicator.id)}-${at + 1}`,
    title: [indicator.label, ...shared].join(", "),
    description: `${counted(observations.length, "value")}${unit === "" ? "" : ` in ${unit}`}; the pale bars show what rounding or the printed interval leaves open.`,
    unit: [unit, ...shared].filter((each) => each !== "").join(" · "),
    size: "page" as const,
  };
  const data = {
    json: `api/v1/indicators/${fileName(indicator.id)}.json`,
    figureIds: observations.map(({ figure_id }) => figure_id),
  };
  const rows = valuesTable({ ...indicator, observations }, view, top);
  const foot = { source: sourcesOf(observations, view, top), note: noteOf(panel, isLine) };
  if (isLine) return lineChart(pencil, panel.points, texts, data, top, rows, foot);
  return panel.bars.length === 0
    ? null
    : barChart(pencil, { ...panel, bars: panel.bars.slice(0, BARS) }, texts, data, top, rows, foot);
}

/** How the marks of a chart are to be read; only what it holds. */
function noteOf({ points, bars }: Panel, isLine: boolean): string {
  const grey = isLine ? unnamed(points) : 0;
  const parts = isLine
    ? [
        "Pale bars: what rounding or a printed interval leaves open.",
        seen(points).some(({ hollow }) => hollow)
          ? "Hollow: a forecast, a goal, or a value that another is preferred to."
          : null,
        grey === 0 ? null : `Grey: ${counted(grey, "further series", "further series")}, named in the table.`,
      ]
    : [bars.length > BARS ? `The first ${BARS} of ${counted(bars.length, "value")}; all are in the table.` : null];
  return parts.filter((part) => part !== null).join(" ");
}

function sourcesOf(observations: readonly Observation[], view: View, top: string): Html {
  const ids = [...new Set(observations.map(({ source_id }) => source_id))];
  const links = ids.slice(0, 3).map((id, at) => {
    const name = view.document.get(id)?.publisher ?? view.document.get(id)?.title ?? id;
    return html`${at === 0 ? "" : "; "}<a href="${top}${sourcePath(id)}">${shortened(name, 60)}</a>`;
  });
  return html`${ids.length === 1 ? "Source" : "Sources"}: ${links}${ids.length > 3 ? ` and ${ids.length - 3} more` : ""}.`;
}

function valuesTable(indicator: Indicator, view: View, top: string): Html {
  const { observations } = indicator;
  return html`${table(
    `${indicator.label}: values`,
    ["Place", "Period", "Group", ["Value", "number"], ["Rounding", "number"], "Status", "Source"],
    observations.slice(0, ROWS).map((each) => {
      const figure = view.figure.get(each.figure_id);
      const document = view.document.get(each.source_id);
      return [
        each.ref_area_name ?? placesText(each.ref_area === null ? [] : [each.ref_area], view),
        periodText(each.time_period),
        each.population ?? "",
        quoteLink(figure, top, figure === undefined ? numberText(each.obs_value ?? 0) : amountText(figure)),
        slackText(figure?.precision),
        html`${view.label("statuses", each.obs_status)}${each.preferred ? null : html` <small class="under">another value is preferred</small>`}`,
        html`<a href="${top}${sourcePath(each.source_id)}">${shortened(document?.publisher ?? document?.title ?? each.source_id, 48)}</a>`,
      ];
    }),
    observations.length > FILTERED,
  )}${observations.length > ROWS ? html`<p>The first ${ROWS} of ${numberText(observations.length)}. <a href="${top}api/v1/indicators/${fileName(indicator.id)}.csv">All of them</a></p>` : null}`;
}
