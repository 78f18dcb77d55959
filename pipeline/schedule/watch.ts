import { setTimeout as sleep } from "node:timers/promises";
import { Cron } from "croner";
import { PipelineError } from "../model/errors.ts";

export interface Timetable {
  /** When the next run is due, after a moment; null when there is none. */
  next(after: Date): Date | null;
}

/**
 * Reads a schedule in cron's five fields.
 * @param timezone IANA name; the hours of the schedule are its hours, also where the clock is put forward or back
 * @throws PipelineError when the schedule or the time zone is none
 */
export function timetableOf(cron: string, timezone: string): Timetable {
  try {
    const job = new Cron(cron, { timezone, paused: true, mode: "5-part" });
    job.nextRun(new Date(0));
    return { next: (after) => job.nextRun(after) };
  } catch (error) {
    throw new PipelineError(
      "schedule-wrong",
      `--cron ${JSON.stringify(cron)} --timezone ${JSON.stringify(timezone)}: ${error instanceof Error ? error.message : String(error)}, expected five fields such as "0 6 * * 1" and a time zone such as Europe/Lisbon. Correct them`,
      { cause: error },
    );
  }
}

export interface WatchOptions {
  readonly timetable: Timetable;
  /** Up to so many milliseconds later than the schedule says, so that not all the world asks a publisher at six. */
  readonly jitter: number;
  /** Number between 0 and 1: chance, given by the caller. */
  readonly chance: () => number;
  readonly now: () => Date;
  /** Ends the watch: at once while it waits, after the run while one is at work. */
  readonly stop: AbortSignal;
  /** Told when the next run is due. */
  readonly due: (next: Date) => void;
  readonly run: () => Promise<void>;
}

/** A clock that is put forward or back, or a computer that slept, is noticed after this long. */
const LOOK = 60_000;

/**
 * Runs on schedule until it is stopped. One run at a time: what falls due while one is at work is passed over.
 */
export async function watch({ timetable, jitter, chance, now, stop, due, run }: WatchOptions): Promise<void> {
  while (!stop.aborted) {
    const planned = timetable.next(now());
    if (planned === null) return;
    const next = new Date(planned.getTime() + Math.floor(jitter * chance()));
    due(next);
    if (!(await reached(next, now, stop))) return;
    await run();
  }
}

async function reached(moment: Date, now: () => Date, stop: AbortSignal): Promise<boolean> {
  for (let left = moment.getTime() - now().getTime(); left > 0; left = moment.getTime() - now().getTime()) {
    try {
      await sleep(Math.min(left, LOOK), undefined, { signal: stop });
    } catch (error) {
      if (stop.aborted) return false;
      throw error;
    }
  }
  return !stop.aborted;
}
