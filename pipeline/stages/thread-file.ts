import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packageRoot } from "../io/root.ts";

/** The module of a thread of the stages: beside this one in the sources, in its own place in a build. */
export function threadFile(name: "reader" | "extracting" | "packing"): URL {
  const own = new URL(`./${name}.ts`, import.meta.url);
  return import.meta.url.endsWith(".ts") && existsSync(own)
    ? own
    : pathToFileURL(join(packageRoot(), "dist", "stages", `${name}.js`));
}
