import type { Fault } from "./fault.ts";
import { faultOf } from "./fault.ts";

/** No language writes a word this long; a text that has one is data, and no prose. */
const LONGEST_WORD = 100_000;

/** Finds what makes a text unfit for reading; the text itself is never changed. */
export function textFault(text: string): Fault | null {
  if (!/\S/u.test(text)) {
    return faultOf("source-empty", "no text, expected prose. Put the text in, or take the file away");
  }
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    return faultOf(
      "nul-character",
      `a NUL character on line ${lineAt(text, nul)}, expected text. The file may be binary or UTF-16 without a mark: save it as UTF-8 text`,
    );
  }
  const long = longWordAt(text);
  if (long !== null) {
    return faultOf(
      "word-too-long",
      `more than ${LONGEST_WORD} characters without a space on line ${lineAt(text, long)}, expected prose. Take embedded data out of the text`,
    );
  }
  return null;
}

function longWordAt(text: string): number | null {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isSpace(text.charCodeAt(at))) continue;
    if (at - start > LONGEST_WORD) return start;
    start = at + 1;
  }
  return null;
}

function isSpace(unit: number): boolean {
  return (unit >= 9 && unit <= 13) || unit === 32 || unit === 0xa0 || unit === 0x3000 || unit === 0x2028;
}

/** Line of a position, counted from 1. */
function lineAt(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf("\n"); end !== -1 && end < at; end = text.indexOf("\n", end + 1)) line++;
  return line;
}
