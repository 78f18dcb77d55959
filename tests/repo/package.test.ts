import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../pipeline/model/languages.ts";

const pack = JSON.parse(readFileSync("package.json", "utf8"));

describe("package.json", () => {
  test.each(Object.entries<string>({ ...pack.dependencies, ...pack.devDependencies }))(
    "%s is pinned to one version",
    (_, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
    },
  );

  test("has a script for each stage and each habit", () => {
    for (const stage of ["ingest", "extract", "validate", "derive", "release", "site"]) {
      expect(pack.scripts[stage]).toBe(`tsx pipeline/main.ts ${stage}`);
    }
    expect(pack.scripts.start).toBe("tsx pipeline/main.ts run");
    expect(pack.scripts.test).toBe("biome check . && tsc && vitest run");
    for (const script of ["types", "fix", "check", "bench", "build", "prepare"]) {
      expect(pack.scripts).toHaveProperty(script);
    }
  });

  test("every library that the pipeline imports is a dependency, and every dependency is imported", () => {
    const sources = readdirSync("pipeline", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => readFileSync(`pipeline/${path}`, "utf8"));
    const imported = sources.flatMap((source) =>
      [...source.matchAll(/^(?:import|export)\s(?:[\w\s{},*$]*\sfrom\s)?"([^"]+)"|\bimport\("([^"]+)"\)/gmu)].map(
        (match) => /^(?:@[^/]+\/)?[^/]+/u.exec(match[1] ?? match[2] ?? "")?.[0] ?? "",
      ),
    );
    const libraries = new Set(imported.filter((name) => !/^(?:node:|\.)/u.test(name)));
    expect([...libraries].sort()).toEqual(Object.keys(pack.dependencies).sort());
  });
});

describe("the repository", () => {
  test("has a folder for each language that there are rules for", () => {
    const folders = readdirSync("pipeline/extract/languages").filter((name) =>
      statSync(`pipeline/extract/languages/${name}`).isDirectory(),
    );
    expect(folders.sort()).toEqual([...LANGUAGES].sort());
  });

  test("has metadata for each raw text", () => {
    for (const path of readdirSync("raw", { recursive: true, encoding: "utf8" })) {
      if (/\.(txt|md|html)$/u.test(path))
        expect(existsSync(`raw/${path.replace(/\.\w+$/u, "")}.source.json`)).toBe(true);
    }
  });
});
