import { Worker, type WorkerOptions } from "node:worker_threads";

export interface Bounds {
  /** Milliseconds for one document, after the thread has started. */
  readonly time: number;
  /** Megabytes of memory. */
  readonly memory: number;
}

/** What came of one document: the reader's own answer, or the bound that it broke. */
export type Bounded =
  | { readonly answer: unknown }
  | { readonly broken: "time" | "memory" | "crash"; readonly reason: string };

/** What is asked of a document beyond being read. */
export interface Wish {
  /** Milliseconds for this document, where it may take longer than others. */
  readonly time?: number;
  /** Passed on to the thread. */
  readonly what?: string;
}

/** Reads documents one after another in a thread that can be stopped. */
export interface Sandbox {
  read(path: string, bytes: Uint8Array, wish?: Wish): Promise<Bounded>;
  close(): Promise<void>;
}

/** Starting a thread from sources means compiling them; that is no fault of the document. */
const START = 120_000;
/** For one answer to all that a thread was handed; a busy caller hears it late. */
const PATIENCE = 600_000;

/**
 * Opens a sandbox. Its thread starts with the first document, serves many, and is replaced after one that broke a bound.
 * @param file module of the thread: it tells `"ready"`, then answers each `{ path, bytes, what }` with one message
 * @param data handed to the thread as `workerData`
 */
export function openSandbox(file: URL, bounds: Bounds, data: unknown = null): Sandbox {
  let worker: Worker | null = null;

  const started = async (): Promise<Worker> => {
    const limits = {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: bounds.memory, stackSizeMb: 4 },
      stdout: true,
      stderr: true,
    };
    const fresh = threadOf(file, limits);
    // what a thread says while it is being stopped is of no interest, and must not end the program
    fresh.on("error", () => {});
    // an idle thread keeps no program from ending; while one is waited for, the clock of `heard` does
    fresh.unref();
    const ready = await heard(fresh, START);
    if ("answer" in ready && ready.answer === "ready") return fresh;
    await fresh.terminate();
    throw new Error(`${file.href}: no thread can start: ${"reason" in ready ? ready.reason : "no word from it"}`);
  };

  return {
    async read(path, bytes, { time = bounds.time, what } = {}) {
      worker ??= await started();
      const own = new Uint8Array(bytes);
      const answer = heard(worker, time);
      worker.postMessage({ path, bytes: own, what }, [own.buffer]);
      const result = await answer;
      if ("broken" in result) {
        await worker.terminate();
        worker = null;
      }
      return result;
    },
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}

/**
 * Starts a thread that works on what it is handed and says one thing; it goes on while the caller is busy.
 * @returns what it said; null when it failed
 */
export async function askThread(file: URL, data: unknown): Promise<unknown> {
  const worker = threadOf(file, { workerData: data });
  const result = await heard(worker, PATIENCE);
  await worker.terminate();
  return "answer" in result ? result.answer : null;
}

function threadOf(file: URL, options: WorkerOptions): Worker {
  return file.pathname.endsWith(".ts")
    ? new Worker(compiling(file), { ...options, eval: true })
    : new Worker(file, options);
}

/** Loads a module from its source, which Node 20 cannot by itself; a build needs no such help. */
function compiling(file: URL): string {
  const compiler = import.meta.resolve("tsx/esm/api");
  return `import(${JSON.stringify(compiler)}).then(({ tsImport }) => tsImport(${JSON.stringify(file.href)}, ${JSON.stringify(file.href)}))`;
}

function heard(worker: Worker, time: number): Promise<Bounded> {
  return new Promise((resolve) => {
    const settle = (result: Bounded): void => {
      clearTimeout(timer);
      worker.off("message", answered);
      worker.off("error", failed);
      worker.off("exit", ended);
      resolve(result);
    };
    const answered = (answer: unknown): void => settle({ answer });
    const failed = (error: unknown): void => {
      const isMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      settle({ broken: isMemory ? "memory" : "crash", reason: error instanceof Error ? error.message : String(error) });
    };
    const ended = (code: number): void => settle({ broken: "crash", reason: `exit ${code}` });
    const timer = setTimeout(() => settle({ broken: "time", reason: `more than ${time} ms` }), time);
    worker.on("message", answered);
    worker.on("error", failed);
    worker.on("exit", ended);
  });
}
