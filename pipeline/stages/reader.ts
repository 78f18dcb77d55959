import { parentPort } from "node:worker_threads";
import { DESCRIPTION, describe } from "../ingest/describe.ts";
import { readFormat } from "../ingest/read.ts";

// The thread in which documents of others are taken apart; see io/sandbox.ts.
interface Request {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly what?: string;
}

parentPort?.on("message", async ({ path, bytes, what }: Request) => {
  parentPort?.postMessage(what === DESCRIPTION ? await describe(path, bytes) : await readFormat(path, bytes));
});
parentPort?.postMessage("ready");
