import type { Writable } from "node:stream";
import { printed } from "./numbers.ts";

/** Milliseconds between two looks. */
const EVERY = 250;

/** A line on a terminal that says how far a long reading is. */
export class Progress {
  readonly #stream: Writable | null;
  readonly #now: () => Date;
  readonly #began: number;
  #shown = 0;
  #documents = 0;
  #bytes = 0;

  /** @param stream where to write; nothing is written unless it is a terminal */
  constructor(stream: Writable, now: () => Date) {
    this.#stream = "isTTY" in stream && stream.isTTY === true ? stream : null;
    this.#now = now;
    this.#began = now().getTime();
  }

  get isShown(): boolean {
    return this.#stream !== null;
  }

  /**
   * @param documents read since the last call
   * @param bytes of them
   * @param share of the whole that is read, from 0 to 1; null where the whole is not known
   */
  add(documents: number, bytes: number, share: number | null): void {
    this.#documents += documents;
    this.#bytes += bytes;
    const now = this.#now().getTime();
    if (this.#stream === null || now - this.#shown < EVERY) return;
    this.#shown = now;
    this.#stream.write(`\r\u001b[K${progressText(this.#documents, this.#bytes, (now - this.#began) / 1000, share)}`);
  }

  end(): void {
    this.#stream?.write("\r\u001b[K");
  }
}

/** "12 345 documents, 3.2 MB/s, 45 %, 1:05 left". */
export function progressText(documents: number, bytes: number, seconds: number, share: number | null): string {
  const speed = seconds === 0 ? "" : `, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s`;
  const said = `${printed(documents)} documents${speed}`;
  if (share === null || share <= 0) return said;
  const left = Math.round((seconds / share) * (1 - share));
  const clock = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${said}, ${Math.floor(100 * share)} %, ${clock.join(":").replace(/^00:/u, "")} left`;
}
