import { type Cutter, cutterOf } from "../../model/code-points.ts";
import type { Document } from "../../model/document.ts";
import { partAt } from "../../model/part.ts";
import { cellOf, type Filled, type Row, tableNamed } from "../rows.ts";
import type { Format } from "./format.ts";
import { mayBePublished, textPath } from "./texts.ts";

/** How many characters before and after a quote find it again in a text that has moved. */
const AROUND = 32;

/**
 * `annotations.jsonl`: a W3C Web Annotation a figure, from the characters of the text to the row of `data/figures.csv`
 * (RFC 7111: row 1 is the header). Positions are code points, as the Recommendation counts them.
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export const annotations: Format = function* ({ tables, documents }) {
  const figures = tableNamed(tables, "figures");
  const texts = new Map(documents.map((document) => [document.source_id, document]));
  let open: { readonly document: Document; readonly cutter: Cutter } | null = null;
  const lines: string[] = [];
  for (const row of figures.rows) {
    const source = String(cellOf(figures, row, "source_id"));
    if (open?.document.source_id !== source) {
      const document = texts.get(source);
      if (document === undefined) throw new Error(`figures: the source ${source} is not among the documents`);
      open = { document, cutter: cutterOf(document.text) };
    }
    lines.push(`${JSON.stringify(annotationOf(figures, row, lines.length, open.document, open.cutter))}\n`);
  }
  yield ["annotations.jsonl", lines.join("")];
};

function annotationOf(figures: Filled, row: Row, at: number, document: Document, cutter: Cutter) {
  const start = Number(cellOf(figures, row, "start"));
  const end = Number(cellOf(figures, row, "end"));
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `annotations.jsonl#${encodeURIComponent(String(cellOf(figures, row, "figure_id")))}`,
    type: "Annotation",
    motivation: "identifying",
    body: {
      type: "SpecificResource",
      source: "data/figures.csv",
      selector: {
        type: "FragmentSelector",
        conformsTo: "http://tools.ietf.org/rfc/rfc7111",
        // the header is row 1
        value: `row=${at + 2}`,
      },
    },
    target: {
      source: sourceOf(document),
      "schema:sha256": document.sha256,
      selector: [
        {
          type: "TextQuoteSelector",
          exact: cellOf(figures, row, "quote"),
          prefix: cutter.cut(start - AROUND, start),
          suffix: cutter.cut(end, end + AROUND),
        },
        { type: "TextPositionSelector", start, end },
        ...partSelector(document, start),
      ],
    },
  };
}

/** Where in the file as received: its page (RFC 3778) or its element; a paragraph has no selector of its own. */
function partSelector(document: Document, start: number): readonly object[] {
  const part = partAt(document.parts ?? [], start);
  if (part?.kind === "page")
    return [{ type: "FragmentSelector", conformsTo: "http://tools.ietf.org/rfc/rfc3778", value: `page=${part.at}` }];
  return part?.kind === "element" ? [{ type: "XPathSelector", value: part.at }] : [];
}

/** Where a reader finds the text: in the release, at its publisher, or only as a row of `sources`. */
function sourceOf(document: Document): string {
  if (mayBePublished(document)) return textPath(document.source_id);
  return document.url ?? `data/sources.csv#${encodeURIComponent(document.source_id)}`;
}
