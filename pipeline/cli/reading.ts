import { availableParallelism } from "node:os";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { createExtractor } from "../extract/index.ts";
import { type Block, joined, LONGEST_LINE, partedAt } from "../io/blocks.ts";
import { packagedCodelists } from "../io/packaged.ts";
import { openThreads, ROOM_FOR_NEW, ThreadDied, type Threads } from "../io/threads.ts";
import { type AnswerOptions, answererOf, errorAnswer, idOf } from "./answer.ts";
import { type AnsweredBlock, answerBlock } from "./answer-block.ts";
import { linesOf, overlongLine } from "./lines.ts";
import { Scratch } from "./scratch.ts";
import { WORKER } from "./worker-file.ts";

/** Reads blocks, in this thread or in others. */
export interface Reading {
  /** What comes at once, and not as a promise, is good until the next call. */
  read(block: Block): AnsweredBlock | Promise<AnsweredBlock>;
  /** Blocks that may be under way at once: what bounds the memory. */
  readonly ahead: number;
  close(): Promise<void>;
}

/**
 * Bytes read in this thread before others are started, where nobody said how many to use: a few seconds of work,
 * which start-up and warming up of further threads would not make shorter.
 */
const ALONE = 8 << 20;

/** Bytes from which a block, which then holds one line, could exhaust the memory of whoever reads it. */
const DANGEROUS = 2 << 20;

/** @param workers threads; none given: this one, then as many as there are cores when the input is large */
export function openReading(options: AnswerOptions, workers: number | undefined): Reading {
  const many = (size: number) => inThreads(openThreads(WORKER, size, options), size);
  if (workers !== undefined && workers > 1) return many(workers);
  const alone = sparing(inThisThread(options), () => many(1));
  const cores = availableParallelism();
  return cores === 1 || workers === 1 ? alone : onceLarge(alone, () => many(cores));
}

function inThisThread(options: AnswerOptions): Reading {
  tuneEngine();
  const answer = answererOf(createExtractor(packagedCodelists()), options);
  const scratch = new Scratch();
  let grown = false;
  return {
    ahead: 1,
    read: (block) => {
      if (!grown) grown = stopGrowing();
      return block === "overlong" ? overlong() : answerBlock(block, answer, scratch, () => {});
    },
    close: async () => {},
  };
}

/**
 * Settings of V8 for short-lived work on much code; measured in docs/decisions/0016-when-code-is-compiled.md.
 *
 * - What is alive between two documents is the same after the first and after the millionth, but V8 would let garbage
 *   grow to several times that before it looks. Looking sooner costs no time that could be measured.
 * - V8 optimises a function after a third of a millisecond in it, which takes it three: of hundreds of functions most never
 *   earn that back. With the budget at fifteen times its size the two are about even, and plain machine code serves until then.
 * - Several threads that share the collection of a few megabytes wait for each other longer than one takes for all.
 */
function tuneEngine(): void {
  setFlagsFromString("--heap-growing-percent=10");
  setFlagsFromString("--no-parallel-scavenge");
  setFlagsFromString("--always-sparkplug");
  setFlagsFromString("--interrupt-budget=1000000");
}

/** Keeps V8 from giving new objects more room, once they have enough. @returns whether they have */
function stopGrowing(): boolean {
  const young = getHeapSpaceStatistics().find((space) => space.space_name === "new_space");
  if (young === undefined || young.space_size < 2 * (ROOM_FOR_NEW << 20)) return false;
  growRoom(1);
  return true;
}

/** @param factor by which V8 enlarges the room for new objects when much of it is alive: 2 is its own */
function growRoom(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

function inThreads(threads: Threads, size: number): Reading {
  tuneEngine();
  // this thread may have stopped at its own room; others have a limit of theirs
  growRoom(2);
  return {
    ahead: 2 * size,
    read: (block) => (block === "overlong" ? overlong() : readSurviving(threads, block)),
    close: () => threads.close(),
  };
}

/** Reads a block; a line that kills its thread is answered with an error, and the others are read without it. */
export async function readSurviving(threads: Threads, block: Uint8Array): Promise<AnsweredBlock> {
  try {
    return await threads.run(block);
  } catch (error) {
    if (!(error instanceof ThreadDied)) throw error;
    const [before, rest] = partedAt(block, error.line);
    const [deadly, after] = partedAt(rest, 1);
    const parts = [await readPart(threads, before), killed(deadly, error), await readPart(threads, after)];
    return {
      bytes: joined(parts.map(({ bytes }) => bytes)),
      failed: parts.reduce((sum, { failed }) => sum + failed, 0),
    };
  }
}

async function readPart(threads: Threads, part: Uint8Array): Promise<AnsweredBlock> {
  return part.length === 0 ? { bytes: part, failed: 0 } : readSurviving(threads, part);
}

function killed(block: Uint8Array, { message }: ThreadDied): AnsweredBlock {
  const id = linesOf(block).map(idOf)[0] ?? null;
  return errorBlock(id, "worker-died", `the worker died (${message}), expected an answer. Split the document`);
}

function overlong(): AnsweredBlock {
  const { code, message } = overlongLine(LONGEST_LINE);
  return errorBlock(null, code, message);
}

function errorBlock(id: string | null, code: string, message: string): AnsweredBlock {
  return { bytes: Buffer.from(`${errorAnswer(id, code, message).text}\n`, "utf8"), failed: 1 };
}

/** Has dangerous blocks read in a thread that may die of them; this thread cannot. */
function sparing(alone: Reading, open: () => Reading): Reading {
  let mortal: Reading | null = null;
  return {
    ahead: alone.ahead,
    read(block) {
      if (block.length < DANGEROUS) return alone.read(block);
      mortal ??= open();
      return mortal.read(block);
    },
    close: async () => {
      await Promise.all([alone.close(), mortal?.close()]);
    },
  };
}

/** Reads alone at first. */
function onceLarge(alone: Reading, open: () => Reading): Reading {
  let current = alone;
  let bytes = 0;
  return {
    get ahead() {
      return current.ahead;
    },
    read(block) {
      bytes += block.length;
      if (current === alone && bytes > ALONE) current = open();
      return current.read(block);
    },
    close: async () => {
      await Promise.all(current === alone ? [alone.close()] : [alone.close(), current.close()]);
    },
  };
}
