import { once } from "node:events";
import { join } from "node:path";
import { createExtractor } from "../extract/index.ts";
import { readCodelists } from "../io/codelists.ts";
import { codeOf } from "../io/files.ts";
import { packageRoot } from "../io/root.ts";
import { type AnswerOptions, answererOf } from "./answer.ts";
import { type Line, LineCutter } from "./lines.ts";
import { EXIT, type Shell } from "./shell.ts";

export interface FilterOptions extends AnswerOptions {
  readonly strict?: boolean;
}

/** Answers gathered before they are written: fewer writes, and no more memory than a few documents take. */
const BATCH = 1 << 18;

/**
 * `openfigures extract --jsonl`: a line in, a line out, in the same order. Memory does not grow with the number
 * of lines: no more is read while the reader of the answers is behind.
 *
 * @returns 0, or 1 when some answer is an error and `strict` was asked for, or when nobody read on
 */
export async function runFilter(options: FilterOptions, shell: Shell): Promise<number> {
  const answer = answererOf(createExtractor(readCodelists(join(packageRoot(), "schemas", "codelists"))), options);
  const { stdin, stdout } = shell;
  const cutter = new LineCutter();
  let failed = false;
  let batch = "";

  const flush = async (): Promise<void> => {
    if (batch === "") return;
    const flowing = stdout.write(batch);
    batch = "";
    if (!flowing) await once(stdout, "drain");
  };
  const answerAll = async (lines: readonly Line[]): Promise<void> => {
    for (const line of lines) {
      const { text, failed: isError } = answer(line);
      failed ||= isError;
      batch += `${text}\n`;
      if (batch.length > BATCH) await flush();
    }
    await flush();
  };

  try {
    for await (const chunk of stdin) await answerAll(cutter.push(chunk));
    await answerAll(cutter.end());
  } catch (error) {
    // "... | head" has seen enough
    if (codeOf(error) === "EPIPE") return EXIT.failed;
    throw error;
  }
  return failed && options.strict ? EXIT.failed : EXIT.ok;
}
