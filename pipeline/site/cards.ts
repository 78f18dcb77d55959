import type { Change } from "../model/change.ts";
import type { Pencil } from "./charts/index.ts";
import { type Chart, lineChart } from "./figure-chart.ts";
import { type Html, html } from "./html.ts";
import { table } from "./layout.ts";
import { boundsText, counted, numberText, percentText, signedText } from "./numbers.ts";
import { fileName, indicatorPath } from "./paths.ts";
import {
  changeLink,
  changeSize,
  changeTitle,
  fromTo,
  levelText,
  placesText,
  quoteLink,
  roundingText,
  slackText,
  toldPercent,
} from "./records.ts";
import { changePoints } from "./series.ts";
import { periodText, type View } from "./view.ts";
import { plural } from "./words.ts";

/** A change as a card: its size, both ends, a chart with rounding bars; one click from its number to its sentence. */
export function changeCard(change: Change, view: View, pencil: Pencil, top: string, heading: "h2" | "h3"): Chart {
  const title = changeTitle(change, view);
  const unit = change.unit === null ? "" : unitPhrase(change);
  const where = placesText(change.ref_area, view);
  const when = [change.start_period, change.end_period]
    .filter((period) => period !== null)
    .map(periodText)
    .join("\u2013");
  const texts = {
    id: `change-${fileName(change.change_id.replace("..", "-to-"))}`,
    title: `${title}, ${where}${when === "" ? "" : `, ${when}`}`,
    description:
      `From ${levelText(change, "start", view)} to ${levelText(change, "end", view)}${unit === "" ? "" : ` ${unit}`}, ${changeSize(change)}` +
      `${change.percent_change === null ? "" : `; rounding leaves ${roundingText(change)}`}.`,
    unit,
    size: "card" as const,
  };
  const chart = lineChart(pencil, changePoints(change, view), texts, dataOf(change), top, endsTable(change, view, top));
  const name = html`<a href="${top}${indicatorPath(change.indicator_id)}">${title}</a>`;
  return {
    files: chart.files,
    figure: html`<article class="card change">
${heading === "h2" ? html`<h2>${name}</h2>` : html`<h3>${name}</h3>`}
<p class="where">${where}${when === "" ? null : html` <span>${when}</span>`}</p>
<p class="big ${change.absolute_change < 0 ? "down" : "up"}"><a class="figure" href="${top}${changeLink(change, view)}">${changeSize(change)}</a></p>
<p class="from">${fromTo(change, view, top)}</p>
${chart.figure}
<p class="note">${roundingNote(change)}</p>
</article>`,
  };
}

/** What else follows from the two ends, in a sentence. */
function roundingNote(change: Change): Html {
  const parts = [
    change.percent_change === null ? null : html`Rounding in the text leaves ${roundingText(change)}. `,
    change.annual_percent_change === null || change.years === null || change.years <= 1
      ? null
      : html`That is ${toldPercent(change.annual_percent_change)} a year over ${counted(change.years, "year")}. `,
  ];
  return html`${parts}`;
}

function endsTable(change: Change, view: View, top: string): Html {
  const row = (what: string, period: string | null, id: string) => {
    const figure = view.figure.get(id);
    return [what, periodText(period), quoteLink(figure, top), slackText(figure?.precision)];
  };
  return table(
    "The two printed numbers and what follows",
    ["Point", "Period", ["Printed", "number"], ["Rounding", "number"]],
    [
      row("Start", change.start_period, change.start_figure_id),
      row("End", change.end_period, change.end_figure_id),
      [
        "Difference",
        "",
        signedText(change.absolute_change),
        boundsText(change.absolute_change_lower, change.absolute_change_upper),
      ],
      ...(change.percent_change === null
        ? []
        : [
            [
              "Percent change",
              "",
              percentText(change.percent_change),
              boundsText(change.percent_change_lower, change.percent_change_upper),
            ],
          ]),
      ...(change.ratio === null
        ? []
        : [["End ÷ start", "", numberText(change.ratio), boundsText(change.ratio_lower, change.ratio_upper)]]),
    ],
  );
}

/** The unit of a change's two levels: "cases", "euros". */
function unitPhrase({ unit, measure }: Change): string {
  if (measure === "percentage") return "percent";
  return unit === null ? "" : plural(unit);
}

function dataOf(change: Change) {
  return {
    json: `api/v1/indicators/${fileName(change.indicator_id)}.json`,
    figureIds: [change.start_figure_id, change.end_figure_id],
  };
}
