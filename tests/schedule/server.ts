import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { onTestFinished } from "vitest";

export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this computer that behaves, path by path, as it is told; its visitors are counted. */
export async function serverWith(paths: Readonly<Record<string, Behaviour>>) {
  const visits = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    visits.set(path, (visits.get(path) ?? 0) + 1);
    const behave = paths[path];
    if (behave === undefined) response.writeHead(404).end();
    else behave(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { origin: `http://127.0.0.1:${address.port}`, visits };
}

export const page =
  (text: string, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(htmlOf(text));
  };

export function htmlOf(text: string): string {
  return `<!doctype html><html lang="en"><head><title>Clinics in Malta</title><meta property="og:site_name" content="Bureau of Clinics"><meta name="date" content="2024-03-05"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/"></head><body><h1>Clinics in Malta</h1><p>${text}</p></body></html>`;
}

export const bomb: Behaviour = (_, response) => {
  response
    .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
    .end(gzipSync(Buffer.alloc(8_000_000)));
};
