import { type Cutter, cutterOf } from "../../model/code-points.ts";
import type { Document } from "../../model/document.ts";
import type { Figure } from "../../model/figure.ts";
import { shortened } from "../charts/scale.ts";
import { type Html, html, outsideLink } from "../html.ts";
import { heading, type Page, table, toTop } from "../layout.ts";
import { counted } from "../numbers.ts";
import { type Passage, type Piece, passagesOf } from "../passages.ts";
import { anchor, fileName, indicatorPath, sourcePath } from "../paths.ts";
import { factsOf } from "../records.ts";
import { periodText, type View } from "../view.ts";
import { workings } from "../workings.ts";

/** Rows from which a table can be searched. */
const FILTERED = 20;
/** Changes written out on a page. */
const WORKED_OUT = 100;

/** A source: its text, or the sentences quoted from it, with every number marked, and the record behind each mark. */
export function sourcePage(document: Document, view: View): Page {
  const path = sourcePath(document.source_id);
  const top = toTop(path);
  const figures = view.figuresOf.get(document.source_id) ?? [];
  const ledger = view.ledgerOf.get(document.source_id) ?? [];
  const open = view.isOpen(document.source_id);
  const passages = passagesOf(document, figures, ledger, open);
  const cutter = cutterOf(document.text);
  const refused = ledger.filter((entry) => entry.outcome === "rejected");
  return {
    path,
    title: document.title,
    description: `${counted(figures.length, "figure")} read from “${document.title}”, each marked where it stands.`,
    section: "sources.html",
    wide: true,
    body: html`<header class="page">
<p class="eyebrow"><a href="${top}sources.html">Sources</a></p>
<h1${[...document.title].length > 90 ? html` class="long"` : null}>${document.title}</h1>
${aboutOf(document, top)}
<p class="lead">${figures.length + refused.length === 0 ? "No number stands in this text." : html`${counted(figures.length, "figure")} marked; ${counted(refused.length, "further number")} met and ${refused.length === 0 ? "set aside" : html`<a href="#refused">set aside</a>`}.`}</p>
</header>
<div class="reader">
<section aria-labelledby="text" class="text">${heading(2, "text", open ? "Text" : "Sentences quoted")}
${open ? null : html`<p class="note">The licence of this text (${document.license}) does not let us reprint it. These are the sentences that the figures were read from, quoted as evidence${document.url === null ? "." : html`; the whole text is at ${outsideLink(document.url, "its publisher")}.`}</p>`}
${figures.length + refused.length === 0 ? null : html`<p class="legend"><span class="fig">12</span> figure, with its record <span class="refused">2012</span> number set aside, with its reason <span class="keys"><kbd>j</kbd> <kbd>k</kbd> next and previous figure</span></p>`}
<div class="${open ? "prose whole" : "prose"}" lang="${document.language}">${passages.map((passage) => (open ? wholeText(passage, view) : quoted(passage, view)))}</div>
</section>
<aside class="records" aria-label="Records of the figures">
<div class="turn"><h2 id="records">Record</h2><button type="button" data-step="-1" aria-label="Previous figure" hidden>\u2190</button><button type="button" data-step="1" aria-label="Next figure" hidden>\u2192</button></div>
${figures.length === 0 ? html`<p>No figure was read from this text.</p>` : figures.map((figure) => recordOf(figure, cutter, view, top))}
</aside>
<div class="after">
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
        refused.length > FILTERED,
      )}</section>`
}
</div>
</div>`,
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

function recordOf(figure: Figure, cutter: Cutter, view: View, top: string): Html {
  const id = anchor(figure.figure_id);
  const indicator = view.indicatorOf.get(figure.figure_id);
  const evidence = Object.entries(figure.evidence).flatMap(([field, span]) =>
    span === undefined ? [] : [{ field: view.figureTitle(field), words: cutter.cut(span.start, span.end) }],
  );
  return html`<article class="record" id="r-${id}" data-figure="${figure.figure_id}" tabindex="-1">
<h3><a href="#${id}">${figure.quote}</a> <span>${figure.indicator ?? "not named"}</span></h3>
<dl class="facts">${factsOf(figure, view).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
<div><dt>Characters</dt><dd>${figure.start} to ${figure.end}</dd></div>
${evidence.length === 0 ? null : html`<div><dt>Read from</dt><dd><ul class="plain">${evidence.map(({ field, words }) => html`<li>${field}: <q class="words">${shortened(words.replace(/\s+/gu, " "), 80)}</q></li>`)}</ul></dd></div>`}
<div><dt>Identifier</dt><dd><code>${figure.figure_id}</code></dd></div></dl>
${indicator === undefined ? null : html`<p><a href="${top}${indicatorPath(indicator)}">All of this indicator</a></p>`}
</article>
`;
}

function changesOf(document: Document, view: View, top: string): Html | null {
  const changes = view.changesOf.get(document.source_id) ?? [];
  if (changes.length === 0) return null;
  return html`<section>${heading(2, "changes", "What follows from these figures")}${workings(changes.slice(0, WORKED_OUT), view, top)}${changes.length > WORKED_OUT ? html`<p><a href="${top}changes.html">All changes, with their arithmetic</a></p>` : null}</section>`;
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
