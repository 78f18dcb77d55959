import type { Audit } from "../../model/audit.ts";
import { type Html, html } from "../html.ts";
import { heading, type Page, table } from "../layout.ts";
import { boundsText, counted, numberText, signedText } from "../numbers.ts";
import { indicatorPath, sourcePath } from "../paths.ts";
import { arithmetic, changeLink, changeSize, changeTitle, fromTo, placesText, quoteLink } from "../records.ts";
import { capital, periodText, type View } from "../view.ts";

/** Rows of a page before it ends with a link to the data. */
const SHOWN = 500;

/** Changes with their arithmetic, claims of the texts against it, sources against one another, and what was put aside or right. */
export function changesPage(view: View): Page {
  const { tables } = view;
  return {
    path: "changes.html",
    title: "Changes & audit",
    description: "Every change with its arithmetic, and what the texts claim themselves, recomputed.",
    body: html`<header class="page"><h1>Changes &amp; audit</h1>
<p class="lead">${counted(tables.changes.length, "change")} worked out from printed numbers, ${counted(tables.audits.length, "claim")} of the texts recomputed, ${counted(tables.comparisons.length, "comparison")} between texts. <a href="method.html">How</a>.</p></header>
<section>${heading(2, "changes", "Changes")}
${
  view.changes.length === 0
    ? html`<p class="none">No text gives two levels of one thing.</p>`
    : html`<ol class="workings">${view.changes.slice(0, SHOWN).map(
        (change) => html`<li>
<h3><a href="${indicatorPath(change.indicator_id)}">${changeTitle(change, view)}</a></h3>
<p class="where">${placesText(change.ref_area, view)}${change.population === null ? null : html`, ${change.population}`}</p>
<p class="result"><a class="figure" href="${changeLink(change, view)}">${changeSize(change)}</a> <span>${fromTo(change, view, "")}</span></p>
<p>${arithmetic(change)}</p>
${change.verdict === null ? null : html`<p><span class="verdict ${change.verdict}">${capital(change.verdict)}</span> The text says ${signedText(change.stated_percent ?? 0)} %. ${view.meaning("verdicts", change.verdict)}.</p>`}</li>`,
      )}</ol>`
}${more(view.changes.length, "changes")}</section>
<section>${heading(2, "audits", "What the texts say of their own numbers")}
${
  tables.audits.length === 0
    ? html`<p class="none">No text states a change, a share or a sum that its own numbers could be held against.</p>`
    : table(
        "Claims, stated against computed",
        [
          "Verdict",
          "Claim",
          ["Stated", "number"],
          ["Computed", "number"],
          ["Rounding leaves", "number"],
          "From",
          "Explanation",
        ],
        tables.audits.slice(0, SHOWN).map((audit) => auditRow(audit, view)),
      )
}${more(tables.audits.length, "audits")}</section>
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
            html`<a href="${sourcePath(each.first_source_id)}">${each.first_value === null ? "range" : numberText(each.first_value)}</a>`,
            html`<a href="${sourcePath(each.second_source_id)}">${each.second_value === null ? "range" : numberText(each.second_value)}</a>`,
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

function auditRow(audit: Audit, view: View): readonly (Html | string)[] {
  const stated = view.figure.get(audit.stated_figure_id);
  const parents = audit.parent_ids.map((id) => html`${quoteLink(view.figure.get(id), "")} `);
  return [
    html`<span class="verdict ${audit.verdict}">${capital(audit.verdict)}</span>`,
    html`${view.label("audit_kinds", audit.kind)}${audit.indicator === null ? null : html`: ${audit.indicator}`}`,
    quoteLink(stated, "", stated?.quote),
    audit.computed_value === null
      ? ""
      : `${numberText(audit.computed_value)}${audit.unit === "percent" ? "\u202F%" : ""}`,
    audit.computed_lower === null && audit.computed_upper === null
      ? ""
      : boundsText(audit.computed_lower, audit.computed_upper),
    html`${parents}`,
    why(audit, view),
  ];
}

/** The verdict in words: the arithmetic that the formula's name stands for, and the slip that would explain a mismatch. */
function why(audit: Audit, view: View): string {
  const formula = `By ${audit.formula.replaceAll("_", " ")}.`;
  if (audit.verdict === "undecidable") return `${view.meaning("audit_reasons", audit.reason ?? "")}.`;
  if (audit.verdict === "consistent") return formula;
  const off = audit.deviation === null ? "" : ` Stated minus computed: ${signedText(audit.deviation)}.`;
  const slip = audit.slip === null ? "" : ` ${view.label("slips", audit.slip)}: ${view.meaning("slips", audit.slip)}.`;
  return `${formula}${off}${slip}`;
}
