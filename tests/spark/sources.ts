// Writes invented sources below raw/ of a folder.
//   tsx tests/spark/sources.ts <folder> <count>
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { proseOf } from "../bench/texts.ts";

const [folder = ".", count = "0"] = process.argv.slice(2);
const raw = join(folder, "raw", "bureau");
mkdirSync(raw, { recursive: true });
for (let at = 0; at < Number(count); at++) {
  writeFileSync(join(raw, `report-${at}.txt`), `${proseOf(at, 1500)}\n`);
  const metadata = {
    title: `Report ${at}`,
    publisher: "Bureau",
    published: "2024",
    language: "en",
    license: "CC0-1.0",
  };
  writeFileSync(join(raw, `report-${at}.source.json`), JSON.stringify(metadata));
}
