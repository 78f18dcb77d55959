/** Cuts stretches out of one text by code points, as all published offsets count. */
export interface Cutter {
  /** Length of the text in code points. */
  readonly length: number;
  /** The characters from `start` up to, not including, `end`; cut short at the text's ends like `String.slice`. */
  cut(start: number, end: number): string;
}

/** A mark every so many code points keeps a cut short without an entry for each character. */
const STEP = 512;

/** Length of a text in code points; a lone surrogate counts as one. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    if (isPairAt(text, at)) {
      length--;
      at++;
    }
  }
  return length;
}

/**
 * Prepares a text for cuts by code points; linear once, then short for every cut.
 * JavaScript counts UTF-16 units, so "𝑝 = 3" has the 3 at 5 there, and at 4 here.
 */
export function cutterOf(text: string): Cutter {
  const length = codePointLength(text);
  if (length === text.length) {
    return { length, cut: (start, end) => text.slice(Math.max(start, 0), Math.max(end, 0)) };
  }
  const marks: number[] = [];
  let unit = 0;
  for (let point = 0; point < length; point++) {
    if (point % STEP === 0) marks.push(unit);
    unit += isPairAt(text, unit) ? 2 : 1;
  }
  const unitAt = (point: number): number => {
    if (point <= 0) return 0;
    if (point >= length) return text.length;
    let at = marks[Math.floor(point / STEP)] ?? 0;
    for (let left = point % STEP; left > 0; left--) at += isPairAt(text, at) ? 2 : 1;
    return at;
  };
  return { length, cut: (start, end) => text.slice(unitAt(start), unitAt(end)) };
}

function isPairAt(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}
