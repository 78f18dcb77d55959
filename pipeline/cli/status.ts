import { readStatus } from "../schedule/record.ts";
import { agesOf, staleness } from "../schedule/status.ts";
import { counted } from "./numbers.ts";
import { EXIT, type Shell } from "./shell.ts";

export interface StatusOptions {
  readonly output: string;
  /** Days. */
  readonly maxAge: number;
  readonly json?: boolean;
  readonly strict?: boolean;
}

/** So many of the oldest sources are shown. */
const SHOWN = 5;

/**
 * `openfigures status`: when it last ran, what failed, when it runs next, for people and for monitors.
 * @returns 1 when no run succeeded for too long, the last one failed, or one that was due is missing; with `strict`
 * also when a source fails
 */
export function status(options: StatusOptions, shell: Shell): number {
  const known = readStatus(options.output);
  const now = shell.host.now();
  const stale = staleness(known, now, options.maxAge);
  const failing = known?.sources.filter((source) => source.failing !== null) ?? [];
  const ages = known === null ? [] : agesOf(known, now);
  if (options.json) {
    shell.stdout.write(`${JSON.stringify({ stale, failing, ages, ...known })}\n`);
  } else {
    const lines = [
      `last run: ${known?.last_run?.ended ?? "never"}${known?.last_run ? ` (exit ${known.last_run.exit_code})` : ""}`,
      `last success: ${known?.last_success ?? "never"}`,
      `next expected: ${known?.next_expected ?? "not scheduled by openfigures watch"}`,
      `release: ${known?.last_run?.release ?? "none in the last run"}`,
      `${counted(known?.sources.length ?? 0, "source")}, ${failing.length} failing`,
      ...failing.map((source) => `  ${source.failing}`),
      ...ages.slice(0, SHOWN).map(({ source_id, days }) => `  ${source_id}: snapshot of ${counted(days, "day")} ago`),
      ...stale.map((reason) => `STALE: ${reason}`),
    ];
    shell.stdout.write(`${lines.join("\n")}\n`);
  }
  return stale.length > 0 || (options.strict === true && failing.length > 0) ? EXIT.failed : EXIT.ok;
}
