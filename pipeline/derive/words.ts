/** Words that say nothing about what is measured: small words, kinds of number, and how it came to be known. */
const EMPTY = new Set(
  (
    "recorded reported registered counted notified observed estimated measured known found seen " +
    "a an the of in on at to for from by with and or who which that is are was were be been being has have had their its his her " +
    "this these those as than per it into among amongst within during such number total overall annual yearly average mean median rate share proportion percentage level"
  ).split(" "),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that make a phrase say something else than the wording it holds: "the cost of treatment", "a murder suspect". */
export const TURNS = {
  any: words(
    "cost price spending budget funding fund expenditure tax fine ban benefit income wage salary revenue market sale trial " +
      "vaccine volunteer researcher suspect staff officer guard worker work doctor customer company firm cancer purity dose dosage age wait waiting time " +
      "surveyed interviewed polled questioned sold growth prevention expert bill act campaign training course",
  ),
  /** Only in front: "prisons that offer treatment" counts prisons. */
  first: words(
    "country prison city school pharmacy region province state hospital district town site service programme clinic",
  ),
};

/** Most words are plain, and taking them apart costs more than all the rest. */
const PLAIN = /^[a-z0-9]*$/u;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The telling words of a phrase, in order, each cut to a stem.
 *
 *     "the annual number of new cases of HIV"  ->  new case hiv
 *
 * A phrase of nothing but empty words keeps them: "the average" is still a name.
 */
export function stems(phrase: string): string[] {
  const words = (phrase.toLowerCase().match(WORD) ?? []).map(stem);
  const telling = words.filter((word) => !EMPTY.has(word));
  return telling.length > 0 ? telling : words;
}

/** A word without its plural: cases, case; deaths, death; studies, study. Also strips accents, for slugs. */
export function stem(word: string): string {
  const plain = PLAIN.test(word) ? word : word.normalize("NFKD").replace(/\p{M}/gu, "");
  if (plain === "people") return "person";
  if (plain.length > 4 && plain.endsWith("ies")) return `${plain.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/u.test(plain)) return plain.slice(0, -2);
  if (plain.length > 3 && plain.endsWith("s") && !/(?:ss|us|is)$/u.test(plain)) return plain.slice(0, -1);
  return plain;
}

/**
 * How alike two phrases are: shared telling words over those of the shorter one, 0 to 1.
 * "deaths from malaria" and "malaria deaths in the country" are 1: a shorter name of the same thing is as good.
 *
 * @returns null when either is missing: nothing is known
 */
export function likeness(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  if (a === b) return 1;
  const first = new Set(stems(a));
  const second = new Set(stems(b));
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  const shorter = Math.min(first.size, second.size);
  return shorter === 0 ? null : shared / shorter;
}
