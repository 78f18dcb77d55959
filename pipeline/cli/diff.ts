import { releaseFolder, releaseReader } from "../io/releases.ts";
import { changesText, compareReleases, readSnapshot, type Snapshot } from "../release/index.ts";
import { diffPage } from "../site/index.ts";
import { EXIT, type Shell } from "./shell.ts";

export interface DiffOptions {
  readonly output: string;
  readonly json?: boolean;
  /** A page that stands alone, instead of text. */
  readonly html?: boolean;
}

/**
 * `openfigures diff A B`: what parts two releases, and which part of the version it raises.
 * @param before folder of a release, its version, or "latest"
 * @throws PipelineError when there is no such release
 */
export function diff(before: string, after: string, options: DiffOptions, shell: Shell): number {
  const found = compareReleases(snapshotAt(before, options.output), snapshotAt(after, options.output));
  if (options.json) shell.stdout.write(`${JSON.stringify(found)}\n`);
  else if (options.html) shell.stdout.write(diffPage({ before, after }, found));
  else shell.stdout.write(changesText(`${before} → ${after}`, found.severity, found, null));
  return EXIT.ok;
}

function snapshotAt(name: string, output: string): Snapshot {
  const folder = releaseFolder(name, output);
  return readSnapshot(releaseReader(folder), folder);
}
