import type { Codelists } from "../../../model/codelist.ts";
import type { Reason } from "../../../model/ledger.ts";
import type { Language } from "../../language.ts";
import { createLexicon, SYNTAX } from "../../lexicon.ts";
import { createPhrases } from "../../phrases.ts";
import { createRoles } from "../../roles.ts";
import * as calendar from "./calendar.ts";
import * as grammar from "./grammar.ts";
import * as kinds from "./kinds.ts";
import * as labels from "./labels.ts";
import * as movement from "./movement.ts";
import * as nouns from "./nouns.ts";
import * as numerals from "./numerals.ts";
import * as persons from "./persons.ts";
import * as places from "./places.ts";
import * as relations from "./relations.ts";
import { ROLES } from "./role-words.ts";
import * as statements from "./statements.ts";
import * as syntax from "./syntax.ts";
import * as units from "./units.ts";
import * as verbs from "./verbs.ts";

/** Builds English from its word lists. */
export function english(codelists: Codelists): Language {
  const lexicon = createLexicon([
    ...syntax.entries,
    ...verbs.entries,
    ...persons.entries,
    ...movement.entries,
    ...grammar.entries,
    ...statements.entries,
    ...calendar.entries,
    ...places.entries(codelists),
    ...nouns.entries,
    ...numerals.entries,
    ...relations.entries,
    ...labels.entries,
    ...kinds.entries,
    ...units.entries(codelists),
  ]);
  const idsOf = (words: string) => new Set(words.split(" ").map((word) => lexicon.idOf(word)));
  const roles = createRoles(ROLES, lexicon.idOf, lexicon.numeric.length);
  const doubtful = idsOf([...units.DOUBTFUL].join(" "));
  return {
    code: "en",
    lexicon,
    grammar: grammar.buildGrammar(lexicon),
    discourse: statements.buildDiscourse(lexicon),
    calendar: calendar.buildCalendar(lexicon),
    gazetteer: places.buildGazetteer(lexicon, codelists),
    units: units.buildUnits(lexicon, codelists),
    gluedUnits: units.gluedUnits(lexicon, codelists),
    currencies: units.buildCurrencies(lexicon, codelists),
    hedgesBefore: createPhrases(relations.BEFORE, lexicon),
    hedgesAfter: createPhrases(relations.AFTER, lexicon),
    labels: new Map<number, Reason>(
      labels.LABELS.flatMap(([reason, words]) => words.split(" ").map((word) => [lexicon.idOf(word), reason] as const)),
    ),
    namedDays: new Set(labels.NAMED_DAYS),
    substanceEndings: labels.SUBSTANCE_ENDINGS,
    idioms: createPhrases(
      kinds.IDIOMS.map((phrase) => [phrase, true] as const),
      lexicon,
    ),
    idiomsBefore: createPhrases(
      kinds.IDIOMS_BEFORE.map((phrase) => [phrase, true] as const),
      lexicon,
    ),
    intervalLabels: createPhrases(kinds.INTERVAL_LABELS, lexicon),
    ageBefore: createPhrases(kinds.AGE_BEFORE, lexicon),
    ageAfter: createPhrases(kinds.AGE_AFTER, lexicon),
    frequencies: new Map(Object.entries(kinds.FREQUENCIES).map(([word, unit]) => [lexicon.idOf(word), unit])),
    rateNouns: new Map(Object.entries(kinds.RATE_NOUNS).map(([word, unit]) => [lexicon.idOf(word), unit])),
    roles,
    shortTimes: new Map(Object.entries(units.SHORT_TIMES).map(([word, time]) => [lexicon.idOf(word), time])),
    partOf: units.partOf,
    currencyOf: units.currencyFinder(codelists),
    currencyOfSign: units.signFinder(codelists),
    isDoubtfulMoney: (id) => doubtful.has(id),
    ...nouns.nounReader(lexicon, SYNTAX),
  };
}
