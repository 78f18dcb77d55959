import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, METADATA, TEXT } from "./sample.ts";

const SOURCES = ["apple", "zebra", "ibis"].flatMap((name) => [
  [`raw/bureau/${name}.txt`, TEXT.replace("beds", `beds for an ${name}`)] as const,
  [`raw/bureau/${name}.source.json`, METADATA] as const,
  [`raw/office/I${name}.txt`, "a name that is set aside"] as const,
]);

/** Everything that a run writes, under this environment. */
function build(folder: string, env: Readonly<Record<string, string>>): Record<string, string> {
  const output = join(folder, "output");
  execFileSync(process.execPath, ["dist/main.js", "run", "--raw", join(folder, "raw"), "--output", output], {
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: "ignore",
  });
  const files = readdirSync(output, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    files
      .filter((path) => statSync(join(output, path)).isFile())
      // what tells when a run was, and by which process, differs by its nature
      .filter((path) => !/^(?:runs\/|status\.json)/u.test(path))
      .map((path) => [path, readFileSync(join(output, path), "base64")]),
  );
}

test("time zone, language and the order of the directory change no byte", () => {
  const here = build(folderWith(Object.fromEntries(SOURCES)), { TZ: "UTC", LANG: "C" });
  const there = build(folderWith(Object.fromEntries(SOURCES.toReversed())), {
    TZ: "Pacific/Kiritimati",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
  });
  expect(Object.keys(here).length).toBeGreaterThan(20);
  expect(there).toEqual(here);
});
