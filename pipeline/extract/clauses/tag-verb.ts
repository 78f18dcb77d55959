import { FORM, type Grammar } from "../grammar.ts";
import { LOWER, type Tokens, WORD } from "../tokens.ts";
import {
  isAgeBehind,
  isBehindTime,
  isExpected,
  isOfBe,
  isWish,
  movesBy,
  opensWithShare,
  setsAside,
  stands,
} from "./tag-around.ts";
import { formOf, hasThird, TAG } from "./tags.ts";

/** Words before which a finite verb is likelier than a noun: "costs €5", "rose by". */
export const OBJECT_START = (1 << TAG.NUM) | (1 << TAG.DET) | (1 << TAG.PRON) | (1 << TAG.TIME);

/** What may stand in front of a name in a list. */
const NAME_OPENER =
  (1 << TAG.COMMA) | (1 << TAG.BREAK) | (1 << TAG.CONJ) | (1 << TAG.OPEN) | (1 << TAG.PREP) | (1 << TAG.NUM);

/** What "compared with" stands behind, where it is no verb of its own. */
const COMPARABLE: ReadonlySet<number> = new Set([TAG.BREAK, TAG.NOUN, TAG.TIME, TAG.NUM, TAG.CLOSE, TAG.ADJ]);

/** be, have, do and modals are auxiliaries before a verb, verbs of their own elsewhere. */
export function tagOfAuxiliary(
  grammar: Grammar,
  tokens: Tokens,
  at: number,
  to: number,
  tags: Uint8Array,
  form: number,
): number {
  if ((form & FORM.MODAL) !== 0) return TAG.AUX;
  for (let i = at + 1; i < to && i <= at + 4; i++) {
    const next = formOf(tokens, grammar, i);
    // "are now acquired"
    const nowadays = tags[i] === TAG.TIME && grammar.nowadays.has(tokens.id[i]!) && tags[i + 1] === TAG.OTHER;
    if (nowadays && (formOf(tokens, grammar, i + 1) & (FORM.PARTICIPLE | FORM.ING)) !== 0) continue;
    // "have more than tripled"
    if (tokens.id[i + 1] === grammar.particles.than && (formOf(tokens, grammar, i + 2) & FORM.PARTICIPLE) !== 0) {
      i++;
      continue;
    }
    if (tags[i] === TAG.NUM || tags[i] === TAG.TIME) return TAG.VERB;
    if ((next & (FORM.NEGATION | FORM.BE)) !== 0) {
      if ((next & FORM.BE) !== 0) return TAG.AUX;
      continue;
    }
    if ((form & FORM.BE) !== 0 && (next & (FORM.PARTICIPLE | FORM.ING)) !== 0) return TAG.AUX;
    if ((form & FORM.HAVE) !== 0 && (next & FORM.PARTICIPLE) !== 0)
      return (next & FORM.NOUN) !== 0 && (next & FORM.PAST) === 0 ? TAG.VERB : TAG.AUX;
    if ((form & FORM.DO) !== 0 && (next & FORM.BASE) !== 0) return TAG.AUX;
    if ((next & FORM.ADVERB) !== 0) continue;
    if ((form & FORM.BE) !== 0 && tokens.id[i] === grammar.particles.to) return TAG.AUX;
    return TAG.VERB;
  }
  return TAG.VERB;
}

/** A word that is a form of a verb, and perhaps a noun or adjective too. */
export function tagOfVerb(
  tokens: Tokens,
  grammar: Grammar,
  at: number,
  form: number,
  last: number,
  lastTag: number,
  next: number,
  nextTag: number,
  tags: Uint8Array,
  from: number,
): number {
  const noun = (form & FORM.NOUN) !== 0;
  const nextNominal = (next & (FORM.NOUN | FORM.ADJECTIVE)) !== 0 && (next & FORM.PREPOSITION) === 0;
  const modifier = lastTag === TAG.DET || lastTag === TAG.ADJ || lastTag === TAG.NUM || lastTag === TAG.POSS;
  const objectNext =
    ((1 << nextTag) & OBJECT_START) !== 0 ||
    ((next & (FORM.DETERMINER | FORM.PRONOUN)) !== 0 && tokens.id[at + 1] !== grammar.particles.there);
  const lastForm = last < 0 ? 0 : formOf(tokens, grammar, last);
  const capital = tokens.shape[at] !== LOWER && at > from;
  if (grammar.aged.has(tokens.id[at]!)) return TAG.PART;
  // "20 (6%) lower than in 2020"
  if ((form & FORM.ADJECTIVE) !== 0 && tokens.id[at + 1] === grammar.particles.than) return TAG.ADJ;
  if (lastTag === TAG.TO || (lastTag === TAG.AUX && (lastForm & (FORM.MODAL | FORM.DO)) !== 0))
    return (form & FORM.BASE) !== 0 ? TAG.INF : noun ? TAG.NOUN : TAG.VERB;
  if (lastTag === TAG.AUX) return (form & (FORM.PARTICIPLE | FORM.ING)) !== 0 ? TAG.VERB : noun ? TAG.NOUN : TAG.VERB;
  if (capital && noun) return TAG.NOUN;
  // ", Hang Seng": a name of two words
  if (capital && ((1 << lastTag) & NAME_OPENER) !== 0 && tokens.kind[at + 1] === WORD && tokens.shape[at + 1] !== LOWER)
    return TAG.NOUN;
  // "a two-bedroom flat cost €2,258"
  if (
    (form & FORM.COST) !== 0 &&
    (form & FORM.PAST) !== 0 &&
    (form & FORM.BASE) !== 0 &&
    nextTag === TAG.NUM &&
    lastTag !== TAG.DET &&
    lastTag !== TAG.PREP
  )
    return TAG.VERB;
  if ((form & FORM.ING) !== 0) {
    // "Sampling between 2014 and 2017 came back": what heads the sentence in front of a preposition is a thing
    const moves = (form & (FORM.RISE | FORM.FALL)) !== 0;
    if (last < 0 && (next & FORM.PREPOSITION) !== 0 && !moves) return TAG.NOUN;
    // "; shoplifting is down", "In one town, shoplifting fell"
    const opens = last < 0 || lastTag === TAG.BREAK;
    if (opens && last === at - 1 && (next & (FORM.BE | FORM.HAVE | FORM.MODAL)) !== 0) return TAG.NOUN;
    const fell = (next & (FORM.RISE | FORM.FALL)) !== 0 && (next & FORM.PAST) !== 0 && (next & FORM.NOUN) === 0;
    if ((opens || lastTag === TAG.COMMA) && fell) return TAG.NOUN;
    // "Meeting the targets would cost": it takes an object
    if (last < 0 && (next & FORM.DETERMINER) !== 0) return TAG.ING;
    if (lastTag === TAG.DET && nextTag === TAG.NUM) return TAG.ADJ;
    // "while smoking 20 a day", "after lowering its forecast": it takes an object
    const owns = grammar.possessive.has(tokens.id[at + 1]!);
    if ((lastTag === TAG.SUB && nextTag === TAG.NUM) || (lastTag === TAG.PREP && last === at - 1 && owns))
      return TAG.ING;
    // "the year's worst performing sector"
    if (
      nextNominal &&
      !objectNext &&
      tags[at - 1] === TAG.ADV &&
      (formOf(tokens, grammar, at - 1) & FORM.ADJECTIVE) !== 0
    )
      return TAG.ADJ;
    // "without waiting lists", "for living costs": it takes no object
    if (lastTag === TAG.PREP && (next & FORM.PLURAL) !== 0 && grammar.intransitive.has(tokens.id[at]!)) return TAG.ADJ;
    // "cut reoffending by 75%"
    const cut = (lastForm & (FORM.RISE | FORM.FALL)) !== 0 && tokens.id[at + 1] === grammar.particles.by;
    if ((lastTag === TAG.VERB || lastTag === TAG.INF) && last === at - 1 && cut) return TAG.NOUN;
    // "cut waiting times"
    if ((lastTag === TAG.VERB || lastTag === TAG.INF) && (next & FORM.PLURAL) !== 0 && (next & FORM.NOUN) !== 0)
      return TAG.ADJ;
    if (modifier || lastTag === TAG.PREP)
      return nextNominal && !objectNext && modifier
        ? TAG.ADJ
        : noun
          ? TAG.NOUN
          : lastTag === TAG.PREP
            ? TAG.ING
            : TAG.NOUN;
    if (lastTag === TAG.NOUN && last === at - 1 && noun && (lastForm & FORM.PLURAL) === 0) return TAG.NOUN;
    return noun && lastTag !== TAG.NOUN && lastTag !== TAG.COMMA ? TAG.NOUN : TAG.ING;
  }
  const past = (form & (FORM.PAST | FORM.PARTICIPLE)) !== 0;
  const base = (form & FORM.BASE) !== 0;
  if (past && !base) {
    if ((form & FORM.PAST) === 0) {
      if (nextNominal && lastTag !== TAG.NOUN && !objectNext) return TAG.ADJ;
      return lastTag === TAG.COMMA || lastTag === TAG.NOUN || lastTag === TAG.NUM || lastTag === TAG.OPEN
        ? TAG.PART
        : TAG.ADJ;
    }
    if ((form & FORM.PARTICIPLE) === 0) return noun && (modifier || lastTag === TAG.PREP) ? TAG.NOUN : TAG.VERB;
    if ((modifier || lastTag === TAG.PREP || lastTag === TAG.VERB) && nextNominal && !objectNext) return TAG.ADJ;
    if (lastTag === TAG.DET || lastTag === TAG.POSS) return TAG.ADJ;
    if (lastTag === TAG.PREP && noun) return TAG.NOUN;
    if (
      (lastTag === TAG.CONJ || lastTag === TAG.COMMA) &&
      nextNominal &&
      !objectNext &&
      last - 1 >= from &&
      tags[last - 1] === TAG.ADJ
    )
      return TAG.ADJ;
    if (last < 0 && nextNominal && !objectNext) return TAG.ADJ;
    if (last < 0 || lastTag === TAG.OPEN || lastTag === TAG.COMMA) return TAG.PART;
    // "Thirteen died – six of them men – compared with 17", "fell by 3% in May compared with April"
    if (COMPARABLE.has(lastTag) && grammar.cues.forward(tokens, at, tokens.size)?.value === "compare")
      if (lastTag === TAG.BREAK || tags.subarray(from, at).includes(TAG.VERB)) return TAG.PART;
    // "higher than expected", "felt exhausted", "became newly infected"
    const near = last === at - 1 || (last === at - 2 && tags[at - 1] === TAG.ADV);
    if (lastTag === TAG.PREP || (lastTag === TAG.VERB && near && (lastForm & FORM.LINK) !== 0)) return TAG.ADJ;
    return TAG.VERB;
  }
  // base forms and third persons
  if (!noun) {
    // "the cells are 2 mm slim"
    if (base && lastTag === TAG.NUM && last === at - 1 && isOfBe(tokens, grammar, tags, last, from)) return TAG.ADJ;
    // "half live with it", but "twice lower in May"
    const moves = (form & (FORM.RISE | FORM.FALL)) !== 0;
    const counted = lastTag === TAG.NUM && last === at - 1 && (next & FORM.PREPOSITION) !== 0 && !moves;
    if (
      (form & FORM.ADJECTIVE) !== 0 &&
      ((modifier && !counted) || lastTag === TAG.VERB || lastTag === TAG.PREP || nextNominal)
    )
      return TAG.ADJ;
    return lastTag === TAG.PREP || lastTag === TAG.DET ? TAG.NOUN : TAG.VERB;
  }
  // "figures for 2023 show there were"
  const existential =
    tokens.id[at + 1] === grammar.particles.there &&
    (formOf(tokens, grammar, at + 2) & (FORM.BE | FORM.HAVE | FORM.MODAL)) !== 0;
  if (existential && (lastTag === TAG.NOUN || lastTag === TAG.TIME || lastTag === TAG.CLOSE)) return TAG.VERB;
  // ": 4% smoke daily"
  const daily = (next & FORM.ADVERB) !== 0 || !nextNominal;
  if (lastTag === TAG.NUM && last === at - 1 && base && daily && opensWithShare(tokens, tags, last, from))
    return TAG.VERB;
  // "children under five account for"
  if (lastTag === TAG.NUM && base && !nextNominal && isAgeBehind(tags, last, from)) return TAG.VERB;
  if (modifier || lastTag === TAG.PREP || lastTag === TAG.JOIN) return TAG.NOUN;
  // "lenders, whose deposits have grown": a noun of whom it is
  if (last === at - 1 && tokens.id[last] === grammar.particles.whose) return TAG.NOUN;
  if (lastTag === TAG.REL || lastTag === TAG.PRON) return TAG.VERB;
  // "prevalence among workers ranges from"
  const ranges = grammar.ranging.has(tokens.id[at]!) && (form & (FORM.THIRD | FORM.PAST)) !== 0;
  const bounds = tokens.id[at + 1] === grammar.particles.from || tokens.id[at + 1] === grammar.particles.between;
  if (ranges && bounds && lastTag === TAG.NOUN) return TAG.VERB;
  if (lastTag === TAG.NOUN) {
    const plural = (lastForm & FORM.PLURAL) !== 0 || (lastForm & FORM.PERSON & FORM.PLURAL) !== 0;
    if (base && plural) return TAG.VERB;
    if (base && past && (objectNext || setsAside(tokens, grammar, at, form) || movesBy(tokens, grammar, tags, at)))
      return TAG.VERB;
    // "expects donor grants to drop"
    if (
      (form & FORM.PLURAL) !== 0 &&
      tokens.id[at + 1] === grammar.particles.to &&
      isExpected(tokens, grammar, tags, last)
    )
      return TAG.NOUN;
    if (
      (form & FORM.THIRD) !== 0 &&
      (objectNext || tokens.id[at + 1] === grammar.particles.to || tokens.id[at + 1] === grammar.particles.that)
    )
      return TAG.VERB;
    // "the government wants prevalence to be 5%": who wants what to happen
    if (nextNominal && isWish(tokens, grammar, at, form, lastForm)) return TAG.VERB;
    if (
      (form & FORM.THIRD) !== 0 &&
      ((form & (FORM.COST | FORM.RISE | FORM.FALL | FORM.LINK)) !== 0 || last !== at - 1) &&
      (next & (FORM.PREPOSITION | FORM.ADVERB)) !== 0 &&
      (lastForm & FORM.PLURAL) === 0
    )
      return tokens.id[at + 1] === grammar.particles.in || tokens.id[at + 1] === grammar.particles.of
        ? TAG.NOUN
        : TAG.VERB;
    return TAG.NOUN;
  }
  if (last < 0 || lastTag === TAG.BREAK) return base && (next & FORM.DETERMINER) !== 0 ? TAG.VERB : TAG.NOUN;
  // "fatality now stands at"
  const level = (form & (FORM.RISE | FORM.FALL | FORM.LINK)) !== 0 && (form & FORM.THIRD) !== 0;
  if (lastTag === TAG.TIME && level && tokens.id[at + 1] === grammar.particles.at) return TAG.VERB;
  // "patients now wait 47 days"
  if (lastTag === TAG.TIME && base && objectNext) {
    let noun = last;
    while (noun > from && tags[noun] === TAG.TIME) noun--;
    if (tags[noun] === TAG.NOUN && (formOf(tokens, grammar, noun) & FORM.PLURAL) !== 0) return TAG.VERB;
    // "we now treat 47 patients"
    if (tags[noun] === TAG.PRON && last > noun) return TAG.VERB;
  }
  // "Interlocks, compulsory in nine states, cut offences by 75%"
  const moved = base && past && (form & (FORM.RISE | FORM.FALL)) !== 0 && movesBy(tokens, grammar, tags, at);
  if (lastTag === TAG.COMMA && last === at - 1 && moved) return TAG.VERB;
  if (lastTag === TAG.CLOSE || lastTag === TAG.COMMA || lastTag === TAG.TIME)
    return (objectNext || stands(tokens, grammar, at, form)) && (form & (FORM.THIRD | FORM.PAST)) !== 0
      ? TAG.VERB
      : TAG.NOUN;
  if (
    lastTag === TAG.CONJ &&
    (form & FORM.THIRD) !== 0 &&
    nextTag === TAG.NUM &&
    last - 1 >= from &&
    tags[last - 1] === TAG.ADJ
  )
    return TAG.VERB;
  // "needs 8 GB of memory and costs €40": of a subject that has such a verb before
  if (
    lastTag === TAG.CONJ &&
    (form & FORM.THIRD) !== 0 &&
    (nextTag === TAG.NUM || ((next & FORM.HEDGE) !== 0 && tags[at + 2] === TAG.NUM)) &&
    (hasThird(tokens, grammar, tags, last, from) || isBehindTime(tags, last, from))
  )
    return TAG.VERB;
  if (lastTag === TAG.CONJ && (form & (FORM.BASE | FORM.THIRD)) !== 0 && (next & FORM.DETERMINER) !== 0)
    return TAG.VERB;
  return TAG.NOUN;
}
