/** What a mark does between words, as bits. */
export const MARKS = {
  COMMA: 1,
  COLON: 2,
  SEMICOLON: 4,
  /** Ends a sentence, and nothing else. */
  STOP: 8,
  DASH: 16,
  /** Opens a bracket or a quotation. */
  OPEN: 32,
  QUOTE_OPEN: 64,
  QUOTE_CLOSE: 128,
} as const;

/** What no noun phrase runs across. */
export const BREAK =
  MARKS.COMMA |
  MARKS.COLON |
  MARKS.SEMICOLON |
  MARKS.STOP |
  MARKS.DASH |
  MARKS.OPEN |
  MARKS.QUOTE_OPEN |
  MARKS.QUOTE_CLOSE;

/** What ends a clause. */
export const CLAUSE_END = MARKS.COMMA | MARKS.COLON | MARKS.SEMICOLON | MARKS.STOP;

const SIZE = 0x2100;
const table = new Uint8Array(SIZE);
const put = (marks: string, bits: number): void => {
  for (const mark of marks) table[mark.charCodeAt(0)]! |= bits;
};
put(",", MARKS.COMMA);
put(":", MARKS.COLON);
put(";", MARKS.SEMICOLON);
// a full stop within a sentence is that of an abbreviation or a number
put("!?…", MARKS.STOP);
put("–—", MARKS.DASH);
put("([", MARKS.OPEN);
put('“‘«"', MARKS.QUOTE_OPEN | MARKS.OPEN);
put('”’»"', MARKS.QUOTE_CLOSE);

/** The {@link MARKS} bits of a mark's character code; 0 for words and digits, whose mark is 0. */
export function marksOf(mark: number): number {
  return mark < SIZE ? table[mark]! : 0;
}
