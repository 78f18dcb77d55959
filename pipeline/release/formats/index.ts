import { annotations } from "./annotations.ts";
import { changes } from "./changes.ts";
import { checksums } from "./checksums.ts";
import { citation } from "./citation.ts";
import { croissant } from "./croissant.ts";
import { csv } from "./csv.ts";
import { csvw } from "./csvw.ts";
import { datapackage } from "./datapackage.ts";
import { dcat } from "./dcat.ts";
import { excel } from "./excel.ts";
import type { Format } from "./format.ts";
import { gzip } from "./gzip.ts";
import { indicators } from "./indicators.ts";
import { json } from "./json.ts";
import { license } from "./license.ts";
import { parquet } from "./parquet.ts";
import { readme } from "./readme.ts";
import { report } from "./report.ts";
import { roCrate } from "./ro-crate.ts";
import { schemas } from "./schemas.ts";
import { sdmx } from "./sdmx.ts";
import { sqlite } from "./sqlite.ts";
import { texts } from "./texts.ts";
import { views } from "./views.ts";

/** The formats of a release, in order: data first, then what describes them, the checksums of all last. */
export const formats: readonly Format[] = [
  csv,
  gzip,
  json,
  parquet,
  sqlite,
  views,
  excel,
  indicators,
  annotations,
  sdmx,
  schemas,
  texts,
  license,
  citation,
  changes,
  report,
  datapackage,
  csvw,
  croissant,
  dcat,
  readme,
  roCrate,
  checksums,
];

/** What only a dataset is good for that fits into memory, or into a sheet. */
const SMALL: ReadonlySet<Format> = new Set([gzip, excel, indicators, annotations, texts]);

/** The formats of a release that is larger than the memory. */
export const largeFormats: readonly Format[] = formats.filter((format) => !SMALL.has(format));
