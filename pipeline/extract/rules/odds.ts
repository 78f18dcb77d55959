import { SYNTAX } from "../lexicon.ts";
import { hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Rule } from "../rule.ts";
import { GLUED } from "../tokens.ts";
import { readingOf, tidy } from "./reading.ts";

const COLON = 0x3a;

/**
 * Reads a ratio of two printed numbers.
 *
 *     by 2:1    four to one    a ratio of 1 to 4
 *        ^^^    ^^^^^^^^^^^               ^^^^^^
 */
export const odds: Rule = {
  name: "odds",
  read(page, at, end) {
    const { tokens, numerals } = page;
    const first = numerals[at]!;
    const second = at + 1 < end ? numerals[at + 1]! : null;
    if (
      second === null ||
      second.reason !== null ||
      // "2.2 to 1", but "0.4 to 1.5" is a range
      second.decimal ||
      (first.decimal && second.value !== 1) ||
      second.from - first.to !== 1 ||
      second.value === 0
    )
      return null;
    if (
      first.form === "fraction" ||
      second.form === "fraction" ||
      first.form === "multiple" ||
      second.form === "multiple" ||
      first.value <= 0
    )
      return null;
    const between = first.to;
    const colon = tokens.mark[between] === COLON && tokens.gap[between] === GLUED && tokens.gap[second.from] === GLUED;
    const to = hasRole(page, between, ROLE.to) && (second.value === 1 || first.value === 1);
    if (!colon && !to) return null;
    if (to) {
      // "fell from two to one" moves and "1 to 2 thousand" ranges: a ratio says so, or ends in one
      const cue =
        hasRole(page, first.from - 1, ROLE.by) ||
        hasRole(page, first.from - 2, ROLE.by) ||
        isWord(page, first.from - 2, SYNTAX.RATIO) ||
        hasRole(page, first.from - 3, ROLE.by);
      if (!cue && !(second.value === 1 && first.value > 1)) return null;
      if (hasRole(page, first.from - 1, ROLE.from) || hasRole(page, first.from - 1, ROLE.between)) return null;
    }
    const reading = readingOf(page, "odds", first, first.from, second.to);
    reading.measure = "ratio";
    reading.value = tidy(first.value / second.value);
    reading.precision = first.precision / second.value;
    return reading;
  },
};
