import { annotations } from "./annotations.ts";
import { checksums } from "./checksums.ts";
import { citation } from "./citation.ts";
import { csv } from "./csv.ts";
import { csvw } from "./csvw.ts";
import { datapackage } from "./datapackage.ts";
import { excel } from "./excel.ts";
import type { Format } from "./format.ts";
import { indicators } from "./indicators.ts";
import { json } from "./json.ts";
import { license } from "./license.ts";
import { parquet } from "./parquet.ts";
import { readme } from "./readme.ts";
import { schemas } from "./schemas.ts";
import { sqlite } from "./sqlite.ts";
import { texts } from "./texts.ts";

/** The formats of a release, in order: data first, then what describes it, the checksums of all last. */
export const formats: readonly Format[] = [
  csv,
  json,
  parquet,
  sqlite,
  excel,
  indicators,
  annotations,
  schemas,
  texts,
  license,
  citation,
  datapackage,
  csvw,
  readme,
  checksums,
];
