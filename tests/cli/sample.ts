import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { onTestFinished, vi } from "vitest";
import type { Shell } from "../../pipeline/cli/shell.ts";
import type { Host } from "../../pipeline/schedule/host.ts";

// whole runs write and sync some hundred files; a busy disk must not fail a test
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** This process, at a moment of its own. */
export const HOST: Host = {
  pid: process.pid,
  isAlive: (pid) => pid === process.pid,
  now: () => new Date("2026-03-02T06:00:00Z"),
};

/** A shell that feeds chunks and keeps what is written. */
export function shellWith(chunks: readonly (string | Uint8Array)[] = []): Shell & { readonly written: () => string } {
  const parts: string[] = [];
  const stdout = new Writable({
    write(chunk, _, done) {
      parts.push(String(chunk));
      // later, as a pipe does, so that back-pressure is met
      setImmediate(done);
    },
  });
  const stdin = Readable.from(chunks.map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk)));
  return { stdin, stdout, stderr: new Writable(), color: false, host: HOST, written: () => parts.join("") };
}

type Contents = Readonly<Record<string, string | Uint8Array>>;

/** A folder of its own for one test, with these files in it; gone when the test is. */
export function folderWith(files: Contents = {}): string {
  const folder = filled(files);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const kept: string[] = [];
// a hook would belong to the first file that loads this one: files share what they load
process.once("exit", () => {
  for (const folder of kept) rmSync(folder, { recursive: true, force: true });
});

/** The same for all tests of a file, made in `beforeAll`; gone when the tests end. */
export function keptFolderWith(files: Contents): string {
  const folder = filled(files);
  kept.push(folder);
  return folder;
}

function filled(files: Contents): string {
  const folder = mkdtempSync(join(tmpdir(), "openfigures-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export const METADATA = JSON.stringify({
  title: "Beds",
  publisher: "Bureau of Beds",
  published: "2019",
  language: "en",
  license: "CC0-1.0",
});

export const TEXT = "In the Netherlands the number of beds fell from 90 in 2012 to 60 in 2018.\n";
