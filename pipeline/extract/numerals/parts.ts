import { NUMERIC, SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { SPACED, WORD } from "../tokens.ts";
import { classOf, firstClass, readCardinal, step, worth } from "./cardinal.ts";
import { numeralOf, scaleBy } from "./numeral.ts";

const BARE = NUMERIC.UNIT | NUMERIC.TEEN | NUMERIC.TENS;

/** "one twenty-fifth", "three twenty-firsts": a denominator of two words. */
export function readCompoundPart(page: Page, numeral: Numeral, limit: number): Numeral | null {
  const { tokens } = page;
  const tens = step(page, numeral.to, limit);
  if (!(classOf(page, tens, limit) & NUMERIC.TENS) || tens + 2 >= limit || tokens.mark[tens + 1] !== 0x2d) return null;
  const last = tens + 2;
  const classes = classOf(page, last, limit);
  if (!(classes & (NUMERIC.PART | NUMERIC.ORDINAL)) || !(worth(page, last) < 10)) return null;
  return numeralOf(numeral.from, last + 1, numeral.value / (worth(page, tens) + worth(page, last)), 0.005, "fraction");
}

/** A fraction whose denominator stands at `at`, with the numerator read before: "two thirds", "a quarter", "half a million". */
export function readPart(page: Page, from: number, at: number, numerator: number, limit: number): Numeral | null {
  const { tokens } = page;
  const classes = firstClass(page, at);
  if (from === at && classes & NUMERIC.ORDINAL && !isPortion(page, at, limit)) return null; // a bare "third" is an ordinal
  if (
    from === at &&
    worth(page, at) === 4 &&
    !(classOf(page, at + 1, limit) & (NUMERIC.SCALE | NUMERIC.HUNDRED | NUMERIC.DOZEN))
  )
    return quarterOfYear(at);
  const fraction = numeralOf(from, at + 1, numerator / worth(page, at), 0.005, "fraction");
  const quarter = classOf(page, at + 1, limit);
  if (quarter & (NUMERIC.SCALE | NUMERIC.DOZEN) && !(quarter & NUMERIC.VAGUE))
    return partOfScale(page, fraction, at + 1, limit);
  // "half a million", "a quarter of a million", "two thirds of a million"
  let next = step(page, at + 1, limit);
  if (classOf(page, next, limit) & NUMERIC.OF) next++;
  if (classOf(page, next, limit) & NUMERIC.ARTICLE) {
    next = step(page, next + 1, limit);
    const scale = classOf(page, next, limit);
    if (scale & (NUMERIC.HUNDRED | NUMERIC.SCALE | NUMERIC.DOZEN) && !(scale & NUMERIC.VAGUE))
      return partOfScale(page, fraction, next, limit);
  }
  // "two out of five hundredths" and the like stay fractions; a time or place word makes it a date or a name, decided later
  if (
    classes & NUMERIC.ORDINAL &&
    from < at &&
    numerator === 1 &&
    tokens.kind[from] === WORD &&
    numeratorIsOrdinalUse(page, at, limit)
  )
    return null;
  return fraction;
}

/** "the remaining third", "the poorest fifth of households": a part of all, and none in a row. */
function isPortion(page: Page, at: number, limit: number): boolean {
  if (!hasRole(page, at - 1, ROLE.portion)) return false;
  const next = at + 1;
  return (
    next >= limit ||
    page.tokens.kind[next] !== WORD ||
    isWord(page, next, SYNTAX.PREPOSITION | SYNTAX.AUXILIARY | SYNTAX.MODAL | SYNTAX.PAST_VERB | SYNTAX.CONJUNCTION)
  );
}

/** A bare "quarter" is three months. */
function quarterOfYear(at: number): Numeral {
  const quarter = numeralOf(at, at + 1, Number.NaN, 0, "vague");
  quarter.reason = "date";
  return quarter;
}

/** "a third round" counts in order: an ordinal in front of a singular noun, where a fraction would have "of". */
function numeratorIsOrdinalUse(page: Page, at: number, limit: number): boolean {
  const { tokens } = page;
  const next = at + 1;
  if (next >= limit || tokens.kind[next] !== WORD || tokens.gap[next] !== SPACED) return false;
  // "fell a third last year"
  if (hasRole(page, next, ROLE.timeWord)) return false;
  if (page.language.isSingularNoun(tokens, next)) return true;
  // "a third straight year", but "a third larger share"
  const adjective = isWord(page, next, SYNTAX.ADJECTIVE) && !isWord(page, next, SYNTAX.COMPARATIVE | SYNTAX.ADVERB);
  return (adjective || hasRole(page, next, ROLE.running)) && page.language.isSingularNoun(tokens, next + 1);
}

function partOfScale(page: Page, fraction: Numeral, at: number, limit: number): Numeral {
  const scale = worth(page, at);
  fraction.value *= scale;
  fraction.precision = 0.05 * scale;
  fraction.form = "words";
  fraction.scaled = true;
  fraction.to = at + 1;
  scaleWordsBehind(page, fraction, limit);
  return fraction;
}

/** Adds "and a half", "and three quarters" of `unit`: 2.5, or 1.5 million for "one million and a half". */
export function addPartBehind(page: Page, numeral: Numeral, limit: number, unit: number): void {
  let at = step(page, numeral.to, limit);
  if (!(classOf(page, at, limit) & NUMERIC.AND)) return;
  at = step(page, at + 1, limit);
  let numerator = 1;
  const classes = classOf(page, at, limit);
  if (classes & NUMERIC.ARTICLE) at = step(page, at + 1, limit);
  else if (classes & BARE) {
    const cardinal = readCardinal(page, at, limit);
    if (cardinal === null || cardinal.value > 99) return;
    numerator = cardinal.value;
    at = step(page, cardinal.to, limit);
  } else if (!(classes & NUMERIC.PART) || classes & NUMERIC.ORDINAL) return;
  if (!(classOf(page, at, limit) & NUMERIC.PART)) return;
  const denominator = worth(page, at);
  // "fell by two and a third of …": a fraction of its own when "of" follows
  if (classOf(page, at + 1, limit) & NUMERIC.OF) return;
  // "one billion and a quarter million": the part has a scale of its own
  const own = classOf(page, at + 1, limit);
  if (unit > 1 && own & NUMERIC.SCALE && !(own & NUMERIC.VAGUE)) {
    numeral.value += (numerator / denominator) * worth(page, at + 1);
    numeral.to = at + 2;
    return;
  }
  numeral.value += (numerator / denominator) * unit;
  numeral.precision = 0.05 * unit;
  numeral.decimal = true;
  numeral.to = at + 1;
}

/** "two and a half million", "five and a quarter thousand" */
export function scaleWordsBehind(page: Page, numeral: Numeral, limit: number): void {
  if (!numeral.decimal) return;
  const classes = classOf(page, numeral.to, limit);
  if (!(classes & (NUMERIC.SCALE | NUMERIC.HUNDRED)) || classes & NUMERIC.VAGUE) return;
  const scale = worth(page, numeral.to);
  numeral.value = scaleBy(numeral.value, scale);
  numeral.precision = scaleBy(numeral.precision, scale);
  numeral.scaled = true;
  numeral.to++;
}
