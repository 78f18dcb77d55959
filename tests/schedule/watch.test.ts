import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runAll } from "../../pipeline/cli/run.ts";
import { status } from "../../pipeline/cli/status.ts";
import { runWatch } from "../../pipeline/cli/watch.ts";
import { type RunReport, readStatus, recordRun } from "../../pipeline/schedule/record.ts";
import { staleness } from "../../pipeline/schedule/status.ts";
import { timetableOf, watch } from "../../pipeline/schedule/watch.ts";
import { folderWith, HOST, METADATA, shellWith, TEXT } from "../cli/sample.ts";

const RAW = { "raw/bureau/beds.txt": TEXT, "raw/bureau/beds.source.json": METADATA };

describe("the timetable", () => {
  test.each([
    ["0 6 * * 1", "UTC", "2026-03-02T06:00:00Z", "2026-03-09T06:00:00.000Z"],
    ["0 6 * * *", "Europe/Lisbon", "2026-07-01T12:00:00Z", "2026-07-02T05:00:00.000Z"],
    // the clock is put forward in the night of 29 March: there is no 01:30 that day, so it runs at 02:00
    ["30 1 * * *", "Europe/Lisbon", "2026-03-28T12:00:00Z", "2026-03-29T01:00:00.000Z"],
    ["*/15 * * * *", "UTC", "2026-03-02T06:14:59Z", "2026-03-02T06:15:00.000Z"],
  ])("%s in %s after %s", (cron, zone, after, next) => {
    expect(timetableOf(cron, zone).next(new Date(after))?.toISOString()).toBe(next);
  });

  test.each([
    ["0 6 * *", "UTC"],
    ["61 6 * * *", "UTC"],
    ["0 6 * * 1", "Mars/Olympus"],
    ["whenever", "UTC"],
  ])("%s in %s is none", (cron, zone) => expect(() => timetableOf(cron, zone)).toThrow(/\[schedule-wrong\]$/u));
});

test("runs are never two at once, what falls due meanwhile is passed over, jitter delays, and it stops when told", async () => {
  let clock = Date.parse("2026-03-02T05:59:59.900Z");
  const stop = new AbortController();
  const dues: string[] = [];
  let runs = 0;
  await watch({
    timetable: timetableOf("0 * * * *", "UTC"),
    jitter: 10,
    chance: () => 0.5,
    now: () => {
      clock += 10;
      return new Date(clock);
    },
    stop: stop.signal,
    due: (next) => dues.push(next.toISOString()),
    run: async () => {
      runs++;
      // this run takes from six until past eight
      clock = Date.parse("2026-03-02T08:59:59.900Z");
      if (runs === 2) stop.abort();
    },
  });
  expect(dues).toEqual(["2026-03-02T06:00:00.005Z", "2026-03-02T09:00:00.005Z"]);
  expect(runs).toBe(2);
});

test("while it waits it stops at once", async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 30);
  const run = async () => expect.unreachable();
  const timetable = timetableOf("0 6 * * 1", "UTC");
  await watch({ timetable, jitter: 0, chance: () => 0, now: HOST.now, stop: stop.signal, due: () => {}, run });
});

test("a watch runs, tells the webhook, says when it runs next; a failure is told and survived", async () => {
  const folder = folderWith(RAW);
  const told: { event: string; report: RunReport }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      told.push(JSON.parse(body));
      response.end();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const webhook = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/hook`;
  const output = join(folder, "output");
  const options = {
    raw: join(folder, "raw"),
    output,
    cron: "0 6 * * 1",
    timezone: "UTC",
    jitter: 0,
    webhook,
    now: true,
  };
  const stopped = AbortSignal.abort();
  expect(await runWatch(options, { ...shellWith(), stderr: shellWith().stdout }, stopped)).toBe(0);
  await runWatch(options, { ...shellWith(), stderr: shellWith().stdout }, stopped);
  await runWatch({ ...options, raw: join(folder, "none") }, { ...shellWith(), stderr: shellWith().stdout }, stopped);
  server.close();
  expect(told.map(({ event }) => event)).toEqual(["release", "failure"]);
  expect(told[1]?.report.error?.code).toBe("folder-unreadable");
  expect(readStatus(output)).toMatchObject({ consecutive_failures: 1, last_success: HOST.now().toISOString() });
});

describe("status", () => {
  const at = (now: string) => ({ ...HOST, now: () => new Date(now) });

  test("is well after a run, and stale when nothing happens", async () => {
    const folder = folderWith(RAW);
    const output = join(folder, "output");
    expect(status({ output, maxAge: 8 }, shellWith())).toBe(1);
    await runAll({ raw: join(folder, "raw"), output }, shellWith());
    const shell = shellWith();
    expect(status({ output, maxAge: 8 }, shell)).toBe(0);
    expect(shell.written()).toContain("last run: 2026-03-02T06:00:00.000Z (exit 0)\n");
    expect(status({ output, maxAge: 8 }, { ...shellWith(), host: at("2026-03-11T06:00:00Z") })).toBe(1);
    const json = shellWith();
    expect(status({ output, maxAge: 8, json: true }, json)).toBe(0);
    expect(JSON.parse(json.written())).toMatchObject({ stale: [], failing: [], last_run: { release: "0.1.0" } });
  });

  const report: RunReport = {
    started: "2026-03-02T06:00:00.000Z",
    ended: "2026-03-02T06:01:00.000Z",
    exit_code: 0,
    error: null,
    release: "0.1.0",
    release_changed: true,
    sources: 1,
    figures: 1,
    rejections: 0,
    stages: [],
    quarantined: [],
    damaged: [],
  };
  const good = {
    last_run: report,
    last_success: report.ended,
    consecutive_failures: 0,
    next_expected: null,
    sources: [],
  };

  test.each([
    ["well", good, "2026-03-03T00:00:00Z", 0],
    ["a run that was due is missing", { ...good, next_expected: "2026-03-03T06:00:00Z" }, "2026-03-03T08:00:00Z", 1],
    ["a run is only just due", { ...good, next_expected: "2026-03-03T06:00:00Z" }, "2026-03-03T06:30:00Z", 0],
    ["the clock was put back", good, "2020-01-01T00:00:00Z", 1],
    ["too old", good, "2026-03-20T00:00:00Z", 1],
    ["never", null, "2026-03-20T00:00:00Z", 1],
    ["failed", { ...good, last_run: { ...report, error: { code: "x", message: "y" } } }, "2026-03-03T00:00:00Z", 1],
  ])("%s", (_, known, now, reasons) => expect(staleness(known, new Date(now), 8)).toHaveLength(reasons));

  test("a hundred reports are kept", () => {
    const output = folderWith();
    for (let at = 0; at < 105; at++) {
      const started = new Date(Date.parse(report.started) + 1000 * at).toISOString();
      recordRun(output, { ...report, started });
    }
    const names = readdirSync(join(output, "runs")).sort();
    expect(names).toHaveLength(100);
    expect(names[0]).toContain("06-00-05");
  });
});
