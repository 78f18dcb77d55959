export const UNKNOWN_CLASS = 0;
export const SPACE_CLASS = 1;
export const BREAK_CLASS = 2;
export const DIGIT_CLASS = 3;
export const LETTER_CLASS = 4;
export const CAPITAL_CLASS = 5;
export const MARK_CLASS = 6;

/** Class of each UTF-16 code unit, worked out when it is first met. */
export const classes = new Uint8Array(65536);
/** Lower-case form of each code unit, for hashing; curly apostrophes become straight ones. */
const folded = new Uint16Array(65536);
/** Of letters the lower-case form, of capitals with a bit above it; 0 for all that is no letter, or was not met yet. */
export const letters = new Uint32Array(65536);

/** Above the lower-case form: 1 for a capital. */
export const CAPITAL_SHIFT = 16;

export function classify(code: number): number {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  folded[code] = code === 0x2019 ? 0x27 : lower.length === 1 ? lower.charCodeAt(0) : code;
  let found = MARK_CLASS;
  if (/[\n\r\u2028\u2029\v\f]/u.test(char)) found = BREAK_CLASS;
  else if (/\s/u.test(char) || code === 0x200b || code === 0xfeff) found = SPACE_CLASS;
  else if (/\p{Nd}/u.test(char)) found = DIGIT_CLASS;
  else if (/\p{Lu}|\p{Lt}/u.test(char)) found = CAPITAL_CLASS;
  else if (/\p{L}|\p{M}/u.test(char)) found = LETTER_CLASS;
  classes[code] = found;
  if (found === LETTER_CLASS) letters[code] = folded[code]!;
  else if (found === CAPITAL_CLASS) letters[code] = folded[code]! | (1 << CAPITAL_SHIFT);
  return found;
}

export function isLetter(code: number): boolean {
  if (classes[code] === UNKNOWN_CLASS) classify(code);
  return letters[code] !== 0;
}

/** Code of a character in the form that the lexicon knows. */
export function foldedCode(code: number): number {
  if (classes[code] === UNKNOWN_CLASS) classify(code);
  return folded[code]!;
}

/** Most words of the lists are in their folded form as they stand. */
const FOLDED = /^[a-z]*$/u;

/** The form of a word that the lexicon knows: lower case, straight apostrophes. Lexicon and text go the same way. */
export function fold(word: string): string {
  if (FOLDED.test(word)) return word;
  let out = "";
  for (let i = 0; i < word.length; i++) out += String.fromCharCode(foldedCode(word.charCodeAt(i)));
  return out;
}
