import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

// How a build holds the engine (pipeline/extract): one script, beside it the machine's own form of all functions that an
// ordinary text runs. Node keeps neither for modules. A cache that was made by another Node, or with other settings of V8,
// is refused by V8 itself, which then compiles the script.

const SCRIPT = "engine.cjs";
const CACHE = "engine.cache";

/** The engine of the build in `folder`. */
export function openEngine(folder) {
  const cache = new URL(CACHE, folder);
  return scriptOf(folder, existsSync(cache) ? readFileSync(cache) : undefined).runInThisContext();
}

/** Writes the cache of the functions that `use` has the engine run. Settings of V8 are those of now. */
export function writeCache(folder, use) {
  const script = scriptOf(folder, undefined);
  use(script.runInThisContext());
  writeFileSync(new URL(CACHE, folder), script.createCachedData());
}

function scriptOf(folder, cachedData) {
  const path = new URL(SCRIPT, folder);
  // the bundle is ASCII: read so, it takes one byte a character
  return new Script(readFileSync(path, "latin1"), { filename: fileURLToPath(path), cachedData });
}
