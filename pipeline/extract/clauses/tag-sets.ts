import { TAG } from "./tags.ts";

/** Sets of tags as bits. */
export const bit = (tag: number) => 1 << tag;

export const has = (set: number, tag: number) => (set & (1 << tag)) !== 0;

export const INNER = bit(TAG.NOUN) | bit(TAG.ADJ) | bit(TAG.JOIN) | bit(TAG.POSS) | bit(TAG.QUOTE) | bit(TAG.NUM);

export const ENDS = bit(TAG.NOUN) | bit(TAG.NUM) | bit(TAG.PRON) | bit(TAG.TIME) | bit(TAG.CLOSE) | bit(TAG.QUOTE);

export const HEADS = bit(TAG.NOUN) | bit(TAG.NUM) | bit(TAG.CLOSE) | bit(TAG.QUOTE);

export const FINITE = (1 << TAG.VERB) | (1 << TAG.AUX);

export const BOUNDARY =
  (1 << TAG.BREAK) |
  (1 << TAG.SUB) |
  (1 << TAG.COMMA) |
  (1 << TAG.CONJ) |
  (1 << TAG.REL) |
  (1 << TAG.OPEN) |
  (1 << TAG.CLOSE);

/** What a clause or a list goes on behind. */
export const OPENERS = bit(TAG.COMMA) | bit(TAG.BREAK);
