import type { Part } from "./part.ts";

/** What a source file's neighbour `<slug>.source.json` tells: everything the text itself does not. */
export interface SourceMetadata {
  readonly title: string;
  readonly publisher: string;
  readonly author?: string;
  readonly url?: string;
  /** ISO 8601 date, month or year of publication. */
  readonly published?: string;
  /** ISO 8601 date on which the snapshot was taken. */
  readonly accessed?: string;
  /** BCP 47 code; detected when absent. */
  readonly language?: string;
  /** SPDX identifier, or words such as "not stated". */
  readonly license: string;
  /** Id of the earlier snapshot of the same page that this text takes the place of. */
  readonly supersedes?: string;
}

/** A text and what is known about it: what ingest hands over, and the rows of `sources` in the making. */
export interface Document {
  readonly source_id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly accessed: string | null;
  readonly url: string | null;
  readonly license: string;
  readonly language: string;
  readonly media_type: string;
  /** Size of the file as received. */
  readonly bytes: number;
  /** Of the file as received, lower-case hex. */
  readonly sha256: string;
  /** Length of `text` in code points. */
  readonly characters: number;
  /** The text that every offset points into. */
  readonly text: string;
  /** Where in the file each stretch of the text stands, in order; none where the file is the text itself. */
  readonly parts?: readonly Part[];
  /** Id of the earlier snapshot that this text takes the place of. */
  readonly supersedes?: string;
}

/** The part of a document that the extractor reads. */
export type Readable = Pick<Document, "source_id" | "text"> &
  Partial<Pick<Document, "title" | "publisher" | "published" | "language">>;
