import { FORM, type Grammar } from "../../grammar.ts";
import type { Lexicon, LexiconEntry } from "../../lexicon.ts";
import { NUMERIC } from "../../lexicon.ts";
import { createPhrases, wordsOf } from "../../phrases.ts";
import {
  ADDING,
  AFTER,
  AGED,
  AIMED,
  ANSWERING,
  ANYBODY,
  ARMS,
  ASKERS,
  AT_FIRST,
  BE,
  BILLED,
  BOUND,
  COMPLEMENTS,
  CONTRASTS,
  CORRECTING,
  CUES,
  DEFINITE,
  DO,
  DRAFTS,
  ESTIMATES,
  FACTUAL,
  GAUGES,
  GROUPS,
  HAVE,
  HEDGE_PHRASES,
  HEDGES,
  LEADS,
  MANNERS,
  MODALS,
  NO_TALLY,
  NOWADAYS,
  ONCE,
  PARTICLE_WORDS,
  PLACES,
  PORTIONS,
  PRESENTING,
  PREVIOUS,
  PROPOSING_NOUNS,
  RANGING,
  REVISING,
  SAME,
  SPELLS,
  STATES,
  STATUSES,
  SUBORDINATORS,
  TAKING,
  TALLIES,
  VAGUE,
  VERSIONS,
  WHOLE,
  WITHDRAWN,
  WITHDRAWN_BEHIND,
  WORTH,
  WRONG,
} from "./clauses.ts";
import { COMPARING, comparingWords } from "./comparing.ts";
import { guess } from "./endings.ts";
import { complementsOf, formsOf } from "./forms.ts";
import { GLUE } from "./glue.ts";
import * as movement from "./movement.ts";
import { particlesOf } from "./particles.ts";
import { verbClasses } from "./verb-classes.ts";
import { verbSets } from "./verb-sets.ts";
import { alsoNouns, verbs } from "./verbs.ts";

const phrasesOf = (list: string): string[] => list.split("|");

/** A list of phrases of which it is only asked whether one stands there. */
const truthsOf = (list: string, lexicon: Lexicon) =>
  createPhrases(
    phrasesOf(list).map((phrase) => [phrase, true as const]),
    lexicon,
  );

/** Every word of these tables, for the lexicon. */
export const entries: readonly LexiconEntry[] = [
  ...[
    BE,
    HAVE,
    DO,
    MANNERS,
    MODALS,
    TALLIES,
    GAUGES,
    HEDGES,
    PARTICLE_WORDS,
    SUBORDINATORS,
    PROPOSING_NOUNS,
    REVISING,
    SPELLS,
    STATES,
    DRAFTS,
    AIMED,
    ANSWERING,
    ASKERS,
    RANGING,
    AT_FIRST,
    WRONG,
    CORRECTING,
    DEFINITE,
    NO_TALLY,
    WORTH,
    BILLED,
    BOUND,
    VAGUE,
    PLACES,
    AGED,
    ADDING,
    AFTER,
    ESTIMATES,
    PREVIOUS,
    NOWADAYS,
    ONCE,
    VERSIONS,
    ...COMPARING,
    ANYBODY,
    GROUPS,
    ARMS,
    TAKING,
    PRESENTING,
    PORTIONS,
  ].flatMap((list) => list.split(" ")),
  ...wordsOf(
    [
      HEDGE_PHRASES,
      WITHDRAWN,
      WITHDRAWN_BEHIND,
      CONTRASTS,
      LEADS,
      ...CUES.map(([, list]) => list),
      ...STATUSES.map(([, list]) => list),
    ].flatMap(phrasesOf),
  ),
].map((word) => ({ word }));

/** Builds the forms of all words of the lexicon and the tables of cues. */
export function buildGrammar(lexicon: Lexicon): Grammar {
  const forms = new Int32Array(lexicon.syntax.length);
  const add = (word: string, form: number) => {
    const id = lexicon.idOf(word);
    if (id > 0) forms[id]! |= form;
  };
  const addAll = (list: string, form: number) => {
    for (const word of list.split(" ")) add(word, form);
  };
  for (let id = 1; id < forms.length; id++) forms[id] = formsOf(lexicon.syntax[id]!);
  const participle = new Map<number, string>();
  const transitive = new Set<number>();
  const movesObject = new Set(movement.TRANSITIVE_VERBS.split(" "));
  const semantic = verbClasses();
  for (const verb of verbs) {
    const noun = alsoNouns.has(verb.base) ? FORM.NOUN : 0;
    const kind = semantic.get(verb.base) ?? 0;
    add(verb.base, FORM.BASE | noun | kind);
    add(verb.third, FORM.THIRD | kind | (noun ? noun | FORM.PLURAL : 0));
    for (const past of verb.past) {
      add(past, FORM.PAST | kind);
      if (!participle.has(lexicon.idOf(past))) participle.set(lexicon.idOf(past), verb.participle);
    }
    for (const word of [verb.base, verb.third, verb.ing]) participle.set(lexicon.idOf(word), verb.participle);
    add(verb.participle, FORM.PARTICIPLE | kind);
    add(verb.ing, FORM.ING | kind);
    if (movesObject.has(verb.base))
      for (const word of [verb.base, verb.third, ...verb.past, verb.participle, verb.ing])
        transitive.add(lexicon.idOf(word));
  }
  addAll(BE, FORM.BE);
  addAll(HAVE, FORM.HAVE);
  addAll(DO, FORM.DO);
  addAll(MODALS, FORM.MODAL);
  addAll(TALLIES, FORM.TALLY | FORM.NOUN);
  addAll(GAUGES, FORM.GAUGE | FORM.NOUN);
  for (const word of GAUGES.split(" ")) if (/[^siu]s$/u.test(word)) add(word, FORM.PLURAL);
  addAll(HEDGES, FORM.HEDGE);
  addAll(PARTICLE_WORDS, FORM.PARTICLE);
  addAll(SUBORDINATORS, FORM.SUBORDINATOR);
  addAll(movement.RISING_NOUNS, FORM.RISE | FORM.NOUN);
  addAll(movement.FALLING_NOUNS, FORM.FALL | FORM.NOUN);
  addAll(movement.RISING_COMPARATIVES, FORM.RISE);
  addAll(movement.FALLING_COMPARATIVES, FORM.FALL);
  // number 0 is that of every unknown word: a list that the lexicon was not told of would match them all
  const id = (word: string) => {
    const known = lexicon.idOf(word);
    if (known === 0) throw new Error(`grammar: "${word}" is not in the lexicon`);
    return known;
  };
  const statusStarts = new Uint8Array(forms.length);
  for (const [, list] of STATUSES)
    for (const phrase of phrasesOf(list)) statusStarts[id(phrase.split(" ")[0] ?? "")] = 1;
  return {
    forms,
    guess,
    participle,
    measureWords: Uint8Array.from(lexicon.numeric, (bits) => ((bits & NUMERIC.MEASURE_WORD) !== 0 ? 1 : 0)),
    particles: particlesOf(id),
    transitive,
    ...verbSets(id),
    ...comparingWords(id),
    leads: truthsOf(LEADS, lexicon),
    including: new Set([id("including")]),
    manners: new Set(MANNERS.split(" ").map(id)),
    billed: new Set(BILLED.split(" ").map(id)),
    worth: new Set(WORTH.split(" ").map(id)),
    conducted: new Set("taken conducted carried held commissioned published released".split(" ").map(id)),
    ofOne: new Set("is was has does".split(" ").map(id)),
    ofMany: new Set("are were have do".split(" ").map(id)),
    spells: new Set(SPELLS.split(" ").map(id)),
    bound: new Set(BOUND.split(" ").map(id)),
    hedges: truthsOf(HEDGE_PHRASES, lexicon),
    cues: createPhrases(
      CUES.flatMap(([cue, list]) => phrasesOf(list).map((phrase) => [phrase, cue] as const)),
      lexicon,
    ),
    statusStarts,
    statuses: createPhrases(
      STATUSES.flatMap(([cue, list]) => phrasesOf(list).map((phrase) => [phrase, cue] as const)),
      lexicon,
    ),
    ranging: new Set(RANGING.split(" ").map(id)),
    scales: new Set("scale scales range".split(" ").map(id)),
    askers: new Set(ASKERS.split(" ").map(id)),
    failing: new Set([id("could")]),
    answering: new Set(ANSWERING.split(" ").map(id)),
    aimed: new Set(AIMED.split(" ").map(id)),
    proposing: new Set(PROPOSING_NOUNS.split(" ").map(id)),
    tallies: new Set(NO_TALLY.split(" ").map(id)),
    vague: new Set(VAGUE.split(" ").map(id)),
    same: new Set(SAME.split(" ").map(id)),
    places: new Set(PLACES.split(" ").map(id)),
    anybody: new Set(ANYBODY.split(" ").map(id)),
    groups: new Set(GROUPS.split(" ").map(id)),
    arms: new Set(ARMS.split(" ").map(id)),
    complements: complementsOf(COMPLEMENTS, id),
    budgets: new Set("budget".split(" ").map(id)),
    personal: new Set("i you he she we who".split(" ").map(id)),
    single: new Set("he she".split(" ").map(id)),
    per: id("per"),
    aged: new Set(AGED.split(" ").map(id)),
    estimates: new Set(ESTIMATES.split(" ").map(id)),
    once: new Set(ONCE.split(" ").map(id)),
    nowadays: new Set(NOWADAYS.split(" ").map(id)),
    previous: new Set(PREVIOUS.split(" ").map(id)),
    versions: new Set(VERSIONS.split(" ").map(id)),
    adding: new Set(ADDING.split(" ").map(id)),
    after: new Set(AFTER.split(" ").map(id)),
    passing: new Set("above below beneath under past through".split(" ").map(id)),
    over: id("over"),
    extremes: new Set("low high peak".split(" ").map(id)),
    back: id("back"),
    results: new Set("loss losses gain gains".split(" ").map(id)),
    drafts: new Set(DRAFTS.split(" ").map(id)),
    owner: id("'s"),
    possessive: new Set("their its his her our".split(" ").map(id)),
    pointing: new Set("this that these".split(" ").map(id)),
    whole: new Set(WHOLE.split(" ").map(id)),
    definite: new Set(DEFINITE.split(" ").map(id)),
    factual: new Set(FACTUAL.split(" ").map(id)),
    contrasts: truthsOf(CONTRASTS, lexicon),
    been: new Set("was were".split(" ").map(id)),
    wrong: new Set(WRONG.split(" ").map(id)),
    correcting: new Set(CORRECTING.split(" ").map(id)),
    atFirst: new Set(AT_FIRST.split(" ").map(id)),
    revising: new Set(REVISING.split(" ").map(id)),
    states: new Set(STATES.split(" ").map(id)),
    withdrawnBehind: truthsOf(WITHDRAWN_BEHIND, lexicon),
    withdrawn: createPhrases(
      phrasesOf(WITHDRAWN).map((phrase) => [phrase, true as const]),
      lexicon,
    ),
    glue: GLUE,
  };
}
