import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { openPacked } from "../../pipeline/io/packed.ts";
import { keptFolderWith } from "../cli/sample.ts";

const [ONE, TWO] = [Buffer.from("one"), Buffer.from("two")];
let path = "";
let made: string[] = [];
let damaged: string[] = [];

function open(key = "a") {
  const pack = (bytes: Uint8Array) => {
    made.push(Buffer.from(bytes).toString());
    return Buffer.from(`<${Buffer.from(bytes)}>`);
  };
  return openPacked(path, key, pack, (broken) => void damaged.push(broken));
}

function packTwo(key?: string): string[] {
  const store = open(key);
  made = [];
  const packed = [ONE, TWO, ONE].map((bytes) => Buffer.from(store.packed(bytes)).toString());
  store.keep();
  expect(packed).toEqual(["<one>", "<two>", "<one>"]);
  return made;
}

beforeEach(() => {
  path = join(keptFolderWith({}), "cache", "packed");
  damaged = [];
  expect(packTwo()).toEqual(["one", "two"]);
});

test("what was packed is not packed again", () => {
  expect(open().has(ONE)).toBe(true);
  expect(packTwo()).toEqual([]);
  expect(damaged).toEqual([]);
});

test("what nobody asked for goes", () => {
  const store = open();
  store.packed(TWO);
  store.keep();
  expect(packTwo()).toEqual(["one"]);
});

test("what others have packed is taken from them", () => {
  const three = Buffer.from("three");
  const store = open();
  store.add(three, Buffer.from("<3>"));
  store.keep();
  expect(Buffer.from(open().packed(three)).toString()).toBe("<3>");
});

test("what was packed in another way is packed again, and that is no damage", () => {
  expect(packTwo("b")).toEqual(["one", "two"]);
  expect(damaged).toEqual([]);
});

test.each([
  ["a cut", (bytes: Buffer) => bytes.subarray(0, bytes.length - 2), ["two"]],
  ["an altered content", (bytes: Buffer) => Buffer.from(bytes.toString().replace("<one>", "<oné")), ["one"]],
  [
    "an altered head",
    (bytes: Buffer) => Buffer.from(bytes.toString().replace('"key":"a"', '"key":"b"')),
    ["one", "two"],
  ],
  ["nothing left", () => Buffer.alloc(0), ["one", "two"]],
  ["other bytes", () => Buffer.from([255, 0, 10, 13]), ["one", "two"]],
])("%s is told, not believed", (_, alter, again) => {
  writeFileSync(path, alter(readFileSync(path)));
  expect(packTwo()).toEqual(again);
  expect(damaged).toEqual([path]);
  damaged = [];
  expect(packTwo()).toEqual([]);
  expect(damaged).toEqual([]);
});
