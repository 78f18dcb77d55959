import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { sha256 } from "../../pipeline/io/files.ts";
import { deflated, zipOf } from "../../pipeline/release/zip.ts";
import { files } from "./sample.ts";

test("unpacked, the archive is the release below one folder", () => {
  const unpacked = unzipSync(zipOf("open-figures-0.1.0", files));
  expect(Object.keys(unpacked)).toEqual([...files.keys()].sort().map((path) => `open-figures-0.1.0/${path}`));
  for (const [path, content] of files)
    expect(sha256(unpacked[`open-figures-0.1.0/${path}`] ?? "")).toBe(sha256(content));
});

test("the order of the files and the time zone do not show", () => {
  const zone = process.env.TZ;
  const here = sha256(zipOf("a", files));
  process.env.TZ = "Pacific/Kiritimati";
  try {
    expect(sha256(zipOf("a", new Map([...files].reverse())))).toBe(here);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test("a packing that remembers gives the same archive", () => {
  const packed = new Map<string, Uint8Array>();
  const remembering = (bytes: Uint8Array): Uint8Array => {
    const known = packed.get(sha256(bytes)) ?? deflated(bytes);
    packed.set(sha256(bytes), known);
    return known;
  };
  const twice = [zipOf("a", files, remembering), zipOf("a", files, remembering)];
  expect(twice.map(sha256)).toEqual([sha256(zipOf("a", files)), sha256(zipOf("a", files))]);
});
