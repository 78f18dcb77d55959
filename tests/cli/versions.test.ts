import { readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diff } from "../../pipeline/cli/diff.ts";
import { runAll } from "../../pipeline/cli/run.ts";
import { folderWith, METADATA, shellWith, TEXT } from "./sample.ts";

function folder(): { raw: string; output: string } {
  const root = folderWith({ "raw/bureau/beds.txt": TEXT, "raw/bureau/beds.source.json": METADATA });
  return { raw: join(root, "raw"), output: join(root, "output") };
}

function versions(output: string): string[] {
  return readdirSync(join(output, "releases")).sort();
}

describe("versions", () => {
  test("below 1.0.0 the release is rebuilt; from 1.0.0 on each difference is a release of its own", async () => {
    const options = folder();
    await runAll(options, shellWith());
    await runAll({ ...options, as: "1.0.0" }, shellWith());
    expect(versions(options.output)).toEqual(["0.1.0", "1.0.0"]);
    const unchanged = shellWith();
    await runAll(options, unchanged);
    expect(unchanged.written()).toContain("1.0.0 (unchanged)");
    writeFileSync(join(options.raw, "bureau/more.txt"), TEXT.replace("60 in", "61 in"));
    writeFileSync(join(options.raw, "bureau/more.source.json"), METADATA.replace("Beds", "More beds"));
    await runAll(options, shellWith());
    expect(versions(options.output)).toEqual(["0.1.0", "1.0.0", "1.1.0"]);
    expect(readlinkSync(join(options.output, "latest"))).toBe("releases/1.1.0");
    expect(readFileSync(join(options.output, "latest", "CHANGES.md"), "utf8")).toContain("1.1.0");
    const shell = shellWith();
    expect(diff("1.0.0", "latest", { ...options, json: true }, shell)).toBe(0);
    expect(JSON.parse(shell.written()).severity).toBe("minor");
  });

  test("a guard stops a release that lost its rows, until a reason is given", async () => {
    const options = folder();
    for (const name of ["a", "b", "c", "d"]) {
      writeFileSync(join(options.raw, `bureau/${name}.txt`), TEXT);
      writeFileSync(join(options.raw, `bureau/${name}.source.json`), METADATA);
    }
    await runAll({ ...options, as: "1.0.0" }, shellWith());
    for (const name of ["a", "b", "c", "d"]) rmSync(join(options.raw, `bureau/${name}.txt`));
    for (const name of ["a", "b", "c", "d"]) rmSync(join(options.raw, `bureau/${name}.source.json`));
    await expect(runAll(options, shellWith())).rejects.toThrow(/\[rows-lost\][\s\S]*\[release-guarded\]$/u);
    expect(versions(options.output)).toEqual(["1.0.0"]);
    await runAll({ ...options, accept: "the bureau withdrew them" }, shellWith());
    expect(versions(options.output)).toEqual(["1.0.0", "1.1.0"]);
    expect(readFileSync(join(options.output, "latest", "CHANGES.md"), "utf8")).toContain("the bureau withdrew them");
  });

  test("a version before the last, a malformed one and an unknown release are errors", async () => {
    const options = folder();
    await runAll({ ...options, as: "1.2.0" }, shellWith());
    await expect(runAll({ ...options, as: "1.1.0" }, shellWith())).rejects.toThrow(/\[version-old\]$/u);
    await expect(runAll({ ...options, as: "1.2" }, shellWith())).rejects.toThrow(/\[option-wrong\]$/u);
    expect(() => diff("3.0.0", "latest", options, shellWith())).toThrow(/\[release-unknown\]$/u);
  });
});
