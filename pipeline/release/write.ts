import type { Content, Format, Pieces, ReleaseData, WrittenFile } from "./formats/format.ts";

/** What is known of a file once it is kept. */
export type Kept = Pick<WrittenFile, "content" | "bytes" | "sha256">;

/** Keeps a file: in memory, or on a disk as it is made. */
export type Keep = (path: string, content: Content | Pieces) => Kept;

/** Makes the files of all formats, one after the other; each sees those before it. */
export function writeFormats(formats: readonly Format[], data: ReleaseData, keep: Keep): void {
  const written = new Map<string, WrittenFile>();
  for (const format of formats) {
    for (const [path, content] of format(data, written)) written.set(path, { path, ...keep(path, content) });
  }
}
