import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { describe as describeDocument } from "../../pipeline/ingest/describe.ts";
import { unpackedSize } from "../../pipeline/ingest/formats/zip.ts";
import { textOfFile } from "../../pipeline/ingest/read.ts";
import { docxOf, paragraph, pdfOf } from "./documents.ts";

describe("PDF", () => {
  const page = (number: number, lines: readonly string[]) => [
    { x: 50, y: 780, text: "Bureau of Clinics, yearly report" },
    ...lines.map((text, at) => ({ x: 50, y: 700 - 12 * at, text })),
    { x: 290, y: 20, text: String(number) },
  ];

  test("lines, words cut at a line's end, paragraphs, running heads, page numbers", async () => {
    const pdf = pdfOf([
      page(1, ["The bureau counted 31 clinics, and the treat-", "ment of 1 250 people went on."]),
      [...page(2, ["In 2023 there were 36."]), { x: 50, y: 640, text: "A paragraph of its own." }],
      page(3, ["The end (of it)."]),
    ]);
    expect(await textOfFile("a.pdf", pdf)).toBe(
      "The bureau counted 31 clinics, and the treatment of 1 250 people went on.\n\f\nIn 2023 there were 36.\n\nA paragraph of its own.\n\f\nThe end (of it).",
    );
  });

  test("columns are read one after the other", async () => {
    const column = (x: number, words: string) => words.split("|").map((text, at) => ({ x, y: 700 - 12 * at, text }));
    const pdf = pdfOf([[...column(50, "The bureau counted|31 clinics in"), ...column(320, "Malta, and 12|in Fiji.")]]);
    expect(await textOfFile("a.pdf", pdf)).toBe("The bureau counted\n31 clinics in\nMalta, and 12\nin Fiji.");
  });

  test.each<[string, Uint8Array]>([
    ["pdf-without-text", pdfOf([[]])],
    ["pdf-unreadable", Buffer.from("%PDF-1.4 and nothing more")],
    ["pdf-unreadable", Buffer.alloc(0)],
    ["pdf-unreadable", pdfOf([page(1, ["x"])]).slice(0, 90)],
  ])("%s", async (fault, bytes) => expect(await textOfFile("a.pdf", bytes)).toMatchObject({ fault }));

  test("tells its title and day", async () => {
    expect(await describeDocument("a.pdf", pdfOf([page(1, ["x"])]))).toEqual({
      title: "Clinics in Malta",
      published: "2024-03-05",
    });
  });
});

describe("Word", () => {
  test("paragraphs and tables", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("Malta")}${cell("31")}</w:tr><w:tr>${cell("Fiji")}${cell("12")}</w:tr></w:tbl>`;
    const docx = docxOf(paragraph("The bureau counted 31 clinics.") + table + paragraph("The end."));
    expect(await textOfFile("a.docx", docx)).toBe(
      "The bureau counted 31 clinics.\n\nMalta | 31\nFiji | 12\n\nThe end.",
    );
  });

  test("entities of a document type are never resolved", async () => {
    const docx = docxOf(paragraph("before &x; after"), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>');
    const text = await textOfFile("a.docx", docx);
    expect(JSON.stringify(text)).not.toContain("root:");
  });

  test.each<[string, Uint8Array]>([
    ["docx-unreadable", Buffer.from("PK no archive")],
    ["docx-unreadable", zipSync({ "a.txt": Buffer.from("x") })],
    ["zip-bomb", zipSync({ "word/document.xml": Buffer.alloc(210_000_000) }, { level: 1 })],
  ])("%s", async (fault, bytes) => expect(await textOfFile("a.docx", bytes)).toMatchObject({ fault }));

  test("tells its title, author, day and language", async () => {
    expect(await describeDocument("a.docx", docxOf(""))).toEqual({
      title: "Clinics & beds",
      author: "A. Writer",
      language: "en-GB",
      published: "2024-03-05",
    });
  });
});

test("the size of an archive is read from its directory", () => {
  expect(unpackedSize(zipSync({ a: Buffer.alloc(1000), b: Buffer.alloc(24) }))).toBe(1024);
  expect(unpackedSize(Buffer.from("no archive"))).toBeNull();
});

test("front matter and headings of plain texts", async () => {
  const text = '---\ntitle: "Clinics"\ndate: 2024-03-05\nlicence: CC0-1.0\nlang: en\n---\n\n# Another\n\n31 clinics.';
  expect(await describeDocument("a.md", Buffer.from(text))).toEqual({
    title: "Clinics",
    published: "2024-03-05",
    license: "CC0-1.0",
    language: "en",
  });
  expect(await describeDocument("a.txt", Buffer.from("\nClinics in Malta\n\n31 clinics."))).toEqual({
    title: "Clinics in Malta",
  });
});
