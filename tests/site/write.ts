// npx tsx tests/site/write.ts FOLDER sample|hostile|NUMBER: writes the site of the sample, of hostile texts, or of that many invented figures.
import process from "node:process";
import { writeFolder } from "../../pipeline/io/folder.ts";
import { site } from "../../pipeline/site/index.ts";
import { sample } from "../release/sample.ts";
import { synthetic } from "../release/synthetic.ts";
import { hostile, inputOf } from "./sample.ts";

const [folder = "", what = "sample"] = process.argv.slice(2);
if (folder === "") throw new Error("usage: npx tsx tests/site/write.ts FOLDER sample|hostile|NUMBER");
const tables = what === "sample" ? sample : what === "hostile" ? hostile : synthetic(Number(what));
const files = await site(inputOf(tables));
writeFolder(folder, files);
process.stdout.write(`${folder}: ${files.size} files\n`);
