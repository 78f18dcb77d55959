import type { LexiconEntry } from "../../lexicon.ts";
import { SYNTAX } from "../../lexicon.ts";

/** Words by class: the closed classes whole, of the open ones those that endings would not give away. */
const CLASSES: readonly (readonly [number, string])[] = [
  [
    SYNTAX.DETERMINER,
    "the a an this that these those each every some any no all both either neither another such its his her their our my your several many few much most more less fewer other same which what whose",
  ],
  [
    SYNTAX.PREPOSITION,
    "of in on at to for from by with about into onto over under above below between among amongst across through during before after since until till within without against towards toward upon per via despite except behind beyond near off out up down around along amid throughout versus vs than as like including excluding regarding concerning following compared",
  ],
  [SYNTAX.CONJUNCTION, "and or but nor so yet while whereas although though because if unless when where once whether"],
  [
    SYNTAX.PRONOUN,
    "i you he she it we they me him us them who whom this that these those mine yours hers ours theirs myself himself herself itself themselves ourselves nobody everybody everyone anyone someone something anything nothing there here",
  ],
  [
    SYNTAX.AUXILIARY,
    "be is are was were been being am has have had having do does did will would shall should can could may might must ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't",
  ],
  [SYNTAX.RELATIVE, "who which that whose whom where"],
  [SYNTAX.NEGATION, "not no never none neither nor without hardly barely n't"],
  [SYNTAX.MODAL, "should must may might could can would shall will ought"],
  [
    SYNTAX.ABBREVIATION,
    "mr mrs ms dr prof st no nos nr fig figs vs eg ie al approx ca dept gov sen rep gen col capt lt jr sr inc corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec art arts sec ch vol pp ed eds tel reg bros mt ft est",
  ],
];

export const entries: readonly LexiconEntry[] = CLASSES.flatMap(([syntax, words]) => words.split(" ").map((word) => ({ word, syntax })));
