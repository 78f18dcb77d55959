import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { PipelineError } from "../model/errors.ts";
import { codeOf, readIfThere, sha256, walk } from "./files.ts";

const VERSION = /^\d+\.\d+\.\d+$/u;

/** Versions of the releases that are there, in no order. */
export function publishedVersions(output: string): string[] {
  try {
    return readdirSync(join(output, "releases")).filter((name) => VERSION.test(name));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

/** Whether `latest` leads to a release of this version and each of its files is as its checksums say. */
export function isLatestAndWhole(output: string, version: string): boolean {
  const folder = join(output, "releases", version);
  try {
    if (readlinkSync(join(output, "latest")) !== `releases/${version}`) return false;
    const sums = readFileSync(join(folder, "SHA256SUMS"), "utf8").split("\n").slice(0, -1);
    const expected = new Map(sums.map((line) => [line.slice(66), line.slice(0, 64)]));
    const files = walk(folder).filter(({ kind, path }) => kind !== "folder" && path !== "SHA256SUMS");
    return (
      files.length === expected.size &&
      files.every(({ path }) => expected.get(path) === sha256(readFileSync(join(folder, path))))
    );
  } catch {
    return false;
  }
}

/**
 * The folder of a release.
 * @param name that folder itself, a version below `output`, or "latest"
 * @throws PipelineError when there is no such release
 */
export function releaseFolder(name: string, output: string): string {
  const folders = [name, join(output, "releases", name), join(output, name)];
  const folder = folders.find((one) => existsSync(join(one, "datapackage.json")));
  if (folder !== undefined) return folder;
  throw new PipelineError(
    "release-unknown",
    `${name}: no release there, expected the folder of a release or a version in ${join(output, "releases")}. Correct it`,
  );
}

/** Reads the texts of a release by their path within it; null where there is none. */
export function releaseReader(folder: string): (path: string) => string | null {
  return (path) => {
    const bytes = readIfThere(join(folder, path));
    return bytes === null ? null : Buffer.from(bytes).toString("utf8");
  };
}

/** A breaking change that was announced, a record of `schemas/breaking-changes.json`. */
export interface Announcement {
  readonly table: string;
  readonly column: string | null;
  readonly kind: string;
  readonly reason: string;
  readonly announced: string;
  readonly not_before: string;
}

const FIELDS = ["table", "column", "kind", "reason", "announced", "not_before"] as const;

/**
 * Reads the announced breaking changes; none where there is no such file.
 * @throws PipelineError when the file is no list of them
 */
export function readAnnouncements(path: string): Announcement[] {
  const bytes = readIfThere(path);
  if (bytes === null) return [];
  let list: unknown;
  try {
    list = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    list = null;
  }
  if (!Array.isArray(list) || !list.every(isAnnouncement)) {
    throw new PipelineError(
      "announcements-broken",
      `${path}: something else, expected a JSON array of objects with ${FIELDS.join(", ")}. Correct the file`,
    );
  }
  return list;
}

function isAnnouncement(record: unknown): record is Announcement {
  if (typeof record !== "object" || record === null) return false;
  const values = new Map<string, unknown>(Object.entries(record));
  return FIELDS.every((field) => {
    const value = values.get(field);
    return typeof value === "string" || (field === "column" && value === null);
  });
}
