// npm run bench [-- SECTION...] [-- --report]: measures the filter; see docs/benchmarks.md for what the sections are.
// Each section keeps its rows in output/.bench/results.json; --report writes docs/benchmarks.md from what is there,
// and leaves the sections that were never measured here as they are in it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { accuracy } from "./accuracy.ts";
import { machine, type Results, reportOf, SECTIONS, type SectionName } from "./report.ts";
import { type Bench, cluster, hostile, million, peers, releases, type Section, speed, threads } from "./sections.ts";

const RUN: Readonly<Record<SectionName, (bench: Bench) => Promise<Section>>> = {
  speed,
  threads,
  hostile,
  million,
  releases,
  peers,
  cluster,
  accuracy,
};
/** What runs when nothing is asked for: some minutes. */
const USUAL: readonly SectionName[] = ["accuracy", "speed", "threads", "hostile"];

const FOLDER = "output/.bench";
const KEPT = `${FOLDER}/results.json`;

const args = process.argv.slice(2);
const isSection = (name: string): name is SectionName => SECTIONS.some((section) => section.name === name);
const asked = [...args.filter(isSection), ...(args.includes("--peers") ? (["peers"] as const) : [])];
const unknown = args.filter((arg) => !isSection(arg) && arg !== "--report" && arg !== "--peers");
if (unknown.length > 0) {
  console.error(`${unknown.join(" ")}: expected --report, --peers or any of ${Object.keys(RUN).join(", ")}`);
  process.exit(2);
}

mkdirSync(FOLDER, { recursive: true });
let results = kept();
const wanted = asked.length > 0 ? asked : args.includes("--report") && Object.keys(results).length > 0 ? [] : USUAL;
const main = `${FOLDER}/dist/main.js`;
if (wanted.length > 0) build();
let faulty = false;
for (const name of wanted) {
  console.log(`${name}:`);
  const { rows, faults } = await RUN[name]({ main, folder: FOLDER, say: console.log });
  console.table(rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, shown(cell)]))));
  for (const fault of faults) console.log(`  NOT AS IT SHOULD BE: ${fault}`);
  faulty ||= faults.length > 0;
  // another run may have kept something meanwhile
  results = { ...kept(), [name]: { machine: machine(), rows, faults } };
  writeFileSync(KEPT, JSON.stringify(results));
}
const REPORT = "docs/benchmarks.md";
if (args.includes("--report"))
  writeFileSync(REPORT, reportOf(results, existsSync(REPORT) ? readFileSync(REPORT, "utf8") : ""));
process.exitCode = faulty ? 1 : 0;

function kept(): Record<string, Results[SectionName]> {
  return existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, "utf8")) : {};
}

/** A build of its own: the one in dist/ may be made anew at any time. */
function build(): void {
  const { status } = spawnSync(process.execPath, ["pipeline/build.mjs", `${FOLDER}/dist`], { stdio: "inherit" });
  if (status !== 0) throw new Error("the build failed");
}

function shown(cell: number | string): number | string {
  return typeof cell === "number" ? Number(cell.toPrecision(4)) : cell;
}
