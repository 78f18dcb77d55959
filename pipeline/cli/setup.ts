import { join } from "node:path";
import { packagedCodelists, packagedLicenses, packagedSchemas } from "../io/packaged.ts";
import { readAnnouncements } from "../io/releases.ts";
import { packageRoot, packageVersion } from "../io/root.ts";
import { PipelineError } from "../model/errors.ts";
import { daysOf } from "../model/period.ts";
import type { Setup } from "../stages.ts";

/** The options that all stages share, as commander reads them. */
export interface StageOptions {
  readonly raw: string;
  readonly output: string;
  readonly date?: string;
  readonly replace?: boolean;
  readonly as?: string;
  readonly accept?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
  /** Seconds to wait for another run. */
  readonly wait?: number;
  readonly trust?: readonly string[];
  readonly afresh?: boolean;
}

/**
 * Reads what the stages look things up in.
 * @throws PipelineError when an option, a schema or a code list is wrong
 */
export function setupOf({ raw, output, date, replace, as, accept, trust, afresh }: StageOptions): Setup {
  if (as !== undefined && !/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/u.test(as)) {
    throw new PipelineError(
      "option-wrong",
      `--as: ${JSON.stringify(as)}, expected a version such as 1.2.0. Correct it`,
    );
  }
  if (date !== undefined && daysOf(date)?.first !== date) {
    throw new PipelineError(
      "option-wrong",
      `--date: ${JSON.stringify(date)}, expected a day such as 2024-05-31. Correct it`,
    );
  }
  return {
    raw,
    output,
    schemas: packagedSchemas(),
    codelists: packagedCodelists(),
    licenses: packagedLicenses(),
    software: packageVersion(),
    created: date ?? null,
    replace: replace ?? false,
    as: as ?? null,
    accept: accept ?? null,
    trust: trust ?? [],
    afresh: afresh ?? false,
    announcements: readAnnouncements(join(packageRoot(), "schemas", "breaking-changes.json")),
  };
}
