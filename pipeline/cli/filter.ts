import { type Block, BlockCutter } from "../io/blocks.ts";
import { codeOf } from "../io/files.ts";
import type { AnswerOptions } from "./answer.ts";
import type { AnsweredBlock } from "./answer-block.ts";
import { openReading, type Reading } from "./reading.ts";
import { EXIT, type Shell } from "./shell.ts";
import { write } from "./write.ts";

export interface FilterOptions extends AnswerOptions {
  readonly strict?: boolean;
  /** Threads that read; none given: as many as there are cores, once the input is large. */
  readonly workers?: number;
}

/**
 * `openfigures extract --jsonl`: a line in, a line out, in the same order. Memory does not grow with the number
 * of lines: no more is read while the reader of the answers is behind.
 *
 * @returns 0, or 1 when some answer is an error and `strict` was asked for, or when nobody read on
 */
export async function runFilter(options: FilterOptions, shell: Shell): Promise<number> {
  const { stdin, stdout } = shell;
  const reading = openReading(options, options.workers);
  let failed = 0;
  try {
    await answerAll(blocksOf(stdin), reading, async (answered) => {
      failed += answered.failed;
      await write(stdout, answered.bytes);
    });
  } catch (error) {
    // "... | head" has seen enough
    if (codeOf(error) === "EPIPE") return EXIT.failed;
    throw error;
  } finally {
    await reading.close();
  }
  return failed > 0 && options.strict ? EXIT.failed : EXIT.ok;
}

/**
 * Reads all blocks of a stream and hands the answers on in the order of the lines, one block after the other. An
 * answer goes out as soon as it is there and its turn has come: who waits for it before sending more is not kept.
 */
export async function answerAll(
  blocks: AsyncIterable<Block>,
  reading: Reading,
  take: (answered: AnsweredBlock) => Promise<void>,
): Promise<void> {
  const underWay: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const block of blocks) {
    const answered = reading.read(block);
    if (!(answered instanceof Promise) && underWay.length === 0) {
      await take(answered);
      continue;
    }
    last = handOn(last, answered, take);
    // who awaits it may come after it has failed
    last.catch(() => {});
    underWay.push(last);
    while (underWay.length >= reading.ahead) await underWay.shift();
  }
  await Promise.all(underWay);
}

async function handOn(
  before: Promise<void>,
  answered: AnsweredBlock | Promise<AnsweredBlock>,
  take: (answered: AnsweredBlock) => Promise<void>,
): Promise<void> {
  const [ready] = await Promise.all([answered, before]);
  await take(ready);
}

async function* blocksOf(input: AsyncIterable<Uint8Array>) {
  const cutter = new BlockCutter();
  for await (const chunk of input) yield* cutter.push(chunk);
  yield* cutter.end();
}
