import type { Answer } from "./answer.ts";
import { type Line, linesOf } from "./lines.ts";
import type { Scratch } from "./scratch.ts";

/** Answers to the lines of a block, in UTF-8, each ended by a line feed. */
export interface AnsweredBlock {
  readonly bytes: Uint8Array;
  /** How many of the answers are errors. */
  readonly failed: number;
}

/** Short answers are gathered up to so many characters before they become bytes: a call for each would cost more. */
const PIECE = 1 << 14;

/**
 * Answers all lines of a block.
 * @param scratch holds the answers until it is used again
 * @param onLine is told of each line, from 0, before it is read
 */
export function answerBlock(
  block: Uint8Array,
  answer: (line: Line) => Answer,
  scratch: Scratch,
  onLine: (at: number) => void,
): AnsweredBlock {
  scratch.clear();
  let piece = "";
  let failed = 0;
  for (const [at, line] of linesOf(block).entries()) {
    onLine(at);
    const { text, failed: isError } = answer(line);
    if (isError) failed++;
    if (piece.length + text.length > PIECE) {
      // a long one goes by itself: put together with others it would be copied once more
      scratch.add(piece);
      scratch.add(text);
      piece = "\n";
    } else piece += `${text}\n`;
  }
  scratch.add(piece);
  return { bytes: scratch.bytes, failed };
}
