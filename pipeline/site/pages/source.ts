import type { Document } from "../../model/document.ts";
import type { Figure } from "../../model/figure.ts";
import { type Html, html, outsideLink } from "../html.ts";
import { heading, type Page, table, toTop } from "../layout.ts";
import { boundsText, counted } from "../numbers.ts";
import { type Passage, type Piece, passagesOf } from "../passages.ts";
import { anchor, fileName, indicatorPath, sourcePath } from "../paths.ts";
import { changeLink, changeSize, changeTitle, factsOf, fromTo } from "../records.ts";
import { periodText, type View } from "../view.ts";

/** A source: its text, or the sentences quoted from it, with every number marked, and the record behind each mark. */
export function sourcePage(document: Document, view: View): Page {
  const path = sourcePath(document.source_id);
  const top = toTop(path);
  const figures = view.figuresOf.get(document.source_id) ?? [];
  const ledger = view.ledgerOf.get(document.source_id) ?? [];
  const open = view.isOpen(document.source_id);
  const passages = passagesOf(document, figures, ledger, open);
  const refused = ledger.filter((entry) => entry.outcome === "rejected");
  return {
    path,
    title: document.title,
    description: `${counted(figures.length, "figure")} read from “${document.title}”, each marked where it stands.`,
    section: "sources.html",
    wide: true,
    body: html`<header class="page">
<p class="eyebrow"><a href="${top}sources.html">Sources</a></p>
<h1>${document.title}</h1>
${aboutOf(document, top)}
<p class="lead">${counted(figures.length, "figure")} marked; ${counted(refused.length, "further number")} met and set aside.</p>
</header>
<div class="reader">
<section aria-labelledby="text" class="text">${heading(2, "text", open ? "Text" : "Sentences quoted")}
${open ? null : html`<p class="note">The licence of this text (${document.license}) does not let us reprint it. These are the sentences that the figures were read from, quoted as evidence${document.url === null ? "." : html`; the whole text is at ${outsideLink(document.url, "its publisher")}.`}</p>`}
<p class="legend"><span class="fig">12</span> figure, with its record <span class="refused">2012</span> number set aside, with its reason</p>
<div class="${open ? "prose whole" : "prose"}" lang="${document.language}">${passages.map((passage) => (open ? wholeText(passage, view) : quoted(passage, view)))}</div>
</section>
<aside class="records" aria-label="Records of the figures">
<h2 id="records">Records</h2>
${figures.length === 0 ? html`<p>No figure was read from this text.</p>` : figures.map((figure) => recordOf(figure, view, top))}
</aside>
</div>
${changesOf(document, view, top)}
${statementsOf(document, view)}
${
  refused.length === 0
    ? null
    : html`<section>${heading(2, "refused", "Numbers set aside")}${table(
        "Numbers met that are no figures, with the reason",
        ["Number", "Reason", "What that means", ["Place", "number"]],
        refused.map((entry) => [
          entry.text,
          view.label("reasons", entry.outcome === "rejected" ? entry.reason : ""),
          view.meaning("reasons", entry.outcome === "rejected" ? entry.reason : ""),
          `${entry.start}\u2013${entry.end}`,
        ]),
      )}</section>`
}`,
  };
}

function aboutOf(document: Document, top: string): Html {
  const facts: readonly (readonly [string, Html | string | null])[] = [
    ["Publisher", document.publisher],
    ["Author", document.author],
    ["Published", document.published === null ? null : periodText(document.published)],
    ["Licence", document.license],
    ["Original", document.url === null ? null : outsideLink(document.url, document.url)],
    [
      "Data",
      html`<a href="${top}api/v1/sources/${fileName(document.source_id)}.json">JSON</a> <a href="${top}api/v1/sources/${fileName(document.source_id)}.csv">CSV</a>`,
    ],
  ];
  return html`<dl class="about">${facts.map(([name, value]) => (value === null ? null : html`<div><dt>${name}</dt><dd>${value}</dd></div>`))}</dl>`;
}

function wholeText(passage: Passage, view: View): Html {
  const pieces = passage.pieces.map((piece) => pieceOf(piece, view));
  return passage.isSentence ? html`<span class="sentence">${pieces}</span>` : html`${pieces}`;
}

function quoted(passage: Passage, view: View): Html {
  return html`<p class="sentence">${passage.pieces.map((piece) => pieceOf(piece, view))}</p>\n`;
}

function pieceOf(piece: Piece, view: View): Html {
  if (piece.kind === "text") return html`${piece.text}`;
  if (piece.kind === "refused")
    return html`<span class="refused" title="Set aside: ${view.label("reasons", piece.reason)}">${piece.text}</span>`;
  const id = anchor(piece.figure.figure_id);
  return html`<a class="fig" id="${id}" href="#r-${id}">${piece.text}</a>`;
}

function recordOf(figure: Figure, view: View, top: string): Html {
  const id = anchor(figure.figure_id);
  const indicator = view.indicatorOf.get(figure.figure_id);
  const evidence = Object.keys(figure.evidence).map((field) => field.replace("_", " "));
  return html`<article class="record" id="r-${id}" data-figure="${figure.figure_id}" tabindex="-1">
<h3><a href="#${id}">${figure.quote}</a> <span>${figure.indicator ?? "not named"}</span></h3>
<dl class="facts">${factsOf(figure, view).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
<div><dt>Characters</dt><dd>${figure.start} to ${figure.end}</dd></div>
${evidence.length === 0 ? null : html`<div><dt>Read from context</dt><dd>${evidence.join(", ")}</dd></div>`}
<div><dt>Identifier</dt><dd><code>${figure.figure_id}</code></dd></div></dl>
${indicator === undefined ? null : html`<p><a href="${top}${indicatorPath(indicator)}">All of this indicator</a></p>`}
</article>
`;
}

function changesOf(document: Document, view: View, top: string): Html | null {
  const changes = view.changesOf.get(document.source_id) ?? [];
  if (changes.length === 0) return null;
  const rows = changes.map((change) => [
    html`<a href="${top}${indicatorPath(change.indicator_id)}">${changeTitle(change, view)}</a>`,
    html`${fromTo(change, view, top)}`,
    html`<a class="figure" href="${top}${changeLink(change, view)}">${changeSize(change)}</a>`,
    `${boundsText(change.percent_change_lower, change.percent_change_upper)}`,
  ]);
  return html`<section>${heading(2, "changes", "What follows from these figures")}${table("Changes", ["Indicator", "Levels", ["Change", "number"], ["Rounding leaves, %", "number"]], rows)}</section>`;
}

function statementsOf(document: Document, view: View): Html | null {
  const statements = view.statementsOf.get(document.source_id) ?? [];
  const events = view.eventsOf.get(document.source_id) ?? [];
  if (statements.length + events.length === 0) return null;
  const said = statements.map(
    (each) =>
      html`<li id="${anchor(each.statement_id)}"><p class="by"><span class="tag">${view.label("statement_kinds", each.kind)}</span> ${each.actor ?? "no one named"}${each.addressee === null ? null : html` → ${each.addressee}`}</p><blockquote class="words">${each.quote}</blockquote></li>\n`,
  );
  const done = events.map(
    (each) =>
      html`<li id="${anchor(each.event_id)}"><p class="by"><span class="tag">Event</span> ${periodText(each.date)}${each.ref_area.length === 0 ? null : `, ${each.ref_area.map((code) => view.areaName(code)).join(", ")}`}</p><blockquote class="words">${each.quote}</blockquote></li>\n`,
  );
  return html`<section>${heading(2, "statements", "Statements and events")}<ul class="said">${said}${done}</ul></section>`;
}
