import { join } from "node:path";
import { PipelineError } from "../model/errors.ts";
import { readIfThere } from "./files.ts";

/** An address to follow: an entry of `raw/feeds.json`. */
export interface Followed {
  readonly url: string;
  /** A page whose text is a source, or a feed (RSS, Atom) whose entries are. */
  readonly kind: "page" | "feed";
  readonly publisher: string;
  readonly license: string;
  readonly title?: string;
  readonly language?: string;
  /** Id of the source; for a feed, the folder of its sources is that of the publisher. */
  readonly id?: string;
}

const ID = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)+$/u;

/**
 * Reads `feeds.json` of the folder of raw texts; none where there is no such file.
 * @throws PipelineError when it is no list of addresses to follow
 */
export function readFeeds(raw: string): Followed[] {
  const path = join(raw, "feeds.json");
  const bytes = readIfThere(path);
  if (bytes === null) return [];
  let list: unknown;
  try {
    list = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    list = null;
  }
  if (Array.isArray(list) && list.every(isFollowed)) return list;
  const wrong = Array.isArray(list) ? `entry ${list.findIndex((entry) => !isFollowed(entry)) + 1}` : "no JSON array";
  throw new PipelineError(
    "feeds-broken",
    `${path}: ${wrong}, expected objects with url, kind ("page" or "feed"), publisher and license, and perhaps title, language and id ("publisher/slug"). Correct the file`,
  );
}

function isFollowed(entry: unknown): entry is Followed {
  if (typeof entry !== "object" || entry === null) return false;
  const values = new Map<string, unknown>(Object.entries(entry));
  const isText = (key: string): boolean => typeof values.get(key) === "string" && values.get(key) !== "";
  return (
    [...values.keys()].every((key) =>
      ["url", "kind", "publisher", "license", "title", "language", "id"].includes(key),
    ) &&
    ["url", "publisher", "license"].every(isText) &&
    (values.get("kind") === "page" || values.get("kind") === "feed") &&
    ["title", "language", "id"].every((key) => !values.has(key) || isText(key)) &&
    (!values.has("id") || ID.test(String(values.get("id"))))
  );
}
