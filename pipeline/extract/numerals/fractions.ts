const VULGAR: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["½", [1, 2]],
  ["⅓", [1, 3]],
  ["⅔", [2, 3]],
  ["¼", [1, 4]],
  ["¾", [3, 4]],
  ["⅕", [1, 5]],
  ["⅖", [2, 5]],
  ["⅗", [3, 5]],
  ["⅘", [4, 5]],
  ["⅙", [1, 6]],
  ["⅚", [5, 6]],
  ["⅐", [1, 7]],
  ["⅛", [1, 8]],
  ["⅜", [3, 8]],
  ["⅝", [5, 8]],
  ["⅞", [7, 8]],
  ["⅑", [1, 9]],
  ["⅒", [1, 10]],
]);
const BY_CODE = new Map([...VULGAR].map(([char, [a, b]]) => [char.charCodeAt(0), a / b]));

/** Value of a one-character fraction ("¾" is 0.75), or null. */
export function vulgarFraction(code: number): number | null {
  return code < 0xbc ? null : (BY_CODE.get(code) ?? null);
}

const SUPERSCRIPTS = new Map([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((char, digit) => [char.charCodeAt(0), digit]));

/** Digit of a superscript ("³" is 3), or null. */
export function superscript(code: number): number | null {
  return code < 0xb2 ? null : (SUPERSCRIPTS.get(code) ?? null);
}
