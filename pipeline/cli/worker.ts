import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { createExtractor } from "../extract/index.ts";
import { joined } from "../io/blocks.ts";
import { readCodelists } from "../io/codelists.ts";
import { packageRoot } from "../io/root.ts";
import { answererOf } from "./answer.ts";
import { answerBlock } from "./answer-block.ts";

// One thread of the filter: blocks in, answers out; see io/threads.ts.
const answer = answererOf(
  createExtractor(readCodelists(join(packageRoot(), "schemas", "codelists"))),
  workerData.options,
);
const progress: Int32Array = workerData.progress;

parentPort?.on("message", (block: Uint8Array) => {
  const { bytes, failed } = answerBlock(block, answer, (at) => Atomics.store(progress, 0, at));
  // the memory goes over, it is not copied; a small Buffer shares its memory with others
  const own = joined([bytes]);
  parentPort?.postMessage({ bytes: own, failed }, [own.buffer]);
});
