import type { Observe } from "../io/publish.ts";
import type { Announcement } from "../io/releases.ts";
import type { Codelists } from "../model/codelist.ts";
import type { Schemas } from "../model/schema.ts";

/** Where the stages read and write, and what they look things up in. */
export interface Setup {
  readonly raw: string;
  readonly output: string;
  readonly schemas: Schemas;
  readonly codelists: Codelists;
  /** Version of the pipeline, and of the first release that it makes. */
  readonly software: string;
  /** Day of the release; null for the day that the sources give. */
  readonly created: string | null;
  /** Whether an unlike release of the same version may be replaced (below 1.0.0 alone). */
  readonly replace: boolean;
  /** Version of the release; null for the one that the difference to the last asks for. */
  readonly as: string | null;
  /** Why guards are overruled; null when they are not. */
  readonly accept: string | null;
  /** Sources that are taken as they are, however much they changed. */
  readonly trust?: readonly string[];
  /** Whether everything is made again, whatever was made before. */
  readonly afresh?: boolean;
  /** Told of each moment of publishing. */
  readonly observe?: Observe;
  /** The legal code of a licence by its SPDX identifier. */
  readonly licenses?: Readonly<Record<string, string>>;
  /** Breaking changes that were announced. */
  readonly announcements: readonly Announcement[];
}
