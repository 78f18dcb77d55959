import { gzipSync } from "fflate";
import type { Format } from "./format.ts";

/** `data/<table>.csv.gz`: each CSV packed, for servers that send it as it is. It bears no time, so that bytes repeat. */
export const gzip: Format = function* ({ tables }, written) {
  const encoder = new TextEncoder();
  for (const { name } of tables) {
    const content = written.get(`data/${name}.csv`)?.content;
    if (content === undefined) continue;
    yield [
      `data/${name}.csv.gz`,
      gzipSync(typeof content === "string" ? encoder.encode(content) : content, { mtime: 0, level: 6 }),
    ];
  }
};
