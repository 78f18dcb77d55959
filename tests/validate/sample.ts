import { join } from "node:path";
import { readCodelists } from "../../pipeline/io/codelists.ts";
import { readSchemas } from "../../pipeline/io/schemas.ts";
import { codePointLength } from "../../pipeline/model/code-points.ts";
import type { CodelistRow, Codelists } from "../../pipeline/model/codelist.ts";
import type { Document } from "../../pipeline/model/document.ts";
import type { Figure } from "../../pipeline/model/figure.ts";

export const schemas = readSchemas("schemas");

const areas: readonly CodelistRow[] = [
  { code: "NLD", label: "Netherlands" },
  { code: "BEL", label: "Belgium" },
];
export const codelists: Codelists = { ...readCodelists(join("schemas", "codelists")), areas };

/** The 𝑝 is one code point and two UTF-16 units: offsets behind it tell the two apart. */
export const TEXT = "In 𝑝-land the Netherlands lost 40% of 2 300 clinics in 2015. Waits grew to 12 weeks.";

export const document: Document = {
  source_id: "bureau/clinics",
  title: "Clinics",
  publisher: "Bureau of Clinics",
  author: null,
  published: "2016-03",
  accessed: null,
  url: null,
  license: "CC0-1.0",
  language: "en",
  media_type: "text/plain",
  bytes: 90,
  sha256: "0".repeat(64),
  characters: codePointLength(TEXT),
  text: TEXT,
};

const start = [...TEXT.slice(0, TEXT.indexOf("40%"))].length;

/** A figure without fault; tests spoil one field of it. */
export function figureWith(changes: Partial<Figure>): Figure {
  return {
    figure_id: "f-1",
    source_id: document.source_id,
    quote: "40%",
    start,
    end: start + 3,
    sentence: "In 𝑝-land the Netherlands lost 40% of 2 300 clinics in 2015.",
    value: 40,
    lower: null,
    upper: null,
    interval: null,
    relation: "=",
    measure: "percentage",
    unit: "percent",
    unit_code: null,
    currency: null,
    per: null,
    indicator: "clinics lost",
    population: "clinics",
    comparator: null,
    ref_area: ["NLD"],
    time_period: "2015",
    change: null,
    role: null,
    status: "observed",
    attribution: null,
    precision: 0.5,
    evidence: { ref_area: { start: 14, end: 25 } },
    ...changes,
  };
}
