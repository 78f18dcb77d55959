import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageVersion } from "../../pipeline/io/root.ts";
import { folderWith, METADATA, TEXT } from "./sample.ts";

function openfigures(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/main.js", ...args], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("openfigures", () => {
  test("--version and --help", () => {
    expect(openfigures(["--version"])).toMatchObject({ status: 0, stdout: `${packageVersion()}\n` });
    const { status, stdout } = openfigures(["--help"]);
    expect(status).toBe(0);
    for (const command of [
      "run",
      "ingest",
      "extract",
      "validate",
      "derive",
      "release",
      "trace",
      "explain",
      "diff",
      "verify",
    ]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "mu"));
    }
  });

  test.each([
    [["--no-such-option"], /unknown option/u],
    [["no-such-command"], /unknown command/u],
    [["extract", "--jsonl", "--fields", "few"], /Allowed choices are core, full/u],
    [["extract", "--jsonl", "--workers", "0"], /argument '0' is invalid/u],
    [["run", "--output", "package.json/x"], /^package\.json\/x: not a directory, expected .*\[output-unwritable\]\n$/u],
  ])("%j exits with 2 and says why, without a stack", (args, message) => {
    const { status, stderr } = openfigures(args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /mu);
    expect(status).toBe(2);
  });

  test("a stage before whose turn nothing was made says what to run first", () => {
    const { status, stderr } = openfigures(["derive", "--output", folderWith()]);
    expect(stderr).toMatch(/documents\.jsonl: no such file, .*\[stage-input-missing\]\n$/u);
    expect(status).toBe(2);
  });

  test("the filter, from end to end", () => {
    const { status, stdout } = openfigures(["extract", "--jsonl", "--strict"], `{"id":"a","text":"31 beds"}\n{bad\n`);
    expect(stdout.split("\n").map((line) => line.slice(0, 10))).toEqual(['{"id":"a",', '{"id":null', ""]);
    expect(status).toBe(1);
  });

  test("a closed pipe ends the filter quietly", () => {
    const folder = folderWith({ "lines.jsonl": '{"id":"a","text":"31 beds"}\n'.repeat(50_000) });
    const command = `"${process.execPath}" dist/main.js extract --jsonl < "${join(folder, "lines.jsonl")}" | head -n 1`;
    const { stdout, stderr } = spawnSync("bash", ["-c", command], { encoding: "utf8" });
    expect(stdout).toMatch(/^\{"id":"a"/u);
    expect(stderr).toBe("");
  });

  test("a run with --json answers with one object", () => {
    const folder = folderWith({ "raw/bureau/beds.txt": TEXT, "raw/bureau/beds.source.json": METADATA });
    const { status, stdout } = openfigures([
      "run",
      "--raw",
      join(folder, "raw"),
      "--output",
      join(folder, "output"),
      "--json",
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ sources: 1, rejections: [] });
  });
});
