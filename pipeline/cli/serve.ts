import { existsSync } from "node:fs";
import { join } from "node:path";
import { PipelineError } from "../model/errors.ts";
import { reviewGuard } from "./serve/review.ts";
import { serverOf } from "./serve/server.ts";
import { EXIT, type Shell } from "./shell.ts";

export interface ServeOptions {
  readonly port: string;
  readonly host: string;
  readonly raw: string;
  readonly output: string;
  readonly review?: boolean;
  /** ISO 8601 day that decisions of a review bear. */
  readonly date: string;
}

const LOOPBACK = ["127.0.0.1", "localhost", "::1"];

/**
 * `openfigures serve [folder]`: serves a site, or the output folder with its site and releases, until it is stopped.
 * With `--review` decisions on figures can be made on the pages of the sources.
 * @throws PipelineError when the port is taken, or a review is asked for beyond this computer
 */
export async function serve(
  folder: string | undefined,
  options: ServeOptions,
  shell: Pick<Shell, "stdout">,
): Promise<number> {
  const port = Number(options.port);
  if (!/^\d{1,5}$/u.test(options.port) || port > 65_535) {
    throw new PipelineError(
      "option-wrong",
      `--port: ${JSON.stringify(options.port)}, expected a number from 0 to 65535. Correct it`,
    );
  }
  const served = folder ?? options.output;
  const site = existsSync(join(served, "site")) ? join(served, "site") : served;
  const review = options.review ? reviewGuard(options, site, options.date) : null;
  if (review !== null && !LOOPBACK.includes(options.host)) {
    throw new PipelineError(
      "review-exposed",
      `--host: ${options.host}, expected 127.0.0.1 with --review. A review writes files: leave --host out`,
    );
  }
  const server = serverOf(served, review?.guard ?? null);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => {
      reject(
        new PipelineError(
          "port-unusable",
          `${options.host}:${port}: ${error.message}, expected a free port. Name another with --port`,
          { cause: error },
        ),
      );
    });
    server.listen(port, options.host, resolve);
  });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  const host = options.host.includes(":") ? `[${options.host}]` : options.host;
  const entry = review === null ? "" : `sources.html?token=${review.token}`;
  shell.stdout.write(`http://${host}:${bound}/${entry}\n`);
  await new Promise<void>((resolve) => server.once("close", resolve));
  return EXIT.ok;
}
