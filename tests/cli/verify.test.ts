import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { runAll } from "../../pipeline/cli/run.ts";
import { verify } from "../../pipeline/cli/verify.ts";
import { sha256 } from "../../pipeline/io/files.ts";
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

  test("it is built again from what it records, to the same bytes", async () => {
    const shell = shellWith();
    await verify("latest", { ...options, json: true }, shell);
    expect(JSON.parse(shell.written())).toMatchObject({ rebuilt: true, not_rebuilt: null });
  });

  test("a release with words of its own, sound in itself, is not what its inputs give", async () => {
    const path = "README.md";
    const old = readFileSync(join(options.output, "latest", path));
    spoil(path, /^#/u, "##");
    const now = readFileSync(join(options.output, "latest", path));
    spoil("SHA256SUMS", sha256(old), sha256(now));
    expect(await codes({ rebuild: false })).toEqual([]);
    expect(await codes()).toContain("rebuild-differs");
  });

  test.each([
    ["a text that came since", "office/new.txt", TEXT, /1 raw text\(s\) that it was not made of/u],
    ["a text that is another", "bureau/beds.txt", `${TEXT} `, /bureau\/beds is another/u],
  ])("%s: not built again, and said so", async (_, path, text, reason) => {
    mkdirSync(join(options.raw, dirname(path)), { recursive: true });
    writeFileSync(join(options.raw, path), text);
    writeFileSync(join(options.raw, path.replace(".txt", ".source.json")), METADATA);
    const shell = shellWith();
    expect(await verify("latest", { ...options, json: true }, shell)).toBe(0);
    expect(JSON.parse(shell.written())).toMatchObject({ rebuilt: false, not_rebuilt: expect.stringMatching(reason) });
  });

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
