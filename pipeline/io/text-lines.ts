import { createReadStream } from "node:fs";
import { joined } from "./blocks.ts";
import { unpackerOf } from "./compression.ts";

const LINE_FEED = 10;

/**
 * The lines of a file, which may be packed (`.gz`, `.zst`); no more than a piece of it is held.
 * @throws Error of the system when it cannot be read
 */
export async function* linesIn(path: string): AsyncGenerator<string> {
  const unpacker = await unpackerOf(path);
  const packed = createReadStream(path, { highWaterMark: 1 << 20 });
  if (unpacker !== null) packed.on("error", (error) => unpacker.destroy(error));
  yield* linesOfBytes(unpacker === null ? packed : packed.pipe(unpacker));
}

/** The lines of a stream of bytes in UTF-8. */
export async function* linesOfBytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      parts.push(chunk.subarray(from, end));
      yield textOf(parts);
      parts = [];
      from = end + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  const last = textOf(parts);
  if (last !== "") yield last;
}

function textOf(parts: readonly Uint8Array[]): string {
  return Buffer.from(joined(parts)).toString("utf8");
}
