import { releaseFolder, releaseReader } from "../io/releases.ts";
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
  const folder = releaseFolder(name, output);
  return readSnapshot(releaseReader(folder), folder);
}
