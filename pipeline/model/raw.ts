/** What was found below `raw/`. `path` is relative to it, with forward slashes. */
export type RawEntry = { readonly path: string } & (
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly kind: "folder" | "link" | "other" }
  | { readonly kind: "unreadable"; readonly reason: string }
  /** More bytes than are read. */
  | { readonly kind: "large"; readonly size: number; readonly limit: number }
);
