import type { Decoded } from "../decode.ts";
import { type Fault, faultOf } from "../fault.ts";
import type { Format } from "./index.ts";
import { type Piece, pageParts, pagesText } from "./pdf-text.ts";

/** More pages than any report has; a file that has more would only keep the machine busy. */
const MAX_PAGES = 2_000;

/** A PDF: its text layer, page by page; scripts and forms in it are never run. */
export const pdf: Format = {
  extensions: [".pdf"],
  media_type: "application/pdf",
  async read(bytes): Promise<Decoded | Fault> {
    try {
      const pages = await piecesOf(bytes);
      if (typeof pages === "number") {
        return faultOf("pdf-too-long", `${pages} pages, expected no more than ${MAX_PAGES}. Split the file`);
      }
      const text = pagesText(pages);
      if (/\S/u.test(text)) return { text, charset: "utf-8", parts: pageParts(text) };
      return faultOf("pdf-without-text", "pages without a text layer, expected text. Recognise the text (OCR) first");
    } catch (error) {
      const secret = error instanceof Error && error.name === "PasswordException";
      const found = secret ? "a password" : "no PDF that can be read";
      return faultOf("pdf-unreadable", `${found}, expected a PDF file. Save it again without protection`);
    }
  },
};

/** @returns the pieces of each page, or the number of pages where there are too many */
async function piecesOf(bytes: Uint8Array): Promise<Piece[][] | number> {
  const { getDocumentProxy } = await import("unpdf");
  // the reader takes the bytes away from us, so it gets its own
  const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  try {
    if (document.numPages > MAX_PAGES) return document.numPages;
    const pages: Piece[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        items.flatMap((item) => {
          if (!("str" in item)) return [];
          const [, , , , x, y] = item.transform;
          return [{ text: item.str, x: Number(x), y: Number(y), width: item.width, height: item.height }];
        }),
      );
      page.cleanup();
    }
    return pages;
  } finally {
    await document.destroy();
  }
}
