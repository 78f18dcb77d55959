import type { Lexicon, LexiconEntry } from "./lexicon.ts";

/**
 * A language as data. All its words live in `languages/<code>/`; what reads them is language-free.
 * `build` is called once with the code lists and gives the words; the tables come from the finished lexicon.
 */
export interface Language {
  readonly code: string;
  readonly lexicon: Lexicon;
}

export type { Lexicon, LexiconEntry };
