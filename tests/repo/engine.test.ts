import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const { openEngine, writeCache } = await import(pathToFileURL(resolve("pipeline/engine.mjs")).href);

const SCRIPT = "(() => { const twice = (n) => 2 * n; const never = () => 0; return { twice, never }; })()";

test("an engine opens with its cache, without one, and with one that is of another build or of no build at all", () => {
  const path = mkdtempSync(join(tmpdir(), "engine-"));
  const folder = pathToFileURL(path + sep);
  writeFileSync(join(path, "engine.cjs"), SCRIPT);
  expect(openEngine(folder).twice(4)).toBe(8);
  writeCache(folder, ({ twice }: { twice: (n: number) => number }) => twice(1));
  expect(openEngine(folder).twice(4)).toBe(8);
  const cache = readFileSync(join(path, "engine.cache"));
  writeFileSync(join(path, "engine.cjs"), SCRIPT.replace("2 * n", "n * 10"));
  expect(openEngine(folder).twice(4)).toBe(40);
  for (const broken of [Buffer.alloc(0), Buffer.from("no cache"), cache.subarray(0, 40)]) {
    writeFileSync(join(path, "engine.cache"), broken);
    expect(openEngine(folder).twice(4)).toBe(40);
  }
});
