import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";

const STAGES = ["ingest", "extract", "validate", "derive", "release", "site"];

/** Which parts of pipeline/ each part may import, itself aside. */
const MAY_IMPORT = new Map<string, readonly string[]>([
  ["main", ["command", "io"]],
  ["command", ["cli", "io", "model"]],
  ["cli", ["schedule", "stages", ...STAGES, "io", "model"]],
  ["schedule", ["stages", "io", "model"]],
  ["stages", [...STAGES, "io", "model"]],
  ...STAGES.map((stage) => [stage, ["model"]] as const),
  ["io", ["model"]],
  ["model", []],
]);

/** "extract/rules/digits.ts" belongs to "extract", "stages.ts" to "stages". */
function partOf(path: string): string {
  return (path.split("/")[0] ?? "").replace(/\.ts$/u, "");
}

/** What is wrong with the imports and globals of one file; `path` is relative to pipeline/. */
function breaches(path: string, source: string): string[] {
  const part = partOf(path);
  const allowed = MAY_IMPORT.get(part);
  if (allowed === undefined) return [`${path} belongs to no layer`];
  const pure = STAGES.includes(part) || part === "model";
  const found: string[] = [];
  for (const match of source.matchAll(
    /^(?:import|export)\s(?:[\w\s{},*$]*\sfrom\s)?"([^"]+)"|\bimport\("([^"]+)"\)/gmu,
  )) {
    const target = match[1] ?? match[2] ?? "";
    if (target.startsWith(".")) {
      const goal = partOf(posix.normalize(posix.join(dirname(path), target)));
      if (goal !== part && !allowed.includes(goal)) found.push(`${path} imports ${target}`);
    } else if (pure && target.startsWith("node:")) found.push(`${path} imports ${target}`);
  }
  if (!["main", "command"].includes(part) && /(?<![\w.])process\.\w/u.test(source)) found.push(`${path} knows process`);
  if (pure && /Date\.now\(|new Date\(\)|Math\.random\(|toLocale\w*\(|localeCompare\(/u.test(source)) {
    found.push(`${path} depends on the clock, on chance or on the locale`);
  }
  return found;
}

describe("layers", () => {
  test("every file of pipeline/ imports only what its layer may", () => {
    const files = readdirSync("pipeline", { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".ts"));
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap((path) => breaches(path, readFileSync(join("pipeline", path), "utf8")))).toEqual([]);
  });

  test.each([
    ["derive/index.ts", 'import { extract } from "../extract/index.ts";'],
    ["extract/rules/digits.ts", 'import { readFileSync } from "node:fs";'],
    ["validate/checks/a.ts", 'const x = await import("../../io/files.ts");'],
    ["io/files.ts", 'import { ingest } from "../ingest/index.ts";'],
    ["model/span.ts", 'import type { Stage } from "../stages.ts";'],
    ["ingest/a.ts", "const home = process.env.HOME;"],
    ["cli/run.ts", "process.exit(1);"],
    ["derive/a.ts", "const now = Date.now();"],
    ["release/a.ts", "rows.sort((a, b) => a.localeCompare(b));"],
    ["helpers/a.ts", ""],
  ])("a breach is seen in %s", (path, source) => {
    expect(breaches(path, source)).toHaveLength(1);
  });
});
