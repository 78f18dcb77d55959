import { sha256 } from "../io/files.ts";
import { parquetAnswers, parquetTexts, type TextColumns } from "../io/parquet.ts";
import { linesIn, linesOfBytes } from "../io/text-lines.ts";
import type { Document } from "../model/document.ts";
import { PipelineError } from "../model/errors.ts";
import { daysOf } from "../model/period.ts";
import type { Rejection } from "../model/rejection.ts";
import { compileSchemas, schemaFaults } from "../validate/schema.ts";
import type { Setup } from "./setup.ts";

/** The lines that the filter read, and its answers in the same order; either may be packed. */
export interface Inputs {
  readonly texts: string;
  readonly answers: string;
  /** Where a Parquet file has its texts. */
  readonly columns: TextColumns;
  /** Licence of texts that name none. */
  readonly license: string;
}

/** A text with what the filter read in it; without a document where it was set aside, with the reason. */
export interface AnsweredText {
  readonly document: Document | null;
  readonly answer: Answered;
  readonly rejection?: Rejection;
}

/** Records whose schema nobody has looked at yet. */
interface Answered {
  readonly figures: readonly unknown[];
  readonly statements: readonly unknown[];
  readonly events: readonly unknown[];
  readonly ledger: readonly unknown[];
}

const NOTHING: Answered = { figures: [], statements: [], events: [], ledger: [] };

/**
 * Reads texts and answers side by side.
 * @throws PipelineError when a file cannot be read, or the answers are not those to the texts
 */
export async function* answeredTexts(
  { texts, answers, columns, license }: Inputs,
  { schemas }: Pick<Setup, "schemas">,
) {
  const isDocument = compileSchemas(schemas)<Document>("document.schema.json");
  const seen = new Set<string>();
  const read = answers.endsWith(".parquet") ? parquetAnswers(answers) : linesIn(answers);
  const lines = texts.endsWith(".parquet") ? linesOfBytes(parquetTexts(texts, columns)) : linesIn(texts);
  let at = 0;
  for await (const line of lines) {
    at++;
    const next = await read.next();
    if (next.done === true) throw unlike(answers, at, "the end", "an answer to each text");
    const answer = objectOf(next.value);
    const text = objectOf(line);
    const id = textIn(text, "id");
    if (answer === null) throw unlike(answers, at, "no JSON object", "an answer of openfigures extract --jsonl");
    if (textIn(answer, "id") !== id) {
      throw unlike(answers, at, `an answer to ${said(textIn(answer, "id"))}`, `one to ${said(id)}, as the texts go`);
    }
    const error = objectIn(answer, "error");
    if (text === null || id === null || error !== null) {
      const code = textIn(error, "code") ?? "line-not-object";
      yield setAside(id ?? `line ${at}`, "extract", code, textIn(error, "message") ?? "no text");
      continue;
    }
    if (seen.has(id)) {
      yield setAside(id, "ingest", "id-twice", `${id}: a second text of this id, expected one. Name them apart`);
      continue;
    }
    seen.add(id);
    const document = documentOf(id, text, license);
    if (!isDocument(document)) {
      const [fault] = schemaFaults(isDocument);
      yield setAside(
        id,
        "ingest",
        "metadata-invalid",
        `${id}: ${fault?.message ?? "no document"}`,
        fault?.field ?? null,
      );
      continue;
    }
    if (document.published !== null && daysOf(document.published) === null) {
      const message = `${id}: ${said(document.published)} as "published", expected a day, month or year. Correct the metadata`;
      yield setAside(id, "ingest", "metadata-invalid", message, "published");
      continue;
    }
    if (!Array.isArray(answer.ledger)) {
      throw unlike(answers, at, "an answer without its ledger", "whole answers: leave out --only and --fields");
    }
    const ledger = recordsIn(answer, "ledger").map((entry) => ({ source_id: id, ...entry }));
    const records = {
      figures: recordsIn(answer, "figures"),
      statements: recordsIn(answer, "statements"),
      events: recordsIn(answer, "events"),
      ledger,
    };
    yield { document, answer: records };
  }
  if ((await read.next()).done !== true) throw unlike(answers, at + 1, "one more answer", "as many as there are texts");
}

type Fields = Readonly<Record<string, unknown>>;

function documentOf(id: string, line: Fields, license: string): Document {
  const text = textIn(line, "text") ?? "";
  const meta = objectIn(line, "meta");
  const bytes = Buffer.from(text, "utf8");
  let characters = 0;
  for (const _ of text) characters++;
  return {
    source_id: id,
    title: textIn(meta, "title") ?? id,
    publisher: textIn(meta, "publisher"),
    author: textIn(meta, "author"),
    published: textIn(meta, "published"),
    accessed: textIn(meta, "accessed"),
    url: textIn(meta, "url"),
    license: textIn(meta, "license") ?? license,
    language: textIn(meta, "language") ?? "en",
    media_type: "text/plain",
    bytes: bytes.length,
    sha256: sha256(bytes),
    characters,
    text,
  };
}

function setAside(
  record_id: string,
  stage: string,
  reason_code: string,
  message: string,
  field: string | null = null,
): AnsweredText {
  const rejection = { stage, record_id, reason_code, message, field, source_id: null };
  return { document: null, answer: NOTHING, rejection };
}

function objectOf(line: string): Fields | null {
  try {
    return fieldsOf(JSON.parse(line));
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Fields | null {
  return isFields(value) ? value : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectIn(fields: Fields | null, key: string): Fields | null {
  return fieldsOf(fields?.[key]);
}

function textIn(fields: Fields | null, key: string): string | null {
  const value = fields?.[key];
  return typeof value === "string" && value !== "" ? value : null;
}

function recordsIn(fields: Fields, key: string): readonly Fields[] {
  const value: unknown = fields[key];
  if (!Array.isArray(value)) return [];
  return value.filter(isFields);
}

function said(id: string | null): string {
  return id === null ? "no id" : JSON.stringify(id);
}

function unlike(path: string, line: number, found: string, expected: string): PipelineError {
  return new PipelineError(
    "answers-unlike-texts",
    `${path}:${line}: ${found}, expected ${expected}. Give the answers that openfigures extract --jsonl gave to these texts`,
  );
}
