/** What is wrong with a release, in words for its maintainer. */
export interface Fault {
  /** Stable code: "hash-differs", "key-unknown", ... */
  readonly code: string;
  /** File, row and column: "data/figures.csv:12 value". */
  readonly where: string;
  readonly message: string;
}

/** A release as read back: its files by path. */
export interface Published {
  readonly paths: readonly string[];
  bytes(path: string): Uint8Array | null;
  text(path: string): string | null;
}

/** A row of `data/<table>.jsonl`. */
export type Read = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Read {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The rows of a JSON lines file; null for a line that is no object. */
export function linesOf(text: string): readonly (Read | null)[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      try {
        const value: unknown = JSON.parse(line);
        return isRecord(value) ? value : null;
      } catch {
        return null;
      }
    });
}
