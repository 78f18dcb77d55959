import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { reviewGuard } from "../../pipeline/cli/serve/review.ts";
import { serverOf } from "../../pipeline/cli/serve/server.ts";
import { folderWith } from "../cli/sample.ts";

const LONG = `<!doctype html><title>Boats</title>${"<p>80 boats</p>".repeat(200)}`;
const FILES = {
  "output/site/index.html": LONG,
  "output/site/sources.html": "<title>Sources</title>",
  "output/site/sources/a.html": "<html><head><title>A</title></head><body></body></html>",
  "output/site/api/v1/tables/figures.csv": "a,b\n1,2\n",
  "output/site/api/v1/tables/figures.parquet": "PAR1",
  "output/site/api/v1/index.json": "{}",
  "output/site/download/x.sqlite": "SQLite",
  "output/site/.secret": "secret",
  "output/releases/0.1.0/README.md": "# 0.1.0",
  "secret.txt": "secret",
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Starts a server and gives a function that asks it for exactly this path, as no client library would tidy it. */
async function started(make: (folder: string) => ReturnType<typeof serverOf>) {
  const folder = folderWith(FILES);
  symlinkSync("releases/0.1.0", join(folder, "output/latest"));
  symlinkSync(join(folder, "secret.txt"), join(folder, "output/site/linked.txt"));
  const server = make(folder);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, headers: Record<string, string> = {}, method = "GET", body = ""): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        );
      });
      sent.on("error", reject);
      sent.end(body);
    });
  return { ask, folder, port };
}

const plain = () => started((folder) => serverOf(join(folder, "output")));

describe("serve", () => {
  test.each([
    ["/", "text/html;charset=utf-8"],
    ["/api/v1/tables/figures.csv", "text/csv; charset=utf-8; header=present"],
    ["/api/v1/tables/figures.parquet", "application/vnd.apache.parquet"],
    ["/api/v1/index.json", "application/json"],
    ["/download/x.sqlite", "application/vnd.sqlite3"],
    ["/releases/0.1.0/README.md", "text/markdown"],
    ["/latest/README.md", "text/markdown"],
  ])("%s is there as %s, open to other sites", async (path, type) => {
    const { ask } = await plain();
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(type);
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["access-control-expose-headers"]).toContain("Content-Range");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("a tag that fits is answered by 304, squeezed or not", async () => {
    const { ask } = await plain();
    for (const accept of ["identity", "gzip"]) {
      const first = await ask("/", { "accept-encoding": accept });
      const again = await ask("/", { "accept-encoding": accept, "if-none-match": String(first.headers.etag) });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect((await ask("/", { "accept-encoding": accept, "if-none-match": 'W/"other"' })).status).toBe(200);
    }
  });

  test("gzip where it is wanted, and the same text", async () => {
    const { ask } = await plain();
    const { headers, body } = await ask("/", { "accept-encoding": "br, gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(body).toString()).toBe(LONG);
    expect(body.length).toBeLessThan(LONG.length / 5);
    expect((await ask("/", { "accept-encoding": "gzip;q=0" })).headers["content-encoding"]).toBeUndefined();
  });

  test("ranges: a part, an end left open, one beyond the file, one that we do not read", async () => {
    const { ask } = await plain();
    const path = "/api/v1/tables/figures.csv";
    const part = await ask(path, { range: "bytes=0-2" });
    expect([part.status, part.body.toString(), part.headers["content-range"]]).toEqual([206, "a,b", "bytes 0-2/8"]);
    expect((await ask(path, { range: "bytes=4-" })).body.toString()).toBe("1,2\n");
    expect((await ask(path, { range: "bytes=80-90" })).status).toBe(416);
    expect((await ask(path, { range: "bytes=-3" })).status).toBe(200);
  });

  test("HEAD has no body, other methods are refused, preflight is answered", async () => {
    const { ask } = await plain();
    const head = await ask("/", {}, "HEAD");
    expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([200, 0, String(LONG.length)]);
    for (const method of ["POST", "PUT", "DELETE", "PATCH"]) expect((await ask("/", {}, method)).status).toBe(405);
    const flight = await ask(
      "/api/v1/index.json",
      { origin: "https://example.org", "access-control-request-headers": "range" },
      "OPTIONS",
    );
    expect(flight.status).toBe(204);
    expect(flight.headers["access-control-allow-headers"]).toContain("Range");
  });

  test("no path leads out of the folder: 200 attempts", async () => {
    const { ask } = await plain();
    const ups = [
      "..",
      "%2e%2e",
      ".%2e",
      "%2e.",
      "..%2f..",
      "%252e%252e",
      "..\\",
      "..%5c",
      "....",
      "..;",
      "%c0%ae%c0%ae",
      ".",
      "%00",
      "~",
      "\\..",
    ];
    const goals = ["secret.txt", "output/site/.secret", "etc/passwd", ".secret"];
    const attempts = ups.flatMap((up) =>
      [1, 2, 3, 5].flatMap((depth) => goals.map((goal) => `/${`${up}/`.repeat(depth)}${goal}`)),
    );
    const others = [
      "//etc/passwd",
      "/linked.txt",
      "/.secret",
      "/api/../../secret.txt",
      "/site/../secret.txt",
      "/releases/../../secret.txt",
      "/latest/../../secret.txt",
      "http://x/../secret.txt",
      "/%",
      "/..",
      "/releases/0.1.0/../../../secret.txt",
      "/file:///etc/passwd",
    ];
    const all = [...attempts, ...others];
    expect(all.length).toBeGreaterThanOrEqual(200);
    for (const path of all) {
      const { status, body } = await ask(path);
      expect([400, 404], path).toContain(status);
      expect(body.toString(), path).not.toMatch(/secret|root:/u);
    }
  });

  test("what a new release or site brings is served without a new start", async () => {
    const { ask, folder } = await plain();
    expect((await ask("/new.html")).status).toBe(404);
    mkdirSync(dirname(join(folder, "output/site/new.html")), { recursive: true });
    writeFileSync(join(folder, "output/site/new.html"), "new");
    expect((await ask("/new.html")).body.toString()).toBe("new");
  });

  test("a folder that is not there is named", () => {
    expect(() => serverOf(join(folderWith(), "none"))).toThrow(/\[folder-missing\]/u);
  });
});

describe("serve --review", () => {
  const reviewed = async () => {
    let token = "";
    const running = await started((folder) => {
      const output = join(folder, "output");
      const review = reviewGuard({ raw: join(folder, "raw"), output }, join(output, "site"), "2019-06-30");
      token = review.token;
      return serverOf(output, review.guard);
    });
    return { ...running, token, cookie: `of-review=${token}` };
  };

  test("nothing is shown without the token, nor to another name or site", async () => {
    const { ask, token, cookie, port } = await reviewed();
    expect((await ask("/")).status).toBe(401);
    expect((await ask("/", { cookie: "of-review=guess" })).status).toBe(401);
    expect((await ask("/", { cookie, host: "rebound.example" })).status).toBe(403);
    const entered = await ask(`/sources.html?token=${token}`);
    expect([entered.status, entered.headers.location]).toEqual([303, "/sources.html"]);
    expect(String(entered.headers["set-cookie"])).toMatch(/HttpOnly; SameSite=Strict/u);
    expect((await ask("/", { cookie })).headers["access-control-allow-origin"]).toBeUndefined();
    const json = { cookie, "content-type": "application/json" };
    expect((await ask("/review", { ...json, origin: "https://evil.example" }, "POST", "{}")).status).toBe(403);
    expect((await ask("/review", { cookie, origin: `http://127.0.0.1:${port}` }, "POST", "{}")).status).toBe(415);
    expect((await ask("/review", { ...json, origin: `http://127.0.0.1:${port}` }, "POST", "{}")).status).toBe(400);
  });

  test("the page of a source gets the script, others do not", async () => {
    const { ask, cookie } = await reviewed();
    expect((await ask("/sources/a.html", { cookie })).body.toString()).toContain('src="/review.js"');
    expect((await ask("/sources.html", { cookie })).body.toString()).not.toContain("review.js");
    expect((await ask("/review.js", { cookie })).body.toString()).toContain("OF_FIELDS");
  });
});
