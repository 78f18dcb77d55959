import type { Relation } from "../../model/figure.ts";
import { formOf } from "../clauses/tags.ts";
import { FORM } from "../grammar.ts";
import { NUMBER_WORD, SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading, Refiner } from "../rule.ts";
import { DIGITS, GLUED, LOWER, MARK, SPACED, WORD } from "../tokens.ts";

const HYPHEN = 0x2d;

/** From "no" to the hedge of its clause, in tokens. */
const DENIED = 9;

/** Words that may stand between a hedge and its number: "up to the 200", "about an eighth". */
const BETWEEN_HEDGE = 2;
/** A hedge behind may follow the noun: "5 people or more". */
const BEHIND_REACH = 4;

/** First token of the number's hedges: of "more than" in "or more than 40". */
export function hedgeStart(page: Page, reading: Reading): number {
  const { from } = page.sentences[reading.sentence]!;
  let at = reading.from;
  for (let seen = 0; seen < 3 && at > from; seen++) {
    const found = page.language.hedgesBefore.backward(page.tokens, at, from);
    if (found === null) break;
    at = found.at;
  }
  return at;
}

/** Reads the hedge: "about" is ~, "more than" >, "at least" >=, "fewer than" <, "up to" <=. */
export const relation: Refiner = {
  name: "relation",
  refine(page) {
    for (const reading of page.readings) {
      const found = before(page, reading) ?? behind(page, reading);
      if (found !== null) reading.relation = found;
    }
  },
};

function before(page: Page, reading: Reading): Relation | null {
  const { tokens, language } = page;
  const { from } = page.sentences[reading.sentence]!;
  let at = reading.from;
  // "sub-300 sq m", "over-65s": the hedge hangs on a hyphen
  if (tokens.mark[at - 1] === HYPHEN && tokens.gap[at] === GLUED && tokens.gap[at - 1] === GLUED && at - 2 >= from) {
    const joined = language.hedgesBefore.backward(tokens, at - 1, at - 2);
    return joined === null || joined.value === "=" ? null : joined.value;
  }
  // "between about 3 and 5" hedges in front of "between" too
  if (reading.interval === "range" && hasRole(page, at - 1, ROLE.between)) at--;
  for (let skipped = 0; skipped <= BETWEEN_HEDGE && at > from; skipped++) {
    if (tokens.gap[at]! > SPACED) return null;
    const found = language.hedgesBefore.backward(tokens, at, from);
    if (found !== null) {
      // "inched up to 2.7%": the "up" belongs to the verb
      if (found.value === "<=" && hasRole(page, found.at, ROLE.up) && movesBefore(page, found.at, from)) return null;
      // "hand over 37% of their income"
      if (hasRole(page, found.at, ROLE.over) && hasRole(page, found.at - 1, ROLE.handing) && found.at > from)
        return null;
      // "hepatitis C 71%", "vitamin C 12 mg": a capital names, it does not hedge
      if (
        tokens.kind[found.at] === WORD &&
        at - found.at === 1 &&
        tokens.end[found.at]! - tokens.start[found.at]! === 1 &&
        tokens.shape[found.at] !== LOWER
      )
        return null;
      // "a six-under 66": the hedge belongs to the word in front
      if (tokens.mark[found.at - 1] === HYPHEN && tokens.gap[found.at] === GLUED) return null;
      // "by the daily limit of 10 per cent", "short of the legal minimum of 40" name the limit itself
      const bound = found.value === "<=" || found.value === ">=";
      if (bound && hasRole(page, at - 1, ROLE.of) && isDefinite(page, found.at, from)) return null;
      if (found.value === ">" && isDenied(page, found.at, from)) return "<=";
      if (found.value !== "=") return found.value;
      at = found.at;
      continue;
    }
    const word = at - 1;
    // "at least every two weeks" bounds the interval from above
    if (hasRole(page, word, ROLE.every)) {
      const every = language.hedgesBefore.backward(tokens, word, from);
      return every?.value === ">=" ? "<=" : (every?.value ?? null);
    }
    // "less than the $54 of 1990" compares: a definite number is no bound
    if (!hasRole(page, word, ROLE.a) && !hasRole(page, word, ROLE.estimatedWord) && !hasRole(page, word, ROLE.from))
      return null;
    at = word;
  }
  return null;
}

/** "No class may exceed 30 pupils", "nobody waited longer than 40 days": the subject of the clause is denied, and the bound is from above. */
function isDenied(page: Page, hedge: number, from: number): boolean {
  const { tokens, lexicon } = page;
  // "no deaths were seen in more than 40 wards"
  if (isWord(page, hedge - 1, SYNTAX.PREPOSITION) && !hasRole(page, hedge - 1, ROLE.for)) return false;
  let verb = false;
  for (let at = hedge - 1; at >= Math.max(from, hedge - DENIED); at--) {
    const word = tokens.kind[at] === WORD ? lexicon.syntax[tokens.id[at]!]! : 0;
    if (tokens.kind[at] === MARK || word & SYNTAX.RELATIVE || hasRole(page, at, ROLE.that)) return false;
    if (word & (SYNTAX.AUXILIARY | SYNTAX.VERB | SYNTAX.PAST_VERB)) verb = true;
    if (!hasRole(page, at, ROLE.nothing)) continue;
    const before = at - 1;
    return (
      verb &&
      (before < from || tokens.kind[before] === MARK || !isWord(page, before, SYNTAX.AUXILIARY | SYNTAX.PREPOSITION))
    );
  }
  return false;
}

/** "the", with at most two words between: "the daily | limit of". */
function isDefinite(page: Page, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) {
    if (hasRole(page, i, ROLE.the)) return true;
    if (page.tokens.kind[i] !== WORD || isWord(page, i, SYNTAX.PREPOSITION | SYNTAX.AUXILIARY)) return false;
  }
  return false;
}

/** A verb of movement or growth right in front: "rose", "inched", "went"; nothing falls up. */
function movesBefore(page: Page, at: number, from: number): boolean {
  const moves = (i: number) =>
    i >= from &&
    ((formOf(page.tokens, page.language.grammar, i) & (FORM.RISE | FORM.GO)) !== 0 || hasRole(page, i, ROLE.picking));
  // "crept back up to 17,500"
  return moves(at - 1) || (at - 1 > from && isWord(page, at - 1, SYNTAX.ADVERB) && moves(at - 2));
}

/** "fined $1.5m plus costs", "400 mg plus iron": something is added, no bound is told. */
function isAdded(page: Page, reading: Reading, next: number): boolean {
  if (reading.measure === "count" || reading.measure === "age" || !hasRole(page, reading.tail, ROLE.plus)) return false;
  return next < page.sentences[reading.sentence]!.to && page.tokens.kind[next] !== MARK;
}

function isNumber({ tokens, lexicon }: Page, at: number): boolean {
  return (
    tokens.kind[at] === DIGITS || (tokens.kind[at] === WORD && (lexicon.numeric[tokens.id[at]!]! & NUMBER_WORD) !== 0)
  );
}

/** "6GB and up to 256GB": the words behind go on to the next number. */
function leadsOn(page: Page, at: number): boolean {
  return hasRole(page, at, ROLE.to) && hasRole(page, at - 1, ROLE.up);
}

function behind(page: Page, reading: Reading): Relation | null {
  const { tokens, language } = page;
  const { to } = page.sentences[reading.sentence]!;
  if (isAdded(page, reading, reading.tail + 1)) return null;
  // "twice the maximum dose" is a multiple of a bound, not one itself
  if (reading.measure === "ratio" && hasRole(page, reading.tail, ROLE.multiplied)) return null;
  const first = language.hedgesAfter.forward(tokens, reading.tail, to);
  if (first !== null && tokens.gap[reading.tail]! <= SPACED && !leadsOn(page, first.at)) return first.value;
  // "$410 million a year earlier and above the $550 million forecast": what follows is the other side
  const beyond = (found: number) => hasRole(page, found, ROLE.the) || hasRole(page, found, ROLE.a);
  let at = reading.noun?.to ?? reading.tail;
  for (let seen = 0; seen < BEHIND_REACH && at < to; seen++, at++) {
    if (tokens.kind[at] === MARK && tokens.mark[at] !== 0x2d) return null;
    // "one clinic exceeded the maximum": of something else
    if (hasRole(page, at, ROLE.the) || hasRole(page, at, ROLE.a)) return null;
    // a hedge behind another number is that number's: "13.2 million people aged 15 and over"
    if (isNumber(page, at)) return null;
    const found = language.hedgesAfter.forward(tokens, at, to);
    // "40 boats and more than 12 nets": the hedge of the next number
    const others =
      found !== null &&
      (hasRole(page, found.at, ROLE.than) || leadsOn(page, found.at) || isNumber(page, found.at) || beyond(found.at));
    if (found !== null && tokens.kind[at] === WORD && !others) return found.value;
    if (
      isWord(page, at, SYNTAX.PREPOSITION | SYNTAX.AUXILIARY | SYNTAX.CONJUNCTION | SYNTAX.RELATIVE) &&
      !hasRole(page, at, ROLE.of)
    )
      return null;
  }
  return null;
}
