import { cpSync, lstatSync, mkdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { PipelineError } from "../model/errors.ts";
import { asOutput, codeOf, syncFolder, walk, writeSynced } from "./files.ts";

export interface Published {
  /** Folder of the release, as given: "output/releases/0.1.0". */
  readonly folder: string;
  /** False when the release was there already, byte for byte. */
  readonly changed: boolean;
}

/**
 * Publishes the files of a release all or nothing: they are built aside, synced, and moved into place, and
 * `latest` is switched in one rename. Whoever reads through `latest` sees a whole release at any moment, also
 * while a version below 1.0.0 is replaced: then `latest` points at the build aside until the folder has moved.
 * A release that is there byte for byte is left alone.
 *
 * @param files by their path within the release
 * @param replace whether an unlike release of the same version may be replaced; never from 1.0.0 on
 * @throws PipelineError when it may not, or the folder cannot be written
 */
export function publish(
  output: string,
  version: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  replace: boolean,
): Published {
  const folder = join(output, "releases", version);
  const target = `releases/${version}`;
  if (isSame(folder, files)) {
    const switched = linkOf(output) !== target;
    if (switched) asOutput(output, () => pointLatest(output, target));
    return { folder, changed: switched };
  }
  const isThere = kindOf(folder) !== null;
  if (isThere) allowReplacement(folder, version, replace);
  return asOutput(folder, () => {
    const aside = join(output, "releases", `.${version}.new`);
    build(aside, files);
    if (isThere) {
      const kept = join(output, "releases", `.${version}.next`);
      rmSync(kept, { recursive: true, force: true });
      cpSync(aside, kept, { recursive: true });
      pointLatest(output, `releases/.${version}.next`);
      rmSync(folder, { recursive: true, force: true });
      renameSync(aside, folder);
      pointLatest(output, target);
      rmSync(kept, { recursive: true, force: true });
    } else {
      renameSync(aside, folder);
      pointLatest(output, target);
    }
    syncFolder(dirname(folder));
    return { folder, changed: true };
  });
}

function allowReplacement(folder: string, version: string, replace: boolean): void {
  if (!version.startsWith("0.")) {
    throw new PipelineError(
      "release-final",
      `${folder}: a release that differs from what would be written, expected a new version. Releases from 1.0.0 on are never changed: raise the version`,
    );
  }
  if (!replace) {
    throw new PipelineError(
      "release-exists",
      `${folder}: a release that differs from what would be written, expected none. Use --replace to replace it, or raise the version`,
    );
  }
}

function build(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of files) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeSynced(full, content);
  }
  syncFolder(folder);
}

function isSame(folder: string, files: ReadonlyMap<string, string | Uint8Array>): boolean {
  if (kindOf(folder) !== "folder") return false;
  const there = walk(folder).filter(({ kind }) => kind !== "folder");
  return (
    there.length === files.size &&
    there.every(({ path, kind }) => {
      const content = files.get(path);
      if (kind !== "file" || content === undefined) return false;
      return Buffer.compare(readFileSync(join(folder, path)), Buffer.from(content)) === 0;
    })
  );
}

/** Switches `latest` in one rename: a reader sees the old target or the new one, never none. */
function pointLatest(output: string, target: string): void {
  const aside = join(output, ".latest.new");
  rmSync(aside, { force: true });
  symlinkSync(target, aside, "dir");
  renameSync(aside, join(output, "latest"));
}

function linkOf(output: string): string | null {
  try {
    return readlinkSync(join(output, "latest"));
  } catch {
    return null;
  }
}

function kindOf(path: string): "folder" | "other" | null {
  try {
    return lstatSync(path).isDirectory() ? "folder" : "other";
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw error;
  }
}
