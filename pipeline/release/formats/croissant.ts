import type { Filled } from "../rows.ts";
import { type Column, SEPARATOR } from "../table.ts";
import type { Format, ReleaseData, Written } from "./format.ts";
import { mediaOf } from "./media.ts";
import { cite } from "./readme.ts";

/** The context that the format demands, key by key; `https://schema.org/` with its s, or readers find no dataset. */
const CONTEXT = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  arrayShape: "cr:arrayShape",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  containedIn: "cr:containedIn",
  cr: "http://mlcommons.org/croissant/",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  dct: "http://purl.org/dc/terms/",
  description: { "@container": "@language" },
  equivalentProperty: "cr:equivalentProperty",
  examples: { "@id": "cr:examples", "@type": "@json" },
  extract: "cr:extract",
  field: "cr:field",
  fileObject: "cr:fileObject",
  fileProperty: "cr:fileProperty",
  fileSet: "cr:fileSet",
  format: "cr:format",
  includes: "cr:includes",
  isArray: "cr:isArray",
  isLiveDataset: "cr:isLiveDataset",
  jsonPath: "cr:jsonPath",
  key: "cr:key",
  md5: "cr:md5",
  name: { "@container": "@language" },
  parentField: "cr:parentField",
  path: "cr:path",
  prov: "http://www.w3.org/ns/prov#",
  rai: "http://mlcommons.org/croissant/RAI/",
  recordSet: "cr:recordSet",
  references: "cr:references",
  regex: "cr:regex",
  repeated: "cr:repeated",
  replace: "cr:replace",
  samplingRate: "cr:samplingRate",
  sc: "https://schema.org/",
  separator: "cr:separator",
  source: "cr:source",
  subField: "cr:subField",
  transform: "cr:transform",
} as const;

/**
 * `croissant.json`: Croissant 1.1, so that the tables load by name in tools for machine learning.
 * A release never changes, hence `isLiveDataset` false and a checksum for each file.
 * @see https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html
 */
export const croissant: Format = function* (release, written) {
  const { dataset, version, created, tables } = release;
  const organization = { "@type": "sc:Organization", name: dataset.publisher };
  const metadata = {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name: dataset.name,
    alternateName: dataset.title,
    description: dataset.description,
    url: dataset.homepage ?? "./",
    license: dataset.license.url,
    version,
    datePublished: created,
    dateModified: created,
    inLanguage: "en",
    isAccessibleForFree: true,
    isLiveDataset: false,
    keywords: dataset.keywords,
    creator: organization,
    publisher: organization,
    citeAs: cite(release),
    ...derivedFrom(release),
    distribution: tables.map(({ name, title }) => fileOf(`data/${name}.csv`, title, written)),
    recordSet: tables.map((table) => recordSetOf(table, tables)),
  };
  yield ["croissant.json", `${JSON.stringify(metadata, null, 2)}\n`];
};

function derivedFrom({ documents }: ReleaseData) {
  const urls = documents.flatMap(({ url }) => (url === null ? [] : [{ "@id": url }]));
  return urls.length === 0 ? {} : { "prov:wasDerivedFrom": urls };
}

function fileOf(path: string, title: string, written: Written) {
  const file = written.get(path);
  if (file === undefined) throw new Error(`${path} is described before it is written`);
  return {
    "@type": "cr:FileObject",
    "@id": path,
    name: path,
    description: title,
    contentUrl: path,
    contentSize: `${file.bytes} B`,
    encodingFormat: mediaOf(path).type,
    sha256: file.sha256,
  };
}

function recordSetOf(table: Filled, tables: readonly Filled[]) {
  const { name, description, columns, primary_key } = table;
  const keys = primary_key.map((column) => ({ "@id": `${name}/${column}` }));
  return {
    "@type": "cr:RecordSet",
    "@id": name,
    name,
    description,
    ...(keys.length === 0 ? {} : { key: keys.length === 1 ? keys[0] : keys }),
    field: columns.map((column) => fieldOf(table, column, tables)),
  };
}

function fieldOf({ name: table, foreign_keys }: Filled, column: Column, tables: readonly Filled[]) {
  // a reference into a table without rows is more than the loader can join
  const filled = new Set(tables.filter(({ rows }) => rows.length > 0).map((each) => each.name));
  const foreign = foreign_keys.find(
    (key) => key.columns.length === 1 && key.columns[0] === column.name && filled.has(key.table),
  );
  const { name, description, list, concept } = column;
  return {
    "@type": "cr:Field",
    "@id": `${table}/${name}`,
    name,
    description,
    dataType: dataTypeOf(column),
    ...(list ? { repeated: true } : {}),
    ...(concept === null ? {} : { equivalentProperty: concept }),
    ...(foreign === undefined ? {} : { references: { field: { "@id": `${foreign.table}/${foreign.references[0]}` } } }),
    source: {
      fileObject: { "@id": `data/${table}.csv` },
      extract: { column: name },
      ...(list ? { transform: { separator: SEPARATOR } } : {}),
    },
  };
}

function dataTypeOf({ type, date, nullable }: Column): string {
  if (date) return "sc:Date";
  if (type === "integer") return "sc:Integer";
  if (type === "number") return "sc:Float";
  // readers turn an empty cell into a false that nobody said
  if (type === "boolean" && !nullable) return "sc:Boolean";
  return "sc:Text";
}
