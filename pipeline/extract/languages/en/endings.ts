import { FORM } from "../../grammar.ts";

const LETTER_A = 97;

/**
 * What an unknown word may be, by its ending: -ly, -ed, -ing, -s and the endings of adjectives.
 * Reads characters in place; makes no string.
 */
export function guess(text: string, from: number, to: number): number {
  const length = to - from;
  if (length < 4) return FORM.NOUN;
  const last = text.charCodeAt(to - 1) | 32;
  const second = text.charCodeAt(to - 2) | 32;
  const third = text.charCodeAt(to - 3) | 32;
  const is = (code: number, letter: string) => code === letter.charCodeAt(0);
  if (last < LETTER_A) return FORM.NOUN;
  // "in Sicily", "said Kelly": names
  if (is(last, "y") && is(second, "l") && length > 4) return isCapitalWithin(text, from) ? FORM.NOUN : FORM.ADVERB;
  // "uncontrolled", "uninsured": what was not done
  if (is(last, "d") && is(second, "e") && length > 7 && text.startsWith("un", from)) return FORM.ADJECTIVE;
  if (is(last, "d") && is(second, "e") && length > 4) return FORM.PAST | FORM.PARTICIPLE;
  if (is(last, "g") && is(second, "n") && is(third, "i") && length > 5) return FORM.ING | FORM.NOUN;
  if (namesInhabitants(text, from, to)) return FORM.NOUN | FORM.PLURAL | FORM.PERSON;
  if (is(last, "s") && !is(second, "s") && !is(second, "u") && !is(second, "i")) return FORM.NOUN | FORM.PLURAL;
  if (
    (is(last, "l") && is(second, "a")) ||
    (is(last, "s") && is(second, "u") && is(third, "o")) ||
    (is(last, "e") && is(second, "v") && is(third, "i")) ||
    (is(last, "c") && is(second, "i") && length > 5) ||
    (is(last, "l") && is(second, "u") && is(third, "f")) ||
    (is(last, "e") && is(second, "l") && is(third, "b")) ||
    (is(last, "s") && is(second, "s") && is(third, "e"))
  )
    return FORM.ADJECTIVE | FORM.NOUN;
  return FORM.NOUN;
}

/** Fewer letters leave too little of a name of a place. */
const SHORTEST_INHABITANTS = 7;

/** "Vermonters", "Silesians": an unknown plural with a capital and such an ending names those who live somewhere. */
export function namesInhabitants(text: string, from: number, to: number): boolean {
  if (text.charCodeAt(to - 1) !== 115 || to - from < SHORTEST_INHABITANTS) return false;
  return isCapitalWithin(text, from) && (text.startsWith("ers", to - 3) || text.startsWith("ians", to - 4));
}

/** A capital that is not that of the sentence: "Murders fell". */
function isCapitalWithin(text: string, from: number): boolean {
  if (text.charCodeAt(from - 1) <= 32 ? !isInside(text.charCodeAt(from - 2)) : from === 0) return false;
  const first = text[from]!;
  return first !== first.toLowerCase();
}

/** A letter or a digit: no mark that a sentence may begin behind. */
function isInside(code: number): boolean {
  return (code >= 48 && code <= 57) || (code | 32) >= LETTER_A;
}
