import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeLock } from "../../pipeline/schedule/lock.ts";
import { folderWith, HOST } from "../cli/sample.ts";

const ALIVE = { ...HOST, isAlive: () => true };

test("one run at a time; the other leaves with code 4, and comes in when the first has ended", async () => {
  const output = folderWith();
  const first = await takeLock(output, HOST);
  await expect(takeLock(output, HOST)).rejects.toMatchObject({ code: "run-locked", exitCode: 4 });
  first.release();
  const second = await takeLock(output, HOST);
  second.release();
  expect(readdirSync(join(output, ".lock"))).toEqual([]);
});

test("whoever waits is let in", async () => {
  const output = folderWith();
  const first = await takeLock(output, HOST);
  const waiting = takeLock(output, HOST, 20_000);
  setTimeout(() => first.release(), 100);
  (await waiting).release();
});

test("of ten that come at once, one is at work at any moment, and all get their turn", async () => {
  const output = folderWith();
  let inside = 0;
  let turns = 0;
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      const lock = await takeLock(output, HOST, 60_000);
      inside++;
      expect(inside).toBe(1);
      await new Promise((done) => setTimeout(done, 5));
      inside--;
      turns++;
      lock.release();
    }),
  );
  expect(turns).toBe(10);
});

test("the lock of a run that was killed is recognised", async () => {
  const output = folderWith();
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(child, "spawn");
  const lock = await takeLock(output, { ...ALIVE, pid: child.pid ?? 0 });
  await expect(takeLock(output, ALIVE)).rejects.toMatchObject({ code: "run-locked" });
  child.kill("SIGKILL");
  await once(child, "exit");
  // its pid may be given to another process at once: `isAlive` says yes, the start of the process tells
  (await takeLock(output, ALIVE)).release();
  lock.release();
});

test.each([
  ["of a process that is gone", { pid: 4_000_000, host: hostname(), since: "2026-01-01T00:00:00Z", born: null }],
  ["of another process with the same id", { pid: process.pid, host: hostname(), since: "", born: "other-boot 1" }],
  ["that is no claim", { pid: "x" }],
])("a claim %s does not stop anyone", async (_, claim) => {
  const output = folderWith({ ".lock/left.json": JSON.stringify(claim), ".lock/broken.json": '{"pid":' });
  (await takeLock(output, HOST)).release();
  expect(readdirSync(join(output, ".lock"))).toEqual([]);
});

test("a run on another machine is believed", async () => {
  const output = folderWith();
  mkdirSync(join(output, ".lock"));
  const claim = { pid: 1, host: "elsewhere", since: "2026-01-01T00:00:00Z", born: null };
  writeFileSync(join(output, ".lock", "other.json"), JSON.stringify(claim));
  await expect(takeLock(output, HOST)).rejects.toThrow(/process 1 on elsewhere .*\[run-locked\]$/u);
});

test("a folder that cannot be written is told as such", async () => {
  const folder = folderWith({ taken: "a file" });
  await expect(takeLock(join(folder, "taken", "x"), HOST)).rejects.toMatchObject({ code: "output-unwritable" });
});
