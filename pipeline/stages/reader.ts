import { parentPort } from "node:worker_threads";
import { readFormat } from "../ingest/read.ts";

// The thread in which documents of others are taken apart; see io/sandbox.ts.
parentPort?.on("message", async ({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }) => {
  parentPort?.postMessage(await readFormat(path, bytes));
});
parentPort?.postMessage("ready");
