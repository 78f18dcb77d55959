import type { Answer } from "./answer.ts";
import { type Line, linesOf } from "./lines.ts";
import type { Scratch } from "./scratch.ts";

/** Answers to the lines of a block, in UTF-8, each ended by a line feed. */
export interface AnsweredBlock {
  readonly bytes: Uint8Array;
  /** How many of the answers are errors. */
  readonly failed: number;
}

/** Characters that are gathered before they become bytes: a call for each line would cost more. */
const PIECE = 1 << 18;

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
      scratch.add(piece);
      piece = "";
    }
    piece += `${text}\n`;
  }
  scratch.add(piece);
  return { bytes: scratch.bytes, failed };
}
