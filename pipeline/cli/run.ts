import type { Host } from "../schedule/host.ts";
import { withLock } from "../schedule/lock.ts";
import { failureOf, recordRun, reportOf, sourceStatuses } from "../schedule/record.ts";
import { runStages, type StageName, stages } from "../stages.ts";
import { counted } from "./numbers.ts";
import { type StageOptions, setupOf } from "./setup.ts";
import { EXIT, type Shell } from "./shell.ts";
import { rejectionLine, type Summary, summaryOf, summaryText } from "./summary.ts";

/** `openfigures run`: all stages, then what came out, in the shell and in the record of runs. */
export async function runAll(options: StageOptions, shell: Shell): Promise<number> {
  const { summary, exitCode } = await runRecorded(options, shell.host);
  shell.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : summaryText(summary));
  return exitCode;
}

/**
 * One run of all stages under the lock, with its record in `output/runs/` and `output/status.json`.
 * @throws what stopped the run, when that is in the record too
 */
export async function runRecorded(
  options: StageOptions,
  host: Host,
): Promise<{ readonly summary: Summary; readonly exitCode: number }> {
  const names = stages.map(({ name }) => name);
  // below 1.0.0 each rebuild replaces the release of its version; publish refuses from 1.0.0 on
  const setup = setupOf({ ...options, replace: true });
  return withLock(options.output, host, 1000 * (options.wait ?? 0), async () => {
    const started = host.now();
    try {
      const result = await runStages(names, setup);
      const summary = summaryOf(result);
      const exitCode = exitOf(summary, options);
      const report = reportOf(result, started, host.now(), exitCode);
      recordRun(options.output, report, sourceStatuses(result, options.raw));
      return { summary, exitCode };
    } catch (error) {
      recordRun(options.output, failureOf(error, started, host.now()));
      throw error;
    }
  });
}

function exitOf({ rejections, quarantined }: Summary, { strict }: StageOptions): number {
  if (strict && rejections.length > 0) return EXIT.failed;
  return quarantined.length > 0 ? EXIT.quarantined : EXIT.ok;
}

/** One stage alone, from the files of the stages before it. */
export async function runOne(name: StageName, options: StageOptions, shell: Shell): Promise<number> {
  const { tables, published } = await withLock(options.output, shell.host, 1000 * (options.wait ?? 0), () =>
    runStages([name], setupOf(options)),
  );
  const own = tables.rejections.filter(({ stage }) => stage === name);
  const counts = Object.fromEntries(
    (stages.find((stage) => stage.name === name)?.writes ?? []).map((table) => [table, tables[table].length]),
  );
  if (options.json) {
    shell.stdout.write(
      `${JSON.stringify({ stage: name, tables: counts, rejections: own, release: published?.folder })}\n`,
    );
  } else {
    const made = Object.entries(counts).map(([table, count]) => `${table} ${count}`);
    if (published !== null) made.push(`${published.folder}${published.changed ? "" : " (unchanged)"}`);
    const lines = [`${name}: ${made.join(", ")}; ${counted(own.length, "rejection")}`, ...own.map(rejectionLine)];
    shell.stdout.write(`${lines.join("\n")}\n`);
  }
  return options.strict && own.length > 0 ? EXIT.failed : EXIT.ok;
}
