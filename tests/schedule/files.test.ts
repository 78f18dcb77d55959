import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { timetableOf } from "../../pipeline/schedule/watch.ts";
import { folderWith, keptFolderWith, METADATA, TEXT } from "../cli/sample.ts";

const RAW = { "raw/bureau/beds.txt": TEXT, "raw/bureau/beds.source.json": METADATA, "raw/feeds.json": "[]" };
const ROOT = process.cwd();

/** A folder in which `npx` gives what this checkout has: the program of this checkout, and nothing from elsewhere. */
function checkout(made: (files: Readonly<Record<string, string>>) => string = folderWith): {
  folder: string;
  env: Record<string, string>;
} {
  const npx = `#!/bin/sh\nwhile [ "$1" = --no-install ]; do shift; done\n[ "$1" = openfigures ] || exit 97\nshift\nexec "${process.execPath}" "${join(ROOT, "dist/main.js")}" "$@"\n`;
  const folder = made({ ...RAW, "bin/npx": npx });
  execFileSync("chmod", ["+x", join(folder, "bin", "npx")]);
  return { folder, env: { PATH: `${join(folder, "bin")}:${process.env.PATH}` } };
}

let shared: ReturnType<typeof checkout> | null = null;
/** One for commands that may follow one another, as they do on a real machine: what did not change is not done again. */
const samePlace = () => (shared ??= checkout(keptFolderWith));

function shell(command: string, { folder, env }: ReturnType<typeof checkout>) {
  return spawnSync("bash", ["-eo", "pipefail", "-c", command], { cwd: folder, env, encoding: "utf8" });
}

describe("the workflow", () => {
  const workflow = parse(readFileSync(".github/workflows/regenerate.yml", "utf8"));
  const steps = workflow.jobs.regenerate.steps;
  const run = (name: string): string => steps.find((step: { name?: string }) => step.name === name).run;

  test("is scheduled, has only the rights it needs, and every action has a version", () => {
    expect(timetableOf(workflow.on.schedule[0].cron, "UTC").next(new Date("2026-03-03"))?.toISOString()).toBe(
      "2026-03-09T06:17:00.000Z",
    );
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const job of Object.values<{ steps: { uses?: string; run?: string }[]; "timeout-minutes": number }>(
      workflow.jobs,
    )) {
      expect(job["timeout-minutes"]).toBeGreaterThan(0);
      for (const { uses, run } of job.steps) {
        expect((uses === undefined) !== (run === undefined)).toBe(true);
        if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/u);
        // what others wrote (titles, branches) must not become a command
        expect(run ?? "").not.toMatch(/\$\{\{\s*github\.(?:event|head_ref)/u);
      }
    }
    expect(run("Stay switched on")).toContain("actions/workflows/regenerate.yml/enable");
    expect(existsSync(".github/workflows/regenerate.yml")).toBe(true);
  });

  test("its commands run as written, and open a pull request with the difference", () => {
    const place = checkout();
    const gh = '#!/bin/sh\necho "$@" >> gh.log\n';
    execFileSync(
      "bash",
      [
        "-c",
        `printf '%s' '${gh}' > bin/gh && chmod +x bin/gh && printf 'bin/\\norigin.git/\\n*.json\\n!raw/**\\n!output/**\\n*.log\\n' > .gitignore && git init -qb main . && git config user.email t@example.org && git config user.name t && git add -A && git commit -qm first && git init -q --bare origin.git && git remote add origin "$PWD/origin.git"`,
      ],
      { cwd: place.folder },
    );
    for (const name of ["Fetch", "Regenerate", "Verify", "Open a pull request with the difference"]) {
      const { status, stderr, stdout } = shell(run(name), place);
      expect(status, `${name}: ${stderr} ${stdout}`).toBe(0);
    }
    expect(readFileSync(join(place.folder, "gh.log"), "utf8")).toMatch(/^pr create --base main --head regenerate/u);
    expect(readFileSync(join(place.folder, "body.md"), "utf8")).toMatch(/^Sources: 1, figures: 2\n/u);
  });
});

describe("the units of systemd", () => {
  const unit = (name: string): [string, string][] =>
    readFileSync(`docs/systemd/${name}`, "utf8")
      .split("\n")
      .filter((line) => line !== "" && !/^[#[]/u.test(line))
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]);

  test("have known sections and keys", () => {
    for (const name of ["openfigures.service", "openfigures.timer"]) {
      const sections = [...readFileSync(`docs/systemd/${name}`, "utf8").matchAll(/^\[(\w+)\]$/gmu)].map(([, s]) => s);
      expect(sections).toEqual(["Unit", name.endsWith("timer") ? "Timer" : "Service", "Install"]);
      for (const [key, value] of unit(name)) {
        expect(key).toMatch(/^[A-Z][A-Za-z]+$/u);
        expect(value).not.toBe("");
      }
    }
    expect(new Map(unit("openfigures.timer")).get("Persistent")).toBe("true");
    expect(new Map(unit("openfigures.service")).get("SuccessExitStatus")).toBe("3");
  });

  test.runIf(existsSync("/usr/bin/systemd-analyze"))("are found in order by systemd-analyze", () => {
    const files = ["docs/systemd/openfigures.service", "docs/systemd/openfigures.timer"];
    const { stderr } = spawnSync("systemd-analyze", ["verify", ...files], { encoding: "utf8" });
    expect(stderr).not.toMatch(/Unknown|Failed to parse|not executable/u);
  });

  test("their commands run as written", () => {
    const place = samePlace();
    const commands = unit("openfigures.service").filter(([key]) => key === "ExecStart");
    expect(commands).toHaveLength(2);
    for (const [, command] of commands) {
      const { status, stderr } = shell(command.replace(/^-/u, "").replace("/usr/bin/npx", "npx"), place);
      expect(status, stderr).toBe(0);
    }
    expect(existsSync(join(place.folder, "output", "latest", "datapackage.json"))).toBe(true);
  });
});

test("the line for cron and the commands of docs/schedule.md run as written", () => {
  const docs = readFileSync("docs/schedule.md", "utf8");
  const place = samePlace();
  const [, line = ""] = /```cron\n(.+)\n```/u.exec(docs) ?? [];
  const [, cron = "", command = ""] = /^(\S+ \S+ \S+ \S+ \S+)\s+(.+)$/u.exec(line) ?? [];
  expect(timetableOf(cron, "UTC").next(new Date("2026-03-03"))).not.toBeNull();
  expect(shell(command.replace("/srv/openfigures", "."), place).status).toBe(0);
  expect(shell("npx openfigures status --max-age 8", place).status).toBe(0);
  for (const [, shown = ""] of docs.matchAll(/^(npx openfigures [^`\n]+)$/gmu)) {
    const { status, stderr } = shell(`${shown} --help`, place);
    expect(status, stderr).toBe(0);
  }
});
