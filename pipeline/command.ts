import process from "node:process";
import { CommanderError } from "commander";
import { programOf } from "./cli/program.ts";
import { EXIT, type Shell } from "./cli/shell.ts";
import { packageVersion } from "./io/root.ts";
import { PipelineError } from "./model/errors.ts";

const shell: Shell = {
  stdin: process.stdin,
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
