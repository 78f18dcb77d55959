import { type Part, partAt } from "../../model/part.ts";
import { type Decoded, decode } from "../decode.ts";
import { type Fault, faultOf, isFault } from "../fault.ts";
import { type HtmlNode, type PlaceOf, readElement } from "./html-text.ts";
import type { Format } from "./index.ts";
import { elementParts, numbered } from "./xpath.ts";

/** Where a page names its encoding: within the first kilobyte (HTML Standard, 13.2.3.2). */
const META_CHARSET = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([a-z0-9_:-]{1,40})/iu;
/** A main text this much shorter than the body was cut wrongly. */
const MIN_SHARE = 0.2;

/** A web page: its main text, without navigation, advertisements and scripts. */
export const html: Format = {
  extensions: [".html", ".htm", ".xhtml"],
  media_type: "text/html",
  async read(bytes): Promise<Decoded | Fault> {
    const decoded = await decode(bytes, namedCharset(bytes));
    if (isFault(decoded)) return decoded;
    try {
      return { ...decoded, ...(await mainText(decoded.text)) };
    } catch (error) {
      // the stack runs out on elements nested thousands deep
      if (!(error instanceof RangeError)) throw error;
      return faultOf("html-too-deep", "elements nested too deep to read, expected a page. Take the nesting out");
    }
  },
};

function namedCharset(bytes: Uint8Array): string | null {
  return META_CHARSET.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 1024)))?.[1] ?? null;
}

/** Text of a page, with the element of each stretch. */
interface PageText {
  readonly text: string;
  readonly parts: readonly Part[];
}

async function mainText(source: string): Promise<PageText> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  // a fragment without <html> would give a document without a body
  const whole = /<html[\s>]/iu.test(source) ? source : `<html><body>${source}</body></html>`;
  const { document } = parseHTML(whole);
  const placeOf = numbered(document.documentElement);
  const all = pageText(document.body, placeOf);
  // Readability takes the document apart: what is needed of it as it came has been read
  const article = new Readability<HtmlNode>(document, {
    serializer: (node) => node,
  }).parse();
  if (article?.content === null || article?.content === undefined) return all;
  const main = withTitle(pageText(article.content, placeOf), article.title ?? "", all);
  return main.text.length < all.text.length * MIN_SHARE ? all : main;
}

function pageText(root: HtmlNode, placeOf: PlaceOf): PageText {
  const { text, lines } = readElement(root, placeOf);
  return { text, parts: elementParts(lines) };
}

/** Readability takes the heading that repeats the title away; it is part of the text where the page shows it. */
function withTitle(main: PageText, title: string, all: PageText): PageText {
  const heading = title.trim();
  const shown = heading === "" ? -1 : `\n${all.text}\n`.indexOf(`\n${heading}\n`);
  if (shown === -1 || main.text.split("\n").some((line) => line === heading)) return main;
  const moved = main.parts.map((part) => ({
    ...part,
    start: part.start + heading.length + 2,
    end: part.end + heading.length + 2,
  }));
  const place = partAt(all.parts, shown);
  const first: readonly Part[] = place === null ? [] : [{ ...place, start: 0, end: heading.length }];
  return { text: `${heading}\n\n${main.text}`, parts: [...first, ...moved] };
}
