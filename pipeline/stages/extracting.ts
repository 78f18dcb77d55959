import { parentPort, workerData } from "node:worker_threads";
import { createExtractor } from "../extract/index.ts";

// The thread in which large texts are read; see extract-threads.ts.
const extractor = createExtractor(workerData);

parentPort?.on("message", ({ bytes }: { readonly bytes: Uint8Array }) => {
  const { figures, statements, events, ledger } = extractor.extract(JSON.parse(Buffer.from(bytes).toString("utf8")));
  parentPort?.postMessage({ figures, statements, events, ledger });
});
parentPort?.postMessage("ready");
