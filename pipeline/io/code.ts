import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256, walk } from "./files.ts";
import { packageRoot } from "./root.ts";

/**
 * Hash of the code of some parts of the pipeline and of the libraries that it uses: what was made by other code is
 * made again. In a build, where the parts cannot be told, of all of it.
 *
 * @param parts folders of pipeline/
 */
export function codeHash(parts: readonly string[]): string {
  const root = packageRoot();
  const sources = join(root, "pipeline");
  const isBuilt = !import.meta.url.endsWith(".ts") || !existsSync(sources);
  const folders = isBuilt ? [join(root, "dist")] : parts.map((part) => join(sources, part));
  const hashes = folders.map(folderHash);
  return sha256([...hashes, sha256(readFileSync(join(root, "package.json")))].join("\n"));
}

const known = new Map<string, string>();

/** What V8 made of the code of a build: another each time, of the same code. */
const COMPILED = /\.cache$/u;

/** Hash of the code below a folder. Code does not change while it runs. */
export function folderHash(folder: string): string {
  let hash = known.get(folder);
  if (hash === undefined) {
    const files = walk(folder).filter(({ path, kind }) => kind === "file" && !COMPILED.test(path));
    hash = sha256(files.map(({ path }) => `${path} ${sha256(readFileSync(join(folder, path)))}\n`).join(""));
    known.set(folder, hash);
  }
  return hash;
}
