import { randomInt } from "node:crypto";
import { PipelineError } from "../model/errors.ts";
import { readStatus, writeStatus } from "../schedule/record.ts";
import { timetableOf, watch } from "../schedule/watch.ts";
import { noticeOf, tellWebhook } from "../schedule/webhook.ts";
import { type FetchOptions, fetchAll } from "./fetch.ts";
import { runRecorded } from "./run.ts";
import type { StageOptions } from "./setup.ts";
import { EXIT, type Shell } from "./shell.ts";

export interface WatchCommandOptions extends StageOptions, FetchOptions {
  readonly cron: string;
  readonly timezone: string;
  /** Seconds. */
  readonly jitter: number;
  readonly webhook?: string;
  /** Run at once, too. */
  readonly now?: boolean;
}

/** A run that another one is in the way of waits for it, this many seconds at most. */
const PATIENCE = 3600;

/**
 * `openfigures watch --cron "0 6 * * 1"`: fetches the feeds and runs all stages on schedule, until the signal that
 * the shell hands over. A failed run is told and written down, and the watch goes on.
 * @throws PipelineError when the schedule is none
 */
export async function runWatch(options: WatchCommandOptions, shell: Shell, stop: AbortSignal): Promise<number> {
  const timetable = timetableOf(options.cron, options.timezone);
  const say = (line: string): void => {
    shell.stderr.write(`${shell.host.now().toISOString()} ${line}\n`);
  };
  const run = (): Promise<void> => runOnce(options, shell, say);
  if (options.now) await run();
  await watch({
    timetable,
    jitter: 1000 * options.jitter,
    chance: () => randomInt(1_000_000) / 1_000_000,
    now: () => shell.host.now(),
    stop,
    due: (next) => {
      say(`next run at ${next.toISOString()}`);
      const known = readStatus(options.output) ?? NEVER;
      writeStatus(options.output, { ...known, next_expected: next.toISOString() });
    },
    run,
  });
  say("stopped");
  return EXIT.ok;
}

const NEVER = { last_run: null, last_success: null, consecutive_failures: 0, next_expected: null, sources: [] };

async function runOnce(options: WatchCommandOptions, shell: Shell, say: (line: string) => void): Promise<void> {
  try {
    await fetchAll(options, shell);
    const { summary, exitCode } = await runRecorded({ ...options, wait: PATIENCE }, shell.host);
    say(`run ended with ${exitCode}: ${summary.figures} figures of ${summary.sources} sources, ${summary.release}`);
  } catch (error) {
    // a mistake of our own is told like any other: a watch that dies in the night helps nobody
    say(`run failed: ${error instanceof PipelineError ? error.message : String(error)}`);
  }
  const report = readStatus(options.output)?.last_run ?? null;
  const notice = report === null ? null : noticeOf(report);
  if (options.webhook === undefined || notice === null) return;
  const fault = await tellWebhook(options.webhook, notice);
  say(fault === null ? `webhook told of the ${notice.event}` : `webhook not told of the ${notice.event}: ${fault}`);
}
