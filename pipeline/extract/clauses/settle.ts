import { FORM, type Grammar } from "../grammar.ts";
import type { Page } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import { formOf, TAG } from "./tags.ts";

export const FINITE = (1 << TAG.VERB) | (1 << TAG.AUX);

export const BOUNDARY =
  (1 << TAG.BREAK) |
  (1 << TAG.SUB) |
  (1 << TAG.COMMA) |
  (1 << TAG.CONJ) |
  (1 << TAG.REL) |
  (1 << TAG.OPEN) |
  (1 << TAG.CLOSE);

/** An attachment between commas is no longer than this, in tokens. */
const LONGEST_ASIDE = 8;

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
  let finite = -1;
  let relative = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const tag = tags[at]!;
    if (tag === TAG.OPEN && mate[at]! > at) {
      at = mate[at]!;
      continue;
    }
    if (((1 << tag) & BOUNDARY) !== 0) {
      relative = tag === TAG.REL;
      if (tag !== TAG.REL) finite = -1;
      continue;
    }
    if (((1 << tag) & FINITE) === 0) continue;
    if (tag === TAG.AUX) {
      finite = at;
      continue;
    }
    const previous = finite;
    finite = at;
    const form = formOf(tokens, grammar, at);
    if (tags[at - 1] === TAG.AUX || auxiliaryBefore(tags, at, sentence.from)) continue;
    if ((form & FORM.PARTICIPLE) === 0 || (form & (FORM.BE | FORM.HAVE)) !== 0) continue;
    // "the authors looked at": nothing is looked or died; "children looked after" are
    if (previous < 0 && grammar.intransitive.has(tokens.id[at]!) && !grammar.after.has(tokens.id[at + 1]!)) continue;
    const behindNoun =
      at > sentence.from && (tags[at - 1] === TAG.NOUN || tags[at - 1] === TAG.NUM || tags[at - 1] === TAG.CLOSE);
    if (!behindNoun) continue;
    // "far above the 0.7% found in adults"
    if (tags[at - 1] === TAG.NUM && isHeld(tags, at, sentence.from)) {
      tags[at] = TAG.PART;
      finite = previous;
      continue;
    }
    // "Of 1,204 patients randomised, 602 were women"
    if (previous < 0 && tags[at + 1] === TAG.COMMA && opensWithOf(page, grammar, sentence.from, at, tags)) {
      tags[at] = TAG.PART;
      finite = previous;
      continue;
    }
    const moves = (form & (FORM.RISE | FORM.FALL)) !== 0;
    const byAgent =
      at + 1 < sentence.to && tokens.id[at + 1] === grammar.particles.by && tags[at + 2] !== TAG.NUM && !moves;
    // a participle takes no object: "Nintendo plunged 4%, as rivals lost 2%"
    const object = tags[at + 1] === TAG.NUM || tags[at + 1] === TAG.DET || tags[at + 1] === TAG.PRON;
    // "the bank said profit rose": a clause stands behind a verb of saying
    const next = tags[at + 1];
    const clause = (next === TAG.NOUN || next === TAG.ADJ) && grammar.clausal.has(tokens.id[at]!);
    if ((object || clause) && previous < 0) {
      relative = false;
      continue;
    }
    if ((previous >= 0 && !relative) || byAgent || finiteAhead(page, grammar, tags, at, sentence.to, mate)) {
      tags[at] = TAG.PART;
      finite = previous;
    }
    relative = false;
  }
}

/** "Of 1,204 patients": a whole that opens the sentence, up to the token. */
function opensWithOf(page: Page, grammar: Grammar, from: number, at: number, tags: Uint8Array): boolean {
  if (page.tokens.id[from] !== grammar.particles.of) return false;
  for (let i = from + 1; i < at; i++) if (((1 << tags[i]!) & BOUNDARY) !== 0) return false;
  return true;
}

/** The number in front of the token stands behind a preposition and an article. */
function isHeld(tags: Uint8Array, at: number, from: number): boolean {
  let i = at - 1;
  while (i > from && tags[i] === TAG.NUM) i--;
  return i > from && tags[i] === TAG.DET && tags[i - 1] === TAG.PREP;
}

/** "three quarters concerned cannabis": what looks like a participle right behind a share, in a stretch without another verb. */
export function rescueShare(page: Page, grammar: Grammar, sentence: Sentence, tags: Uint8Array, at: number): void {
  // "two thirds of these involved cannabis"
  const pointing = grammar.particles.of === page.tokens.id[at] && tags[at + 1] === TAG.DET && tags[at + 2] === TAG.ADJ;
  if (pointing && (formOf(page.tokens, grammar, at + 1) & FORM.PRONOUN) !== 0) {
    rescueShare(page, grammar, sentence, tags, at + 2);
    if (tags[at + 2] === TAG.VERB) tags[at + 1] = TAG.PRON;
    return;
  }
  if (at + 1 >= sentence.to || tags[at] !== TAG.ADJ) return;
  const form = formOf(page.tokens, grammar, at);
  if ((form & FORM.PAST) === 0 || (form & FORM.ADJECTIVE) !== 0) return;
  for (let i = at + 1; i < sentence.to && tags[i] !== TAG.BREAK && tags[i] !== TAG.COMMA; i++)
    if (((1 << tags[i]!) & FINITE) !== 0) return;
  tags[at] = TAG.VERB;
}

/** "of the 20 clinics, five lack a doctor": the base form right behind a bare count, in a stretch without another verb. */
export function rescueBase(page: Page, grammar: Grammar, sentence: Sentence, tags: Uint8Array, at: number): void {
  if (at + 1 >= sentence.to || tags[at] !== TAG.NOUN || (formOf(page.tokens, grammar, at) & FORM.BASE) === 0) return;
  if (tags[at + 1] === TAG.COMMA || tags[at + 1] === TAG.CONJ || tags[at + 1] === TAG.BREAK) return;
  for (let i = at + 1; i < sentence.to && tags[i] !== TAG.BREAK && tags[i] !== TAG.COMMA && tags[i] !== TAG.CONJ; i++)
    if (((1 << tags[i]!) & FINITE) !== 0) return;
  tags[at] = TAG.VERB;
}

/** A stretch without any finite verb has one that looks like a noun: "the bank forecasts growth of 2%". */
export function rescueVerb(page: Page, grammar: Grammar, sentence: Sentence, tags: Uint8Array): void {
  let candidate = -1;
  let behindAside = -1;
  let relative = 0;
  let finite = false;
  for (let at = sentence.from; at <= sentence.to; at++) {
    const tag = at < sentence.to ? tags[at]! : TAG.BREAK;
    // "the alloy, made of iron, reached 900 degrees, while steel melted": the clause behind "while" has a verb of its own
    if (tag === TAG.BREAK || tag === TAG.SUB) {
      if (!finite && behindAside >= 0) tags[behindAside] = TAG.VERB;
      else if (!finite && candidate >= 0) tags[candidate] = TAG.VERB;
      behindAside = -1;
      candidate = -1;
      finite = false;
      relative = 0;
      continue;
    }
    if (tag === TAG.REL) relative = 1;
    else if (tag === TAG.COMMA) relative = 0;
    else if (tag === TAG.VERB || tag === TAG.AUX) {
      // the verb of a relative clause is not the one looked for
      if (relative === 0 || (relative > 1 && tags[at - 1] !== TAG.AUX && tags[at - 1] !== TAG.ADV)) finite = true;
      else relative++;
    }
    // "12 samples, all taken in May, contained"
    if (tag === TAG.PART && tags[at - 1] === TAG.COMMA && (formOf(page.tokens, grammar, at) & FORM.PAST) !== 0)
      behindAside = at;
    if (
      tag === TAG.NOUN &&
      candidate < 0 &&
      at > sentence.from &&
      (tags[at - 1] === TAG.NOUN || tags[at - 1] === TAG.ADV || closesAside(tags, at - 1, sentence.from)) &&
      at + 1 < sentence.to &&
      (formOf(page.tokens, grammar, at) & FORM.BASE) !== 0 &&
      (tags[at + 1] === TAG.NUM ||
        tags[at + 1] === TAG.DET ||
        isDegree(page, grammar, tags, at + 1) ||
        isOfMany(page, grammar, tags, at, sentence.from))
    ) {
      candidate = at;
      continue;
    }
    if (
      candidate >= 0 ||
      tag !== TAG.NOUN ||
      at === sentence.from ||
      tags[at - 1] !== TAG.NOUN ||
      at + 1 >= sentence.to
    )
      continue;
    const form = formOf(page.tokens, grammar, at);
    const next = tags[at + 1]!;
    const object = next === TAG.NOUN || next === TAG.ADJ || next === TAG.ADV || next === TAG.PREP;
    if ((form & FORM.THIRD) !== 0 && object && (formOf(page.tokens, grammar, at - 1) & FORM.PLURAL) === 0)
      candidate = at;
  }
}

/** "Rooms in the old town | start at €140": the verb of a plural behind an attachment, with its level. */
function isOfMany({ tokens }: Page, grammar: Grammar, tags: Uint8Array, at: number, lowest: number): boolean {
  const { particles } = grammar;
  const link = tokens.id[at + 1];
  if ((link !== particles.at && link !== particles.from) || tags[at + 2] !== TAG.NUM) return false;
  let from = at - 1;
  while (from > lowest && at - from < LONGEST_ASIDE && PHRASE.has(tags[from]!)) from--;
  if (tags[from] !== TAG.PREP || tags[from - 1] !== TAG.NOUN) return false;
  return (
    (formOf(tokens, grammar, from - 1) & FORM.PLURAL) !== 0 && (formOf(tokens, grammar, at - 1) & FORM.PLURAL) === 0
  );
}

/** What a noun phrase without attachments is made of. */
const PHRASE: ReadonlySet<number> = new Set([TAG.NOUN, TAG.ADJ, TAG.DET]);

/** "The police, for their part, | want the law": the comma at `at` closes an attachment between commas behind a noun. */
function closesAside(tags: Uint8Array, at: number, lowest: number): boolean {
  if (tags[at] !== TAG.COMMA) return false;
  for (let i = at - 1; i > lowest && i > at - LONGEST_ASIDE; i--)
    if (tags[i] === TAG.COMMA) return tags[i - 1] === TAG.NOUN && tags[i + 1] === TAG.PREP;
  return false;
}

/** "women wait longer than men": a comparative with "than" behind it. */
function isDegree({ tokens }: Page, grammar: Grammar, tags: Uint8Array, at: number): boolean {
  const compares = (formOf(tokens, grammar, at) & (FORM.RISE | FORM.FALL)) !== 0;
  return compares && tags[at] !== TAG.NOUN && tokens.id[at + 1] === grammar.particles.than;
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
      if (!relative) return true;
      if (tag === TAG.VERB) relative = false;
      continue;
    }
    // "said they had": a clause of its own
    if (((1 << tag) & BOUNDARY) !== 0 || tag === TAG.PRON) return false;
  }
  return false;
}
