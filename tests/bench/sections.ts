import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type Corpus, reports, writeCorpus } from "./corpus.ts";
import { hostileTexts } from "./hostile.ts";
import { measure, median, type Run } from "./measure.ts";
import { proseOf, sentencesOf } from "./texts.ts";

/** What a section works with. */
export interface Bench {
  /** Main module of the build that is measured. */
  readonly main: string;
  /** Where corpora are kept. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** A row of a table of the report. */
export type Row = Readonly<Record<string, number | string>>;

/** Rows, and what is not as it should be. */
export interface Section {
  readonly rows: readonly Row[];
  readonly faults: readonly string[];
}

const ROUNDS = 3;
/** Documents of the corpus that counts as 1x, of some 3 500 characters. */
const BASE = 300;
const LENGTH = 3500;
const FLOOR = "tests/bench/floor.mjs";

function filterArgs({ main }: Bench, ...options: readonly string[]): string[] {
  return [main, "extract", "--jsonl", ...options];
}

/** Speed against the floor, growth and memory, at 1, 4 and 16 times the corpus; rounds take turns. */
export async function speed(bench: Bench): Promise<Section> {
  const programs: readonly (readonly [string, readonly string[]])[] = [
    ["floor", [FLOOR]],
    ["core", filterArgs(bench, "--workers", "1", "--fields", "core")],
    ["full", filterArgs(bench, "--workers", "1")],
  ];
  const runs = new Map<string, Run[]>();
  const corpora: Corpus[] = [];
  for (const scale of [1, 4, 16]) {
    const corpus = await reports(bench.folder, BASE * scale, LENGTH);
    corpora.push(corpus);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, args] of round % 2 === 0 ? programs : [...programs].reverse()) {
        const run = await measure(args, corpus.path);
        if (run.lines !== corpus.documents) throw new Error(`${name}: ${run.lines} lines for ${corpus.documents}`);
        const key = `${name} ${scale}`;
        runs.set(key, [...(runs.get(key) ?? []), run]);
      }
    }
  }
  const at = (name: string, scale: number): Run => median(runs.get(`${name} ${scale}`) ?? []);
  const least = (name: string, scale: number): number =>
    Math.min(...(runs.get(`${name} ${scale}`) ?? []).map(({ peak }) => peak));
  const [small, middle, large] = corpora;
  if (small === undefined || middle === undefined || large === undefined) throw new Error("no corpora");
  const secondsPerMb = (name: string): number =>
    (at(name, 16).cpu - at(name, 1).cpu) / (large.megabytes - small.megabytes);
  const faults: string[] = [];
  const rows = programs.map(([name]): Row => {
    const slope = secondsPerMb(name);
    const start = Math.max(0, at(name, 1).cpu - slope * small.megabytes);
    const growth =
      Math.log((at(name, 16).cpu - start) / (at(name, 4).cpu - start)) / Math.log(large.megabytes / middle.megabytes);
    const [peak, peak16] = [least(name, 1), least(name, 16)];
    if (name !== "floor" && growth > 1.15)
      faults.push(`${name}: growth exponent ${growth.toFixed(2)}, expected about 1`);
    if (name !== "floor" && peak16 > 1.1 * peak) {
      faults.push(
        `${name}: ${peak16.toFixed(0)} MiB for 16 times the corpus, ${peak.toFixed(0)} for 1, expected 10 % more at most`,
      );
    }
    return {
      program: name,
      "MB per CPU second": 1 / slope,
      "documents per CPU second": large.documents / large.megabytes / slope,
      "times the floor": slope / secondsPerMb("floor"),
      "start, CPU s": start,
      "growth exponent": growth,
      "peak MiB, 1x": peak,
      "peak MiB, 16x": peak16,
    };
  });
  return { rows, faults };
}

/** A run that others kept more of a core from than this tells nothing of threads. */
const CALM = 0.1;
const ATTEMPTS = 8;

/** Documents per second of two threads against one, on the clock, while nothing else runs. */
export async function threads(bench: Bench): Promise<Section> {
  const corpus = await reports(bench.folder, BASE * 64, LENGTH);
  const best = new Map<number, Run>();
  const isCalm = (workers: number): boolean => (best.get(workers)?.others ?? 1) < CALM;
  for (let attempt = 0; attempt < ATTEMPTS && !(isCalm(1) && isCalm(2)); attempt++) {
    for (const workers of [1, 2].filter((number) => !isCalm(number))) {
      const run = await measure(filterArgs(bench, "--workers", String(workers)), corpus.path);
      const known = best.get(workers);
      bench.say(`  ${workers}: ${run.wall.toFixed(1)} s, ${run.others.toFixed(2)} cores with others`);
      if (known === undefined || run.others < known.others) best.set(workers, run);
    }
  }
  const one = best.get(1)?.wall ?? 0;
  const rows = [...best].map(
    ([workers, run]): Row => ({
      workers,
      "documents per second": corpus.documents / run.wall,
      "CPU s": run.cpu,
      "wall s": run.wall,
      "peak MiB": run.peak,
      "times one": one / run.wall,
      "cores kept by others": run.others,
    }),
  );
  const gain = one / (best.get(2)?.wall ?? 1);
  const pair = await twoAtOnce(bench, corpus);
  rows.push({
    workers: "two programs of 1",
    ...pair,
    "times one": (pair["documents per second"] * one) / corpus.documents,
  });
  if (!isCalm(1) || !isCalm(2))
    return { rows, faults: ["other programs ran meanwhile: this tells nothing of threads"] };
  const low = gain < 1.7 && availableParallelism() > 1;
  return { rows, faults: low ? [`2 workers: ${gain.toFixed(2)} times the speed of 1, expected 1.7`] : [] };
}

/** Two programs that share nothing, each with the whole corpus: what two cores of this machine can do at most. */
async function twoAtOnce(bench: Bench, { path, documents }: Corpus) {
  const began = performance.now();
  const program = () => measure(filterArgs(bench, "--workers", "1"), path);
  const runs = await Promise.all([program(), program()]);
  const wall = (performance.now() - began) / 1000;
  const cpu = runs.reduce((sum, run) => sum + run.cpu, 0);
  return {
    "documents per second": (2 * documents) / wall,
    "CPU s": cpu,
    "wall s": wall,
    "peak MiB": runs.reduce((sum, { peak }) => sum + peak, 0),
    // each of the two takes the other for a stranger
    "cores kept by others": Math.max(0, (runs[0]?.others ?? 0) - (runs[1]?.cpu ?? 0) / wall),
  };
}

/** Texts that nobody writes, of 10 MB each, against prose of that size or with as many numbers. */
export async function hostile(bench: Bench, size = 10_000_000): Promise<Section> {
  const path = join(bench.folder, "hostile.ndjson");
  const once = async (text: string): Promise<{ cpu: number; figures: number }> => {
    await writeCorpus(path, [{ id: "hostile", text }]);
    const args = filterArgs(bench, "--workers", "1", "--only", "figures");
    const { cpu, bytes } = await measure(args, path);
    return { cpu, figures: bytes };
  };
  // an answer that memory cannot hold is an error of one line
  const isRefused = (bytes: number, text: string): boolean => bytes < 1000 && /\d/u.test(text);
  const prose = await once(proseOf(1, size));
  const rows: Row[] = [{ text: "prose", "CPU s": prose.cpu, "times prose": 1, "answer MB": prose.figures / 1e6 }];
  const faults: string[] = [];
  for (const [name, text] of hostileTexts(size)) {
    const run = await once(text);
    const times = run.cpu / prose.cpu;
    // a text that is nothing but numbers is answered with more than it holds: what is paid for is the answer
    const allowed = 3 * Math.max(1, run.figures / prose.figures);
    const refused = isRefused(run.figures, text);
    rows.push({
      text: name,
      "CPU s": run.cpu,
      "times prose": times,
      "answer MB": refused ? "out of memory: an error" : run.figures / 1e6,
    });
    bench.say(`  ${name}: ${run.cpu.toFixed(1)} s, ${times.toFixed(1)} times prose${refused ? ", refused" : ""}`);
    if (times > allowed && !refused)
      faults.push(`${name}: ${times.toFixed(1)} times prose of that size, expected ${allowed.toFixed(1)} at most`);
  }
  rmSync(path);
  return { rows, faults };
}

/** A million short texts, against 10 000 and 100 000 of them: read with all cores, then made into a release. */
export async function million(bench: Bench): Promise<Section> {
  const rows: Row[] = [];
  for (const count of [10_000, 100_000, 1_000_000]) {
    const texts = join(bench.folder, `short-${count}.ndjson`);
    const answers = `${texts}.answers`;
    const output = join(bench.folder, "assembled");
    const corpus = await writeCorpus(texts, sentencesOf(count));
    const read = await measure(filterArgs(bench), texts, answers);
    if (read.lines !== count) throw new Error(`${read.lines} answers to ${count} texts`);
    bench.say(`  ${count} texts read: ${read.wall.toFixed(0)} s`);
    rmSync(output, { recursive: true, force: true });
    const args = [bench.main, "assemble", "--texts", texts, "--answers", answers, "--output", output];
    const made = await measure(args, "package.json");
    bench.say(`  ${count} texts released: ${made.wall.toFixed(0)} s`);
    const report = JSON.parse(readFileSync(join(output, "latest", "report.json"), "utf8"));
    const { stdout } = spawnSync("du", ["-sk", output], { encoding: "utf8" });
    rows.push({
      texts: count,
      MB: corpus.megabytes,
      figures: report.rows.figures,
      "texts read per second": count / read.wall,
      "reading, CPU s": read.cpu,
      "reading, peak MiB": read.peak,
      "release, s": made.wall,
      "release, CPU s": made.cpu,
      "release, peak MiB": made.peak,
      "release, MB": Number.parseInt(stdout, 10) / 1024,
      "CPU ms per text, in all": (1000 * (read.cpu + made.cpu)) / count,
      "cores kept by others": (read.others * read.wall + made.others * made.wall) / (read.wall + made.wall),
    });
    for (const path of [texts, answers, output]) rmSync(path, { recursive: true });
  }
  const [, middle, large] = rows.map((row) => Number(row["CPU ms per text, in all"]));
  // of 10 000 texts the start is too great a part
  const grows = (large ?? 0) > 1.15 * (middle ?? 0);
  return {
    rows,
    faults: grows ? [`a million texts cost ${large} ms each, 100 000 ${middle} ms, expected no more`] : [],
  };
}

/** Time to write a release of that many invented figures, in all its formats. */
export async function releases(bench: Bench): Promise<Section> {
  const rows: Row[] = [];
  for (const figures of [1000, 10_000, 100_000]) {
    const target = join(bench.folder, "release");
    const args = ["--import", "tsx", "tests/release/write.ts", target, String(figures)];
    const run = await measure(args, "package.json");
    const { stdout } = spawnSync("du", ["-sk", target], { encoding: "utf8" });
    rows.push({
      figures,
      "wall s": run.wall,
      "CPU s": run.cpu,
      "peak MiB": run.peak,
      MB: Number.parseInt(stdout, 10) / 1024,
    });
    rmSync(target, { recursive: true });
  }
  return { rows, faults: [] };
}

/** A Spark cluster of two executors with a core each, against one thread; the whole proof runs, with all that it asks. */
export async function cluster(bench: Bench): Promise<Section> {
  const path = join(bench.folder, "efficiency.json");
  const env = { ...process.env, OPENFIGURES_EFFICIENCY: path };
  const proof = spawnSync("bash", [".ci/proofs/spark.sh"], { env, encoding: "utf8", maxBuffer: 1 << 28 });
  bench.say(proof.stdout.replace(/^/gmu, "  "));
  if (proof.status !== 0) return { rows: [], faults: [`.ci/proofs/spark.sh: exit ${proof.status}`] };
  return { rows: [JSON.parse(readFileSync(path, "utf8"))], faults: [] };
}

/** Packages that read numbers in texts, on a corpus that the slowest of them can bear. */
export async function peers(bench: Bench): Promise<Section> {
  const folder = "tests/bench/peers";
  const install = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--prefix", folder]);
  if (install.status !== 0) throw new Error(`peers: ${String(install.stderr)}`);
  const [small, large] = [await reports(bench.folder, 20, LENGTH), await reports(bench.folder, 120, LENGTH)];
  const programs: readonly (readonly [string, readonly string[]])[] = [
    ["floor", [FLOOR]],
    ["openfigures, core", filterArgs(bench, "--workers", "1", "--fields", "core")],
    ["openfigures, full", filterArgs(bench, "--workers", "1")],
    ...["wink", "compromise", "recognizers"].map((name) => [name, [`${folder}/${name}.mjs`]] as const),
  ];
  const rows: Row[] = [];
  for (const [program, args] of programs) {
    const [first, last] = [await measure(args, small.path), await measure(args, large.path)];
    const slope = (last.cpu - first.cpu) / (large.megabytes - small.megabytes);
    rows.push({ program, "CPU s per MB, start off": slope, "CPU s, 120 documents": last.cpu, "peak MiB": last.peak });
    bench.say(`  ${program}: ${last.cpu.toFixed(1)} s`);
  }
  return { rows, faults: [] };
}
