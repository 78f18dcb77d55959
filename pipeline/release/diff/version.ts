import type { Severity } from "../../model/diff.ts";
import { PipelineError } from "../../model/errors.ts";

const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/u;

/**
 * The version after `previous` for a difference of this severity: 1.4.2 becomes 2.0.0, 1.5.0 or 1.4.3.
 * Below 1.0.0 nothing is promised yet, so that what breaks raises the middle number: 0.1.0 becomes 0.2.0.
 * @see https://semver.org/#spec-item-4
 */
export function nextVersion(previous: string, severity: Severity): string {
  const [major, minor, patch] = partsOf(previous);
  if (severity === "none") return previous;
  if (severity === "patch") return `${major}.${minor}.${patch + 1}`;
  return severity === "major" && major > 0 ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

/** Orders versions by their numbers: 1.10.0 comes after 1.9.0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

function partsOf(version: string): readonly [number, number, number] {
  const match = SEMVER.exec(version);
  if (match === null) {
    throw new PipelineError(
      "version-malformed",
      `version "${version}": not a semantic version, expected three numbers such as 1.2.0. Correct the option or the name of the folder`,
    );
  }
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}
