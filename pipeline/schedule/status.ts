import type { Status } from "./record.ts";

const DAY = 86_400_000;
/** So late a run may be before it counts as missed. */
const GRACE = 3_600_000;

/** Why a monitor should call someone; none when all is well. */
export function staleness(status: Status | null, now: Date, maxAgeDays: number): string[] {
  if (status === null || status.last_run === null) return ["no run yet, expected one"];
  const reasons: string[] = [];
  const { last_run, last_success, next_expected, consecutive_failures } = status;
  if (last_run.error !== null) {
    reasons.push(
      `the last ${consecutive_failures === 1 ? "run" : `${consecutive_failures} runs`} failed: ${last_run.error.message}`,
    );
  }
  if (last_success === null) reasons.push("no run has succeeded yet, expected one");
  else {
    const age = (now.getTime() - Date.parse(last_success)) / DAY;
    if (age > maxAgeDays) {
      reasons.push(`the last success is ${age.toFixed(1)} days old, expected no more than ${maxAgeDays}`);
    }
    // the clock was put back: nothing can be said about ages, and schedules that count on it may wait for long
    if (age < -GRACE / DAY)
      reasons.push(`the last success is in the future (${last_success}), expected the past: look at the clock`);
  }
  if (next_expected !== null && now.getTime() > Date.parse(next_expected) + GRACE && last_run.ended < next_expected) {
    reasons.push(`no run since ${last_run.ended}, expected one at ${next_expected}`);
  }
  return reasons;
}

/** Sources by the age of their snapshot in days, the oldest first; those without a date are left out. */
export function agesOf(status: Status, now: Date): { readonly source_id: string; readonly days: number }[] {
  return status.sources
    .flatMap(({ source_id, accessed }) =>
      accessed === null ? [] : [{ source_id, days: Math.floor((now.getTime() - Date.parse(accessed)) / DAY) }],
    )
    .sort((a, b) => b.days - a.days || (a.source_id < b.source_id ? -1 : 1));
}
