import { NUMERIC } from "../lexicon.ts";
import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Rule } from "../rule.ts";
import { SPACED, WORD } from "../tokens.ts";
import { readingOf } from "./reading.ts";

/**
 * Reads one or two of a thing, where the article tells the one.
 *
 *     a cup or two of coffee    a day or two    a goal or two
 *     ^^^^^^^^^^^^               ^^^^^^^^^^^^    ^^^^^^^^^^^^^
 */
export const orTwo: Rule = {
  name: "or-two",
  read(page, at) {
    const { tokens, lexicon, language } = page;
    const two = page.numerals[at]!;
    const or = two.from - 1;
    const noun = or - 1;
    const { from } = page.sentences[two.sentence]!;
    if (two.value !== 2 || two.form !== "words" || noun - 1 < from || !hasRole(page, or, ROLE.or)) return null;
    if (tokens.kind[noun] !== WORD || tokens.gap[or] !== SPACED || tokens.gap[two.from] !== SPACED) return null;
    if (!hasRole(page, noun - 1, ROLE.a)) return null;
    const unit = language.units.backward(tokens, or, noun);
    const entry = unit?.value.find(
      ({ kind, symbol }) => symbol === null && (kind === "duration" || kind === "quantity"),
    );
    // "a thousand or two" has scales, "an old or two" no noun
    if (lexicon.numeric[tokens.id[noun]!]! & (NUMERIC.SCALE | NUMERIC.HUNDRED | NUMERIC.DOZEN)) return null;
    if (!entry && !language.isSingularNoun(tokens, noun)) return null;
    const reading = readingOf(page, "or-two", two, noun - 1, two.to);
    reading.value = null;
    reading.lower = 1;
    reading.upper = 2;
    reading.interval = "range";
    if (entry) {
      reading.measure = entry.kind === "duration" ? "duration" : "quantity";
      reading.unit = entry.name;
      reading.unit_code = entry.ucum;
    } else {
      reading.unit = language.singular(tokens, noun);
      reading.noun = { from: noun, to: two.to, head: noun };
    }
    return reading;
  },
};
