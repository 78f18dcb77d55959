// How cost grows with texts that nobody writes: npx tsx tests/bench/growth.ts [size]
// Each is read at a quarter of the size, twice so that its code is compiled, and at all of it. What is linear then costs four
// times as much, what looks at every pair sixteen times.
import { join } from "node:path";
import process from "node:process";
import { createExtractor } from "../../pipeline/extract/index.ts";
import { readCodelists } from "../../pipeline/io/codelists.ts";
import { packageRoot } from "../../pipeline/io/root.ts";
import { hostileTexts } from "./hostile.ts";

/** Between the four of what is linear and the sixteen of what is not, and far from both: a busy machine proves nothing. */
const LIMIT = 8;
/** CPU seconds that are few enough at the whole size, however they grew. */
const FEW = 1;

const extractor = createExtractor(readCodelists(join(packageRoot(), "schemas", "codelists")));

/** CPU seconds for reading a text whole, context and all; every span of its answer lies in it. */
function cost(name: string, text: string): number {
  const began = process.cpuUsage();
  const { figures, ledger } = extractor.extract({ source_id: "growth", text, language: "en" });
  const { user, system } = process.cpuUsage(began);
  const length = [...text].length;
  for (const { start, end } of [...figures, ...ledger])
    if (start < 0 || start >= end || end > length) throw new Error(`${name}: span ${start} to ${end} of ${length}`);
  return (user + system) / 1e6;
}

const size = Number(process.argv[2] ?? "240000");
const parts = hostileTexts(size / 4);
let faults = 0;
for (const [name, whole] of hostileTexts(size)) {
  cost(name, parts.get(name) ?? "");
  const small = cost(name, parts.get(name) ?? "");
  const large = cost(name, whole);
  const grows = large > FEW && large > LIMIT * small;
  if (grows) faults += 1;
  console.log(`${grows ? "GROWS " : ""}${name}: ${small.toFixed(2)} -> ${large.toFixed(2)} s`);
}
process.exitCode = faults > 0 ? 1 : 0;
