import type { LexiconEntry } from "../../lexicon.ts";
import { NUMERIC } from "../../lexicon.ts";

/** Number words with their values; compounds ("twenty-one", "two hundred and five") are put together by the engine. */
const VALUES: readonly (readonly [number, Readonly<Record<string, number>>])[] = [
  [
    NUMERIC.UNIT,
    { zero: 0, nought: 0, naught: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ],
  [
    NUMERIC.TEEN,
    {
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
    },
  ],
  [
    NUMERIC.TENS,
    { twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  ],
  [NUMERIC.HUNDRED, { hundred: 100 }],
  [NUMERIC.HUNDRED | NUMERIC.VAGUE, { hundreds: 100 }],
  [
    NUMERIC.SCALE,
    {
      thousand: 1e3,
      million: 1e6,
      mil: 1e6,
      mill: 1e6,
      mln: 1e6,
      mio: 1e6,
      bil: 1e9,
      mrd: 1e9,
      billion: 1e9,
      bln: 1e9,
      milliard: 1e9,
      trillion: 1e12,
      tln: 1e12,
      quadrillion: 1e15,
      lakh: 1e5,
      lac: 1e5,
      crore: 1e7,
    },
  ],
  [
    NUMERIC.SCALE | NUMERIC.VAGUE,
    { thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12, lakhs: 1e5, crores: 1e7 },
  ],
  [NUMERIC.SUFFIX_SCALE, { k: 1e3, m: 1e6, mm: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12, trn: 1e12, t: 1e12 }],
  [NUMERIC.DOZEN, { dozen: 12, doz: 12, dz: 12 }],
  [NUMERIC.DOZEN | NUMERIC.VAGUE, { dozens: 12, dozs: 12, dzs: 12 }],
  [NUMERIC.ORDINAL, { first: 1, second: 2, firsts: 1 }],
  [
    NUMERIC.MULTIPLE,
    {
      twice: 2,
      thrice: 3,
      double: 2,
      doubles: 2,
      doubled: 2,
      doubling: 2,
      triple: 3,
      triples: 3,
      tripled: 3,
      tripling: 3,
      treble: 3,
      trebled: 3,
      trebling: 3,
      quadruple: 4,
      quadruples: 4,
      quadrupled: 4,
      quadrupling: 4,
      quintupled: 5,
      halve: 0.5,
      halves: 0.5,
      halved: 0.5,
      halving: 0.5,
    },
  ],
  [NUMERIC.SINGLE, { single: 1 }],
];

/** Denominators, which are ordinals too but for "half" and "quarter". */
const PARTS: Readonly<Record<string, number>> = {
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
};

/** What "-fold" is written behind: "fifteenfold". */
const FOLDED = NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS | NUMERIC.HUNDRED | NUMERIC.SCALE;

/** Small words that bind numbers together. */
const GLUE: readonly (readonly [number, string])[] = [
  [NUMERIC.AND, "and"],
  [NUMERIC.ARTICLE, "a an"],
  [NUMERIC.OF, "of"],
  [NUMERIC.POINT, "point"],
  [NUMERIC.MINUS, "minus negative"],
  [NUMERIC.TO, "to through"],
  [NUMERIC.BETWEEN, "between"],
  [NUMERIC.PER, "per"],
  [NUMERIC.EVERY, "every each"],
  [NUMERIC.IN, "in"],
  [NUMERIC.TIMES, "times time"],
  [NUMERIC.OR, "or"],
];

function* all(): Generator<LexiconEntry> {
  for (const [numeric, values] of VALUES)
    for (const [word, value] of Object.entries(values)) yield { word, numeric, value };
  for (const [word, value] of Object.entries(PARTS)) {
    yield { word, numeric: NUMERIC.PART | NUMERIC.ORDINAL, value };
    yield { word: `${word}s`, numeric: NUMERIC.PART, value };
  }
  yield { word: "half", numeric: NUMERIC.PART, value: 2 };
  yield { word: "quarter", numeric: NUMERIC.PART, value: 4 };
  yield { word: "quarters", numeric: NUMERIC.PART, value: 4 };
  const folds = VALUES.filter(([numeric]) => numeric & FOLDED && !(numeric & NUMERIC.VAGUE)).flatMap(([, record]) =>
    Object.entries(record),
  );
  for (const [word, value] of folds) if (value > 1) yield { word: `${word}fold`, numeric: NUMERIC.FOLD, value };
  yield { word: "fold", numeric: NUMERIC.FOLD };
  for (const [numeric, words] of GLUE) for (const word of words.split(" ")) yield { word, numeric };
}

export const entries: readonly LexiconEntry[] = [...all()];
