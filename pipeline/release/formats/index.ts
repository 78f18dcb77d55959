import { checksums } from "./checksums.ts";
import { citation } from "./citation.ts";
import { csv } from "./csv.ts";
import { datapackage } from "./datapackage.ts";
import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { license } from "./license.ts";
import { readme } from "./readme.ts";
import { schemas } from "./schemas.ts";
import { texts } from "./texts.ts";

/** The formats of a release, in order: data first, then what describes it, the checksums of all last. */
export const formats: readonly Format[] = [
  csv,
  json,
  schemas,
  texts,
  license,
  citation,
  datapackage,
  readme,
  checksums,
];
