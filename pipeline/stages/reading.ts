import { DESCRIPTION, type Described, describe } from "../ingest/describe.ts";
import type { ReadFormat } from "../ingest/index.ts";
import { type Read, readFormat, unreadFault } from "../ingest/read.ts";
import { type Bounds, openSandbox } from "../io/sandbox.ts";
import { threadFile } from "./thread-file.ts";

/** No report takes longer, or more; what does was made to. */
export const BOUNDS: Bounds = { time: 60_000, memory: 1024 };

/** Formats that are taken apart by large libraries; plain text is read where it is. */
const FOREIGN = /\.(?:x?html?|pdf|docx)$/u;

export interface Reading {
  readonly read: ReadFormat;
  /** What a document tells of itself; nothing where telling broke a bound. */
  describe(path: string, bytes: Uint8Array): Promise<Described>;
  close(): Promise<void>;
}

/** Reads files; those of foreign formats in a thread of their own, which is stopped when it takes too long or too much. */
export function createReading(bounds: Bounds = BOUNDS): Reading {
  const sandbox = openSandbox(threadFile("reader"), bounds);
  return {
    async read(path, bytes): Promise<Read> {
      if (!FOREIGN.test(path.toLowerCase())) return readFormat(path, bytes);
      const result = await sandbox.read(path, bytes);
      if ("answer" in result) {
        if (isRead(result.answer)) return result.answer;
        throw new Error(`${path}: an answer of its reader that is none`);
      }
      return unreadFault(result.broken, result.reason);
    },
    async describe(path, bytes): Promise<Described> {
      if (!FOREIGN.test(path.toLowerCase())) return describe(path, bytes);
      const result = await sandbox.read(path, bytes, { what: DESCRIPTION });
      return "answer" in result && isDescription(result.answer) ? result.answer : {};
    },
    close: () => sandbox.close(),
  };
}

function isDescription(value: unknown): value is Described {
  return typeof value === "object" && value !== null && Object.values(value).every((each) => typeof each === "string");
}

function isRead(value: unknown): value is Read {
  return typeof value === "object" && value !== null && ("text" in value || "fault" in value);
}
