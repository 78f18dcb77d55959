import { spawnSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import type { Section } from "./sections.ts";

export type SectionName = "accuracy" | "speed" | "threads" | "hostile" | "million" | "releases" | "cluster" | "peers";

/** What a section found, and where. */
export type Results = Readonly<Record<SectionName, Section & { readonly machine: string }>>;

/** The sections of the report, in its order. */
export const SECTIONS: readonly { readonly name: SectionName; readonly title: string; readonly text: string }[] = [
  {
    name: "accuracy",
    title: "What is read right",
    text: "Percent, on the annotated texts of [tests/gold](../tests/gold/README.md). Precision and recall: figures found, by their place and value. The columns behind: of the figures found, those with this field right; indicator and population by the words they share with the annotation.",
  },
  {
    name: "speed",
    title: "Speed, growth and memory",
    text: "Invented reports of 3 500 characters, 1, 4 and 16 times 300 of them, one thread; medians of three rounds that take turns, memory the least of them. `floor` parses a line, looks for digits once and writes a line: nothing in JavaScript can be faster. `core` is `--fields core`, `full` all there is. Start is taken off the speed; a growth exponent of 1 is linear.",
  },
  {
    name: "threads",
    title: "Threads",
    text: "19 200 of these reports, on the clock, while nothing else runs. Two programs that share nothing, each with all of them, tell what two cores of this machine give at most: they share memory and caches, and the compiler of one alone already uses a second core.",
  },
  {
    name: "hostile",
    title: "Texts that nobody writes",
    text: "One document of 10 million characters each, `--only figures`. None may cost more than three times prose of that size, or three times as much for each byte of its answer where it is nothing but numbers.",
  },
  {
    name: "million",
    title: "A million short texts",
    text: "Texts of one sentence, some hundred characters. They are read by `openfigures extract --jsonl` with all cores, and what it answers is made into a release by `openfigures assemble`: validated, derived from, written as CSV, JSON lines, Parquet, SQLite and all descriptions. Cost a text is the same where it is linear; of 10 000 the start is a great part. What other programs on the machine take from the cores lengthens the clock, not the CPU time.",
  },
  { name: "releases", title: "Releases", text: "A release of that many invented figures, in all formats." },
  {
    name: "cluster",
    title: "Cluster",
    text: "A Spark standalone master and two workers of one core each on this machine, against one thread of the filter alone; texts of `tests/spark/texts.ts`. The clock of the cluster runs from the start of its first task to the end of its last. On a machine whose two cores also carry master, driver and Python, the cluster gets less than two cores; and each of its 24 tasks starts a program of its own, which with so few texts (some 830 a task) is more work than reading them.",
  },
  {
    name: "peers",
    title: "Peers",
    text: "Packages for numbers in English texts, 120 reports of 3 500 characters. They give less: numbers, partly with a unit, without place, time, indicator or change. Recognizers-Text is fed sentence by sentence.",
  },
];

/** The machine that numbers were measured on. */
export function machine(): string {
  const [cpu] = cpus();
  const load = spawnSync("uptime", { encoding: "utf8" })
    .stdout.replace(/^.*load average: /su, "")
    .trim();
  return `${cpu?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, load average afterwards ${load}`;
}

/**
 * `docs/benchmarks.md`.
 *
 * @param before the report as it stands: what was not measured in this checkout stays as it was reported
 */
export function reportOf(results: Partial<Results>, before = ""): string {
  const parts = SECTIONS.flatMap(({ name, title, text }) => {
    const found = results[name];
    if (found === undefined && before.includes(`## ${title}\n`)) return [partOf(before, title)];
    if (found === undefined) return [`## ${title}\n\n${text}\n\nNot measured yet: \`npm run bench -- ${name}\`.\n`];
    const faults = found.faults.map((fault) => `* Not as it should be: ${fault}.`);
    const tail = faults.length > 0 ? `${faults.join("\n")}\n\n` : "";
    return `## ${title}\n\n${text}\n\n${table(found)}\n\n${tail}\`npm run bench -- ${name}\` on ${found.machine}.\n`;
  });
  const head =
    "Written by `npm run bench -- --report`. Every table names its command and the machine it ran on; its load average tells how busy it was.";
  return `# Benchmarks\n\n${head}\n\n${parts.join("\n")}`;
}

/** A section of a report, up to the next one. */
function partOf(report: string, title: string): string {
  const from = report.indexOf(`## ${title}\n`);
  const end = report.indexOf("\n## ", from);
  return `${report.slice(from, end < 0 ? undefined : end).trimEnd()}\n`;
}

function table({ rows }: Section): string {
  const names = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(names),
    line(names.map(() => "---")),
    ...rows.map((row) => line(names.map((name) => cell(row[name])))),
  ].join("\n");
}

function cell(value: number | string | undefined): string {
  if (typeof value !== "number") return value ?? "";
  if (Number.isInteger(value)) return String(value).replace(/\B(?=(?:\d{3})+$)/gu, " ");
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits).replace(/\B(?=(?:\d{3})+$)/gu, " ");
}
