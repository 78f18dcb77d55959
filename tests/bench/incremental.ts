// Invented sources: everything, then nothing changed, then one: npx tsx tests/bench/incremental.ts [sources]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setupOf } from "../../pipeline/cli/setup.ts";
import { runStages, stages } from "../../pipeline/stages.ts";
import { textOf, writeSource } from "./sources.ts";

const count = Number(process.argv[2] ?? "2000");
const folder = mkdtempSync(join(tmpdir(), "openfigures-bench-"));

/** Prose as reports have it around their figures: some two hundred words to one. */
function report(at: number): string {
  const plain =
    "People who were asked by the bureau said that the clinics were far away and that they had to wait for long, and the ministry answered that the law was being changed. ";
  const part = Array.from({ length: 9 }, () => plain.repeat(6).trim()).join("\n\n");
  return `${textOf(at, 1)}\n${part}\n`;
}

async function run(label: string): Promise<{ seconds: number; counts: Record<string, number> }> {
  const setup = setupOf({ raw: join(folder, "raw"), output: join(folder, "output"), replace: true });
  const began = performance.now();
  const { tallies } = await runStages(
    stages.map(({ name }) => name),
    setup,
  );
  const seconds = (performance.now() - began) / 1000;
  const counts = Object.fromEntries(tallies.map(({ stage, executed }) => [stage, executed]));
  process.stdout.write(`${label}: ${seconds.toFixed(1)} s, executed ${JSON.stringify(counts)}\n`);
  return { seconds, counts };
}

function expect(holds: boolean, what: string): void {
  if (holds) return;
  process.stdout.write(`expected ${what}\n`);
  process.exitCode = 1;
}

try {
  for (let at = 0; at < count; at++) writeSource(folder, at, report(at));
  const first = await run(`${count} sources`);
  expect(first.counts.extract === count, "every source to be read");
  const second = await run("nothing changed");
  expect(
    Object.values(second.counts).every((executed) => executed === 0),
    "no stage to be executed",
  );
  writeSource(folder, 7, `${report(7)}In 2019 there were 31 more clinics in Ghana.\n`);
  const third = await run("one changed");
  expect(third.counts.ingest === 1 && third.counts.extract === 1, "one source to be read");
  expect(third.seconds <= first.seconds / 3, `at most a third of ${first.seconds.toFixed(1)} s`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
