// The thread of a reader that a document can do anything to; see limits.test.ts.
import { parentPort } from "node:worker_threads";

parentPort?.on("message", ({ path }: { readonly path: string }) => {
  if (path === "hang") for (;;);
  if (path === "grow") for (const heap: number[][] = []; ; ) heap.push(new Array(1e6).fill(0.5));
  if (path === "throw") throw new Error("of the document's making");
  parentPort?.postMessage({ text: path });
});
parentPort?.postMessage("ready");
