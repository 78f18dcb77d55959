import { TAG } from "./tags.ts";

/** Sets of tags as bits. */
export const bit = (tag: number) => 1 << tag;

export const has = (set: number, tag: number) => (set & (1 << tag)) !== 0;

export const INNER = bit(TAG.NOUN) | bit(TAG.ADJ) | bit(TAG.JOIN) | bit(TAG.POSS) | bit(TAG.QUOTE) | bit(TAG.NUM);

export const ENDS = bit(TAG.NOUN) | bit(TAG.NUM) | bit(TAG.PRON) | bit(TAG.TIME) | bit(TAG.CLOSE) | bit(TAG.QUOTE);

export const HEADS = bit(TAG.NOUN) | bit(TAG.NUM) | bit(TAG.CLOSE) | bit(TAG.QUOTE);
