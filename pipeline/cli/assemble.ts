import { closeSync, openSync } from "node:fs";
import { codeOf, ensureWritable, reasonOf } from "../io/files.ts";
import { PipelineError } from "../model/errors.ts";
import { withLock } from "../schedule/lock.ts";
import { assemble } from "../stages/assemble.ts";
import { printed } from "./numbers.ts";
import { Progress } from "./progress.ts";
import { type StageOptions, setupOf } from "./setup.ts";
import { EXIT, type Shell } from "./shell.ts";

export interface AssembleOptions extends Omit<StageOptions, "raw"> {
  readonly texts: string;
  readonly answers: string;
  readonly license: string;
  readonly idColumn: string;
  readonly textColumn: string;
  readonly metaColumns?: readonly string[];
}

/** `openfigures assemble`: a release of any size from the texts that the filter read and what it answered. */
export async function assembleFiles(options: AssembleOptions, shell: Shell): Promise<number> {
  for (const path of [options.texts, options.answers]) ensureReadable(path);
  ensureWritable(options.output);
  const setup = setupOf({ ...options, raw: "" });
  const progress = new Progress(shell.stderr, shell.host.now);
  try {
    const { published, rows } = await withLock(options.output, shell.host, 1000 * (options.wait ?? 0), () => {
      let before = 0;
      const { idColumn: id, textColumn: text, metaColumns: meta = [] } = options;
      return assemble({ ...options, columns: { id, text, meta } }, setup, (documents) => {
        progress.add(documents - before, 0, null);
        before = documents;
      });
    });
    progress.end();
    const made = Object.entries(rows).map(([table, count]) => `${table} ${printed(count)}`);
    shell.stdout.write(
      options.json
        ? `${JSON.stringify({ release: published.folder, rows })}\n`
        : `${made.join(", ")}\nrelease: ${published.folder}\n`,
    );
    return options.strict && (rows.rejections ?? 0) > 0 ? EXIT.failed : EXIT.ok;
  } catch (error) {
    progress.end();
    if (error instanceof PipelineError || codeOf(error) === null) throw error;
    throw unreadable(`${options.texts}, ${options.answers}`, error);
  }
}

function ensureReadable(path: string): void {
  try {
    closeSync(openSync(path, "r"));
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): PipelineError {
  return new PipelineError(
    "input-unreadable",
    `${path}: ${reasonOf(error)}, expected lines of texts and of answers. Correct the name, or the file`,
    { cause: error },
  );
}
