// Invented sources, each run a process of its own: everything, then nothing changed, then one:
// npx tsx tests/bench/incremental.ts [sources [plain]]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { type Kind, textOf, writeSource } from "./sources.ts";

const MAIN = "dist/main.js";
/** Of ten sources: what comes from web pages, is printed, or is typed. */
const KINDS: readonly Kind[] = ["html", "pdf", "txt", "html", "docx", "html", "pdf", "txt", "html", "pdf"];

const count = Number(process.argv[2] ?? "2000");
const kindOf = (at: number): Kind => (process.argv[3] === "plain" ? "txt" : (KINDS[at % KINDS.length] ?? "txt"));
const folder = mkdtempSync(join(tmpdir(), "openfigures-bench-"));

/** Prose as reports have it around their figures: three pages of it, and twelve in print. */
function report(at: number): string {
  const plain =
    "People who were asked by the bureau said that the clinics were far away and that they had to wait for long, and the ministry answered that the law was being changed. ";
  const part = Array.from({ length: kindOf(at) === "pdf" ? 36 : 9 }, () => plain.repeat(6).trim()).join("\n\n");
  return `${textOf(at, 1)}\n${part}\n`;
}

interface Told {
  readonly seconds: number;
  readonly executed: Readonly<Record<string, number>>;
}

function run(label: string): Told {
  const began = performance.now();
  const args = [MAIN, "run", "--json", "--raw", join(folder, "raw"), "--output", join(folder, "output")];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`${label}: exit ${status}: ${stderr}`);
  const { stages }: { stages: readonly { stage: string; executed: number }[] } = JSON.parse(stdout);
  const executed = Object.fromEntries(stages.map((each) => [each.stage, each.executed]));
  process.stdout.write(`${label}: ${seconds.toFixed(1)} s, executed ${JSON.stringify(executed)}\n`);
  return { seconds, executed };
}

function expect(holds: boolean, what: string): void {
  if (holds) return;
  process.stdout.write(`expected ${what}\n`);
  process.exitCode = 1;
}

try {
  for (let at = 0; at < count; at++) writeSource(folder, at, report(at), kindOf(at));
  const first = run(`${count} sources`);
  expect(first.executed.extract === count, "every source to be read");
  const second = run("nothing changed");
  expect(
    Object.values(second.executed).every((executed) => executed === 0),
    "no stage to be executed",
  );
  writeSource(folder, 7, `${report(7)}In 2019 there were 31 more clinics in Ghana.\n`, kindOf(7));
  const third = run("one changed");
  expect(third.executed.ingest === 1 && third.executed.extract === 1, "one source to be read");
  expect(third.seconds <= first.seconds / 3, `at most a third of ${first.seconds.toFixed(1)} s`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
