import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { PipelineError } from "../model/errors.ts";
import { asOutput, codeOf, syncFolder, writeFileAtomic } from "./files.ts";
import { copyTree, type Files, isTree, kindOf, writeTree } from "./trees.ts";

export interface Published {
  /** Folder of the release, as given: "output/releases/0.1.0". */
  readonly folder: string;
  /** False when the release was there already, byte for byte. */
  readonly changed: boolean;
}

/** The moments of publishing, in their order; after a crash at any of them `latest` leads to a whole release. */
export const POINTS = [
  "begun",
  "built",
  "intended",
  "placed",
  "latest-aside",
  "copied",
  "moved-away",
  "moved-in",
  "latest-switched",
  "cleared",
] as const;
export type Point = (typeof POINTS)[number];
/** Told of each moment when it is reached; tests kill the process there. */
export type Observe = (point: Point) => void;

/** What is being built, and what was replaced, stand here; no reader is ever sent to a half. */
const ASIDE = ".aside";
const BUILD = "build";
/** Holds the version that `latest` is about to lead to. */
const INTENT = "intent";
const KEPT = /^\.aside\/(?<version>\d+\.\d+\.\d+)\.kept$/u;

/**
 * Publishes the files of a release all or nothing: they are built aside, synced, read back, and moved into place, and
 * `latest` is switched in one rename. Whoever enters `latest` sees a whole release at any moment, also while a
 * version below 1.0.0 is replaced: then `latest` leads to the new one aside until its folder has moved. Both the old
 * folder and the name aside are kept until the next release, so that whoever is in one reads on undisturbed.
 * A release that is there byte for byte is left alone.
 *
 * @param files by their path within the release
 * @param replace whether an unlike release of the same version may be replaced; never from 1.0.0 on
 * @throws PipelineError when it may not, or the folder cannot be written
 */
export function publish(
  output: string,
  version: string,
  files: Files,
  replace: boolean,
  observe: Observe = () => {},
): Published {
  finishPublishing(output);
  const folder = join(output, "releases", version);
  if (isTree(folder, files)) {
    const switched = linkOf(output) !== `releases/${version}`;
    if (switched) asOutput(output, () => pointLatest(output, `releases/${version}`));
    return { folder, changed: switched };
  }
  return publishBuilt(output, version, (build) => writeTree(build, files), replace, observe);
}

/**
 * Publishes what is built into a folder aside, in the same way; for a release that no memory holds.
 *
 * @param build fills the folder and waits until the disk has it
 * @throws PipelineError when a release of this version is there and may not be replaced, or the folder cannot be written
 */
export function publishBuilt(
  output: string,
  version: string,
  build: (folder: string) => void,
  replace: boolean,
  observe: Observe = () => {},
): Published {
  const folder = join(output, "releases", version);
  const isThere = kindOf(folder) !== null;
  if (isThere) allowReplacement(folder, version, replace);
  return asOutput(folder, () => {
    clearAside(output);
    observe("begun");
    const built = join(output, ASIDE, BUILD);
    build(built);
    observe("built");
    if (isThere) {
      renameSync(built, join(output, ASIDE, `${version}.kept`));
      observe("placed");
      pointLatest(output, `${ASIDE}/${version}.kept`);
      observe("latest-aside");
      moveIn(output, version, observe);
    } else {
      writeFileAtomic(join(output, ASIDE, INTENT), version);
      observe("intended");
      mkdirSync(join(output, "releases"), { recursive: true });
      renameSync(built, folder);
      syncFolder(join(output, "releases"));
      observe("placed");
      pointLatest(output, `releases/${version}`);
      observe("latest-switched");
      clearAside(output);
    }
    observe("cleared");
    return { folder, changed: true };
  });
}

/**
 * Completes what a killed run was about to publish: a whole release that `latest` leads to or was about to.
 * Without one, nothing happens.
 * @throws PipelineError when the folder cannot be written
 */
export function finishPublishing(output: string): void {
  const replaced = KEPT.exec(linkOf(output) ?? "")?.groups?.version;
  if (replaced !== undefined) asOutput(output, () => moveIn(output, replaced, () => {}));
  const intended = intentOf(output);
  if (intended === null) return;
  asOutput(output, () => {
    if (kindOf(join(output, "releases", intended)) === "folder") pointLatest(output, `releases/${intended}`);
    rmSync(join(output, ASIDE, INTENT));
    dropEmptyAside(output);
  });
}

/** From the moment that `latest` leads to the new release aside until it leads to its own place. */
function moveIn(output: string, version: string, observe: Observe): void {
  const kept = join(output, ASIDE, `${version}.kept`);
  const fresh = join(output, ASIDE, `${version}.new`);
  const old = join(output, ASIDE, `${version}.old`);
  const folder = join(output, "releases", version);
  copyTree(kept, fresh);
  observe("copied");
  if (kindOf(folder) !== null) {
    rmSync(old, { recursive: true, force: true });
    renameSync(folder, old);
  }
  observe("moved-away");
  renameSync(fresh, folder);
  syncFolder(join(output, "releases"));
  observe("moved-in");
  pointLatest(output, `releases/${version}`);
  // the names aside stay until the next release: whoever entered by them reads on undisturbed
  observe("latest-switched");
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

/** Switches `latest` in one rename: a reader sees the old target or the new one, never none. */
function pointLatest(output: string, target: string): void {
  mkdirSync(join(output, ASIDE), { recursive: true });
  const link = join(output, ASIDE, "latest");
  rmSync(link, { force: true });
  symlinkSync(target, link, "dir");
  renameSync(link, join(output, "latest"));
  syncFolder(output);
  dropEmptyAside(output);
}

/** Throws away what killed runs left; `latest` leads nowhere in here when this is called. */
function clearAside(output: string): void {
  for (const name of asideNames(output)) rmSync(join(output, ASIDE, name), { recursive: true, force: true });
  dropEmptyAside(output);
}

function dropEmptyAside(output: string): void {
  if (asideNames(output).length > 0) return;
  try {
    rmdirSync(join(output, ASIDE));
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

function asideNames(output: string): string[] {
  try {
    return readdirSync(join(output, ASIDE));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

function intentOf(output: string): string | null {
  try {
    const version = readFileSync(join(output, ASIDE, INTENT), "utf8");
    return /^\d+\.\d+\.\d+$/u.test(version) ? version : "";
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw error;
  }
}

function linkOf(output: string): string | null {
  try {
    return readlinkSync(join(output, "latest")).replaceAll("\\", "/");
  } catch {
    return null;
  }
}
