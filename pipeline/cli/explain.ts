import { lstatSync, readFileSync } from "node:fs";
import type { Readable as Stream } from "node:stream";
import { createExtractor, positionsOf, refuserOf } from "../extract/index.ts";
import type { Page } from "../extract/rule.ts";
import { describe } from "../ingest/describe.ts";
import { textOfFile } from "../ingest/read.ts";
import { readIfThere, reasonOf } from "../io/files.ts";
import { packagedCodelists } from "../io/packaged.ts";
import { MAX_BYTES } from "../io/raw.ts";
import type { Readable } from "../model/document.ts";
import { PipelineError } from "../model/errors.ts";
import type { Figure } from "../model/figure.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import { explanationText } from "./explanation.ts";
import { EXIT, type Shell } from "./shell.ts";

export interface ExplainOptions {
  readonly published?: string;
  readonly language?: string;
  readonly json?: boolean;
}

/** A figure with the rule that proposed it, and what was done to it in order. */
export type TracedFigure = Figure & { readonly rule: string; readonly trace: readonly string[] };
/** A ledger entry; one that is no figure with the step that refused it. */
export type TracedEntry = LedgerEntry & { readonly refused_by?: string };

export interface Explanation {
  readonly text: string;
  readonly figures: readonly TracedFigure[];
  readonly ledger: readonly TracedEntry[];
}

/**
 * `openfigures explain <file>`: the text with every number marked, taken or refused and why, then a table for each
 * figure: its fields, the rule that proposed it, and the refiners that changed it.
 *
 * @param file path of a text in any format that ingest reads; "-" for plain text on stdin
 * @throws PipelineError when there is no such file, or no text in it
 */
export async function explain(file: string, options: ExplainOptions, shell: Shell): Promise<number> {
  const explanation = explanationOf(await documentOf(file, options, shell));
  const answer = options.json ? `${JSON.stringify(explanation)}\n` : explanationText(explanation, shell.color);
  shell.stdout.write(answer);
  return EXIT.ok;
}

/** Reads one text twice: as it is published, and with a trace. Both readings are the same. */
export function explanationOf(document: Readable): Explanation {
  const extractor = createExtractor(packagedCodelists());
  const { figures, ledger } = extractor.extract(document);
  const page = extractor.explain(document);
  return {
    text: document.text,
    figures: figures.map((figure, at) => {
      const reading = page.readings[at];
      return { ...figure, rule: reading?.rule ?? "", trace: reading?.trace ?? [] };
    }),
    ledger: tracedLedger(page, ledger),
  };
}

function tracedLedger(page: Page, ledger: readonly LedgerEntry[]): TracedEntry[] {
  const { tokens, numerals } = page;
  const positions = positionsOf(page);
  // entries never overlap, so that each has an end of its own
  const refusers = new Map(
    numerals.map((numeral) => [positions(tokens.end[numeral.to - 1]!), refuserOf(page, numeral)]),
  );
  return ledger.map((entry) =>
    entry.outcome === "figure" ? entry : { ...entry, refused_by: refusers.get(entry.end) ?? "numerals" },
  );
}

async function documentOf(file: string, options: ExplainOptions, shell: Shell): Promise<Readable> {
  const bytes = file === "-" ? await bytesFrom(shell.stdin) : bytesOf(file);
  const name = file === "-" || !/\.[a-z]+$/iu.test(file) ? `${file}.txt` : file;
  const text = await textOfFile(name, bytes);
  if (typeof text !== "string") throw new PipelineError(text.fault, `${file}: ${text.message}`);
  const told = { ...(await describe(name, bytes)), ...besides(file), ...options };
  const { title, publisher, published, language } = told;
  const known = Object.entries({ title, publisher, published, language }).filter(([, value]) => value !== undefined);
  return { source_id: file, text, ...Object.fromEntries(known) };
}

/** What the neighbour `<slug>.source.json` tells, as far as it can be read: explaining needs no complete metadata. */
function besides(file: string): Partial<Record<"title" | "publisher" | "published" | "language", string>> {
  const json = readIfThere(file.replace(/\.[a-z]+$/iu, ".source.json"));
  if (json === null || file === "-") return {};
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(json));
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, cell]) => typeof cell === "string"));
  } catch {
    return {};
  }
}

async function bytesFrom(stdin: Stream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk);
  return Buffer.concat(chunks);
}

function bytesOf(path: string): Uint8Array {
  try {
    const { size } = lstatSync(path);
    if (size <= MAX_BYTES) return readFileSync(path);
    throw new Error(`${size} bytes`);
  } catch (error) {
    throw new PipelineError(
      "file-unreadable",
      `${path}: ${reasonOf(error)}, expected a text of at most ${MAX_BYTES} bytes. Name another`,
      { cause: error },
    );
  }
}
