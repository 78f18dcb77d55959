import { availableParallelism } from "node:os";
import type { Extraction } from "../extract/index.ts";
import { type Bounds, openSandbox } from "../io/sandbox.ts";
import type { Codelists } from "../model/codelist.ts";
import type { Document } from "../model/document.ts";
import type { Rejection } from "../model/rejection.ts";
import { threadFile } from "./thread-file.ts";

export interface TextBounds extends Bounds {
  /** Milliseconds more for each million characters. */
  readonly perMillion: number;
}

/** What a text is given: reading takes about a second a million characters. */
export const BOUNDS: TextBounds = { time: 60_000, perMillion: 10_000, memory: 2048 };

/** What was read of a text, as it crosses from its thread. */
export type Read = Pick<Extraction, "figures" | "statements" | "events" | "ledger">;

/**
 * Reads texts in as many threads as there are cores, each in a thread that can be stopped: one that takes too long or too
 * much is given up on, and the others go on.
 *
 * @param taken told of each text that was read, in no order
 * @returns rejections of those that were given up on, in the order of the documents
 */
export async function extractInThreads(
  documents: readonly Document[],
  codelists: Codelists,
  taken: (document: Document, read: Read) => void,
  bounds: TextBounds = BOUNDS,
): Promise<Rejection[]> {
  const rejected = new Map<string, Rejection>();
  const waiting = documents.values();
  const work = async (): Promise<void> => {
    const sandbox = openSandbox(threadFile("extracting"), bounds, codelists);
    try {
      // the threads share one queue: whoever is free takes the next
      for (const document of waiting) {
        const { source_id, text, title, publisher, published, language } = document;
        const bytes = Buffer.from(JSON.stringify({ source_id, text, title, publisher, published, language }));
        const time = bounds.time + (text.length / 1e6) * bounds.perMillion;
        const result = await sandbox.read(source_id, bytes, { time });
        if ("broken" in result) rejected.set(source_id, rejectionOf(source_id, result.broken, result.reason));
        else if (isRead(result.answer)) taken(document, result.answer);
        else throw new Error(`${source_id}: an answer of its reader that is none`);
      }
    } finally {
      await sandbox.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), documents.length) }, work));
  return documents.flatMap(({ source_id }) => rejected.get(source_id) ?? []);
}

function rejectionOf(source_id: string, broken: "time" | "memory" | "crash", reason: string): Rejection {
  const [reason_code, found] = {
    time: ["text-too-slow", `a text that takes too long to read (${reason})`] as const,
    memory: ["text-too-hungry", "a text that takes too much memory to read"] as const,
    crash: ["text-crashes", `a text that its reader fails on (${reason})`] as const,
  }[broken];
  const message = `${source_id}: ${found}, expected prose. Split the text`;
  return { stage: "extract", record_id: source_id, reason_code, message, field: null, source_id };
}

function isRead(value: unknown): value is Read {
  return typeof value === "object" && value !== null && "figures" in value && "ledger" in value;
}
