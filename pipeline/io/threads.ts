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
  /** What it was sent, in order: it reads the first. */
  readonly tasks: Task[];
  /** Whether it has ever answered; one that never did would die again and again. */
  proven: boolean;
}

/**
 * MiB of new objects between two collections. V8 goes on to four times that, which saves no time that could be
 * measured: what one document needs is much less.
 */
export const ROOM_FOR_NEW = 4;

/** MiB for threads, which wait for each other when they collect: half as much again was a seventh less work for two. */
const ROOM_OF_THREAD = 6;

/** A thread has its next block while it reads one: it need not wait until this thread has written an answer. */
const SENT = 2;

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
    const worker = new Worker(file, {
      workerData: { options, progress },
      // two halves, and as much again for large objects
      resourceLimits: { maxYoungGenerationSizeMb: 3 * ROOM_OF_THREAD },
    });
    const thread: Thread = { worker, progress, tasks: [], proven: false };
    let reason = "";
    worker.on("message", (message: unknown) => {
      const task = thread.tasks.shift();
      thread.proven = true;
      if (task !== undefined && isAnswer(message)) task.resolve(message);
      else task?.reject(new Error(`${file.href}: a message that is no answer`));
      next();
    });
    worker.on("error", (error) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    worker.on("exit", (code) => {
      threads.delete(thread);
      const [task, ...unread] = thread.tasks;
      waiting.unshift(...unread);
      if (task !== undefined && !closed) {
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
      const least = [...threads].sort((a, b) => a.tasks.length - b.tasks.length)[0];
      const thread = threads.size < size && least?.tasks.length !== 0 ? start() : least;
      if (thread === undefined || thread.tasks.length >= SENT) return;
      const task = waiting.shift();
      if (task === undefined) return;
      if (thread.tasks.push(task) === 1) Atomics.store(thread.progress, 0, thread.proven ? 0 : -1);
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
