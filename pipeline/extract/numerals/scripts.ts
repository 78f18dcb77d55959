import type { Tokens } from "../tokens.ts";

const DIGIT = /^\p{Nd}$/u;
const NINE = 0x39;
/** Digits come in rows of ten, of which a few stand side by side (U+1D7CE to U+1D7FF has five). */
const LONGEST_ROW = 60;
const values = new Map<number, string>();

/** The digits of any script as those of ASCII: "٣٤", "３４" and "𝟑𝟒" are "34". `run` holds digits alone (Unicode class Nd). */
export function asciiDigits(run: string): string {
  let ascii = true;
  for (let i = 0; i < run.length && ascii; i++) ascii = run.charCodeAt(i) <= NINE;
  if (ascii) return run;
  let out = "";
  for (const char of run) out += digitOf(char.codePointAt(0)!);
  return out;
}

/** How many digits of its row stand before it. */
function digitOf(code: number): string {
  let value = values.get(code);
  if (value === undefined) {
    let before = 0;
    while (before < LONGEST_ROW && DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
    value = String(before % 10);
    values.set(code, value);
  }
  return value;
}

/** Digits in the run at `at`; those beyond U+FFFF are two code units each. */
export function countDigits({ text, start, end }: Tokens, at: number): number {
  const units = end[at]! - start[at]!;
  const first = text.charCodeAt(start[at]!);
  return first >= 0xd800 && first < 0xe000 ? units / 2 : units;
}
