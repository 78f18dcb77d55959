import { FORM } from "../../grammar.ts";
import { SYNTAX } from "../../lexicon.ts";
import { verbs } from "./verbs.ts";

/** Numbers of all forms of the verbs in a list. */
export function formsOfVerbs(list: string, id: (word: string) => number): Set<number> {
  const wanted = new Set(list.split(" "));
  const found = verbs.filter((verb) => wanted.has(verb.base));
  return new Set(found.flatMap((verb) => [verb.base, verb.third, ...verb.past, verb.participle, verb.ing]).map(id));
}

/** The prepositions of verbs, from lists of verbs by preposition; every form of a verb has them. */
export function complementsOf(
  lists: Readonly<Record<string, string>>,
  id: (word: string) => number,
): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const [preposition, list] of Object.entries(lists))
    for (const form of formsOfVerbs(list, id)) found.set(form, (found.get(form) ?? new Set()).add(id(preposition)));
  return found;
}

/** The forms that a word class brings along. */
const FORMS_OF_CLASSES: readonly (readonly [number, number])[] = [
  [SYNTAX.NOUN, FORM.NOUN],
  [SYNTAX.PERSON, FORM.PERSON | FORM.NOUN],
  [SYNTAX.PLURAL, FORM.PLURAL | FORM.NOUN],
  [SYNTAX.ADJECTIVE, FORM.ADJECTIVE],
  [SYNTAX.ADVERB, FORM.ADVERB],
  [SYNTAX.DETERMINER, FORM.DETERMINER],
  [SYNTAX.PREPOSITION, FORM.PREPOSITION],
  [SYNTAX.CONJUNCTION, FORM.CONJUNCTION],
  [SYNTAX.PRONOUN, FORM.PRONOUN],
  [SYNTAX.RELATIVE, FORM.RELATIVE],
  [SYNTAX.NEGATION, FORM.NEGATION],
  [SYNTAX.COMPARATIVE, FORM.ADJECTIVE],
  [SYNTAX.SHARE, FORM.GAUGE | FORM.NOUN],
  [SYNTAX.INDEX, FORM.GAUGE | FORM.NOUN],
];

/** What a word of these classes can be in a clause. */
export function formsOf(syntax: number): number {
  let form = 0;
  if (syntax === 0) return form;
  for (const [bit, own] of FORMS_OF_CLASSES) if ((syntax & bit) !== 0) form |= own;
  return form;
}
