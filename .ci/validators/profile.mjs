// node profile.mjs SCHEMA DESCRIPTOR: a descriptor against an official profile (draft-07).
import { readFileSync } from "node:fs";
import process from "node:process";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";

const [schema, descriptor] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")));
// the profile has keywords for forms, and a format that only a form knows
const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
addFormats.default(ajv);
const fits = ajv.compile(schema);
if (!fits(descriptor)) {
  for (const { instancePath, message } of fits.errors) console.error(instancePath, message);
  process.exitCode = 1;
}
