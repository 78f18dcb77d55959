import { type Html, html } from "../html.ts";
import { heading, type Page, table } from "../layout.ts";
import { counted, numberText, signedText } from "../numbers.ts";
import { indicatorPath, markPath } from "../paths.ts";
import { quoteLink } from "../records.ts";
import { periodText, type View } from "../view.ts";
import { workings } from "../workings.ts";
import { auditsSection } from "./audits.ts";
import { metricsSection } from "./metrics.ts";

/** Rows of a page before it ends with a link to the data. */
const SHOWN = 500;

/** Changes with their arithmetic, claims of the texts against it, sources against one another, and what was put aside or right. */
export function changesPage(view: View): Page {
  const { tables } = view;
  const figures = new Map(tables.observations.map(({ observation_id, figure_id }) => [observation_id, figure_id]));
  const figureOf = (observation: string) => figures.get(observation) ?? "";
  const parts = [
    ["changes", "Changes", tables.changes],
    ["metrics", "What else follows", tables.metrics],
    ["audits", "Claims of the texts", tables.audits],
    ["comparisons", "Where texts meet", tables.comparisons],
    ["corrections", "Corrections", tables.corrections],
    ["rejections", "Set aside", tables.rejections],
  ] as const;
  const lead = [
    `${counted(tables.changes.length, "change")} worked out from printed numbers`,
    ...(tables.audits.length === 0 ? [] : [`${counted(tables.audits.length, "claim")} of the texts recomputed`]),
    ...(tables.comparisons.length === 0 ? [] : [`${counted(tables.comparisons.length, "comparison")} between texts`]),
  ];
  return {
    path: "changes.html",
    title: "Changes & audit",
    description: "Every change with its arithmetic, and what the texts claim themselves, recomputed.",
    body: html`<header class="page"><h1>Changes &amp; audit</h1>
<p class="lead">${lead.join(", ")}. <a href="method.html">How this is done</a>.</p></header>
<nav class="contents" aria-label="Parts of this page"><ul>${parts.map(([id, label, rows]) => html`<li><a href="#${id}">${label}</a> <small>${numberText(rows.length)}</small></li>`)}</ul></nav>
<section>${heading(2, "changes", "Changes, with their arithmetic")}
${
  view.changes.length === 0
    ? html`<p class="none">No text gives two levels of one thing.</p>`
    : workings(view.changes.slice(0, SHOWN), view, "")
}${more(view.changes.length, "changes")}</section>
${metricsSection(view)}
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
