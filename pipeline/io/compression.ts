import { extname } from "node:path";
import { type Duplex, Transform } from "node:stream";
import { promisify } from "node:util";
import zlib from "node:zlib";

const gzip = promisify(zlib.gzip);

/** What unpacks a file, by the end of its name: `.gz`, `.zst`; null for what is not packed. */
export async function unpackerOf(path: string): Promise<Duplex | null> {
  switch (extname(path)) {
    case ".gz":
      return zlib.createGunzip();
    case ".zst":
      return ownZstd<() => Duplex>("createZstdDecompress")?.() ?? slowZstd();
    default:
      return null;
  }
}

/** What packs a part of a file; the parts one after the other are a whole packed file. */
export async function packerOf(path: string): Promise<(part: Uint8Array) => Promise<Uint8Array>> {
  switch (extname(path)) {
    case ".gz":
      return (part) => gzip(part);
    case ".zst": {
      const own =
        ownZstd<(part: Uint8Array, done: (error: Error | null, packed: Buffer) => void) => void>("zstdCompress");
      if (own !== null) return promisify(own);
      slowCompress ??= openCompress();
      const compress = await slowCompress;
      return async (part) => compress(Buffer.from(part), 3);
    }
    default:
      return async (part) => part;
  }
}

let slowCompress: ReturnType<typeof openCompress> | undefined;

/** Opened once: opened again, the package changes its memory under whoever is packing. */
async function openCompress() {
  const { init, compress } = await import("@bokuweb/zstd-wasm");
  await init();
  return compress;
}

/** Node has Zstandard from 22.15 on; before that others do the same more slowly. */
function ownZstd<T>(name: string): T | null {
  const found: unknown = Reflect.get(zlib, name);
  return typeof found === "function" ? (found as T) : null;
}

async function slowZstd(): Promise<Duplex> {
  const { Decompress } = await import("fzstd");
  const whole = new Transform({
    transform(chunk: Uint8Array, _, done) {
      attempt(() => unpack.push(chunk), done);
    },
    flush(done) {
      attempt(() => unpack.push(new Uint8Array(0), true), done);
    },
  });
  const unpack = new Decompress((piece) => {
    if (piece.length > 0) whole.push(piece);
  });
  return whole;
}

function attempt(work: () => void, done: (error?: Error) => void): void {
  try {
    work();
  } catch (error) {
    // with a code, as the errors of Node's own unpackers have
    const reason = error instanceof Error ? error.message : String(error);
    done(Object.assign(new Error(`no whole Zstandard (${reason})`), { code: "ZSTD_error" }));
    return;
  }
  done();
}
