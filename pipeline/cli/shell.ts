import type { Readable, Writable } from "node:stream";
import type { Host } from "../schedule/host.ts";

/** What a command sees of the process it runs in; `main.ts` hands it over. */
export interface Shell {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether someone looks at `stdout` on a terminal that shows colours. */
  readonly color: boolean;
  readonly host: Host;
}

/** What the shell is answered with. */
export const EXIT = { ok: 0, failed: 1, misuse: 2, quarantined: 3, locked: 4 } as const;
