import { FORM } from "../grammar.ts";
import type { TokenSpan } from "../rule.ts";
import { isNamed, spellEnd } from "./names.ts";
import type { Parse } from "./parse.ts";
import { trimmed } from "./phrase.ts";
import { phraseEnd } from "./plain.ts";
import { TAG } from "./tags.ts";
import type { Verb } from "./verb-groups.ts";

export const LONGEST_PREDICATE = 12;

/** From "against" to the number that something is held against, in tokens. */
const YARDSTICK = 6;

/** What a verb says, from the verb on: "had a suppressed viral load", without times, places and numbers. */
export function predicateParts(parse: Parse, verb: Verb, from: number = verb.from): TokenSpan[] {
  const { tags, tokens, grammar, mate } = parse;
  const meant = verb.head === from || verb.from === from ? standsFor(parse, verb) : null;
  if (meant) {
    const more = predicateParts(parse, { ...verb, from: verb.to + 1, to: verb.to + 1 });
    const own = toldOfThemselves(parse, meant);
    // "61% did": work, and not "to work"
    const said = meant.kind === "infinitive" ? predicateParts(parse, meant, meant.head) : predicateParts(parse, meant);
    return [...said, ...(own ? predicateParts(parse, own) : []), ...more];
  }
  const parts: TokenSpan[] = [];
  let start = -1;
  let words = 0;
  let at = from;
  const close = (to: number) => {
    if (start >= 0 && to > start) parts.push({ from: start, to });
    start = -1;
  };
  for (; at < verb.end && words < LONGEST_PREDICATE; at++) {
    const tag = tags[at]!;
    if (tag === TAG.OPEN && mate[at]! > at) {
      close(at);
      at = mate[at]!;
      continue;
    }
    if (tag === TAG.COMMA || tag === TAG.BREAK || tag === TAG.SUB || tag === TAG.CLOSE || tag === TAG.OTHER) break;
    // "are thought to be women", "to have died"
    const finite = (tag === TAG.VERB || tag === TAG.AUX) && tags[at - 1] !== TAG.TO && tags[at - 2] !== TAG.TO;
    if (at >= verb.to && (tag === TAG.REL || (finite && start >= 0))) break;
    if (
      tag === TAG.CONJ &&
      (tags[at + 1] === TAG.VERB ||
        tags[at + 1] === TAG.AUX ||
        tags[at + 1] === TAG.DET ||
        tags[at + 1] === TAG.PREP ||
        tags[at + 1] === TAG.ADV ||
        // "classified as acute and | 36% as chronic"
        (tags[at + 1] === TAG.NUM && tags[pastNumber(parse, at + 1)] === TAG.PREP))
    )
      break;
    if (tag === TAG.TIME || (tag === TAG.NUM && tags[at + 1] !== TAG.JOIN)) {
      // "after 12 months": the attachment goes with its number
      const attached = tag === TAG.NUM && tags[at - 1] === TAG.PREP;
      close(at);
      // "missed 10% of sessions"
      if (tag === TAG.NUM && tokens.id[at + 1] === grammar.particles.of) at++;
      if (attached)
        while (at + 1 < verb.end && (tags[at + 1] === TAG.NUM || tags[at + 1] === TAG.NOUN || tags[at + 1] === TAG.ADJ))
          at++;
      continue;
    }
    if (tag === TAG.PREP && at >= verb.to) {
      if (tokens.id[at] === grammar.particles.than) break;
      if (tags[at + 1] === TAG.TIME) {
        close(at);
        continue;
      }
      const hedge = grammar.hedges.forward(tokens, at, verb.end);
      const behind = hedge && tags[hedge.at] !== TAG.NOUN ? hedge.at : spellEnd(parse, at, verb.end);
      if (behind > at) {
        close(at);
        at = behind - 1;
        continue;
      }
      if (grammar.places.has(tokens.id[at]!) && isNamed(parse, at + 1, verb.end)) {
        close(at);
        at = Math.max(at, placeEnd(parse, at + 1, verb.end) - 1);
        continue;
      }
      // "vaccinated against measles" compares with nothing
      const against = grammar.cues.forward(tokens, at, verb.end)?.value === "compare";
      if (against && (verb.passive ? parse.readings.some(({ from }) => from > at && from <= at + YARDSTICK) : true))
        break;
    }
    if (start < 0) start = at;
    words++;
  }
  close(at);
  const said = trimmed(parse, parts);
  const last = said.at(-1);
  // "had finished it": the pronoun tells nothing
  const word = last ? tokens.id[last.to - 1] : 0;
  const idle = word === grammar.particles.it || word === grammar.particles.them;
  if (!last || !idle || last.to - last.from < 2 || tags[last.to - 2] === TAG.PREP) return said;
  return [...said.slice(0, -1), { from: last.from, to: last.to - 1 }];
}

/** "reported having used it", "admitted driving drunk": what they told that they did. */
export function toldOfThemselves({ verbs, grammar, tokens }: Parse, verb: Verb): Verb | null {
  if (!grammar.admitting.has(tokens.id[verb.head]!)) return null;
  return verbs.find(({ kind, from }) => kind === "gerund" && from >= verb.to && from <= verb.to + 1) ?? null;
}

/** Behind a verb that says nothing of its own. */
const ENDED: ReadonlySet<number> = new Set([TAG.OTHER, TAG.COMMA, TAG.BREAK]);

/** "812 started it, and 436 did so for the first time": the verb of the clause before, that "so" points to. */
function standsFor({ tokens, tags, grammar, verbs }: Parse, verb: Verb): Verb | null {
  const does = (verb.form & FORM.DO) !== 0 || tokens.id[verb.head] === grammar.particles.done;
  const so = tokens.id[verb.to] === grammar.particles.so;
  const alone = ENDED.has(tags[verb.to]!) && verb.to === verb.from + 1;
  if (verb.passive || !(does ? so || alone : alone && (verb.form & (FORM.BE | FORM.HAVE)) !== 0)) return null;
  const before = verbs.findLast(({ kind, from, relative }) => kind === "finite" && from < verb.from && relative < 0);
  if (!before || (before.form & FORM.DO) !== 0) return null;
  // "Mothers were less likely to work than fathers: 61% did"
  if (does && !so && (before.form & FORM.BE) !== 0)
    return verbs.find(({ kind, from }) => kind === "infinitive" && from >= before.to && from < verb.from) ?? null;
  // "41% of the pupils were called, 27% of the others were"
  return does || (before.form & verb.form & (FORM.BE | FORM.HAVE)) !== 0 || before.passive ? before : null;
}

function pastNumber({ tags }: Parse, at: number): number {
  let end = at;
  while (tags[end] === TAG.NUM) end++;
  return end;
}

/** Behind a place with what its name goes on with: "the Democratic Republic of the Congo". */
function placeEnd(parse: Parse, from: number, limit: number): number {
  let end = phraseEnd(parse, from, limit);
  while (parse.tokens.id[end] === parse.grammar.particles.of && end < limit && isNamed(parse, end + 1, limit)) {
    const next = phraseEnd(parse, end + 1, limit);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}
