import { constants } from "node:buffer";
import { changesOf } from "../derive/index.ts";
import type { Extractor } from "../extract/index.ts";
import type { Readable } from "../model/document.ts";
import { LANGUAGES } from "../model/languages.ts";
import type { Line } from "./lines.ts";

export interface AnswerOptions {
  /** Leave changes, statements, events and ledger out. */
  readonly only?: "figures";
  /** The quantities alone; there is no context then that changes or statements could be made of. */
  readonly fields?: "core";
}

export interface Answer {
  /** One JSON object, without a line feed. */
  readonly text: string;
  readonly failed: boolean;
}

/** Answers one line of the filter. Nothing passes from line to line. */
export function answererOf(extractor: Extractor, options: AnswerOptions): (line: Line) => Answer {
  const core = options.fields === "core";
  const figuresOnly = core || options.only === "figures";
  return (line) => {
    if (typeof line !== "string") return errorAnswer(null, line.code, line.message);
    const request = requestOf(line);
    if ("code" in request) return errorAnswer(request.id, request.code, request.message);
    const id = request.source_id;
    try {
      if (core) return { text: lineOf({ id, figures: extractor.extractCore(request).figures }), failed: false };
      const { figures, statements, events, ledger } = extractor.extract(request);
      const answer = figuresOnly
        ? { id, figures }
        : { id, figures, changes: changesOf(figures), statements, events, ledger };
      return { text: lineOf(answer), failed: false };
    } catch (error) {
      if (isTooLong(error)) return errorAnswer(id, "answer-too-long", TOO_LONG);
      // one poisonous text must not end the run for all the others
      return errorAnswer(id, "internal", `${String(error)}, expected an answer. Report the text`);
    }
  };
}

/** Characters a string may have in V8: an answer is one. */
const LONGEST_STRING = constants.MAX_STRING_LENGTH;

const TOO_LONG = `an answer of more than ${LONGEST_STRING} characters, expected less. Split the document`;

function isTooLong(error: unknown): boolean {
  return error instanceof RangeError && error.message === "Invalid string length";
}

/** Records of a table from which each is written by itself. */
const MANY = 10_000;

/**
 * One line of JSON. A table of very many records is written record by record: V8 cannot stop in the middle of writing
 * one value, and running out of memory there would end the process and not only the thread.
 */
function lineOf(answer: Readonly<Record<string, string | readonly unknown[]>>): string {
  const long = Object.values(answer).some((value) => typeof value !== "string" && value.length > MANY);
  if (!long) return JSON.stringify(answer);
  const parts = Object.entries(answer).map(([key, value]) => {
    const written = typeof value === "string" ? JSON.stringify(value) : `[${value.map(jsonOf).join(",")}]`;
    return `${JSON.stringify(key)}:${written}`;
  });
  return `{${parts.join(",")}}`;
}

const jsonOf = (record: unknown): string => JSON.stringify(record);

interface Unanswerable {
  readonly id: string | null;
  readonly code: string;
  readonly message: string;
}

function requestOf(line: string): Readable | Unanswerable {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // the engine's own words differ from one Node to the next
    const found = line.trim() === "" ? "an empty line" : "no JSON";
    return { id: null, code: "line-not-json", message: `${found}, expected {"id","text"} on one line` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { id: null, code: "line-not-object", message: `${kindOf(value)}, expected {"id","text"} on one line` };
  }
  const id = "id" in value ? value.id : undefined;
  if (typeof id !== "string") {
    return { id: null, code: "id-missing", message: `"id" is ${kindOf(id)}, expected a string` };
  }
  const text = "text" in value ? value.text : undefined;
  if (typeof text !== "string")
    return { id, code: "text-missing", message: `"text" is ${kindOf(text)}, expected a string` };
  return withMeta(id, text, "meta" in value ? value.meta : undefined);
}

const META = ["title", "publisher", "published", "language"] as const;

function withMeta(id: string, text: string, meta: unknown): Readable | Unanswerable {
  const request: { -readonly [K in keyof Readable]: Readable[K] } = { source_id: id, text };
  if (meta === undefined || meta === null) return request;
  if (typeof meta !== "object")
    return { id, code: "meta-wrong", message: `"meta" is ${kindOf(meta)}, expected an object` };
  const given = new Map<string, unknown>(Object.entries(meta));
  for (const key of META) {
    const value = given.get(key);
    if (value === undefined || value === null) continue;
    if (typeof value !== "string") {
      return { id, code: "meta-wrong", message: `"${key}" is ${kindOf(value)}, expected a string` };
    }
    request[key] = value;
  }
  const language = request.language?.split("-")[0];
  if (language === undefined || LANGUAGES.includes(language)) return request;
  const message = `no rules for language ${JSON.stringify(request.language)}; known: ${LANGUAGES.join(", ")}`;
  return { id, code: "language-unknown", message };
}

function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : `a ${typeof value}`;
}

/** The id of a line that was never read, where it has one. */
export function idOf(line: Line): string | null {
  if (typeof line !== "string") return null;
  const request = requestOf(line);
  return "code" in request ? request.id : request.source_id;
}

/** An answer that says why there is none. */
export function errorAnswer(id: string | null, code: string, message: string): Answer {
  return { text: JSON.stringify({ id, error: { code, message } }), failed: true };
}
