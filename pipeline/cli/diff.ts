import { existsSync } from "node:fs";
import { join } from "node:path";
import { releaseReader } from "../io/releases.ts";
import { PipelineError } from "../model/errors.ts";
import { changesText, compareReleases, readSnapshot, type Snapshot } from "../release/index.ts";
import { EXIT, type Shell } from "./shell.ts";

export interface DiffOptions {
  readonly output: string;
  readonly json?: boolean;
}

/**
 * `openfigures diff A B`: what parts two releases, and which part of the version it raises.
 * @param before folder of a release, its version, or "latest"
 * @throws PipelineError when there is no such release
 */
export function diff(before: string, after: string, options: DiffOptions, shell: Shell): number {
  const found = compareReleases(snapshotAt(before, options.output), snapshotAt(after, options.output));
  const text = changesText(`${before} → ${after}`, found.severity, found, null);
  shell.stdout.write(options.json ? `${JSON.stringify(found)}\n` : text);
  return EXIT.ok;
}

function snapshotAt(name: string, output: string): Snapshot {
  const folders = [name, join(output, "releases", name), join(output, name)];
  const folder = folders.find((one) => existsSync(join(one, "datapackage.json")));
  if (folder === undefined) {
    throw new PipelineError(
      "release-unknown",
      `${name}: no release there, expected the folder of a release or a version in ${join(output, "releases")}. Correct it`,
    );
  }
  return readSnapshot(releaseReader(folder), folder);
}
