import { FORM, type Grammar } from "../grammar.ts";
import type { Page } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import { FINITE } from "./tag-sets.ts";
import { formOf, TAG } from "./tags.ts";

/** An attachment between commas is no longer than this, in tokens. */
const LONGEST_ASIDE = 8;

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
      (tags[at - 1] === TAG.NOUN ||
        tags[at - 1] === TAG.ADV ||
        isOfThose(page, grammar, tags, at) ||
        closesAside(tags, at - 1, sentence.from)) &&
      at + 1 < sentence.to &&
      (formOf(page.tokens, grammar, at) & FORM.BASE) !== 0 &&
      (tags[at + 1] === TAG.NUM ||
        tags[at + 1] === TAG.DET ||
        tags[at + 1] === TAG.PRON ||
        // "Adding a nurse to the team | cut admissions"
        (tags[sentence.from] === TAG.ING &&
          tags[at + 1] === TAG.NOUN &&
          (formOf(page.tokens, grammar, at) & (FORM.RISE | FORM.FALL)) !== 0) ||
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
    // "the gap between men and women | stands at 14%"
    const level =
      (form & FORM.LINK) !== 0 && page.tokens.id[at + 1] === grammar.particles.at && tags[at + 2] === TAG.NUM;
    const single = (formOf(page.tokens, grammar, at - 1) & FORM.PLURAL) === 0;
    if ((form & FORM.THIRD) !== 0 && object && (level || single)) candidate = at;
  }
}

/** "half of those questioned | favour a ban": behind what was done to them stands what they do. */
function isOfThose({ tokens }: Page, grammar: Grammar, tags: Uint8Array, at: number): boolean {
  return tags[at - 1] === TAG.PART && tokens.id[at - 2] === grammar.particles.those;
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
