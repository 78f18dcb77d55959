import { extname } from "node:path";
import type { Duplex } from "node:stream";
import { promisify } from "node:util";
import zlib from "node:zlib";
import { PipelineError } from "../model/errors.ts";

const gzip = promisify(zlib.gzip);

/** What unpacks a file, by the end of its name: `.gz`, `.zst`; null for what is not packed. */
export async function unpackerOf(path: string): Promise<Duplex | null> {
  switch (extname(path)) {
    case ".gz":
      return zlib.createGunzip();
    case ".zst":
      return zstd<() => Duplex>(path, "createZstdDecompress")();
    default:
      return null;
  }
}

/** What packs a part of a file; the parts one after the other are a whole packed file. */
export async function packerOf(path: string): Promise<(part: Uint8Array) => Promise<Uint8Array>> {
  switch (extname(path)) {
    case ".gz":
      return (part) => gzip(part);
    case ".zst":
      return promisify(
        zstd<(part: Uint8Array, done: (error: Error | null, packed: Buffer) => void) => void>(path, "zstdCompress"),
      );
    default:
      return async (part) => part;
  }
}

/** Node has Zstandard from 22.15 on. */
function zstd<T>(path: string, name: string): T {
  const found: unknown = Reflect.get(zlib, name);
  if (typeof found === "function") return found as T;
  throw new PipelineError(
    "zstd-unknown",
    `${path}: Zstandard, which this Node cannot read or write; Node 22.15 and later can. Use .gz, or the program zstd in a pipe`,
  );
}
