import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { asOutput, walk, writeFileAtomic } from "./files.ts";

/** The files below a folder by path, sorted. */
export function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = walk(folder).filter(({ kind }) => kind === "file");
  return new Map(files.map(({ path }) => [path, readFileSync(join(folder, path))]));
}

/**
 * Makes a folder hold these files and no others. What is the same is left alone, each file is replaced whole, and what
 * does not belong is removed at the end, so that a reader never meets a page whose parts are gone.
 * @returns the paths that were written or removed
 * @throws PipelineError when the folder cannot be written
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): readonly string[] {
  asOutput(folder, () => mkdirSync(folder, { recursive: true }));
  const changed = [...files]
    .filter(([path, content]) => writeFileAtomic(join(folder, path), content))
    .map(([path]) => path);
  const stray = walk(folder).filter(({ path, kind }) => kind !== "folder" && !files.has(path));
  asOutput(folder, () => {
    for (const { path } of stray) {
      rmSync(join(folder, path), { force: true });
      prune(folder, dirname(path));
    }
  });
  return [...changed, ...stray.map(({ path }) => path)];
}

/** Removes a folder that has become empty, and those above it that did. */
function prune(root: string, below: string): void {
  if (below === "." || readdirSync(join(root, below)).length > 0) return;
  rmdirSync(join(root, below));
  prune(root, dirname(below));
}
