const LINE_FEED = 10;

/** Longest line that is taken in. V8 cannot hold strings much longer, and memory has to stay bounded. */
export const LONGEST_LINE = 256 * 1024 * 1024;

/** Whole lines, each ended by a line feed (the last line of all input may lack it), or a line beyond all bounds. */
export type Block = Uint8Array | "overlong";

/**
 * Cuts a stream of bytes at line feeds, whatever chunks they come in, without looking into the lines: who reads a
 * block decodes it, in whatever thread.
 */
export class BlockCutter {
  readonly #longest: number;
  #pending: Uint8Array[] = [];
  #length = 0;
  #overlong = false;

  /** @param longest bytes of the longest line that is taken in */
  constructor(longest = LONGEST_LINE) {
    this.#longest = longest;
  }

  /** The lines that this chunk completes: none, one block, or what an overlong line parts. */
  push(chunk: Uint8Array): Block[] {
    const last = chunk.lastIndexOf(LINE_FEED) + 1;
    if (last === 0) {
      this.#keep(chunk);
      return [];
    }
    const blocks: Block[] = [];
    let from = 0;
    if (this.#length > 0 || this.#overlong) {
      // the pending line is judged by itself, so that the others of the chunk do not fall with it
      from = chunk.indexOf(LINE_FEED) + 1;
      this.#keep(chunk.subarray(0, from));
      if (this.#overlong) blocks.push(this.#take());
      else this.#keep(chunk.subarray(from, last), Number.POSITIVE_INFINITY);
    }
    if (this.#length > 0) blocks.push(this.#take());
    else if (last > from) blocks.push(chunk.subarray(from, last));
    this.#keep(chunk.subarray(last));
    return blocks;
  }

  /** The line that no line feed ended, if there is one. */
  end(): Block[] {
    return this.#length === 0 && !this.#overlong ? [] : [this.#take()];
  }

  #keep(part: Uint8Array, longest = this.#longest): void {
    if (part.length === 0) return;
    if (this.#length + part.length > longest) this.#overlong = true;
    if (this.#overlong) {
      this.#pending = [];
      this.#length = 0;
      return;
    }
    this.#pending.push(part);
    this.#length += part.length;
  }

  #take(): Block {
    const block = this.#overlong ? "overlong" : joined(this.#pending);
    this.#pending = [];
    this.#length = 0;
    this.#overlong = false;
    return block;
  }
}

/** Parts in one piece. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Number of lines in a block. */
export function countLines(block: Uint8Array): number {
  let count = 0;
  for (let at = block.indexOf(LINE_FEED); at !== -1; at = block.indexOf(LINE_FEED, at + 1)) count++;
  return block.length > 0 && block[block.length - 1] !== LINE_FEED ? count + 1 : count;
}

/** Parts a block before its line `at` (from 0). */
export function partedAt(block: Uint8Array, at: number): [Uint8Array, Uint8Array] {
  let from = 0;
  for (let line = 0; line < at && from < block.length; line++) {
    const end = block.indexOf(LINE_FEED, from);
    from = end === -1 ? block.length : end + 1;
  }
  return [block.subarray(0, from), block.subarray(from)];
}
