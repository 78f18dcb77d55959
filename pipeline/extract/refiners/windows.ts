import type { Reading, TokenSpan } from "../rule.ts";
import type { Sentence } from "../sentences.ts";

/** A sentence of a text has a few figures; one of a data dump may have a hundred thousand. */
const MOST = 48;

/** A stretch of a sentence with at most {@link MOST} figures. */
export interface Window {
  readonly sentence: Sentence;
  readonly readings: readonly Reading[];
}

/** Parts a sentence before every so many figures, so that what looks from each figure to each period or place stays linear. */
export function windowsOf(sentence: Sentence, readings: readonly Reading[]): Window[] {
  if (readings.length <= MOST) return [{ sentence, readings }];
  const windows: Window[] = [];
  for (let at = 0; at < readings.length; at += MOST) {
    const from = at === 0 ? sentence.from : readings[at]!.from;
    const to = readings[at + MOST]?.from ?? sentence.to;
    windows.push({ sentence: { ...sentence, from, to }, readings: readings.slice(at, at + MOST) });
  }
  return windows;
}

/** The spans that begin within a window, of spans in order; `at` is where to begin to look. */
export function within<T extends TokenSpan>(spans: readonly T[], { from, to }: Sentence, at: number): readonly T[] {
  let first = at;
  while (first < spans.length && spans[first]!.from < from) first++;
  let last = first;
  while (last < spans.length && spans[last]!.from < to) last++;
  return first === 0 && last === spans.length ? spans : spans.slice(first, last);
}
