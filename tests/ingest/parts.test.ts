import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { cutterOf } from "../../pipeline/model/code-points.ts";
import { partAt } from "../../pipeline/model/part.ts";
import { docxOf, paragraph, pdfOf } from "./documents.ts";
import { ingested, source } from "./sample.ts";

async function documentOf(content: string | Uint8Array, extension: string) {
  const { documents, rejections } = await ingested(source(content, extension));
  expect(rejections).toEqual([]);
  const [document] = documents;
  if (document === undefined) throw new Error("no document");
  return document;
}

/** The place of some words of a document. */
async function placeOf(words: string, content: string | Uint8Array, extension: string) {
  const document = await documentOf(content, extension);
  const at = [...document.text.slice(0, document.text.indexOf(words))].length;
  return partAt(document.parts ?? [], at);
}

const PROSE = "So that everyone could read how it went, what was learned, and what remained to be done. ".repeat(6);
const PAGE = `<!doctype html><html><head><title>Clinics</title></head><body><nav><p>Home</p></nav>
<main><h1>Clinics</h1><p>The 𝑝 bureau counted 31 <b>clinics</b>.</p><p>${PROSE}</p>
<ul><li>Nine closed</li><li><p>Five moved</p></li></ul>
<table><tr><td>2018</td><td>20</td></tr><tr><td>2019</td><td>24</td></tr></table></main></body></html>`;

describe("a page of the web", () => {
  test.each([
    ["31", "/html[1]/body[1]/main[1]/p[1]"],
    ["everyone", "/html[1]/body[1]/main[1]/p[2]"],
    ["Nine", "/html[1]/body[1]/main[1]/ul[1]/li[1]"],
    ["Five", "/html[1]/body[1]/main[1]/ul[1]/li[2]/p[1]"],
    ["2019", "/html[1]/body[1]/main[1]/table[1]/tr[2]"],
    ["Clinics", "/html[1]/body[1]/main[1]/h1[1]"],
  ])("%s is in %s", async (words, path) => {
    expect(await placeOf(words, PAGE, ".html")).toMatchObject({ kind: "element", at: path });
  });

  test("each part's characters are in the element that its path leads to", async () => {
    const document = await documentOf(PAGE, ".html");
    const cutter = cutterOf(document.text);
    const { document: page } = parseHTML(PAGE);
    expect(document.parts?.length).toBeGreaterThan(5);
    for (const { start, end, at } of document.parts ?? []) {
      const selector = at
        .slice(1)
        .replace(/\[(\d+)\]/gu, ":nth-of-type($1)")
        .replaceAll("/", " > ");
      const words = page.querySelector(selector)?.textContent?.replace(/\s+/gu, "") ?? "";
      expect(words).toContain(cutter.cut(start, end).replace(/[•|\s]+/gu, ""));
    }
  });
});

test("a PDF: the page, also behind one without text", async () => {
  const line = (text: string) => [{ x: 50, y: 700, text }];
  const pdf = pdfOf([line("The bureau counted 31 clinics."), [], line("Nine of them closed.")]);
  expect(await placeOf("31", pdf, ".pdf")).toMatchObject({ kind: "page", at: "1" });
  expect(await placeOf("Nine", pdf, ".pdf")).toMatchObject({ kind: "page", at: "3" });
  expect(await placeOf("31", pdfOf([[], line("31 clinics")]), ".pdf")).toMatchObject({ kind: "page", at: "2" });
});

test("a Word document: the paragraph", async () => {
  const docx = docxOf(paragraph("The bureau counted 31 clinics.") + paragraph("Nine of them closed."));
  expect(await placeOf("Nine", docx, ".docx")).toMatchObject({ kind: "paragraph", at: "2" });
});

test("plain text and Markdown are the file itself", async () => {
  expect(await documentOf("31 clinics", ".txt")).not.toHaveProperty("parts");
  expect(await documentOf("31 clinics", ".md")).not.toHaveProperty("parts");
});
