import { type ChartTexts, type Pencil, type Point, standalone } from "./charts/index.ts";
import { type Html, html, trusted } from "./html.ts";
import type { Content } from "./input.ts";
import { fileName } from "./paths.ts";
import type { Panel } from "./series.ts";
import { capital } from "./view.ts";

/** A chart with all that goes with it. */
export interface Chart {
  readonly figure: Html;
  /** Files to offer beside it, by path within the site. */
  readonly files: readonly (readonly [string, Content])[];
}

/** What a chart is reused with: which rows of the served JSON it shows. */
export interface ChartData {
  /** Path of the JSON within the site. */
  readonly json: string;
  readonly figureIds: readonly string[];
}

/** What stands below a chart: who says it, and how it is to be read. */
export interface ChartFoot {
  readonly source: Html | null;
  readonly note: string | null;
}

/** A line of points over time with rounding bars, its table, its files. */
export function lineChart(
  pencil: Pencil,
  points: readonly Point[],
  texts: ChartTexts,
  data: ChartData,
  top: string,
  rows: Html,
  foot: ChartFoot = NO_FOOT,
): Chart {
  return chartOf((own) => pencil.line(points, own), texts, lineSpec(texts, data), top, rows, foot);
}

/** Bars for values without a date. */
export function barChart(
  pencil: Pencil,
  panel: Panel,
  texts: ChartTexts,
  data: ChartData,
  top: string,
  rows: Html,
  foot: ChartFoot = NO_FOOT,
): Chart {
  return chartOf((own) => pencil.bars(panel.bars, own), texts, barSpec(texts, data), top, rows, foot);
}

const NO_FOOT: ChartFoot = { source: null, note: null };

/** Drawn twice: letters of a wide chart would be too small on a phone. The style of the page shows one of the two. */
function chartOf(
  draw: (texts: ChartTexts) => string,
  texts: ChartTexts,
  spec: object,
  top: string,
  rows: Html,
  { source, note }: ChartFoot,
): Chart {
  const name = fileName(texts.id);
  const path = `charts/${name}`;
  const svg = draw(texts);
  const small = draw({ ...texts, id: `${texts.id}-s`, size: "phone" });
  return {
    files: [
      [`${path}.svg`, standalone(svg)],
      [`${path}.vl.json`, `${JSON.stringify(spec, null, 2)}\n`],
    ],
    figure: html`<figure class="chart">
${texts.unit === "" ? null : html`<p class="unit">${capital(texts.unit)}</p>`}
<div class="wide">${trusted(svg)}</div><div class="narrow">${trusted(small)}</div>
${source === null && note === null ? null : html`<figcaption>${source}${note === null ? null : html` ${note}`}</figcaption>`}
<details><summary>Table and files</summary>
${rows}
<p class="files">This chart as <a href="${top}${path}.svg" download>SVG</a> or as <a href="${top}${path}.vl.json" download>Vega-Lite</a> to reuse</p>
</details>
</figure>`,
  };
}

function base({ title, description }: ChartTexts, { json, figureIds }: ChartData) {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    title,
    description,
    width: "container",
    height: 260,
    // relative to charts/: give the full address where the chart is shown elsewhere
    data: { url: `../${json}`, format: { type: "json" } },
    transform: [{ filter: { field: "figure_id", oneOf: figureIds } }],
  };
}

function lineSpec(texts: ChartTexts, data: ChartData) {
  const x = { field: "time_start", type: "temporal", title: null };
  const color = { field: "ref_area_name", type: "nominal", title: "Place" };
  return {
    ...base(texts, data),
    layer: [
      {
        mark: { type: "line", point: true },
        encoding: { x, y: { field: "obs_value", type: "quantitative", title: texts.unit }, color },
      },
      {
        mark: "rule",
        encoding: { x, y: { field: "obs_lower", type: "quantitative" }, y2: { field: "obs_upper" }, color },
      },
    ],
  };
}

function barSpec(texts: ChartTexts, data: ChartData) {
  return {
    ...base(texts, data),
    mark: "bar",
    encoding: {
      x: { field: "obs_value", type: "quantitative", title: texts.unit },
      y: { field: "ref_area_name", type: "nominal", title: null, sort: "-x" },
    },
  };
}
