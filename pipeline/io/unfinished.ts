import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { PipelineError } from "../model/errors.ts";
import { asOutput, codeOf, writeFileAtomic } from "./files.ts";

/** How far a file has got: all a later run needs to go on. */
export interface Reached {
  /** What made it: input, options, code. Another maker does not go on with it. */
  readonly maker: string;
  /** Bytes of the input, unpacked, whose answers are written. */
  readonly read: number;
  /** Bytes written. */
  readonly written: number;
  readonly failed: number;
}

/** A file that is written aside until it is whole, and can be gone on with when its writer was killed. */
export interface Unfinished {
  readonly reached: Reached;
  append(bytes: Uint8Array): void;
  /** Remembers that all up to here is on the disk. */
  keep(reached: Omit<Reached, "maker" | "written">): void;
  /** Gives the file its name. */
  finish(): void;
  /** Lets go of it, to be gone on with later. */
  close(): void;
}

/**
 * Opens `<path>.part`, beside which `<path>.part.json` remembers how far it has got.
 * @param resume go on with what is there; else, and where nothing is there, from the start
 * @throws PipelineError when what is there was made from something else, or nothing can be written here
 */
export function openUnfinished(path: string, maker: string, resume: boolean): Unfinished {
  const part = `${path}.part`;
  const memory = `${part}.json`;
  const reached = (resume ? reachedAt(memory, maker) : null) ?? { maker, read: 0, written: 0, failed: 0 };
  return asOutput(path, () => {
    if (reached.written === 0) rmSync(memory, { force: true });
    const handle = openSync(part, reached.written === 0 ? "w" : "r+");
    ftruncateSync(handle, reached.written);
    let written = reached.written;
    return {
      reached,
      append(bytes) {
        asOutput(path, () => {
          for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at, bytes.length - at, written + at);
        });
        written += bytes.length;
      },
      keep(now) {
        fsyncSync(handle);
        writeFileAtomic(memory, JSON.stringify({ maker, written, ...now }));
      },
      finish() {
        fsyncSync(handle);
        closeSync(handle);
        renameSync(part, path);
        rmSync(memory, { force: true });
      },
      close: () => closeSync(handle),
    };
  });
}

function reachedAt(memory: string, maker: string): Reached | null {
  let reached: unknown;
  try {
    reached = JSON.parse(readFileSync(memory, "utf8"));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw broken(memory, "no JSON");
  }
  if (!isReached(reached)) throw broken(memory, "not what a killed run leaves");
  if (reached.maker === maker) return reached;
  throw broken(memory, "left by a run with another input, other options or another version");
}

function broken(memory: string, found: string): PipelineError {
  return new PipelineError(
    "resume-impossible",
    `${memory}: ${found}, expected the memory of the run to go on with. Leave --resume out to begin again`,
  );
}

function isReached(value: unknown): value is Reached {
  if (typeof value !== "object" || value === null || !("maker" in value) || typeof value.maker !== "string")
    return false;
  const numbers = new Map<string, unknown>(Object.entries(value));
  return ["read", "written", "failed"].every((name) => Number.isSafeInteger(numbers.get(name)));
}
