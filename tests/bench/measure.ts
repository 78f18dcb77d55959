import { spawn } from "node:child_process";
import { closeSync, createReadStream, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";

/** What one run of a program took. */
export interface Run {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of all cores. */
  readonly cpu: number;
  /** Most memory held at once, in MiB. */
  readonly peak: number;
  /** Lines written. */
  readonly lines: number;
  readonly bytes: number;
  /** Cores that other programs kept busy meanwhile. */
  readonly others: number;
}

const USAGE = new URL("./usage.mjs", import.meta.url).href;

/**
 * Runs a program of Node as a filter over a file; its answers go to a file too, so that no reader holds it up.
 * @param kept where the answers stay; without it they are thrown away
 * @throws when it fails
 */
export async function measure(args: readonly string[], input: string, kept?: string): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "openfigures-bench-"));
  const [stdin, stdout] = [openSync(input, "r"), openSync(kept ?? join(folder, "out"), "w")];
  try {
    const usage = join(folder, "usage.json");
    const busy = busySeconds();
    const began = process.hrtime.bigint();
    const child = spawn(process.execPath, ["--import", USAGE, ...args], {
      stdio: [stdin, stdout, "inherit"],
      env: { ...process.env, BENCH_USAGE: usage },
    });
    const code = await new Promise((resolve) => child.on("exit", resolve));
    const wall = Number(process.hrtime.bigint() - began) / 1e9;
    if (code !== 0) throw new Error(`${args.join(" ")}: exit ${code}`);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, "utf8"));
    const cpu = (userCPUTime + systemCPUTime) / 1e6;
    const others = Math.max(0, busySeconds() - busy - cpu) / wall;
    const { lines, bytes } = await counted(kept ?? join(folder, "out"));
    return { wall, cpu, peak: maxRSS / 1024, lines, bytes, others };
  } finally {
    closeSync(stdin);
    closeSync(stdout);
    rmSync(folder, { recursive: true });
  }
}

/** What all cores have worked since the machine was started. */
function busySeconds(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0) / 1000;
}

async function counted(path: string): Promise<{ lines: number; bytes: number }> {
  let [lines, bytes] = [0, 0];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++;
  }
  return { lines, bytes };
}

/** The run in the middle by its CPU time. */
export function median(runs: readonly Run[]): Run {
  const run = [...runs].sort((a, b) => a.cpu - b.cpu)[runs.length >> 1];
  if (run === undefined) throw new Error("no run");
  return run;
}
