import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { finishPublishing, POINTS, type Point, publish } from "../../pipeline/io/publish.ts";
import { folderWith } from "../cli/sample.ts";

const FILES = new Map<string, string | Uint8Array>([
  ["README.md", "beds\n"],
  ["data/beds.csv", Buffer.from("bed\n1\n")],
]);
const OTHER = new Map([["README.md", "more beds\n"]]);

function latest(output: string, path: string): string {
  return readFileSync(join(output, "latest", path), "utf8");
}

test("a release is whole, latest points to it, and nothing lies about", () => {
  const output = folderWith();
  expect(publish(output, "0.1.0", FILES, false)).toEqual({ folder: join(output, "releases", "0.1.0"), changed: true });
  expect(latest(output, "data/beds.csv")).toBe("bed\n1\n");
  expect(readlinkSync(join(output, "latest"))).toBe("releases/0.1.0");
  expect(readdirSync(join(output, "releases"))).toEqual(["0.1.0"]);
  expect(readdirSync(output).sort()).toEqual(["latest", "releases"]);
});

test("the same files change nothing", () => {
  const output = folderWith();
  publish(output, "0.1.0", FILES, false);
  const before = statSync(join(output, "releases", "0.1.0", "README.md")).mtimeMs;
  expect(publish(output, "0.1.0", FILES, false).changed).toBe(false);
  expect(statSync(join(output, "releases", "0.1.0", "README.md")).mtimeMs).toBe(before);
});

test("other files replace a release below 1.0.0 when asked to, as a whole", () => {
  const output = folderWith();
  publish(output, "0.1.0", FILES, false);
  expect(() => publish(output, "0.1.0", OTHER, false)).toThrow(/\[release-exists\]$/u);
  expect(latest(output, "README.md")).toBe("beds\n");
  expect(publish(output, "0.1.0", OTHER, true).changed).toBe(true);
  expect(latest(output, "README.md")).toBe("more beds\n");
  expect(existsSync(join(output, "latest", "data"))).toBe(false);
  expect(readdirSync(join(output, "releases"))).toEqual(["0.1.0"]);
});

test("a file too many or changed by hand is seen", () => {
  const output = folderWith();
  publish(output, "0.1.0", FILES, false);
  writeFileSync(join(output, "releases", "0.1.0", "note.txt"), "");
  expect(publish(output, "0.1.0", FILES, true).changed).toBe(true);
  expect(readdirSync(join(output, "latest")).sort()).toEqual(["README.md", "data"]);
});

test("a release from 1.0.0 on is never touched", () => {
  const output = folderWith();
  publish(output, "1.0.0", FILES, false);
  expect(publish(output, "1.0.0", FILES, true).changed).toBe(false);
  expect(() => publish(output, "1.0.0", OTHER, true)).toThrow(/\[release-final\]$/u);
  expect(latest(output, "README.md")).toBe("beds\n");
});

/** A publishing that stops dead at a moment, as if the process was killed there. */
function stoppedAt(stop: Point, output: string, version: string, files: typeof OTHER): boolean {
  try {
    publish(output, version, files, true, (point) => {
      if (point === stop) throw new Error("stopped");
    });
    return false;
  } catch (error) {
    if (String(error) !== "Error: stopped") throw error;
    return true;
  }
}

describe.each(POINTS)("stopped when %s", (point) => {
  test("a release being replaced: latest stays whole and the next run completes", () => {
    const output = folderWith();
    publish(output, "0.1.0", FILES, false);
    const stopped = stoppedAt(point, output, "0.1.0", OTHER);
    expect(stopped).toBe(point !== "intended");
    expect(["beds\n", "more beds\n"]).toContain(latest(output, "README.md"));
    expect(existsSync(join(output, "latest", "data"))).toBe(latest(output, "README.md") === "beds\n");
    finishPublishing(output);
    expect(readlinkSync(join(output, "latest"))).toBe("releases/0.1.0");
    publish(output, "0.1.0", OTHER, true);
    expect(latest(output, "README.md")).toBe("more beds\n");
    expect(readdirSync(join(output, "latest"))).toEqual(["README.md"]);
    expect(readdirSync(join(output, "releases"))).toEqual(["0.1.0"]);
  });

  test("a release of a new version: likewise", () => {
    const output = folderWith();
    publish(output, "0.1.0", FILES, false);
    stoppedAt(point, output, "0.2.0", OTHER);
    expect(["beds\n", "more beds\n"]).toContain(latest(output, "README.md"));
    const placed = existsSync(join(output, "releases", "0.2.0"));
    finishPublishing(output);
    expect(readlinkSync(join(output, "latest"))).toBe(placed ? "releases/0.2.0" : "releases/0.1.0");
    publish(output, "0.2.0", OTHER, true);
    expect(latest(output, "README.md")).toBe("more beds\n");
    expect(readdirSync(join(output, "releases"))).toEqual(["0.1.0", "0.2.0"]);
    expect(readdirSync(output).sort()).toEqual(["latest", "releases"]);
  });
});

test("what a killed run left behind is cleared away", () => {
  const output = folderWith({ ".aside/build/half": "x", ".aside/0.1.0.new/half": "x", ".aside/intent": "0.9.0" });
  publish(output, "0.1.0", FILES, true);
  expect(readdirSync(output).sort()).toEqual(["latest", "releases"]);
});

test("whoever is in a release that is replaced reads on undisturbed", () => {
  const output = folderWith();
  publish(output, "0.1.0", FILES, false);
  const inside = openSync(join(output, "latest", "data"), "r");
  publish(output, "0.1.0", OTHER, true);
  expect(readFileSync(join(output, ".aside", "0.1.0.old", "data", "beds.csv"), "utf8")).toBe("bed\n1\n");
  expect(fstatSync(inside).ino).toBe(statSync(join(output, ".aside", "0.1.0.old", "data")).ino);
  closeSync(inside);
});

test("whoever entered a release by its name aside reads on undisturbed", () => {
  const output = folderWith();
  publish(output, "0.1.0", FILES, false);
  const entered: number[] = [];
  publish(output, "0.1.0", OTHER, true, (point) => {
    if (point === "latest-aside") entered.push(statSync(join(output, "latest", "README.md")).ino);
  });
  expect(entered).toEqual([statSync(join(output, ".aside", "0.1.0.kept", "README.md")).ino]);
});

test("a folder called latest is not thrown away", () => {
  const output = folderWith();
  mkdirSync(join(output, "latest"));
  writeFileSync(join(output, "latest", "mine"), "");
  expect(() => publish(output, "0.1.0", FILES, true)).toThrow(/\[output-unwritable\]$/u);
  expect(existsSync(join(output, "latest", "mine"))).toBe(true);
});
