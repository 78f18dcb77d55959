import { deflateSync, Zip, ZipPassThrough } from "fflate";
import type { Content } from "./formats/format.ts";

/** Whether a file is packed by its own format. */
export function isPackedAlready(path: string): boolean {
  return /\.(?:gz|parquet|zip)$/u.test(path);
}

/** Packs bytes in the way of RFC 1951; the same bytes always in the same way. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

export const deflated: Deflate = (bytes) => deflateSync(bytes, { level: 6 });

/**
 * All files as one zip archive, below a folder of that name; the same files give the same bytes.
 * @param folder such as "open-figures-1.2.0", so that unpacking scatters nothing
 * @param deflate gives what `deflated` gives; it may remember
 */
export function zipOf(folder: string, files: ReadonlyMap<string, Content>, deflate: Deflate = deflated): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = typeof content === "string" ? encoder.encode(content) : content;
    const name = `${folder}/${path}`;
    const entry = isPackedAlready(path) ? new ZipPassThrough(name) : new Deflated(name, deflate);
    // the first moment that the format knows, in local time: it stores no zone, so that every machine writes the same
    entry.mtime = new Date(1980, 0, 1);
    entry.os = 3;
    entry.attrs = 0o644 << 16;
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(pieces);
}

/** An entry whose bytes come packed from elsewhere. */
class Deflated extends ZipPassThrough {
  override compression = 8;
  readonly #deflate: Deflate;

  constructor(name: string, deflate: Deflate) {
    super(name);
    this.#deflate = deflate;
  }

  protected override process(bytes: Uint8Array, final: boolean): void {
    this.ondata(null, this.#deflate(bytes), final);
  }
}
