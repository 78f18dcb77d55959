import { derive } from "../../pipeline/derive/index.ts";
import type { Document } from "../../pipeline/model/document.ts";
import type { Figure } from "../../pipeline/model/figure.ts";
import type { SourceLedgerEntry } from "../../pipeline/model/ledger.ts";
import { NO_TABLES, type Tables } from "../../pipeline/model/tables.ts";
import { codelists, documentOf } from "./sample.ts";

const PLACES =
  "PRT ESP MKD KEN UGA DEU FRA BRA ITA GRC HRV SRB POL CZE AUT CHE BEL NLD DNK SWE NOR FIN EST LVA LTU IRL ISL MLT CYP ROU".split(
    " ",
  );
const GROUPS = ["tenants", "pupils", "drivers", "nurses", "cooks", "farmers", "singers", "poets", null];
const THINGS = ["visits", "beds", "permits", "bicycles", "allotments", "library loans", "kiosks", "ferries"];
const FIGURES_A_TEXT = 50;

/**
 * Records as the stages before would hand them over, all invented: texts of 50 figures each, every quote at its offsets, a ledger entry
 * for every number, and what derive makes of them. The same count gives the same records.
 */
export function synthetic(count: number): Tables {
  const random = generator(count);
  const documents: Document[] = [];
  const figures: Figure[] = [];
  const ledger: SourceLedgerEntry[] = [];
  for (let at = 0; at * FIGURES_A_TEXT < count; at++) {
    const id = `almanac/volume-${String(at).padStart(6, "0")}`;
    const text = textOf(id, Math.min(FIGURES_A_TEXT, count - at * FIGURES_A_TEXT), random);
    documents.push(text.document);
    figures.push(...text.figures);
    ledger.push(...text.ledger);
  }
  return {
    ...NO_TABLES,
    documents,
    accepted: figures,
    accepted_ledger: ledger,
    ...derive(figures, documents, codelists),
  };
}

function textOf(id: string, count: number, random: () => number) {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  let text = "";
  const figures: Figure[] = [];
  const ledger: SourceLedgerEntry[] = [];
  let length = 0;
  for (let at = 0; at < count; at++) {
    const value = 1 + Math.floor(random() * 90_000);
    const year = 1990 + Math.floor(random() * 30);
    const thing = pick(THINGS) ?? "visits";
    const quote = String(value);
    const before = at % 7 === 0 ? "𝑁 is " : "There were ";
    const sentence = `${before}${quote} ${thing} in ${year}.`;
    const start = length + [...before].length;
    const yearAt = length + [...sentence].length - 5;
    const figure_id = `${id.replace("/", "-")}-${at}`;
    figures.push({
      figure_id,
      source_id: id,
      quote,
      start,
      end: start + quote.length,
      sentence,
      value,
      lower: null,
      upper: null,
      interval: null,
      relation: at % 11 === 0 ? "~" : "=",
      measure: "count",
      unit: thing.replace(/s$/u, ""),
      unit_code: null,
      currency: null,
      per: null,
      indicator: thing,
      population: pick(GROUPS) ?? null,
      comparator: null,
      ref_area: at % 13 === 0 ? [] : [pick(PLACES) ?? "PRT"],
      time_period: String(year),
      change: null,
      role: null,
      status: at % 17 === 0 ? "estimated" : "observed",
      attribution: null,
      precision: 0.5,
      evidence: { time_period: { start: yearAt, end: yearAt + 4 } },
    });
    ledger.push({ source_id: id, start, end: start + quote.length, text: quote, outcome: "figure", figure_id });
    ledger.push({
      source_id: id,
      start: yearAt,
      end: yearAt + 4,
      text: String(year),
      outcome: "rejected",
      reason: "date",
    });
    text += `${sentence}\n`;
    length += [...sentence].length + 1;
  }
  const license = Number(id.slice(-1)) % 2 === 0 ? "CC0-1.0" : "not stated";
  return { document: documentOf(id, text, { license, url: `https://example.org/${id}` }), figures, ledger };
}

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
