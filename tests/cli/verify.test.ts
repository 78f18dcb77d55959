import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { runAll } from "../../pipeline/cli/run.ts";
import { verify } from "../../pipeline/cli/verify.ts";
import { folderWith, METADATA, shellWith, TEXT } from "./sample.ts";

let options = { raw: "", output: "" };

beforeEach(async () => {
  const folder = folderWith({ "raw/bureau/beds.txt": TEXT, "raw/bureau/beds.source.json": METADATA });
  options = { raw: join(folder, "raw"), output: join(folder, "output") };
  await runAll(options, shellWith());
});

async function codes(changes: object = {}): Promise<string[]> {
  const shell = shellWith();
  const exit = await verify("latest", { ...options, ...changes, json: true }, shell);
  const { faults } = JSON.parse(shell.written());
  expect(exit).toBe(faults.length > 0 ? 1 : 0);
  return faults.map(({ code }: { code: string }) => code);
}

function spoil(path: string, from: string | RegExp, to: string): void {
  const full = join(options.output, "latest", path);
  const before = readFileSync(full, "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(full, after);
}

describe("verify", () => {
  test("a release just made is sound", async () => expect(await codes()).toEqual([]));

  test("--derived finds a changed cell, and only looks there", async () => {
    spoil("data/changes.csv", "-33.3", "-33.4");
    spoil("README.md", /^#/u, "##");
    expect(await codes({ derived: true })).toEqual(["derived-differs"]);
    expect(await codes()).toContain("hash-differs");
  });

  test("a quote that the raw text no longer has is found", async () => {
    writeFileSync(join(options.raw, "bureau/beds.txt"), TEXT.replace("90", "91"));
    expect((await codes()).length).toBeGreaterThan(0);
  });

  test("there must be a release", async () => {
    await expect(verify("9.9.9", options, shellWith())).rejects.toThrow(/\[release-unknown\]$/u);
  });
});
