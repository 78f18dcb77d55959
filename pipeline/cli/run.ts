import { runStages, type StageName, stages } from "../stages.ts";
import { counted } from "./numbers.ts";
import { type StageOptions, setupOf } from "./setup.ts";
import { EXIT, type Shell } from "./shell.ts";
import { rejectionLine, summaryOf, summaryText } from "./summary.ts";

/** `openfigures run`: all stages, then what came out. */
export async function runAll(options: StageOptions, shell: Shell): Promise<number> {
  const names = stages.map(({ name }) => name);
  // below 1.0.0 each rebuild replaces the release of its version; publish refuses from 1.0.0 on
  const result = await runStages(names, setupOf({ ...options, replace: true }));
  const summary = summaryOf(result);
  shell.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : summaryText(summary));
  return options.strict && summary.rejections.length > 0 ? EXIT.failed : EXIT.ok;
}

/** One stage alone, from the files of the stages before it. */
export async function runOne(name: StageName, options: StageOptions, shell: Shell): Promise<number> {
  const { tables, published } = await runStages([name], setupOf(options));
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
