import { parentPort, workerData } from "node:worker_threads";
import { createExtractor } from "../extract/index.ts";
import { packagedCodelists } from "../io/packaged.ts";
import { answererOf } from "./answer.ts";
import { answerBlock } from "./answer-block.ts";
import { Scratch } from "./scratch.ts";

// One thread of the filter: blocks in, answers out; see io/threads.ts.
const answer = answererOf(createExtractor(packagedCodelists()), workerData.options);
const progress: Int32Array = workerData.progress;
const scratch = new Scratch();

parentPort?.on("message", (block: Uint8Array) => {
  const { bytes, failed } = answerBlock(block, answer, scratch, (at) => Atomics.store(progress, 0, at));
  const own = new Uint8Array(bytes);
  parentPort?.postMessage({ bytes: own, failed }, [own.buffer]);
});
