// Many damaged documents: npx tsx tests/ingest/fuzz-many.ts <inputs> <seed>
import process from "node:process";
import { fuzz } from "./fuzz.ts";

// whatever escapes a reader later, when nobody waits for it, is a crash as well
process.on("unhandledRejection", (error) => {
  throw error;
});
const [inputs = "20000", seed = "1"] = process.argv.slice(2);
process.stdout.write(`${await fuzz(Number(inputs), Number(seed))} damaged documents read, seed ${seed}\n`);
