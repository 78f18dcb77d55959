import { createReadStream, fstatSync } from "node:fs";
import process from "node:process";
import type { Readable } from "node:stream";
import { CommanderError } from "commander";
import { programOf } from "./cli/program.ts";
import { EXIT, type Shell } from "./cli/shell.ts";
import { packageVersion } from "./io/root.ts";
import { PipelineError } from "./model/errors.ts";

/**
 * Bytes of a file that are read at once. With Node's own 65 536, what is read and what is answered to it add a tenth to
 * the memory before it is collected.
 */
const PIECE = 1 << 14;

const shell: Shell = {
  stdin: standardInput(),
  stdout: process.stdout,
  stderr: process.stderr,
  color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  host: { pid: process.pid, isAlive, now: () => new Date() },
};

/** Runs the command of the process's arguments, and sets the code that the process ends with. */
export async function runCommand(): Promise<void> {
  // a pipe that was closed is told by the write that fails; without a listener it would be a crash
  process.stdout.on("error", (error) => {
    if ("code" in error && error.code === "EPIPE") exit(EXIT.failed);
    else throw error;
  });
  try {
    await programOf({ shell, version: packageVersion(), exit, stopSignal }).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) exit(error.exitCode === 0 ? EXIT.ok : EXIT.misuse);
    else if (error instanceof PipelineError) {
      process.stderr.write(`${error.message}\n`);
      exit(error.exitCode);
    } else throw error;
  }
}

/** What stands on standard input; of a file, in small pieces. */
function standardInput(): Readable {
  try {
    if (fstatSync(0).isFile()) return createReadStream("", { fd: 0, highWaterMark: PIECE, autoClose: false });
  } catch {
    // none is open: Node has an empty stream for that
  }
  return process.stdin;
}

function exit(code: number): void {
  process.exitCode = code;
}

/** Asks to stop, once: a second signal ends the process as it always does. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** A signal of 0 asks and does nothing; EPERM tells of a process that is there and another's. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
