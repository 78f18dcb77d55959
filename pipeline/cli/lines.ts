import { isUtf8 } from "node:buffer";

/** A line that cannot be text; its answer is an error. */
export interface UnreadableLine {
  readonly code: string;
  readonly message: string;
}

export type Line = string | UnreadableLine;

/** Longest line that is taken in. V8 cannot hold strings much longer, and memory has to stay bounded. */
const LONGEST = 256 * 1024 * 1024;
const LINE_FEED = 10;

/**
 * Cuts a stream of bytes into lines, whatever chunks they come in. Whole blocks of lines are decoded at once,
 * since a decoder call for each line would cost more than reading most lines.
 */
export class LineCutter {
  readonly #longest: number;
  #pending: Uint8Array[] = [];
  #length = 0;
  #overlong = false;

  /** @param longest bytes of the longest line that is taken in */
  constructor(longest = LONGEST) {
    this.#longest = longest;
  }

  /** The lines that this chunk completes. */
  push(chunk: Uint8Array): Line[] {
    const last = chunk.lastIndexOf(LINE_FEED);
    if (last === -1) {
      this.#keep(chunk);
      return [];
    }
    const lines: Line[] = [];
    const first = this.#length === 0 && !this.#overlong ? 0 : chunk.indexOf(LINE_FEED) + 1;
    if (first > 0) {
      this.#keep(chunk.subarray(0, first - 1));
      lines.push(this.#take());
    }
    if (last >= first) addLines(chunk.subarray(first, last), lines);
    this.#keep(chunk.subarray(last + 1));
    return lines;
  }

  /** The line that no line feed ended, if there is one. */
  end(): Line[] {
    return this.#length === 0 && !this.#overlong ? [] : [this.#take()];
  }

  #keep(part: Uint8Array): void {
    if (part.length === 0) return;
    if (this.#length + part.length > this.#longest) this.#overlong = true;
    if (this.#overlong) {
      this.#pending = [];
      this.#length = 0;
      return;
    }
    this.#pending.push(part);
    this.#length += part.length;
  }

  #take(): Line {
    const overlong = this.#overlong;
    const bytes = Buffer.concat(this.#pending);
    this.#pending = [];
    this.#length = 0;
    this.#overlong = false;
    if (overlong)
      return {
        code: "line-too-long",
        message: `a line of more than ${this.#longest} bytes, expected less. Split the document`,
      };
    return decoded(bytes);
  }
}

function addLines(block: Uint8Array, lines: Line[]): void {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  if (isUtf8(bytes)) {
    for (const line of bytes.toString("utf8").split("\n")) lines.push(line);
    return;
  }
  let from = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
    lines.push(decoded(bytes.subarray(from, end)));
    from = end + 1;
  }
  lines.push(decoded(bytes.subarray(from)));
}

function decoded(bytes: Buffer): Line {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  return {
    code: "line-not-utf8",
    message: "bytes that are no UTF-8, expected a line of JSON in UTF-8. Convert the file",
  };
}
