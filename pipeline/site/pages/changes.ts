import type { Change } from "../../model/change.ts";
import { type Html, html } from "../html.ts";
import { heading, type Page, table } from "../layout.ts";
import { counted, numberText, percentText, signedText } from "../numbers.ts";
import { indicatorPath, markPath } from "../paths.ts";
import {
  arithmetic,
  changeLink,
  changeSize,
  changeTitle,
  fromTo,
  placesText,
  quoteLink,
  roundingText,
} from "../records.ts";
import { byText, capital, grouped, periodText, type View } from "../view.ts";
import { auditsSection } from "./audits.ts";

/** Rows of a page before it ends with a link to the data. */
const SHOWN = 500;

/** Changes with their arithmetic, claims of the texts against it, sources against one another, and what was put aside or right. */
export function changesPage(view: View): Page {
  const { tables } = view;
  const figures = new Map(tables.observations.map(({ observation_id, figure_id }) => [observation_id, figure_id]));
  const figureOf = (observation: string) => figures.get(observation) ?? "";
  const parts = [
    ["changes", "Changes", tables.changes],
    ["audits", "Claims of the texts", tables.audits],
    ["comparisons", "Where texts meet", tables.comparisons],
    ["corrections", "Corrections", tables.corrections],
    ["rejections", "Set aside", tables.rejections],
  ] as const;
  return {
    path: "changes.html",
    title: "Changes & audit",
    description: "Every change with its arithmetic, and what the texts claim themselves, recomputed.",
    body: html`<header class="page"><h1>Changes &amp; audit</h1>
<p class="lead">${counted(tables.changes.length, "change")} worked out from printed numbers, ${counted(tables.audits.length, "claim")} of the texts recomputed, ${counted(tables.comparisons.length, "comparison")} between texts. <a href="method.html">How this is done</a>.</p></header>
<nav class="contents" aria-label="Parts of this page"><ul>${parts.map(([id, label, rows]) => html`<li><a href="#${id}">${label}</a> <small>${numberText(rows.length)}</small></li>`)}</ul></nav>
<section>${heading(2, "changes", "Changes, with their arithmetic")}
${
  view.changes.length === 0
    ? html`<p class="none">No text gives two levels of one thing.</p>`
    : html`<ol class="workings">${seriesOf(view.changes.slice(0, SHOWN)).map((changes) => seriesItem(changes, view))}</ol>`
}${more(view.changes.length, "changes")}</section>
${auditsSection(view)}
<section>${heading(2, "comparisons", "Where texts meet")}
${
  tables.comparisons.length === 0
    ? html`<p class="none">No two texts give the same thing for the same place and period.</p>`
    : table(
        "Values of two texts for one thing",
        ["How", "What", "Place", "Period", ["First", "number"], ["Second", "number"], ["Difference", "number"]],
        tables.comparisons
          .slice(0, SHOWN)
          .map((each) => [
            html`<span class="verdict ${each.kind}">${view.label("comparison_kinds", each.kind)}</span>`,
            html`<a href="${indicatorPath(each.indicator_id)}">${view.indicator.get(each.indicator_id)?.label ?? each.indicator_id}</a>`,
            each.ref_area === null ? "" : view.areaName(each.ref_area),
            periodText(each.time_period),
            html`<a class="figure" href="${markPath(each.first_source_id, [figureOf(each.first_observation_id)])}">${each.first_value === null ? "range" : numberText(each.first_value)}</a>`,
            html`<a class="figure" href="${markPath(each.second_source_id, [figureOf(each.second_observation_id)])}">${each.second_value === null ? "range" : numberText(each.second_value)}</a>`,
            each.difference === null ? "" : signedText(each.difference),
          ]),
      )
}${more(tables.comparisons.length, "comparisons")}</section>
<section>${heading(2, "corrections", "Corrections")}
${
  tables.corrections.length === 0
    ? html`<p class="none">No figure was corrected or accepted by hand.</p>`
    : table(
        "Figures decided on by hand",
        ["Printed", "Field", "Read", "Corrected", "Why", "By", "Day"],
        tables.corrections
          .slice(0, SHOWN)
          .map((each) => [
            quoteLink(view.figure.get(each.figure_id), "", each.quote),
            each.field ?? (each.action === "accept" ? "accepted" : "taken out"),
            each.before ?? "",
            each.after ?? "",
            each.reason,
            each.decided_by,
            each.date,
          ]),
      )
}${more(tables.corrections.length, "corrections")}</section>
<section>${heading(2, "rejections", "Set aside")}
${
  tables.rejections.length === 0
    ? html`<p class="none">No record failed a schema or a check.</p>`
    : table(
        "Records that failed a schema or a check",
        ["Stage", "Record", "Reason", "Message"],
        tables.rejections
          .slice(0, SHOWN)
          .map((each) => [
            each.stage,
            html`<code>${each.record_id}</code>`,
            html`<code>${each.reason_code}</code>`,
            each.message,
          ]),
      )
}${more(tables.rejections.length, "rejections")}</section>`,
  };
}

function more(count: number, name: string): Html | null {
  return count <= SHOWN
    ? null
    : html`<p>The first ${SHOWN} of ${numberText(count)}. <a href="api/v1/tables/${name}.csv">All of them</a></p>`;
}

/** Changes of one thing in one place, in the order of the greatest of each. */
function seriesOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const keyOf = ({ indicator_id, indicator, population, ref_area, unit }: Change) =>
    JSON.stringify([indicator_id, indicator, population, ref_area, unit]);
  return [...grouped(changes, keyOf).values()];
}

/** One change in full; several of one series as a table. */
function seriesItem(changes: readonly Change[], view: View): Html {
  const [first] = changes;
  if (first === undefined) return html``;
  const group = first.population !== null && !changeTitle(first, view).toLowerCase().includes(first.population);
  const title = html`<h3><a href="${indicatorPath(first.indicator_id)}">${changeTitle(first, view)}</a></h3>
<p class="where">${placesText(first.ref_area, view)}${group ? html`, ${first.population}` : null}</p>`;
  if (changes.length === 1)
    return html`<li>
${title}
<p class="result"><a class="figure" href="${changeLink(first, view)}">${changeSize(first)}</a> <span>${fromTo(first, view, "")}</span></p>
<p>${arithmetic(first, view)}${first.percent_change === null ? null : html` Rounding of the printed numbers leaves ${roundingText(first)}.`}</p>
${verdictOf(first, view)}</li>
`;
  const rows = changes
    .toSorted(
      (a, b) => byText(a.start_period ?? "", b.start_period ?? "") || byText(a.end_period ?? "", b.end_period ?? ""),
    )
    .map((change) => [
      [change.start_period, change.end_period].map(periodText).join(" to "),
      html`<a class="figure" href="${changeLink(change, view)}">${changeSize(change)}</a>`,
      html`${arithmetic(change, view)}${verdictOf(change, view)}`,
      change.percent_change === null ? "" : roundingText(change),
    ]);
  return html`<li>
${title}
${table(
  `${changeTitle(first, view)}, ${placesText(first.ref_area, view)}: changes`,
  ["Period", ["Change", "number"], "Arithmetic", ["Rounding leaves", "number"]],
  rows,
)}</li>
`;
}

/** Whether the text that states a change agrees with its own levels. */
function verdictOf(change: Change, view: View): Html | null {
  if (change.verdict === null) return null;
  const says = change.stated_percent === null ? null : html` The text says ${percentText(change.stated_percent)}.`;
  return html`<p><span class="verdict ${change.verdict}">${capital(change.verdict)}</span>${says} ${view.meaning("verdicts", change.verdict)}.</p>`;
}
