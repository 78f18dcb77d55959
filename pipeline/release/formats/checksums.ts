import type { Format } from "./format.ts";

/** `SHA256SUMS`: every file but itself, sorted by path; `sha256sum -c SHA256SUMS` checks it. */
export const checksums: Format = function* (_release, written) {
  const lines = [...written.values()].map(({ path, sha256 }) => ({ path, line: `${sha256}  ${path}\n` }));
  lines.sort((a, b) => (a.path < b.path ? -1 : 1));
  yield ["SHA256SUMS", lines.map(({ line }) => line).join("")];
};
