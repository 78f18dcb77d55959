/**
 * What a small word does next to a number; rules ask for these, languages say which words play them.
 * A word may play several: "to" links ranges and reaches levels.
 */
export const ROLE = {
  and: 0,
  or: 1,
  to: 2,
  between: 3,
  from: 4,
  in: 5,
  out: 6,
  of: 7,
  every: 8,
  per: 9,
  for: 10,
  a: 11,
  the: 12,
  by: 13,
  over: 14,
  times: 15,
  timesSign: 16,
  up: 17,
  movement: 18,
  adverbMultiple: 19,
  as: 20,
  than: 21,
  that: 22,
  half: 23,
  them: 24,
  one: 25,
  with: 26,
  multiplied: 27,
  compared: 28,
  shareWord: 29,
  indexWord: 30,
  scoreWord: 31,
  agedNoun: 32,
  copula: 33,
  clockWord: 34,
  statistic: 35,
  oneOther: 36,
  demonstrative: 37,
  valueWord: 38,
  someone: 39,
  headcount: 40,
  against: 41,
  timeWord: 42,
  timeShift: 43,
  ratioNoun: 44,
  ratioSign: 45,
  relative: 46,
  risk: 47,
  numberWord: 48,
  estimatedWord: 49,
  pairing: 50,
  notCounted: 51,
  agePrefix: 52,
  everyPerson: 53,
  agedOne: 54,
  turn: 55,
  reached: 56,
  prefix: 57,
  pointing: 58,
  adjectiveMultiple: 59,
  service: 60,
  extra: 61,
  at: 62,
  setAt: 63,
  sampleSize: 64,
  plus: 65,
  happens: 66,
  rank: 67,
  squared: 68,
  coefficient: 69,
  nameSuffix: 70,
  hoursWord: 71,
  compass: 72,
  groupNoun: 73,
  stockIndex: 74,
  sportWord: 75,
  pollWord: 76,
  personState: 77,
  deviation: 78,
  yearNoun: 79,
  others: 80,
  extreme: 81,
  score: 82,
  fate: 83,
  superlative: 84,
  unitSystem: 85,
  weighing: 86,
  magnitude: 87,
  employs: 88,
  sumNoun: 89,
  voting: 90,
  sportSpan: 91,
  vagueNumber: 92,
  running: 93,
  acidity: 94,
  effect: 95,
  meanWord: 96,
  instead: 97,
  contrast: 98,
  grants: 99,
  completes: 100,
  itself: 101,
  level: 102,
  they: 103,
  past: 104,
  former: 105,
  latter: 106,
  ofTime: 107,
  olderWord: 108,
  standing: 110,
  but: 109,
  spends: 111,
  funds: 112,
  receives: 113,
  sells: 114,
  whoever: 115,
  usual: 116,
  joinedIdiom: 117,
  lifeEvent: 118,
  picture: 119,
  relayWord: 120,
  dimension: 121,
  stone: 122,
  both: 123,
  setWithStones: 124,
  misses: 125,
  allotted: 126,
  takes: 127,
  occasion: 128,
  drops: 129,
  clocks: 130,
  alike: 131,
  listNoun: 132,
  course: 133,
  sprint: 134,
  present: 135,
  district: 136,
  price: 137,
  alternate: 138,
  anyOfThem: 139,
} as const;

export type RoleName = keyof typeof ROLE;
export type Role = (typeof ROLE)[RoleName];

/** Masks of 32 roles, for each word number in turn: word * width + role / 32. */
export interface RoleTable {
  readonly masks: Int32Array;
  readonly width: number;
}

/** Builds the table from the words of each role; words that the lexicon does not know are an error of the language. */
export function createRoles(
  words: Readonly<Record<RoleName, string>>,
  idOf: (word: string) => number,
  count: number,
): RoleTable {
  const width = Math.ceil(Object.keys(ROLE).length / 32);
  const masks = new Int32Array(count * width);
  for (const name of Object.keys(ROLE) as RoleName[]) {
    for (const word of words[name].split(" ")) {
      const id = idOf(word);
      if (id === 0) throw new Error(`role "${name}": "${word}" is not in the lexicon`);
      masks[id * width + (ROLE[name] >> 5)]! |= 1 << (ROLE[name] & 31);
    }
  }
  return { masks, width };
}

/** True when the word with this number plays the role. */
export function playsRole(table: RoleTable, id: number, role: Role): boolean {
  return ((table.masks[id * table.width + (role >> 5)]! >> (role & 31)) & 1) === 1;
}
