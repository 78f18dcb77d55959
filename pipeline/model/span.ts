/** A stretch of a document's text in Unicode code points; `end` is excluded (W3C TextPositionSelector). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two stretches share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
