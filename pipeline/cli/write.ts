import type { Writable } from "node:stream";

/** Writes, and waits until the bytes are gone: their memory can be used again, and none is filled while a reader is behind. */
export function write(stream: Writable, bytes: Uint8Array | string): Promise<void> {
  if (bytes.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
