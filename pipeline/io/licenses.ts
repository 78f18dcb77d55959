import { readFileSync } from "node:fs";
import { join } from "node:path";
import { walk } from "./files.ts";

/** The legal code of each licence of a folder by its SPDX identifier, which is the name of its file. */
export function readLicenses(folder: string): Readonly<Record<string, string>> {
  const files = walk(folder).filter(({ path, kind }) => kind === "file" && path.endsWith(".txt"));
  return Object.fromEntries(
    files.map(({ path }) => [path.replace(/\.txt$/u, ""), readFileSync(join(folder, path), "utf8")]),
  );
}
