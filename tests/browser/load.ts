// NODE_OPTIONS=--expose-gc npx tsx tests/browser/load.ts: 10 000 requests to `openfigures serve` from 20 connections: no error, no growth in memory.
import { Agent, get } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { serverOf } from "../../pipeline/cli/serve/server.ts";
import { walk } from "../../pipeline/io/files.ts";

const REQUESTS = 10_000;
const CONNECTIONS = 20;
const GROWTH = 8_000_000;

const server = serverOf("output");
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const { port } = server.address() as AddressInfo;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const paths = walk("output/site").flatMap(({ path, kind }) => (kind === "file" ? [`/${path}`] : []));
const kinds = [{}, { "accept-encoding": "gzip" }, { range: "bytes=0-99" }];
let errors = 0;

function ask(at: number): Promise<void> {
  return new Promise((resolve) => {
    const path = paths[at % paths.length] ?? "/";
    get({ host: "127.0.0.1", port, path, agent, headers: kinds[at % kinds.length] }, (response) => {
      if (![200, 206].includes(response.statusCode ?? 0)) errors++;
      response.resume();
      response.on("end", resolve);
    }).on("error", () => {
      errors++;
      resolve();
    });
  });
}

async function burst(from: number, to: number): Promise<number> {
  let next = from;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (next < to) await ask(next++);
    }),
  );
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage().heapUsed + process.memoryUsage().external;
}

const warm = await burst(0, REQUESTS / 5);
const began = process.hrtime.bigint();
const end = await burst(REQUESTS / 5, REQUESTS);
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
agent.destroy();
server.close();
const grown = end - warm;
process.stdout.write(
  `${REQUESTS} requests, ${errors} errors, ${Math.round((REQUESTS * 0.8) / seconds)} a second, memory ${Math.round(grown / 1000)} kB more\n`,
);
process.exitCode = errors === 0 && grown < GROWTH ? 0 : 1;
