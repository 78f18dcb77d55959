import { Worker } from "node:worker_threads";

/** A thread that ended while it read a block: out of memory, mostly. */
export class ThreadDied extends Error {
  /** The line of the block, from 0, that it was reading. */
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}

/** What a thread sends back. */
export interface ThreadAnswer {
  readonly bytes: Uint8Array;
  readonly failed: number;
}

export interface Threads {
  /** @throws ThreadDied; another thread is there by then */
  run(block: Uint8Array): Promise<ThreadAnswer>;
  close(): Promise<void>;
}

interface Task {
  readonly block: Uint8Array;
  readonly resolve: (answer: ThreadAnswer) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** One cell: the line that it is reading. */
  readonly progress: Int32Array;
  task: Task | null;
  /** Whether it has ever answered; one that never did would die again and again. */
  proven: boolean;
}

/**
 * Keeps threads that each read one block at a time. Blocks wait in their order; a thread starts when there is a
 * block for it, and one that dies is replaced.
 *
 * @param file module that a thread runs; it gets `{ options, progress }` and answers each block with a `ThreadAnswer`
 * @param size threads at most
 */
export function openThreads(file: URL, size: number, options: unknown): Threads {
  const threads = new Set<Thread>();
  const waiting: Task[] = [];
  let closed = false;

  const start = (): Thread => {
    const progress = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(file, { workerData: { options, progress } });
    const thread: Thread = { worker, progress, task: null, proven: false };
    let reason = "";
    worker.on("message", (message: unknown) => {
      const { task } = thread;
      thread.task = null;
      thread.proven = true;
      if (task !== null && isAnswer(message)) task.resolve(message);
      else task?.reject(new Error(`${file.href}: a message that is no answer`));
      next();
    });
    worker.on("error", (error) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    worker.on("exit", (code) => {
      threads.delete(thread);
      const { task } = thread;
      if (task !== null && !closed) {
        const why = reason || `exit ${code}`;
        const line = Atomics.load(progress, 0);
        // line -1: it never came to read, so that no document is to blame
        task.reject(line < 0 ? new Error(`${file.href}: no thread can start: ${why}`) : new ThreadDied(line, why));
      }
      next();
    });
    threads.add(thread);
    return thread;
  };

  const next = (): void => {
    while (waiting.length > 0 && !closed) {
      const idle = [...threads].find(({ task }) => task === null);
      const thread = idle ?? (threads.size < size ? start() : null);
      const task = thread === null ? undefined : waiting.shift();
      if (thread === null || task === undefined) return;
      thread.task = task;
      Atomics.store(thread.progress, 0, thread.proven ? 0 : -1);
      // a copy goes over: what the block is a view of holds the next lines too
      const own = new Uint8Array(task.block);
      thread.worker.postMessage(own, [own.buffer]);
    }
  };

  return {
    run(block) {
      return new Promise((resolve, reject) => {
        waiting.push({ block, resolve, reject });
        next();
      });
    },
    async close() {
      closed = true;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

function isAnswer(message: unknown): message is ThreadAnswer {
  return typeof message === "object" && message !== null && "bytes" in message && "failed" in message;
}
