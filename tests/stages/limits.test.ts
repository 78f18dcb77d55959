import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readRaw } from "../../pipeline/io/raw.ts";
import { openSandbox } from "../../pipeline/io/sandbox.ts";
import { createReading } from "../../pipeline/stages/reading.ts";
import { folderWith } from "../cli/sample.ts";
import { docxOf, paragraph } from "../ingest/documents.ts";

test("a document that hangs, grows or crashes its reader is given up on, and the next one is read", async () => {
  const sandbox = openSandbox(new URL("./hostile.ts", import.meta.url), { time: 2500, memory: 64 });
  expect(await sandbox.read("a", Buffer.from("x"))).toEqual({ answer: { text: "a" } });
  expect(await sandbox.read("hang", Buffer.from("x"))).toMatchObject({ broken: "time" });
  expect(await sandbox.read("grow", Buffer.from("x"))).toMatchObject({ broken: "memory" });
  expect(await sandbox.read("throw", Buffer.from("x"))).toMatchObject({ broken: "crash" });
  expect(await sandbox.read("b", Buffer.from("x"))).toEqual({ answer: { text: "b" } });
  await sandbox.close();
});

test("documents are read in the thread as they are here; those that are too much are a rejection", async () => {
  const reading = createReading();
  const docx = docxOf(paragraph("31 clinics."));
  expect(await reading.read("a.docx", docx)).toMatchObject({ text: "31 clinics.", charset: "utf-8" });
  const deep = Buffer.from(`${"<div>".repeat(20_000)}31 clinics${"</div>".repeat(20_000)}`);
  const read = await reading.read("a.html", deep);
  expect("fault" in read ? read.fault : read.text).toMatch(/^(?:html-too-deep|source-[a-z-]+|31 clinics)$/u);
  await reading.close();
});

test("a file beyond the limit is not read", () => {
  const folder = folderWith({ "raw/bureau/a.txt": "31 clinics" });
  writeFileSync(join(folder, "raw", "bureau", "b.txt"), "");
  truncateSync(join(folder, "raw", "bureau", "b.txt"), 600_000_000);
  expect(readRaw(join(folder, "raw")).filter(({ kind }) => kind !== "folder")).toMatchObject([
    { path: "bureau/a.txt", kind: "file" },
    { path: "bureau/b.txt", kind: "large", size: 600_000_000 },
  ]);
});
