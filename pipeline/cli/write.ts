import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes, and waits while the reader is behind. */
export async function write(stream: Writable, bytes: Uint8Array | string): Promise<void> {
  if (bytes.length > 0 && !stream.write(bytes)) await once(stream, "drain");
}
