import { type Decoded, decode } from "../decode.ts";
import { type Fault, faultOf, isFault } from "../fault.ts";
import { type HtmlNode, textOf } from "./html-text.ts";
import type { Format } from "./index.ts";

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
      return { ...decoded, text: await mainText(decoded.text) };
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

async function mainText(source: string): Promise<string> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  // a fragment without <html> would give a document without a body
  const whole = /<html[\s>]/iu.test(source) ? source : `<html><body>${source}</body></html>`;
  const all = textOf(bodyOf(parseHTML(whole).document));
  // Readability takes its document apart, so it gets one of its own
  const article = new Readability<HtmlNode>(parseHTML(whole).document, {
    serializer: (node) => node,
  }).parse();
  if (article?.content === null || article?.content === undefined) return all;
  const main = withTitle(textOf(article.content), article.title ?? "", all);
  return main.length < all.length * MIN_SHARE ? all : main;
}

function bodyOf(document: { readonly body: HtmlNode }): HtmlNode {
  return document.body;
}

/** Readability takes the heading that repeats the title away; it is part of the text where the page shows it. */
function withTitle(main: string, title: string, all: string): string {
  const heading = title.trim();
  const shown = heading !== "" && all.split("\n").some((line) => line === heading);
  return shown && !main.split("\n").some((line) => line === heading) ? `${heading}\n\n${main}` : main;
}
