import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAll } from "../../pipeline/cli/run.ts";
import { shellWith } from "../cli/sample.ts";

const readme = readFileSync("README.md", "utf8");
const pkg = JSON.parse(readFileSync("package.json", "utf8"));

test("the output printed in the README is that of a real run on raw/", async () => {
  const shell = shellWith();
  const output = join(tmpdir(), `openfigures-readme-${process.pid}`);
  expect(await runAll({ raw: "raw", output }, shell)).toBe(0);
  const printed = /<!-- npm start -->\n```text\n([\s\S]*?)```/u.exec(readme)?.[1] ?? "";
  expect(printed).not.toBe("");
  expect(shell.written().replaceAll(output, "output").replace(" (unchanged)", "")).toBe(printed);
});

test("every script and command that the README names exists", () => {
  for (const [, script] of readme.matchAll(/npm run (\w+)/gu)) expect(pkg.scripts).toHaveProperty(script ?? "");
  const program = readFileSync("pipeline/cli/program.ts", "utf8");
  const commands = [...readme.matchAll(/npx openfigures (\w+)/gu)].map(([, name]) => name ?? "");
  for (const name of new Set(commands.filter((name) => name !== "help")))
    expect(program).toMatch(new RegExp(`"${name}[ "]`, "u"));
});

test("every file that the README and the docs link to exists", () => {
  const pages = [
    "README.md",
    ...readdirSync("docs")
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name}`),
  ];
  for (const page of pages) {
    for (const [, target] of readFileSync(page, "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/gu)) {
      expect(() => readFileSync(join(page, "..", target ?? ""), { flag: "r" }), `${page} -> ${target}`).not.toThrow(
        /ENOENT/u,
      );
    }
  }
});
