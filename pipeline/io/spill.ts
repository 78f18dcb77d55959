import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { linesOf } from "./jsonl.ts";

/** Values as JSON can hold them, one a line of a file, written as they come. */
export class Spill<T> {
  readonly path: string;
  #handle: number | null = null;
  #lines: string[] = [];
  #length = 0;
  count = 0;

  constructor(path: string) {
    this.path = path;
  }

  add(value: T): void {
    const line = JSON.stringify(value);
    this.#lines.push(line);
    this.#length += line.length;
    this.count++;
    if (this.#length > PIECE) this.#flush();
  }

  /** The values in the order in which they came; nothing is added after this. */
  *values(): Generator<T> {
    this.close();
    // the lines are this program's own of a moment ago
    if (this.count > 0) for (const line of linesOf(this.path, READ)) yield JSON.parse(line);
  }

  close(): void {
    this.#flush();
    if (this.#handle !== null) closeSync(this.#handle);
    this.#handle = null;
  }

  remove(): void {
    this.close();
    rmSync(this.path, { force: true });
  }

  #flush(): void {
    if (this.#length === 0) return;
    this.#handle ??= openSync(this.path, "a");
    const bytes = Buffer.from(`${this.#lines.join("\n")}\n`, "utf8");
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#handle, bytes, at);
    this.#lines = [];
    this.#length = 0;
  }
}

/** Characters that are written together. */
const PIECE = 1 << 18;
/** Bytes that are read together: many files are open at once. */
const READ = 1 << 17;
/** Values that are sorted in memory. */
const RUN = 40_000;

/** More values than memory holds, put in order on a disk: sorted runs, merged when all are there. */
export class SortedSpill<T> {
  readonly #folder: string;
  readonly #name: string;
  readonly #order: (a: T, b: T) => number;
  readonly #runs: Spill<T>[] = [];
  #run: T[] = [];

  constructor(folder: string, name: string, order: (a: T, b: T) => number) {
    this.#folder = folder;
    this.#name = name;
    this.#order = order;
  }

  add(value: T): void {
    this.#run.push(value);
    if (this.#run.length >= RUN) this.#endRun();
  }

  /** All values in order, as often as they are asked for; nothing is added after this. */
  sorted(): Iterable<T> & { readonly length: number } {
    this.#endRun();
    const all = this.#runs.length > 1 ? this.#merged() : this.#runs[0];
    if (all === undefined) return [];
    return { length: all.count, [Symbol.iterator]: () => all.values() };
  }

  #endRun(): void {
    if (this.#run.length === 0) return;
    const run = this.#begun(String(this.#runs.length));
    for (const value of this.#run.sort(this.#order)) run.add(value);
    run.close();
    this.#runs.push(run);
    this.#run = [];
  }

  #merged(): Spill<T> {
    const all = this.#begun("all");
    for (const value of merge(this.#runs, this.#order)) all.add(value);
    all.close();
    for (const run of this.#runs) run.remove();
    return all;
  }

  #begun(part: string): Spill<T> {
    const spill = new Spill<T>(join(this.#folder, `${this.#name}.${part}`));
    rmSync(spill.path, { force: true });
    return spill;
  }
}

interface Head<T> {
  value: T;
  readonly rest: Generator<T>;
  /** Of two equal values that of the earlier run goes first. */
  readonly at: number;
}

/** Merges sorted runs by a heap of their heads. */
function* merge<T>(runs: readonly Spill<T>[], order: (a: T, b: T) => number): Generator<T> {
  const heap: Head<T>[] = [];
  const before = (a: Head<T>, b: Head<T>): boolean => (order(a.value, b.value) || a.at - b.at) < 0;
  const sink = (from: number): void => {
    for (let at = from; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        const [a, b] = [heap[child], heap[least]];
        if (a !== undefined && b !== undefined && before(a, b)) least = child;
      }
      const [one, other] = [heap[at], heap[least]];
      if (least === at || one === undefined || other === undefined) return;
      [heap[at], heap[least]] = [other, one];
      at = least;
    }
  };
  for (const [at, run] of runs.entries()) {
    const rest = run.values();
    const { value, done } = rest.next();
    if (done !== true) heap.push({ value, rest, at });
  }
  for (let at = heap.length >> 1; at >= 0; at--) sink(at);
  for (let top = heap[0]; top !== undefined; top = heap[0]) {
    yield top.value;
    const { value, done } = top.rest.next();
    if (done === true) {
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) heap[0] = last;
    } else top.value = value;
    sink(0);
  }
}
