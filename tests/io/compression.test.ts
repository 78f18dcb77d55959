import { decompress } from "fzstd";
import { expect, test } from "vitest";
import { packerOf } from "../../pipeline/io/compression.ts";

test("many packers of one process do not disturb each other", async () => {
  const part = Buffer.from(Array.from({ length: 5000 }, (_, at) => `line ${at} of ${(at * 7919) % 1000}\n`).join(""));
  for (let round = 0; round < 20; round++) {
    const pack = await packerOf("any.zst");
    // what a packer started meanwhile has time to finish
    for (let turn = 0; turn < 3; turn++) {
      expect(Buffer.from(decompress(await pack(part))).equals(part)).toBe(true);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
});
