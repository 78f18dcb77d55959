import type { Audit } from "../../model/audit.ts";
import { type Html, html } from "../html.ts";
import { heading, table } from "../layout.ts";
import { boundsText, counted, numberText, printedText, signedText } from "../numbers.ts";
import { markPath, sourcePath } from "../paths.ts";
import { quoteLink } from "../records.ts";
import { capital, type View } from "../view.ts";

/** Claims of a page before it ends with a link to the data. */
const SHOWN = 300;

/** What the texts claim of their own numbers: what does not add up first, with its arithmetic, then what does, then what cannot be told. */
export function auditsSection(view: View): Html {
  const { audits } = view.tables;
  const of = (verdict: Audit["verdict"]) => audits.filter((audit) => audit.verdict === verdict);
  const [wrong, right, open] = [of("inconsistent"), of("consistent"), of("undecidable")];
  return html`<section>${heading(2, "audits", "What the texts say of their own numbers")}
${
  audits.length === 0
    ? html`<p class="none">No text states a change, a share or a sum that its own numbers could be held against.</p>`
    : html`<p class="note">${counted(audits.length, "claim")} recomputed: ${numberText(right.length)} in agreement with the printed numbers, ${numberText(wrong.length)} not, ${numberText(open.length)} that cannot be told.</p>
${wrong.length === 0 ? null : html`<h3>Does not add up</h3><ol class="workings">${wrong.slice(0, SHOWN).map((audit) => workedOut(audit, view))}</ol>`}
${right.length === 0 ? null : html`<h3>Adds up</h3>${consistentTable(right.slice(0, SHOWN), view)}`}
${open.length === 0 ? null : html`<details><summary>Cannot be told: ${counted(open.length, "claim")}</summary>${openTable(open.slice(0, SHOWN), view)}</details>`}
${Math.max(wrong.length, right.length, open.length) > SHOWN ? html`<p>At most ${SHOWN} of each. <a href="api/v1/tables/audits.csv">All of them</a></p>` : null}`
}</section>`;
}

/** A claim that its own numbers contradict, in full: what is said, what they give, the arithmetic, the likely slip, the sentence. */
function workedOut(audit: Audit, view: View): Html {
  const stated = view.figure.get(audit.stated_figure_id);
  const slip =
    audit.slip === null
      ? null
      : audit.slip === "arithmetic"
        ? html`<p>No common slip explains the difference.</p>`
        : html`<p>Likely slip: ${view.label("slips", audit.slip).toLowerCase()}. ${view.meaning("slips", audit.slip)}.</p>`;
  return html`<li>
<h4>${titleOf(audit, view)} <span class="verdict ${audit.verdict}">${capital(audit.verdict)}</span></h4>
<dl class="versus"><div><dt>The text says</dt><dd>${quoteLink(stated, "", statedText(audit, view))}</dd></div><div><dt>Its numbers give</dt><dd>${computedText(audit)}</dd></div>${audit.deviation === null ? null : html`<div><dt>Stated minus computed</dt><dd>${signedText(audit.deviation)}</dd></div>`}</dl>
<p>${arithmeticOf(audit, view)} ${leaves(audit)}</p>
${slip}
${
  stated === undefined
    ? null
    : html`<blockquote><a class="words" href="${evidencePath(audit, view)}">${stated.sentence}</a></blockquote>
<p class="by"><a href="${sourcePath(stated.source_id)}">${view.document.get(stated.source_id)?.title ?? stated.source_id}</a></p>`
}
</li>
`;
}

function consistentTable(audits: readonly Audit[], view: View): Html {
  return table(
    "Claims in agreement with the numbers beside them",
    ["Claim", ["Stated", "number"], ["Computed", "number"], "Arithmetic", ["Rounding leaves", "number"]],
    audits.map((audit) => [
      titleOf(audit, view),
      quoteLink(view.figure.get(audit.stated_figure_id), ""),
      computedText(audit),
      arithmeticOf(audit, view),
      boundsOf(audit),
    ]),
  );
}

function openTable(audits: readonly Audit[], view: View): Html {
  return table(
    "Claims that cannot be told",
    ["Claim", ["Stated", "number"], "Why it cannot be told", "Printed beside it"],
    audits.map((audit) => [
      titleOf(audit, view),
      quoteLink(view.figure.get(audit.stated_figure_id), ""),
      view.meaning("audit_reasons", audit.reason ?? "") || view.label("audit_reasons", audit.reason ?? ""),
      html`${audit.parent_ids.map((id) => html`${quoteLink(view.figure.get(id), "")} `)}`,
    ]),
  );
}

function titleOf(audit: Audit, view: View): string {
  const kind = view.label("audit_kinds", audit.kind);
  return audit.indicator === null ? kind : `${kind}: ${audit.indicator}`;
}

/** The stated value, signed where it tells a movement; the words of the text where it is no one number. */
function statedText(audit: Audit, view: View): string {
  const figure = view.figure.get(audit.stated_figure_id);
  if (audit.stated_value === null) return figure?.quote ?? "a range";
  return valueWithUnit(audit, audit.stated_value);
}

function computedText(audit: Audit): string {
  return audit.computed_value === null ? "" : valueWithUnit(audit, audit.computed_value);
}

const MOVEMENTS: ReadonlySet<string> = new Set([
  "percent_change",
  "annual_percent_change",
  "point_change",
  "difference",
  "direction",
]);

function valueWithUnit({ kind, unit }: Audit, value: number): string {
  const text = MOVEMENTS.has(kind) ? signedText(value) : numberText(value);
  if (unit === "percent") return `${text}\u202F%`;
  return unit === "percentage point" ? `${text} points` : text;
}

function boundsOf(audit: Audit): string {
  const { computed_lower: lower, computed_upper: upper } = audit;
  if (lower === null && upper === null) return "";
  return lower === upper
    ? numberText(lower ?? 0)
    : `${boundsText(lower, upper)}${audit.unit === "percent" ? "\u202F%" : ""}`;
}

function leaves(audit: Audit): string {
  const bounds = boundsOf(audit);
  return bounds === "" || audit.computed_lower === audit.computed_upper
    ? "The printed numbers leave nothing open."
    : `Rounding of the printed numbers leaves ${bounds}.`;
}

/** All marks of a claim at once where they stand in one text. */
function evidencePath(audit: Audit, view: View): string {
  const ids = [audit.stated_figure_id, ...audit.parent_ids].filter(
    (id) => view.figure.get(id)?.source_id === audit.source_id,
  );
  return markPath(audit.source_id, ids);
}

/** The arithmetic with its numbers, each one click from its sentence: "(2100 − 1330) ÷ 1330 × 100 = +57.9 %". */
function arithmeticOf(audit: Audit, view: View): Html {
  const numbers = audit.parent_ids.map((id) => {
    const figure = view.figure.get(id);
    const text = figure?.value == null ? undefined : printedText(figure.value, figure.precision);
    return quoteLink(figure, "", text);
  });
  const [a, b] = numbers;
  const result = computedText(audit) || boundsOf(audit);
  if (a === undefined || result === "") return html`By ${audit.formula.replaceAll("_", " ")}.`;
  const made = workings(audit.formula, a, b, numbers);
  return made === null
    ? html`By ${audit.formula.replaceAll("_", " ")} of ${joined(numbers, " and ")}: ${result}.`
    : html`<span class="sum">${made} = ${result}</span>`;
}

/** The left side of a formula that people know by heart; null for one that they do not. */
function workings(formula: string, a: Html, b: Html | undefined, all: readonly Html[]): Html | null {
  if (formula === "sum") return joined(all, " + ");
  if (b === undefined || all.length !== 2) return null;
  if (formula === "percent_change") return html`(${b} \u2212 ${a}) ÷ ${a} × 100`;
  if (formula === "difference" || formula === "point_change") return html`${b} \u2212 ${a}`;
  if (formula === "share") return html`${a} ÷ ${b} × 100`;
  if (formula === "ratio") return html`${b} ÷ ${a}`;
  return null;
}

function joined(parts: readonly Html[], between: string): Html {
  return html`${parts.map((part, at) => html`${at === 0 ? "" : between}${part}`)}`;
}
