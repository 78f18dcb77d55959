import { decode } from "../decode.ts";
import { isFault } from "../fault.ts";
import type { Format } from "./index.ts";

/** YAML between two lines of three hyphens at the very start. */
const FRONT_MATTER = /^---\r?\n(?:.*\r?\n){0,1000}?---[ \t]*(?:\r?\n|$)/u;

/**
 * Markdown: as in the file, marks and all, for they are what its author printed.
 * Only the front matter is cut off: it is metadata, and its dates and versions are no prose.
 */
export const markdown: Format = {
  extensions: [".md", ".markdown"],
  media_type: "text/markdown",
  async read(bytes) {
    const decoded = await decode(bytes);
    return isFault(decoded) ? decoded : { ...decoded, text: decoded.text.replace(FRONT_MATTER, "") };
  },
};
