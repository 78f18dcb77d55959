import { type Block, joined, LONGEST_LINE } from "../io/blocks.ts";

const LINE_FEED = 10;

/** A block, and how many bytes of the input end with it. */
export interface PlacedBlock {
  readonly block: Block;
  readonly end: number;
}

/**
 * Cuts a stream into blocks that depend on its bytes alone: each ends with the first line that makes it as long as
 * `size`. Who begins again behind any block gets the same blocks as who never stopped.
 *
 * @param from bytes of the stream that are passed over
 */
export async function* evenBlocks(
  input: AsyncIterable<Uint8Array>,
  size: number,
  from = 0,
  longest = LONGEST_LINE,
): AsyncGenerator<PlacedBlock> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let end = 0;
  // where the line began that is being gathered, counted from the start of the block
  let lineAt = 0;
  let overlong = false;
  let skip = from;
  for await (const whole of input) {
    const passed = Math.min(skip, whole.length);
    skip -= passed;
    end += passed;
    let chunk = whole.subarray(passed);
    while (chunk.length > 0) {
      const feed = chunk.indexOf(LINE_FEED, overlong ? 0 : Math.max(0, size - 1 - length));
      const taken = feed === -1 ? chunk.length : feed + 1;
      const piece = chunk.subarray(0, taken);
      // the line ends before the one that ends the piece
      const last = piece.subarray(0, feed === -1 ? taken : taken - 1).lastIndexOf(LINE_FEED);
      if (last !== -1 && !overlong) lineAt = length + last + 1;
      if (!overlong) {
        parts.push(piece);
        length += taken;
        if (length - lineAt > longest) {
          // what stands before the line is a block of its own
          if (lineAt > 0) {
            const before = joined(parts).subarray(0, lineAt);
            yield { block: before, end: end + taken - (length - lineAt) };
          }
          [parts, length, lineAt, overlong] = [[], 0, 0, true];
        }
      }
      end += taken;
      chunk = chunk.subarray(taken);
      if (feed === -1) continue;
      yield { block: overlong ? "overlong" : joined(parts), end };
      [parts, length, lineAt, overlong] = [[], 0, 0, false];
    }
  }
  if (overlong) yield { block: "overlong", end };
  else if (length > 0) yield { block: joined(parts), end };
}
