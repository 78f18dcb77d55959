// npx tsx tests/release/write.ts FOLDER sample|NUMBER: writes the release of the sample, or of that many invented figures.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { release } from "../../pipeline/release/index.ts";
import { options, sample } from "./sample.ts";
import { synthetic } from "./synthetic.ts";

const [folder = "", what = "sample"] = process.argv.slice(2);
if (folder === "") throw new Error("usage: npx tsx tests/release/write.ts FOLDER sample|NUMBER");
for (const [path, content] of release(what === "sample" ? sample : synthetic(Number(what)), options)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
