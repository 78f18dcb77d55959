import type { PolicyEvent, Statement } from "../../model/statement.ts";
import { type Html, html } from "../html.ts";
import { heading, type Page } from "../layout.ts";
import { counted } from "../numbers.ts";
import { anchor, sourcePath } from "../paths.ts";
import { placesText } from "../records.ts";
import { byText, capital, grouped, periodText, type View } from "../view.ts";

const SHOWN = 1000;

/** What was done, when; and what is asked and found, by whom. */
export function statementsPage(view: View): Page {
  const { accepted_statements: statements, accepted_events: events } = view.tables;
  const years = [
    ...grouped(
      events.toSorted((a, b) => byText(a.date, b.date) || byText(a.event_id, b.event_id)).slice(0, SHOWN),
      ({ date }) => date.slice(0, 4),
    ),
  ];
  const asked = statements.filter(({ kind }) => kind === "recommendation");
  const found = statements.filter(({ kind }) => kind === "finding");
  return {
    path: "statements.html",
    title: "Statements & events",
    description: "What the texts recommend and find, and which acts of policy they date.",
    body: html`<header class="page"><h1>Statements &amp; events</h1>
<p class="lead">${counted(events.length, "dated act", "dated acts")} of policy, ${counted(asked.length, "recommendation")} and ${counted(found.length, "finding")}, in the words of the texts.</p></header>
<section>${heading(2, "events", "Timeline")}
${events.length === 0 ? html`<p class="none">No text dates an act of policy.</p>` : html`<ol class="timeline">${years.map(([year, list]) => html`<li><h3>${year}</h3><ul>${list.map((event) => eventItem(event, view))}</ul></li>\n`)}${publications(view)}</ol>`}</section>
<div class="split">
<section>${heading(2, "recommendations", "Recommendations")}${listOf(asked, view)}</section>
<section>${heading(2, "findings", "Findings")}${listOf(found, view)}</section>
</div>`,
  };
}

function eventItem(event: PolicyEvent, view: View): Html {
  return html`<li><p class="by">${periodText(event.date)}, ${placesText(event.ref_area, view)}</p><p><a class="words" href="${sourcePath(event.source_id)}#${anchor(event.event_id)}">${event.description}</a></p></li>`;
}

/** When the texts themselves came out, with what they ask. */
function publications(view: View): Html {
  const dated = view.documents
    .filter(({ published }) => published !== null)
    .toSorted((a, b) => byText(a.published ?? "", b.published ?? ""));
  const asks = grouped(
    view.tables.accepted_statements.filter(({ kind }) => kind === "recommendation"),
    ({ source_id }) => source_id,
  );
  const items = dated
    .filter(({ source_id }) => asks.has(source_id))
    .slice(0, SHOWN)
    .map(
      (document) =>
        html`<li><h3>${(document.published ?? "").slice(0, 4)}</h3><ul><li class="asks"><p class="by">${periodText(document.published)}, published</p><p><a class="words" href="${sourcePath(document.source_id)}#statements">${counted((asks.get(document.source_id) ?? []).length, "recommendation")} in “${document.title}”</a></p></li></ul></li>\n`,
    );
  return html`${items}`;
}

function listOf(statements: readonly Statement[], view: View): Html {
  if (statements.length === 0) return html`<p class="none">None.</p>`;
  return html`<ul class="said">${statements
    .slice(0, SHOWN)
    .map(
      (each) =>
        html`<li><p class="by">${each.modality === null ? null : html`<span class="tag">${view.label("modalities", each.modality)}</span> `}${each.actor === null ? "No one named" : capital(each.actor)}${each.addressee === null ? null : html` → ${each.addressee}`}</p><blockquote><a class="words" href="${sourcePath(each.source_id)}#${anchor(each.statement_id)}">${each.quote}</a></blockquote></li>\n`,
    )}</ul>`;
}
