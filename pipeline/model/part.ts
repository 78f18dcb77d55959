import type { Span } from "./span.ts";

/** How a place in a file is named: a page of a PDF, an element of a page of the web (XPath), a paragraph by its number. */
export const PART_KINDS = ["page", "element", "paragraph"] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A stretch of a text, in code points, and the place in the file as received that it was taken from. */
export interface Part extends Span {
  readonly kind: PartKind;
  /** "3" for a page or paragraph, "/html/body/p[2]" for an element. */
  readonly at: string;
}

/** The part that a position lies in; null where the file is the text itself, or where nothing is known of it. */
export function partAt(parts: readonly Part[], position: number): Part | null {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  const part = parts[low];
  return part !== undefined && part.start <= position ? part : null;
}
