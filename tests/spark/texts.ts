// Writes what the proof of the cluster reads: documents of a folder of stages with what is known about them, then
// invented short texts up to the number asked for, then two rows that no filter can read.
//   tsx tests/spark/texts.ts <documents.jsonl> <count>
import { readFileSync } from "node:fs";
import { documentsOf } from "../bench/texts.ts";

const [documents = "", count = "0"] = process.argv.slice(2);
const lines = readFileSync(documents, "utf8").trimEnd().split("\n");
for (const line of lines) {
  const { source_id, text, title, publisher, published, language } = JSON.parse(line);
  console.log(JSON.stringify({ id: source_id, text, meta: { title, publisher, published, language } }));
}
for (const document of documentsOf(Number(count) - lines.length - 2, 200)) console.log(JSON.stringify(document));
console.log(JSON.stringify({ id: "poison-no-text", text: null }));
console.log(JSON.stringify({ id: "poison-language", text: "31 beds", meta: { language: "xx" } }));
