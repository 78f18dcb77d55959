import { gzipSync } from "fflate";
import { type Content, type Format, type Pieces, piecesOf } from "./format.ts";

/** Bytes that are packed together; the packed parts one after the other are a whole packed file. */
const TOGETHER = 16 << 20;

/** `data/<table>.csv.gz`: each CSV packed, for servers that send it as it is. It bears no time, so that bytes repeat. */
export const gzip: Format = function* ({ tables }, written) {
  for (const { name } of tables) {
    const content = written.get(`data/${name}.csv`)?.content;
    if (content !== undefined) yield [`data/${name}.csv.gz`, { pieces: () => packed(content) }];
  }
};

function* packed(content: Content | Pieces): Generator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const encoder = new TextEncoder();
  for (const piece of piecesOf(content)) {
    const bytes = typeof piece === "string" ? encoder.encode(piece) : piece;
    parts.push(bytes);
    length += bytes.length;
    if (length < TOGETHER) continue;
    yield packedPart(parts, length);
    parts = [];
    length = 0;
  }
  if (length > 0) yield packedPart(parts, length);
}

function packedPart(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return gzipSync(whole, { mtime: 0, level: 6 });
}
