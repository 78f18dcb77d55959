import { parentPort, workerData } from "node:worker_threads";
import { deflated } from "../release/zip.ts";

// The thread that packs while pages are made; see stages/pack-ahead.ts.
const contents: readonly Uint8Array[] = workerData;
parentPort?.postMessage(contents.map(deflated));
