import type { Fault, Published } from "./fault.ts";
import { hashFaults } from "./hashes.ts";
import { lintFaults } from "./lint.ts";
import { referenceFaults } from "./references.ts";
import { readTables } from "./rows.ts";
import { spanFaults } from "./spans.ts";

export type { Fault, Published } from "./fault.ts";
export { checksumFaults } from "./hashes.ts";

/**
 * Checks a published release against itself and against the texts: checksums, schemas, all formats of text alike, keys,
 * quotes at their offsets, and what every description must say.
 *
 * @param textOf the text of a source; null where it is not to hand
 * @returns every fault found; none for a sound release
 */
export function verifyRelease(
  release: Published,
  textOf: (sourceId: string) => string | null,
  sha256: (bytes: Uint8Array) => string,
): readonly Fault[] {
  const { tables, faults } = readTables(release);
  return [
    ...hashFaults(release, sha256),
    ...faults,
    ...referenceFaults(tables),
    ...spanFaults(tables, textOf),
    ...lintFaults(release),
  ];
}
