import { randomBytes, randomInt } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { asOutput, codeOf, ensureWritable } from "../io/files.ts";
import { PipelineError } from "../model/errors.ts";
import type { Host } from "./host.ts";

/** Who holds the lock: what tells a run that goes on from one that was killed. */
export interface Claim {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601, for people; nothing is decided by the clock. */
  readonly since: string;
  /** The start of the machine and of the process: after either, the same pid is another process. */
  readonly born: string | null;
}

export interface Lock {
  release(): void;
}

/** A run elsewhere shows that it is there this often; one that is silent for `SILENCE` is taken for dead. */
const HEARTBEAT = 60_000;
const SILENCE = 6 * 3_600_000;
/** Two runs that begin in the same moment both step back; after this many times the other one is at work. */
const ATTEMPTS = 12;

/**
 * Takes the lock of an output folder: one run at a time writes there. Each run lays a claim under a name of its own
 * and then looks for others, so that of two neither can miss the other; claims of dead runs are taken away, and
 * since no name comes twice, never one of a run that is alive.
 *
 * @param wait milliseconds to wait for another run to end
 * @throws PipelineError `run-locked` with exit code 4 when another run is at work
 */
export async function takeLock(output: string, host: Host, wait = 0): Promise<Lock> {
  ensureWritable(output);
  const folder = join(output, ".lock");
  const began = performance.now();
  for (let attempt = 0; ; attempt++) {
    const path = asOutput(folder, () => layClaim(folder, host));
    const other = otherClaim(folder, path, host);
    if (other === null) return held(path);
    rmSync(path, { force: true });
    const left = wait - (performance.now() - began);
    if (attempt >= ATTEMPTS && left <= 0) throw lockedBy(output, other);
    await sleep(randomInt(5, attempt < ATTEMPTS ? 50 : 500));
  }
}

/** Runs something while holding the lock. */
export async function withLock<T>(output: string, host: Host, wait: number, work: () => Promise<T>): Promise<T> {
  const lock = await takeLock(output, host, wait);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

function layClaim(folder: string, host: Host): string {
  mkdirSync(folder, { recursive: true });
  const claim: Claim = {
    pid: host.pid,
    host: hostname(),
    since: host.now().toISOString(),
    born: bornOf(host.pid),
  };
  const name = randomBytes(8).toString("hex");
  const aside = join(folder, `.${name}.tmp`);
  const path = join(folder, `${name}.json`);
  // a claim is whole from its first moment on: half a one would be taken for a dead one's
  writeFileSync(aside, `${JSON.stringify(claim)}\n`);
  renameSync(aside, path);
  return path;
}

/** The claim of a run that is alive; those of the dead are taken away. */
function otherClaim(folder: string, own: string, host: Host): Claim | null {
  let alive: Claim | null = null;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (path === own) continue;
    const claim = readClaim(path);
    if (claim === "gone") continue;
    // half-written ones of this moment are those of a run that has not looked yet, and will see ours
    if (name.endsWith(".tmp") && ageOf(path, own) < HEARTBEAT) continue;
    if (claim !== null && isAtWork(claim, path, own, host)) alive = claim;
    else rmSync(path, { force: true });
  }
  return alive;
}

function isAtWork(claim: Claim, path: string, own: string, host: Host): boolean {
  if (claim.host !== hostname()) return ageOf(path, own) < SILENCE;
  if (!host.isAlive(claim.pid)) return false;
  return claim.born === null || claim.born === bornOf(claim.pid);
}

/** How long ago a claim was renewed, by the clock of the disk: ours may differ from the other's. */
function ageOf(path: string, own: string): number {
  try {
    return statSync(own).mtimeMs - statSync(path).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function readClaim(path: string): Claim | null | "gone" {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "gone";
    throw error;
  }
  try {
    const value: unknown = JSON.parse(text);
    return isClaim(value) ? value : null;
  } catch {
    return null;
  }
}

function isClaim(value: unknown): value is Claim {
  if (typeof value !== "object" || value === null) return false;
  const { pid, host, since } = { pid: undefined, host: undefined, since: undefined, ...value };
  return Number.isSafeInteger(pid) && typeof host === "string" && typeof since === "string";
}

/** "<boot id> <start of the process in ticks>" where the system tells (Linux: proc(5)), else null. */
function bornOf(pid: number): string | null {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // the name of the process stands in brackets and may hold spaces and brackets itself
    const started = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return started === undefined ? null : `${boot} ${started}`;
  } catch {
    return null;
  }
}

function held(path: string): Lock {
  const beat = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date());
    } catch {
      // the folder may be out of reach for a while; the claim itself stands
    }
  }, HEARTBEAT);
  beat.unref();
  return {
    release: () => {
      clearInterval(beat);
      rmSync(path, { force: true });
    },
  };
}

function lockedBy(output: string, { pid, host, since }: Claim): PipelineError {
  return new PipelineError(
    "run-locked",
    `${output}: process ${pid} on ${host} is at work here since ${since}, expected nobody. Wait for it (--wait <seconds>)`,
    { exitCode: 4 },
  );
}
