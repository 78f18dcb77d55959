import { spawnSync } from "node:child_process";
import { finished } from "node:stream/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { answerAll, runFilter } from "../../pipeline/cli/filter.ts";
import { readSurviving } from "../../pipeline/cli/reading.ts";
import { joined } from "../../pipeline/io/blocks.ts";
import { openThreads, type Threads } from "../../pipeline/io/threads.ts";
import { shellWith } from "./sample.ts";

const opened: Threads[] = [];
afterEach(() => Promise.all(opened.splice(0).map((threads) => threads.close())));

function mortal(size: number, options = {}): Threads {
  const threads = openThreads(new URL("./mortal-worker.mjs", import.meta.url), size, options);
  opened.push(threads);
  return threads;
}

async function read(threads: Threads, lines: readonly string[]) {
  const { bytes, failed } = await readSurviving(threads, joined([Buffer.from(`${lines.join("\n")}\n`)]));
  return { failed, lines: Buffer.from(bytes).toString("utf8").split("\n").slice(0, -1) };
}

function document(id: string, text: string): string {
  return JSON.stringify({ id, text });
}

describe("threads", () => {
  test("a line that kills its thread is answered with an error, and all others are read", async () => {
    const threads = mortal(2);
    const lines = ["a", document("b", "die"), "c", "d", document("e", "die")];
    for (let round = 0; round < 3; round++) {
      const { failed, lines: answers } = await read(threads, lines);
      expect(failed).toBe(2);
      expect(answers.map((answer) => (answer.startsWith("{") ? JSON.parse(answer) : answer))).toEqual([
        "A",
        {
          id: "b",
          error: { code: "worker-died", message: "the worker died (exit 7), expected an answer. Split the document" },
        },
        "C",
        "D",
        { id: "e", error: { code: "worker-died", message: expect.any(String) } },
      ]);
    }
  });

  test("a thread that cannot start is an error of ours, not of a document", async () => {
    await expect(read(mortal(2, { stillborn: true }), ["a"])).rejects.toThrow(/no thread can start: exit 3/u);
  });

  test("a thread runs from the sources, too: where nothing is built, they are what there is", async () => {
    const { WORKER } = await vi.importActual<typeof import("../../pipeline/cli/worker-file.ts")>(
      "../../pipeline/cli/worker-file.ts",
    );
    expect(WORKER.pathname).toMatch(/worker-from-source\.mjs$/u);
    const threads = openThreads(WORKER, 1, { fields: "core" });
    opened.push(threads);
    const { failed, lines } = await read(threads, [document("a", "31 beds")]);
    expect(failed).toBe(0);
    expect(lines.map((line) => JSON.parse(line).figures[0].value)).toEqual([31]);
  });

  test("answers keep the order of their lines, and no more is read ahead than was asked for", async () => {
    let underWay = 0;
    let most = 0;
    async function* chunks() {
      for (let at = 0; at < 50; at++) yield Buffer.from(`${at}\n`);
    }
    const answers: string[] = [];
    await answerAll(
      chunks(),
      {
        ahead: 3,
        close: async () => {},
        async read(block) {
          most = Math.max(most, ++underWay);
          const text = Buffer.from(block).toString("utf8");
          // the later a block comes, the sooner it is done
          for (let wait = 50 - Number(text); wait > 0; wait--) await new Promise(setImmediate);
          underWay--;
          return { bytes: Buffer.from(text), failed: 0 };
        },
      },
      async ({ bytes }) => void answers.push(Buffer.from(bytes).toString("utf8").trim()),
    );
    expect(answers).toEqual(Array.from({ length: 50 }, (_, at) => String(at)));
    expect(most).toBe(3);
  });

  test("a text so large that it could exhaust the memory is read in a thread of its own, in its turn", async () => {
    const lines = [document("a", "5 beds"), document("b", `${"bed ".repeat(700_000)}7 beds`), document("c", "6 beds")];
    const shell = shellWith(lines.map((line) => `${line}\n`));
    expect(await runFilter({ only: "figures", workers: 1 }, shell)).toBe(0);
    shell.stdout.end();
    await finished(shell.stdout);
    const answers = shell
      .written()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, figures }) => [id, figures.length])).toEqual([
      ["a", 1],
      ["b", 1],
      ["c", 1],
    ]);
  });

  test("an answer goes out before the next line comes", async () => {
    let answered: () => void = () => {};
    async function* chunks() {
      for (const line of ["a\n", "b\n"]) {
        const answer = new Promise<void>((resolve) => {
          answered = resolve;
        });
        yield Buffer.from(line);
        if (line === "a\n") await answer;
      }
    }
    const taken: string[] = [];
    const threads = mortal(2);
    const reading = {
      ahead: 4,
      close: async () => {},
      read: (block: Uint8Array<ArrayBuffer> | "overlong") => {
        if (block === "overlong") throw new Error("no such line here");
        return readSurviving(threads, block);
      },
    };
    // the second line is held back until the first one is answered
    await answerAll(chunks(), reading, async ({ bytes }) => {
      taken.push(Buffer.from(bytes).toString("utf8"));
      answered();
    });
    expect(taken).toEqual(["A\n", "B\n"]);
  });
});

describe("extract --jsonl --workers", () => {
  const lines = Array.from({ length: 300 }, (_, at) =>
    at % 50 === 7 ? "{bad" : document(`d${at}`, `In ${1990 + (at % 30)} there were ${at} beds, ${at % 90}% more.`),
  ).join("\n");

  async function answers(workers: number | undefined): Promise<{ code: number; text: string }> {
    const chunks = Array.from({ length: Math.ceil(lines.length / 997) }, (_, at) =>
      // memory of its own, as a large chunk has: it could be taken away
      Buffer.from(new TextEncoder().encode(lines.slice(at * 997, at * 997 + 997)).buffer),
    );
    const shell = shellWith(chunks);
    const code = await runFilter({ strict: true, ...(workers === undefined ? {} : { workers }) }, shell);
    shell.stdout.end();
    await finished(shell.stdout);
    return { code, text: shell.written() };
  }

  test("any number of threads gives the same bytes and the same exit code", async () => {
    const one = await answers(1);
    expect(one.code).toBe(1);
    expect(one.text.split("\n")).toHaveLength(301);
    expect(await answers(2)).toEqual(one);
    expect(await answers(undefined)).toEqual(one);
  });

  test("a closed pipe ends all threads", () => {
    const command = `yes '${document("a", "31 beds")}' | "${process.execPath}" dist/main.js extract --jsonl --workers 2 | head -n 1`;
    const { stdout, stderr } = spawnSync("bash", ["-c", command], { encoding: "utf8", timeout: 50_000 });
    expect(stdout).toMatch(/^\{"id":"a"/u);
    expect(stderr).toBe("");
  });
});
