import type { Good } from "../io/good.ts";
import type { Document } from "../model/document.ts";
import type { Rejection } from "../model/rejection.ts";

/** A source that was set aside while its last good figures stay. */
export interface Quarantined {
  readonly source_id: string;
  readonly reason_code: string;
  readonly message: string;
}

/** A text this much shorter than before was cut off, or is an error page. */
const MIN_SHARE_OF_TEXT = 0.5;
/** A text that gives this much less than before lost its tables, or is another text. */
const MIN_SHARE_OF_FIGURES = 0.4;
/** Below these, a share says nothing. */
const FEW_CHARACTERS = 200;
const FEW_FIGURES = 4;

/**
 * Parts the documents that are published as they are from those that are set aside: a source that fails where it was
 * good before, or suddenly shrinks, loses most of its figures, or changes its language. Its last good document
 * takes its place, and a rejection says why. A source that is trusted by name, or is new, is taken as it is.
 *
 * @param documents of this run
 * @param rejections of this run; those of sources that were good before make their last good document stay
 * @param figuresIn how many figures a document gives; asked only where the number before was worth asking
 */
export function quarantine(
  documents: readonly Document[],
  rejections: readonly Rejection[],
  good: readonly Good[],
  trusted: ReadonlySet<string>,
  figuresIn: (document: Document) => number,
): { documents: Document[]; rejections: Rejection[] } {
  const before = new Map(good.map((one) => [one.source_id, one]));
  const kept = new Map<string, Document>();
  const faults: Rejection[] = [];
  for (const document of documents) {
    const last = before.get(document.source_id);
    const isKnown = last === undefined || trusted.has(document.source_id) || last.document.text === document.text;
    const fault = isKnown ? null : changeFault(document, last, figuresIn);
    kept.set(document.source_id, fault === null || last === undefined ? document : last.document);
    if (fault !== null) faults.push(fault);
  }
  for (const { source_id } of rejections) {
    const last = source_id === null || trusted.has(source_id) ? undefined : before.get(source_id);
    if (last !== undefined && !kept.has(last.source_id)) kept.set(last.source_id, last.document);
  }
  return {
    documents: [...kept.values()].sort((a, b) => (a.source_id < b.source_id ? -1 : a.source_id > b.source_id ? 1 : 0)),
    rejections: [...rejections, ...faults].sort((a, b) =>
      a.record_id < b.record_id ? -1 : a.record_id > b.record_id ? 1 : 0,
    ),
  };
}

/** What a run set aside while it kept the last good figures: sources that were refused and are there all the same. */
export function quarantinedOf(documents: readonly Document[], rejections: readonly Rejection[]): Quarantined[] {
  const there = new Set(documents.map(({ source_id }) => source_id));
  const found = new Map<string, Quarantined>();
  for (const { stage, source_id, reason_code, message } of rejections) {
    if (stage !== "ingest" || source_id === null || !there.has(source_id) || found.has(source_id)) continue;
    found.set(source_id, { source_id, reason_code, message });
  }
  return [...found.values()];
}

function changeFault(document: Document, last: Good, figuresIn: (document: Document) => number): Rejection | null {
  const { characters, language } = document;
  const was = last.document;
  if (language.split("-")[0] !== was.language.split("-")[0]) {
    return faultOf(
      document,
      "source-language-changed",
      "language",
      `language "${language}"`,
      `"${was.language}" as before`,
    );
  }
  if (was.characters >= FEW_CHARACTERS && characters < was.characters * MIN_SHARE_OF_TEXT) {
    return faultOf(document, "source-shrunk", null, `${characters} characters`, `about ${was.characters} as before`);
  }
  if (last.figures < FEW_FIGURES) return null;
  const figures = figuresIn(document);
  if (figures >= last.figures * MIN_SHARE_OF_FIGURES) return null;
  return faultOf(document, "source-figures-lost", null, `${figures} figures`, `about ${last.figures} as before`);
}

function faultOf(
  { source_id }: Document,
  code: string,
  field: string | null,
  found: string,
  expected: string,
): Rejection {
  const message = `${source_id}: ${found}, expected ${expected}. Its last good figures stay; look at the text, and if it is right, run once with --trust ${source_id}`;
  return { stage: "ingest", record_id: source_id, reason_code: code, message, field, source_id };
}
