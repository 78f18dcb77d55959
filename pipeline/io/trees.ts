import { copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeOf, syncFolder, walk, writeSynced } from "./files.ts";

export type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes files into a folder of their own and waits until the disk has them all, then reads them back: a disk that
 * took less than it was given is told before anyone reads. What was there is thrown away, and so is a half.
 * @throws Error of the system, or one with the file that was not kept as written
 */
export function writeTree(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(folder, { recursive: true });
    const folders = new Set([folder]);
    for (const [path, content] of files) {
      const full = join(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      folders.add(dirname(full));
      writeSynced(full, content);
    }
    for (const one of folders) syncFolder(one);
    const damaged = unlike(folder, files);
    if (damaged !== null) throw new Error(`${join(folder, damaged)}: not what was written`);
  } catch (error) {
    // on a full disk the half would be in the way of everyone
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Whether a folder holds these files, byte for byte, and nothing else. */
export function isTree(folder: string, files: Files): boolean {
  if (kindOf(folder) !== "folder") return false;
  const there = walk(folder).filter(({ kind }) => kind !== "folder");
  return (
    there.length === files.size &&
    there.every(({ path, kind }) => kind === "file" && files.has(path)) &&
    unlike(folder, files) === null
  );
}

/** The first file that is not as given. */
function unlike(folder: string, files: Files): string | null {
  for (const [path, content] of files) {
    if (Buffer.compare(readFileSync(join(folder, path)), Buffer.from(content)) !== 0) return path;
  }
  return null;
}

/** A second folder with the same files: names for the same bytes where the file system can, else copies. */
export function copyTree(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const { path, kind } of walk(from)) {
    if (kind === "folder") mkdirSync(join(to, path), { recursive: true });
    else if (kind === "file") linkOrCopy(join(from, path), join(to, path));
  }
  for (const { path, kind } of walk(to)) if (kind === "folder") syncFolder(join(to, path));
  syncFolder(to);
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!["EPERM", "ENOTSUP", "EMLINK", "ENOSYS"].includes(codeOf(error) ?? "")) throw error;
    copyFileSync(from, to);
  }
}

export function kindOf(path: string): "folder" | "other" | null {
  try {
    return lstatSync(path).isDirectory() ? "folder" : "other";
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw error;
  }
}
