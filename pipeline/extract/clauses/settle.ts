import { FORM, type Grammar } from "../grammar.ts";
import type { Page } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import { LOWER } from "../tokens.ts";
import { BOUNDARY, FINITE } from "./tag-sets.ts";
import { formOf, TAG } from "./tags.ts";
import { isInWhole, opensWithWhole } from "./wholes.ts";

const MOVES = FORM.RISE | FORM.FALL | FORM.LINK | FORM.COST;

/**
 * An -ed form behind a noun is a finite verb only if its stretch has no other:
 * "the glaciers measured have retreated", "recorded 20 deaths linked to heat".
 */
export function settleParticiples(
  page: Page,
  grammar: Grammar,
  sentence: Sentence,
  tags: Uint8Array,
  mate: Int32Array,
): void {
  const { tokens } = page;
  settleThose(page, grammar, sentence, tags);
  let finite = -1;
  let relative = false;
  let held = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const tag = tags[at]!;
    if (tag === TAG.OPEN && mate[at]! > at) {
      at = mate[at]!;
      continue;
    }
    if (((1 << tag) & BOUNDARY) !== 0) {
      relative = tag === TAG.REL;
      // ", against 4% of those observed in traffic": what is held against the clause before has no verb
      if (tag === TAG.COMMA)
        held = finite >= 0 && grammar.cues.forward(tokens, at + 1, sentence.to)?.value === "compare";
      else if (tag === TAG.BREAK || tag === TAG.SUB) held = false;
      if (tag !== TAG.REL) finite = -1;
      continue;
    }
    if (((1 << tag) & FINITE) === 0) continue;
    if (tag === TAG.AUX) {
      finite = at;
      continue;
    }
    const previous = finite;
    // "it said its drug cut deaths": behind "said" stands a clause with a verb of its own
    finite = grammar.quoting.has(tokens.id[at]!) ? -1 : at;
    const form = formOf(tokens, grammar, at);
    if (tags[at - 1] === TAG.AUX || auxiliaryBefore(tags, at, sentence.from)) continue;
    // "passenger numbers at the airport climbed": a noun with its attachment, in front of the verb
    const counts = (form & FORM.THIRD) !== 0 && (form & FORM.NOUN) !== 0 && (form & MOVES) !== 0;
    if (counts && previous < 0 && tags[at - 1] === TAG.NOUN && tags[at + 1] === TAG.PREP && tags[at + 2] !== TAG.NUM)
      if (finiteAhead(page, grammar, tags, at, sentence.to, mate)) {
        tags[at] = TAG.NOUN;
        finite = previous;
        continue;
      }
    // "energy costs | more than doubled": with nothing but adverbs in front of the verb
    const level =
      (form & FORM.THIRD) !== 0 && (form & FORM.NOUN) !== 0 && (form & MOVES) !== 0 && tags[at - 1] === TAG.NOUN;
    if (level && previous < 0 && tags[at + 1] === TAG.ADV && verbBehind(tags, at + 1, sentence.to)) {
      tags[at] = TAG.NOUN;
      finite = previous;
      continue;
    }
    // "sales at stores open a year | grew": what is an adjective too, in front of the verb
    const state = (form & FORM.ADJECTIVE) !== 0 && (form & FORM.BASE) !== 0 && tags[at - 1] === TAG.NOUN;
    if (state && previous < 0 && finiteAhead(page, grammar, tags, at, sentence.to, mate)) {
      tags[at] = TAG.ADJ;
      finite = previous;
      continue;
    }
    if ((form & FORM.PARTICIPLE) === 0 || (form & (FORM.BE | FORM.HAVE)) !== 0) continue;
    // "far above the 0.7% found in adults", "wider than the 3.9% agreed with lenders"
    if (tags[at - 1] === TAG.NUM && isHeld(tags, at, sentence.from)) {
      tags[at] = TAG.PART;
      finite = previous;
      continue;
    }
    // "the authors looked at": nothing is looked or died; "children looked after" are
    if (previous < 0 && grammar.intransitive.has(tokens.id[at]!) && !grammar.after.has(tokens.id[at + 1]!)) continue;
    // "deaths wholly caused by alcohol"
    const agent = tokens.id[at + 1] === grammar.particles.by && tags[at + 2] !== TAG.NUM;
    const last = tags[at - 1] === TAG.ADV && agent ? at - 2 : at - 1;
    const behindNoun =
      last >= sentence.from && (tags[last] === TAG.NOUN || tags[last] === TAG.NUM || tags[last] === TAG.CLOSE);
    if (!behindNoun) continue;
    // "Of 1,204 patients randomised, 602 were women", "Of the people tested in 2022, 26% were positive"
    if (previous < 0 && isInWhole(tags, at, sentence.to) && opensWithWhole(page, grammar, sentence.from, at, tags)) {
      tags[at] = TAG.PART;
      finite = previous;
      continue;
    }
    const moves = (form & (FORM.RISE | FORM.FALL)) !== 0;
    const byAgent = at + 1 < sentence.to && agent && !moves;
    // a participle takes no object: "Nintendo plunged 4%, as rivals lost 2%"
    const object = tags[at + 1] === TAG.NUM || tags[at + 1] === TAG.DET || tags[at + 1] === TAG.PRON;
    // "the bank said profit rose": a clause stands behind a verb of saying
    const next = tags[at + 1];
    const clause = (next === TAG.NOUN || next === TAG.ADJ) && grammar.clausal.has(tokens.id[at]!);
    if ((object || clause) && previous < 0) {
      relative = false;
      continue;
    }
    if ((previous >= 0 && !relative) || held || byAgent || isFollowed(page, grammar, tags, at, sentence, mate)) {
      tags[at] = TAG.PART;
      finite = previous;
    }
    relative = false;
  }
}

/** A finite verb follows; behind a name only a certain one counts: "Oduya led with 48% of votes counted from". */
function isFollowed(
  page: Page,
  grammar: Grammar,
  tags: Uint8Array,
  at: number,
  { from, to }: Sentence,
  mate: Int32Array,
): boolean {
  const { tokens } = page;
  const name = tags[at - 1] === TAG.NOUN && tokens.shape[at - 1] !== LOWER && tokens.id[at - 1] === 0 && at - 1 > from;
  return finiteAhead(page, grammar, tags, at, to, mate, name);
}

/** "58% of those evicted", "17% of those warned left": behind a preposition, those to whom it was done. */
function settleThose({ tokens }: Page, grammar: Grammar, { from, to }: Sentence, tags: Uint8Array): void {
  for (let at = from + 2; at < to; at++) {
    if (tags[at] !== TAG.VERB || tokens.id[at - 1] !== grammar.particles.those || tags[at - 2] !== TAG.PREP) continue;
    if ((formOf(tokens, grammar, at) & FORM.PARTICIPLE) !== 0) tags[at] = TAG.PART;
  }
}

/** "more than | doubled": adverbs, and a finite verb. */
function verbBehind(tags: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && at < from + 4 && tags[at] === TAG.ADV) at++;
  return at < to && tags[at] === TAG.VERB;
}

/** The number in front of the token stands behind a preposition and an article. */
function isHeld(tags: Uint8Array, at: number, from: number): boolean {
  let i = at - 1;
  while (i > from && tags[i] === TAG.NUM) i--;
  return i > from && tags[i] === TAG.DET && tags[i - 1] === TAG.PREP;
}

export function auxiliaryBefore(tags: Uint8Array, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 4; i--) {
    if (tags[i] === TAG.AUX) return true;
    if (tags[i] !== TAG.ADV) return false;
  }
  return false;
}

export function finiteAhead(
  { tokens }: Page,
  grammar: Grammar,
  tags: Uint8Array,
  at: number,
  to: number,
  mate: Int32Array,
  certain = false,
): boolean {
  let relative = false;
  for (let i = at + 1; i < to && i < at + 20; i++) {
    const tag = tags[i]!;
    if (tag === TAG.OPEN && mate[i]! > i) {
      i = mate[i]!;
      continue;
    }
    // "syringes handed out per person who injects fell": the first verb behind "who" is not the one
    if (tag === TAG.REL && tags[i - 1] === TAG.NOUN) {
      relative = true;
      continue;
    }
    // "left without being seen"
    // "reported having used": no finite verb either
    const gerund = tag === TAG.AUX && (formOf(tokens, grammar, i) & FORM.ING) !== 0;
    if (gerund || (tag === TAG.AUX && tags[i - 1] === TAG.PREP)) {
      while (i + 1 < to && (tags[i + 1] === TAG.VERB || tags[i + 1] === TAG.AUX || tags[i + 1] === TAG.ADV)) i++;
      continue;
    }
    if (((1 << tag) & FINITE) !== 0) {
      const perhaps = certain && tags[i - 1] === TAG.NOUN && tags[i + 1] === TAG.PREP && tag === TAG.VERB;
      if (perhaps && (formOf(tokens, grammar, i) & FORM.PARTICIPLE) !== 0) continue;
      if (!relative) return true;
      if (tag === TAG.VERB) relative = false;
      continue;
    }
    // "said they had": a clause of its own
    if (((1 << tag) & BOUNDARY) !== 0 || tag === TAG.PRON) return false;
  }
  return false;
}
