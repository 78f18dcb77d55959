import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

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

/** Writes that many sources below `raw/` of a folder. */
export function writeSources(folder: string, count: number, paragraphs = 4): void {
  for (let at = 0; at < count; at++) writeSource(folder, at, textOf(at, paragraphs));
}

/** Writes one source; its name comes from its number. */
export function writeSource(folder: string, at: number, text: string): void {
  const path = join(folder, "raw", `bureau-${at % 20}`, `report-${String(at).padStart(5, "0")}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.txt`, text);
  const metadata = {
    title: `Report ${at}`,
    publisher: `Bureau ${at % 20}`,
    published: String(2000 + (at % 20)),
    language: "en",
    license: "not stated",
  };
  writeFileSync(`${path}.source.json`, JSON.stringify(metadata));
}
