/** What kind of file it is, in the words of IANA and of the EU's file type authority. */
export interface Media {
  readonly type: string;
  readonly eu: string;
}

const KINDS: readonly (readonly [ending: string, media: Media])[] = [
  [".gz", { type: "application/gzip", eu: "GZIP" }],
  [".csv", { type: "text/csv", eu: "CSV" }],
  [".jsonl", { type: "application/x-ndjson", eu: "JSON" }],
  [".jsonld", { type: "application/ld+json", eu: "JSON_LD" }],
  [".json", { type: "application/json", eu: "JSON" }],
  [".parquet", { type: "application/vnd.apache.parquet", eu: "PARQUET" }],
  [".sqlite", { type: "application/vnd.sqlite3", eu: "BIN" }],
  [".sql", { type: "application/sql", eu: "SQL" }],
  [".md", { type: "text/markdown", eu: "TXT" }],
  [".cff", { type: "application/yaml", eu: "TXT" }],
];

/** The kind of a file by its name; plain text when the name does not tell. */
export function mediaOf(path: string): Media {
  return KINDS.find(([ending]) => path.endsWith(ending))?.[1] ?? { type: "text/plain", eu: "TXT" };
}
