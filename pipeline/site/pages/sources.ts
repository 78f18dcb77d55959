import { html, outsideLink } from "../html.ts";
import { type Page, table } from "../layout.ts";
import { counted, numberText } from "../numbers.ts";
import { sourcePath } from "../paths.ts";
import { periodText, type View } from "../view.ts";

/** All texts that figures were read from. */
export function sourcesPage(view: View): Page {
  const rows = view.documents.map((document) => [
    html`<a href="${sourcePath(document.source_id)}">${document.title}</a>`,
    document.publisher ?? "",
    document.published === null ? "" : periodText(document.published),
    numberText((view.figuresOf.get(document.source_id) ?? []).length),
    document.license,
    document.url === null ? "" : outsideLink(document.url, "original"),
  ]);
  return {
    path: "sources.html",
    title: "Sources",
    description: "The texts that the figures were read from.",
    body: html`<header class="page"><h1>Sources</h1>
<p class="lead">${counted(rows.length, "text")} read. Each page shows the text, or the sentences quoted from it where its licence allows no more, with every number marked.</p></header>
${table("Source texts", ["Title", "Publisher", "Published", ["Figures", "number"], "Licence", "Original"], rows, rows.length > 20)}`,
  };
}
