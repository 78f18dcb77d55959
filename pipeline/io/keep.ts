import { createHash } from "node:crypto";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { syncFolder } from "./files.ts";

type Content = string | Uint8Array;

interface Pieces {
  readonly pieces: () => Iterable<Content>;
}

/** Bytes that are read together. */
const PIECE = 1 << 20;

/** The bytes of a file, piece by piece. */
export function* bytesOf(path: string): Generator<Uint8Array> {
  const handle = openSync(path, "r");
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(PIECE);
      const length = readSync(handle, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}

/** Lower-case hex of the SHA-256 of a file of any size; null where there is none. */
export function sha256OfFile(path: string): string | null {
  if (!existsSync(path)) return null;
  const hash = createHash("sha256");
  for (const piece of bytesOf(path)) hash.update(piece);
  return hash.digest("hex");
}

/** Keeps files in a folder as they are made, and tells what is known of each: no more than a piece is held. */
export function keeper(folder: string) {
  const folders = new Set<string>();
  rmSync(folder, { recursive: true, force: true });
  return {
    keep(path: string, content: Content | Pieces) {
      const full = join(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      folders.add(dirname(full));
      const hash = createHash("sha256");
      const handle = openSync(full, "w");
      try {
        const pieces = typeof content === "object" && "pieces" in content ? content.pieces() : [content];
        for (const piece of pieces) {
          const bytes = typeof piece === "string" ? Buffer.from(piece, "utf8") : piece;
          hash.update(bytes);
          for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
        }
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      return {
        content: { pieces: () => bytesOf(full) },
        bytes: statSync(full).size,
        sha256: hash.digest("hex"),
      };
    },
    /** Waits until the disk has the names too. */
    end(): void {
      for (const one of folders) syncFolder(one);
      syncFolder(folder);
    },
  };
}
