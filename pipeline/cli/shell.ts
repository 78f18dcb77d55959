import type { Readable, Writable } from "node:stream";

/** What a command sees of the process it runs in; `main.ts` hands it over. */
export interface Shell {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether someone looks at `stdout` on a terminal that shows colours. */
  readonly color: boolean;
}

/** What the shell is answered with. */
export const EXIT = { ok: 0, failed: 1, misuse: 2 } as const;
