import { join } from "node:path";
import { expect, test } from "vitest";
import { openPacked } from "../../pipeline/io/packed.ts";
import { deflated } from "../../pipeline/release/zip.ts";
import { packAhead } from "../../pipeline/stages/pack-ahead.ts";
import { keptFolderWith } from "../cli/sample.ts";

function emptyStore() {
  const made: number[] = [];
  const pack = (bytes: Uint8Array) => {
    made.push(bytes.length);
    return deflated(bytes);
  };
  return { made, ...openPacked(join(keptFolderWith({}), "packed"), "a", pack, () => {}) };
}

const LARGE = new Uint8Array(5_000_000).map((_, at) => at % 251);
const SMALL = new Uint8Array(50_000).map((_, at) => at % 7);

test("large contents are packed in a thread as they are here, small ones wait", async () => {
  const store = emptyStore();
  await packAhead(store, [SMALL, LARGE]);
  expect(Buffer.compare(store.packed(LARGE), deflated(LARGE))).toBe(0);
  expect(store.made).toEqual([]);
  store.packed(SMALL);
  expect(store.made).toEqual([SMALL.length]);
});

test("for a little no thread is started", async () => {
  const store = emptyStore();
  await packAhead(store, [LARGE.subarray(0, 2_000_000)]);
  store.packed(LARGE.subarray(0, 2_000_000));
  expect(store.made).toEqual([2_000_000]);
});
