import type { Answer } from "./answer.ts";
import { type Line, linesOf } from "./lines.ts";

/** Answers to the lines of a block, in UTF-8, each ended by a line feed. */
export interface AnsweredBlock {
  readonly bytes: Uint8Array;
  /** How many of the answers are errors. */
  readonly failed: number;
}

/** Characters that are gathered before they become bytes: V8 cannot hold strings of more than some hundred MB. */
const PIECE = 1 << 18;

/**
 * Answers all lines of a block.
 * @param onLine is told of each line, from 0, before it is read
 */
export function answerBlock(
  block: Uint8Array,
  answer: (line: Line) => Answer,
  onLine: (at: number) => void,
): AnsweredBlock {
  const pieces: Buffer[] = [];
  let piece = "";
  let failed = 0;
  for (const [at, line] of linesOf(block).entries()) {
    onLine(at);
    const { text, failed: isError } = answer(line);
    if (isError) failed++;
    piece += `${text}\n`;
    if (piece.length > PIECE) {
      pieces.push(Buffer.from(piece, "utf8"));
      piece = "";
    }
  }
  if (piece !== "") pieces.push(Buffer.from(piece, "utf8"));
  return { bytes: pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces), failed };
}
