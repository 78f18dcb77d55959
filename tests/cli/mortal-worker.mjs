// A thread that echoes lines in capitals and dies of a line that says "die"; see threads.test.ts.
import { parentPort, workerData } from "node:worker_threads";

if (workerData.options.stillborn) process.exit(3);
parentPort.on("message", (block) => {
  const lines = Buffer.from(block).toString("utf8").trimEnd().split("\n");
  for (const [at, line] of lines.entries()) {
    Atomics.store(workerData.progress, 0, at);
    if (line.includes("die")) process.exit(7);
  }
  const bytes = new TextEncoder().encode(`${lines.join("\n").toUpperCase()}\n`);
  parentPort.postMessage({ bytes, failed: 0 }, [bytes.buffer]);
});
