import { isUtf8 } from "node:buffer";

/** A line that cannot be text; its answer is an error. */
export interface UnreadableLine {
  readonly code: string;
  readonly message: string;
}

export type Line = string | UnreadableLine;

const LINE_FEED = 10;

/** The lines of a block. It is decoded at once: a decoder call for each line would cost more than reading most lines. */
export function linesOf(block: Uint8Array): Line[] {
  const length = block[block.length - 1] === LINE_FEED ? block.length - 1 : block.length;
  if (block.length === 0) return [];
  const bytes = Buffer.from(block.buffer, block.byteOffset, length);
  if (isUtf8(bytes)) return bytes.toString("utf8").split("\n");
  const lines: Line[] = [];
  let from = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
    lines.push(decoded(bytes.subarray(from, end)));
    from = end + 1;
  }
  lines.push(decoded(bytes.subarray(from)));
  return lines;
}

/** @param longest bytes that a line may have */
export function overlongLine(longest: number): UnreadableLine {
  return { code: "line-too-long", message: `a line of more than ${longest} bytes, expected less. Split the document` };
}

function decoded(bytes: Buffer): Line {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  return {
    code: "line-not-utf8",
    message: "bytes that are no UTF-8, expected a line of JSON in UTF-8. Convert the file",
  };
}
