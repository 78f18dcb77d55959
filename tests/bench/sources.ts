import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { docxOf, type Printed, paragraph, pdfOf } from "../ingest/documents.ts";

const PLACES = ["Latvia", "Kenya", "Peru", "Nepal", "Ghana", "Chile", "Malta", "Fiji", "Oman", "Togo", "Cuba", "Mali"];
const THINGS = ["hospital beds", "clinics", "nurses", "overdose deaths", "needle programmes", "new cases of HIV"];

/** An invented report of some paragraphs; the same number gives the same text. */
export function textOf(at: number, paragraphs = 4): string {
  const lines: string[] = [`Bulletin ${String.fromCharCode(97 + (at % 26))} of the bureau`];
  for (let part = 0; part < paragraphs; part++) {
    const seed = at * 31 + part * 7;
    const place = PLACES[seed % PLACES.length] ?? "";
    const thing = THINGS[(seed >> 2) % THINGS.length] ?? "";
    const first = 100 + ((seed * 37) % 900);
    const last = 50 + ((seed * 53) % 900);
    const year = 1990 + (seed % 20);
    lines.push(
      `Between ${year} and ${year + 8} the number of ${thing} in ${place} went from ${first} to ${last}.`,
      `In ${year + 9} about ${10 + (seed % 60)}% of people asked by the bureau said that they had heard of it, ` +
        `and the ministry put ${1 + (seed % 9)}.${seed % 10} million euros into the programme.`,
    );
  }
  return `${lines.join("\n\n")}\n`;
}

/** Writes that many sources of plain text below `raw/` of a folder. */
export function writeSources(folder: string, count: number, paragraphs = 4): void {
  for (let at = 0; at < count; at++) writeSource(folder, at, textOf(at, paragraphs));
}

/** How a text comes to whoever collects sources. */
export type Kind = "txt" | "html" | "pdf" | "docx";

/** Writes one source; its name comes from its number. */
export function writeSource(folder: string, at: number, text: string, kind: Kind = "txt"): void {
  const path = join(folder, "raw", `bureau-${at % 20}`, `report-${String(at).padStart(5, "0")}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${kind}`, WRITTEN[kind](text.trim().split("\n\n"), at));
  const metadata = {
    title: `Report ${at}`,
    publisher: `Bureau ${at % 20}`,
    published: String(2000 + (at % 20)),
    language: "en",
    license: "not stated",
  };
  writeFileSync(`${path}.source.json`, JSON.stringify(metadata));
}

const WRITTEN: Readonly<Record<Kind, (paragraphs: readonly string[], at: number) => string | Uint8Array>> = {
  txt: (paragraphs) => `${paragraphs.join("\n\n")}\n`,
  html: webPage,
  pdf: printed,
  docx: (paragraphs) => docxOf(paragraphs.map((text) => paragraph(text)).join("")),
};

/** A page as a bureau's web site has it: the text between menus, a box of links and a foot. */
function webPage([heading, ...paragraphs]: readonly string[], at: number): string {
  const links = (many: number): string =>
    Array.from({ length: many }, (_, link) => `<li><a href="/topic/${link}">Topic ${link}</a></li>`).join("");
  return `<!doctype html><html lang="en"><head><title>Report ${at} | Bureau</title><style>body { margin: 0 }</style></head>
<body><header><nav><ul>${links(40)}</ul></nav></header><main><article><h1>${heading}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}
</article></main><aside><h2>More on this</h2><ul>${links(30)}</ul></aside><footer><ul>${links(30)}</ul></footer></body></html>`;
}

/** A printed report: lines of some ninety characters, fifty to a page, with a running head and page numbers. */
function printed(paragraphs: readonly string[]): Uint8Array {
  const lines = paragraphs.flatMap((text) => [...(text.match(/.{1,90}(?:\s|$)/gu) ?? []), ""]);
  const pages: Printed[][] = [];
  for (let from = 0; from < lines.length; from += 50) {
    const number = pages.length + 1;
    const body = lines.slice(from, from + 50).map((text, line) => ({ x: 60, y: 740 - 13 * line, text: text.trim() }));
    pages.push([
      { x: 60, y: 780, text: "Reports of the bureau" },
      ...body.filter(({ text }) => text !== ""),
      { x: 300, y: 30, text: String(number) },
    ]);
  }
  return pdfOf(pages);
}
