import type { Fault, Published } from "./fault.ts";

const SUMS = "SHA256SUMS";

/** Every file has the checksum that SHA256SUMS gives it, none is missing, none has come in beside. */
export function hashFaults(release: Published, sha256: (bytes: Uint8Array) => string): readonly Fault[] {
  const hashOf = (path: string): string | null => {
    const bytes = release.bytes(path);
    return bytes === null ? null : sha256(bytes);
  };
  return checksumFaults(release, hashOf);
}

/** @param hashOf the SHA-256 of a file; null where there is none */
export function checksumFaults(
  release: Pick<Published, "paths" | "text">,
  hashOf: (path: string) => string | null,
): readonly Fault[] {
  const sums = release.text(SUMS);
  if (sums === null)
    return [{ code: "file-missing", where: SUMS, message: "no checksums, expected one for each file" }];
  const listed = new Map(
    sums
      .split("\n")
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const found: Fault[] = [];
  for (const [path, expected] of listed) {
    const hash = hashOf(path);
    if (hash === null)
      found.push({ code: "file-missing", where: path, message: `no such file, expected one of ${expected}` });
    else if (hash !== expected) {
      found.push({
        code: "hash-differs",
        where: path,
        message: `its checksum is ${hash}, expected ${expected}`,
      });
    }
  }
  for (const path of release.paths.filter((each) => each !== SUMS && !listed.has(each))) {
    found.push({ code: "file-unknown", where: path, message: "not in SHA256SUMS, expected only files of the release" });
  }
  return found;
}
