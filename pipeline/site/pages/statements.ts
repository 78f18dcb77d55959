import type { PolicyEvent, Statement } from "../../model/statement.ts";
import { type Html, html } from "../html.ts";
import { heading, type Page } from "../layout.ts";
import { counted, numberText } from "../numbers.ts";
import { anchor, sourcePath } from "../paths.ts";
import { placesText } from "../records.ts";
import { byText, capital, grouped, periodText, type View } from "../view.ts";

const SHOWN = 1000;

/** What was done, when; and what is asked and found, by whom. */
export function statementsPage(view: View): Page {
  const { accepted_statements: statements, accepted_events: events } = view.tables;
  const years = [
    ...grouped(
      [...events.map((event) => eventItem(event, view)), ...publications(view)]
        .sort((x, y) => byText(x.day, y.day) || byText(x.id, y.id))
        .slice(0, SHOWN),
      ({ day }) => day.slice(0, 4),
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
<nav class="contents" aria-label="Parts of this page"><ul><li><a href="#events">Timeline</a></li><li><a href="#recommendations">Recommendations</a></li><li><a href="#findings">Findings</a></li></ul></nav>
<section>${heading(2, "events", "What was done, when")}
${
  years.length === 0
    ? html`<p class="none">No text dates an act of policy.</p>`
    : html`<ol class="timeline">${years.map(
        ([year, list]) => html`<li><h3>${year}</h3><ul>${list.map(({ item }) => item)}</ul></li>
`,
      )}</ol>`
}</section>
<section>${heading(2, "recommendations", "What is recommended")}${listOf(asked, view)}</section>
<section>${heading(2, "findings", "What is found")}${listOf(found, view)}</section>`,
  };
}

/** An entry of the timeline: what happened on a day, or in a longer period that begins with it. */
interface Entry {
  readonly id: string;
  readonly day: string;
  readonly item: Html;
}

function eventItem(event: PolicyEvent, view: View): Entry {
  const where = event.ref_area.length === 0 ? "" : `, ${placesText(event.ref_area, view)}`;
  const link = `${sourcePath(event.source_id)}#${anchor(event.event_id)}`;
  return {
    id: event.event_id,
    day: event.date,
    item: html`<li><p class="by">${periodText(event.date)}${where}</p><p><a class="words" href="${link}">${event.description}</a></p></li>`,
  };
}

/** When the texts themselves came out, and how much they ask. */
function publications(view: View): readonly Entry[] {
  const asks = grouped(
    view.tables.accepted_statements.filter(({ kind }) => kind === "recommendation"),
    ({ source_id }) => source_id,
  );
  return view.documents.flatMap(({ source_id, published, title }) => {
    const count = asks.get(source_id)?.length ?? 0;
    if (published === null || count === 0) return [];
    return [
      {
        id: source_id,
        day: published,
        item: html`<li><p class="by">${periodText(published)}, published</p><p><a href="${sourcePath(source_id)}#statements">${counted(count, "recommendation")}</a> in “${title}”</p></li>`,
      },
    ];
  });
}

/** Statements by the text that makes them. */
function listOf(statements: readonly Statement[], view: View): Html {
  if (statements.length === 0) return html`<p class="none">None.</p>`;
  const groups = grouped(statements.slice(0, SHOWN), ({ source_id }) => source_id);
  return html`${[...groups].map(
    ([
      id,
      own,
    ]) => html`<section class="saying"><h3><a href="${sourcePath(id)}">${view.document.get(id)?.title ?? id}</a></h3>
<ul class="said">${own.map((each) => statementItem(each, view))}</ul></section>
`,
  )}${statements.length > SHOWN ? html`<p>The first ${numberText(SHOWN)} of ${numberText(statements.length)}. <a href="api/v1/tables/statements.csv">All of them</a></p>` : null}`;
}

function statementItem(each: Statement, view: View): Html {
  const tag =
    each.modality === null ? null : html`<span class="tag">${view.label("modalities", each.modality)}</span> `;
  const to = each.addressee === null ? null : html` \u2192 ${each.addressee}`;
  const by =
    each.actor === null && each.addressee === null && each.modality === null
      ? null
      : html`<p class="by">${tag}${each.actor === null ? "No one named" : capital(each.actor)}${to}</p>`;
  return html`<li><blockquote><a class="words" href="${sourcePath(each.source_id)}#${anchor(each.statement_id)}">${each.quote}</a></blockquote>${by}</li>
`;
}
