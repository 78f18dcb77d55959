import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFetchStates } from "../../pipeline/io/fetch-states.ts";
import { isPrivate } from "../../pipeline/schedule/addresses.ts";
import { fetchFeeds } from "../../pipeline/schedule/fetch.ts";
import { get, LIMITS } from "../../pipeline/schedule/http.ts";
import { allows } from "../../pipeline/schedule/robots.ts";
import { folderWith } from "../cli/sample.ts";
import { type Behaviour, bomb, page, serverWith } from "./server.ts";

// all the time that there is: a busy machine is slow to answer, and that is not what these tests are about
const QUICK = { ...LIMITS, bytes: 1_000_000, backoff: 5, allowPrivate: true };
const HASTY = { ...QUICK, total: 1500, silence: 300 };
const TEXT = "In 2023 the bureau counted 31 clinics in Malta, 12% more than in 2019.";
const NOW = "2026-03-02T06:00:00.000Z";

const text = (status: number, body: string, headers = {}): Behaviour => {
  return (_, response) => void response.writeHead(status, headers).end(body);
};

describe("whatever a server does, the answer ends in time and in size", () => {
  test.each<[string, Behaviour, number]>([
    ["too-slow", () => {}, 3],
    ["too-slow", (_, response) => void response.writeHead(200).write("a"), 3],
    [
      "too-large",
      (_, response) => {
        response.writeHead(200);
        const pour = () => response.write(Buffer.alloc(100_000), () => !response.destroyed && setImmediate(pour));
        pour();
      },
      1,
    ],
    ["too-large", text(200, "", { "content-length": "500000000" }), 1],
    ["too-large", bomb, 1],
    [
      "body-truncated",
      (_, response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write("half of it", () => response.destroy());
      },
      3,
    ],
    ["body-damaged", text(200, "no gzip", { "content-encoding": "gzip" }), 3],
    ["encoding-unknown", text(200, "x", { "content-encoding": "zstd" }), 1],
    ["unreachable", (request) => void request.socket.destroy(), 3],
    ["unreachable", (request) => void request.socket.end("no HTTP at all\r\n\r\n"), 3],
    ["status-wrong", text(500, "out of order"), 3],
    ["status-wrong", text(429, "", { "retry-after": "0" }), 3],
    ["redirect-loop", text(302, "", { location: "/page" }), 1],
    ["address-wrong", text(302, "", { location: "file:///etc/passwd" }), 1],
    ["address-wrong", text(302, "", { location: "http://user:secret@127.0.0.1/" }), 1],
  ])("%s", async (code, behave, visits) => {
    const server = await serverWith({ "/page": behave });
    const limits = code === "too-slow" ? HASTY : QUICK;
    await expect(get(`${server.origin}/page`, {}, limits)).rejects.toMatchObject({ name: "FetchError", code });
    expect(server.visits.get("/page")).toBe(visits);
  });

  test("redirects without end", async () => {
    const paths = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`/${at}`, text(301, "", { location: `/${at + 1}` })]),
    );
    const server = await serverWith(paths);
    await expect(get(`${server.origin}/0`, {}, QUICK)).rejects.toMatchObject({ code: "redirects-many" });
    expect(server.visits.size).toBe(LIMITS.redirects + 1);
  });

  test("an answer that drips, byte by byte", async () => {
    const drip: Behaviour = (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write("x"), 50);
      response.on("close", () => clearInterval(timer));
    };
    const server = await serverWith({ "/page": drip });
    await expect(get(`${server.origin}/page`, {}, { ...QUICK, total: 400, attempts: 1 })).rejects.toMatchObject({
      code: "too-slow",
    });
  });

  test("what passes is tried again", async () => {
    let visits = 0;
    const server = await serverWith({
      "/page": (_, response) =>
        void (++visits < 3 ? response.writeHead(503).end() : response.writeHead(200).end("here")),
    });
    expect((await get(`${server.origin}/page`, {}, QUICK)).body.toString()).toBe("here");
  });
});

describe("private addresses", () => {
  test.each([
    "127.0.0.1",
    "10.1.2.3",
    "192.168.0.1",
    "169.254.169.254",
    "[::1]",
    "[fe80::1]",
    "[::ffff:127.0.0.1]",
    "[fd00::1]",
    "0.0.0.0",
  ])("%s", (address) => expect(isPrivate(address)).toBe(true));
  test.each(["93.184.216.34", "[2606:4700::1]", "example.org"])("not %s", (address) =>
    expect(isPrivate(address)).toBe(false),
  );

  test.each(["http://127.0.0.1:1/", "http://localhost:1/", "http://2130706433/", "http://0x7f.1/"])(
    "%s is not asked",
    async (url) => {
      await expect(get(url, {}, { ...QUICK, allowPrivate: false })).rejects.toMatchObject({ code: "address-private" });
    },
  );
});

test.each<[string, string, boolean]>([
  ["User-agent: *\nDisallow: /private", "/private/x", false],
  ["User-agent: *\nDisallow: /private", "/open", true],
  ["User-agent: *\nDisallow: /\nAllow: /open", "/open/x", true],
  ["User-agent: openfigures\nAllow: /\n\nUser-agent: *\nDisallow: /", "/x", true],
  ["User-agent: OpenFigures\nDisallow: /", "/x", false],
  ["User-agent: other\nDisallow: /", "/x", true],
  ["User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false],
  ["User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true],
  ["User-agent: *\nDisallow:", "/x", true],
  ["", "/x", true],
])("robots.txt %j on %s", (robots, path, allowed) => expect(allows(robots, "openfigures", path)).toBe(allowed));

function rawWith(feeds: readonly object[]): string {
  return join(folderWith({ "raw/feeds.json": JSON.stringify(feeds) }), "raw");
}

test("a page is followed: new, the same, changed; no snapshot is ever overwritten", async () => {
  let body = TEXT;
  let etag = 0;
  const server = await serverWith({
    // an ETag that changes with every visit tells nothing: the text does
    "/clinics": (request, response) =>
      page(`${body}<script>${++etag}</script>`, { etag: `"${etag}"` })(request, response),
  });
  const raw = rawWith([{ url: `${server.origin}/clinics`, kind: "page", publisher: "Bureau", license: "CC0-1.0" }]);
  const run = async (now: string) =>
    (await fetchFeeds(raw, QUICK, now)).map(({ outcome, source_id }) => [outcome, source_id]);
  expect(await run(NOW)).toEqual([["new", "bureau/clinics-in-malta"]]);
  expect(await run(NOW)).toEqual([["unchanged", "bureau/clinics-in-malta"]]);
  body = "In 2024 the bureau counted 36 clinics in Malta.";
  expect(await run(NOW)).toEqual([["changed", "bureau/clinics-in-malta.2026-03-02"]]);
  body = "In 2025 the bureau counted 38 clinics in Malta.";
  expect(await run(NOW)).toEqual([["changed", "bureau/clinics-in-malta.2026-03-02-2"]]);
  expect(readdirSync(join(raw, "bureau"))).toHaveLength(6);
  expect(readFileSync(join(raw, "bureau", "clinics-in-malta.html"), "utf8")).toContain("31 clinics");
  const last = JSON.parse(readFileSync(join(raw, "bureau", "clinics-in-malta.2026-03-02-2.source.json"), "utf8"));
  expect(last).toEqual({
    title: "Clinics in Malta",
    publisher: "Bureau",
    url: `${server.origin}/clinics`,
    published: "2024-03-05",
    accessed: "2026-03-02",
    language: "en",
    license: "CC0-1.0",
    supersedes: "bureau/clinics-in-malta.2026-03-02",
  });
});

test("a page that has not changed is not sent again", async () => {
  const server = await serverWith({
    "/clinics": (request, response) => {
      if (request.headers["if-none-match"] === '"one"') response.writeHead(304).end();
      else page(TEXT, { etag: '"one"' })(request, response);
    },
  });
  const raw = rawWith([{ url: `${server.origin}/clinics`, kind: "page", publisher: "Bureau", license: "CC0-1.0" }]);
  await fetchFeeds(raw, QUICK, NOW);
  expect(await fetchFeeds(raw, QUICK, NOW)).toMatchObject([{ outcome: "unchanged" }]);
});

test("of many sources, those that misbehave hold up nobody and lose nothing", async () => {
  const good = await serverWith({ "/a": page(TEXT), "/b": page(`${TEXT} b`) });
  const hanging = await serverWith({ "/robots.txt": text(404, ""), "/a": () => {} });
  const forbidding = await serverWith({ "/robots.txt": text(200, "User-agent: *\nDisallow: /"), "/a": page(TEXT) });
  const broken = await serverWith({ "/robots.txt": text(500, ""), "/a": page(TEXT) });
  const follow = (url: string, id: string) => ({ url, kind: "page", publisher: "Bureau", license: "CC0-1.0", id });
  const raw = rawWith([
    follow(`${hanging.origin}/a`, "bureau/hanging"),
    follow(`${forbidding.origin}/a`, "bureau/forbidden"),
    follow(`${broken.origin}/a`, "bureau/broken"),
    follow(`${good.origin}/a`, "bureau/a"),
    follow(`${good.origin}/missing`, "bureau/missing"),
    follow(`${good.origin}/b`, "bureau/b"),
  ]);
  const results = await fetchFeeds(raw, { ...QUICK, silence: 1500, attempts: 1 }, NOW);
  const codes = results.map(({ outcome, message }) => /\[([a-z-]+)\]$/u.exec(message ?? "")?.[1] ?? outcome).sort();
  expect(codes).toEqual(["new", "new", "robots-forbid", "robots-unreachable", "status-wrong", "too-slow"]);
  expect(forbidding.visits.get("/a")).toBeUndefined();
  const states = readFetchStates(raw);
  expect(states.get(`${hanging.origin}/a`)?.error).toMatch(/\[too-slow\]$/u);
  expect(states.get(`${good.origin}/a`)?.error).toBeNull();
});

test.each([
  [
    "RSS",
    (o: string) =>
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title><![CDATA[Clinics &x; one]]></title><link>${o}/one</link><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate></item><item><link>javascript:alert(1)</link></item></channel></rss>`,
  ],
  [
    "Atom",
    (o: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Clinics one</title><link rel="edit" href="/edit"/><link rel="alternate" href="${o}/one?a=1&amp;b=2"/><updated>2024-03-05T10:00:00Z</updated></entry></feed>`,
  ],
])("a feed in %s: each entry is read once", async (_, feedOf) => {
  const server = await serverWith({
    "/feed": (_request, response) => void response.writeHead(200).end(feedOf(server.origin)),
    "/one": page(TEXT),
    "/one?a=1&b=2": page(TEXT),
  });
  const raw = rawWith([{ url: `${server.origin}/feed`, kind: "feed", publisher: "Bureau", license: "CC0-1.0" }]);
  const [first] = await fetchFeeds(raw, QUICK, NOW);
  expect(first).toMatchObject({ outcome: "new", source_id: expect.stringMatching(/^bureau\/clinics/u) });
  const record = JSON.parse(readFileSync(join(raw, `${first?.source_id}.source.json`), "utf8"));
  expect(record).toMatchObject({ published: "2024-03-05", publisher: "Bureau" });
  expect(await fetchFeeds(raw, QUICK, NOW)).toEqual([]);
});

test.each([
  "{}",
  '[{"url":"x"}]',
  "nonsense",
  '[{"url":"https://a.org","kind":"page","publisher":"A","license":"x","id":"../../etc"}]',
])("feeds.json that is none: %s", async (content) => {
  const raw = join(folderWith({ "raw/feeds.json": content }), "raw");
  await expect(fetchFeeds(raw, QUICK, NOW)).rejects.toMatchObject({ code: "feeds-broken" });
});
