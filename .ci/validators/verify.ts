// node --import tsx verify.ts RELEASE: our own checks of a release of the tests' sample, whose texts it knows.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { sha256, walk } from "../../pipeline/io/files.ts";
import { verifyRelease } from "../../pipeline/release/verify/index.ts";
import { sample } from "../../tests/release/sample.ts";

const folder = process.argv[2] ?? ".";
const paths = walk(folder).flatMap(({ path, kind }) => (kind === "file" ? [path] : []));
const bytes = (path: string): Uint8Array | null => (paths.includes(path) ? readFileSync(join(folder, path)) : null);
const texts = new Map(sample.documents.map((document) => [document.source_id, document.text]));
const faults = verifyRelease(
  { paths, bytes, text: (path) => (bytes(path) === null ? null : Buffer.from(bytes(path) ?? []).toString("utf8")) },
  (id) => texts.get(id) ?? null,
  sha256,
);
for (const { code, where, message } of faults) console.log(`${where}: ${message} [${code}]`);
process.exitCode = faults.length === 0 ? 0 : 1;
