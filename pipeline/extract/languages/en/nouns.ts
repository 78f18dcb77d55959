import type { Language } from "../../language.ts";
import type { Lexicon, LexiconEntry } from "../../lexicon.ts";
import { SYNTAX } from "../../lexicon.ts";
import { GLUED, LOWER, type Tokens, UPPER, WORD } from "../../tokens.ts";
import { namesInhabitants } from "./endings.ts";
import { DEMONYMS } from "./place-names.ts";
import { IRREGULAR_PLURALS, nounInEd, pluralOf, SINGULAR_IN_S, singularOf } from "./singular.ts";

/** Nouns for humans: counted as "person". */
const PERSONS =
  "person people human individual burglar robber motorcyclist commuter dweller grandchild reoffender fraudster hiker swimmer skier climber renter paramedic adult child patient inmate prisoner man woman client respondent voter spectator viewer learner user worker consumer pupil student citizen resident inhabitant boy girl baby infant newborn toddler teenager adolescent youth teen kid mother father parent grandparent brother sister son daughter wife husband widow orphan doctor nurse midwife physician surgeon dentist pharmacist counsellor counselor therapist psychologist psychiatrist teacher lecturer professor employee employer staff staffer volunteer driver passenger pedestrian cyclist motorist soldier officer policeman firefighter guard judge lawyer prosecutor victim survivor offender suspect convict detainee defendant perpetrator refugee migrant immigrant emigrant asylum-seeker asylum seeker expatriate farmer fisherman miner labourer laborer manager director executive official minister member delegate participant attendee visitor tourist guest customer shopper buyer seller vendor owner tenant landlord homeowner household-head taxpayer pensioner retiree veteran donor recipient beneficiary carer caregiver smoker drinker vaper drinker gambler addict injector non-smoker abstainer subscriber reader listener follower fan player athlete competitor contestant candidate applicant claimant graduate trainee apprentice intern scientist researcher expert author journalist reporter artist musician actor engineer technician programmer developer operator contractor supplier dealer trafficker smuggler peer helper assistant aide representative senator deputy lawmaker mp councillor councilor mayor president king queen native foreigner settler nomad peasant villager townsfolk neighbour neighbor friend colleague partner spouse couple-member senior elder youngster minor schoolchild schoolboy schoolgirl undergraduate postgraduate alumnus american european african asian briton german italian russian canadian australian indian mexican brazilian spaniard civilian protester demonstrator striker jobseeker life soul head citizen fatality-victim casualty enrollee applicant stakeholder sex-worker investor shareholder trader broker analyst banker passer-by bystander outpatient inpatient caller tester learner newcomer returnee evacuee guardian";

function plainPersons(): string[] {
  return PERSONS.split(" ").filter((word) => !word.includes("-"));
}

/** "Latvians", "Finns": the plurals among the names of nationals. */
const NATIONALS = Object.values(DEMONYMS)
  .flatMap((list) => list.split("|"))
  .filter((name) => /^\p{Lu}\p{Ll}+s$/u.test(name))
  .map((name) => name.toLowerCase());
/** Without a capital these are things. */
const THINGS_TOO = new Set(["poles", "swedes"]);

export const entries: readonly LexiconEntry[] = [
  ...NATIONALS.map((word) => ({
    word,
    syntax: THINGS_TOO.has(word) ? SYNTAX.PLURAL : SYNTAX.PERSON | SYNTAX.PLURAL,
  })),
  ...plainPersons().map((word) => ({ word, syntax: SYNTAX.PERSON | SYNTAX.NOUN })),
  ...plainPersons().map((word) => ({ word: pluralOf(word), syntax: SYNTAX.PERSON | SYNTAX.PLURAL })),
  ...[
    "people",
    "persons",
    "men",
    "women",
    "children",
    "policemen",
    "fishermen",
    "servicemen",
    "schoolchildren",
    "grandchildren",
    "staff",
    "personnel",
    "crew",
    "police",
    "youth",
    "schoolchildren",
    "alumni",
    "nationals",
    "lives",
    // "240 under-fives"
    "fives",
  ].map((word) => ({ word, syntax: SYNTAX.PERSON | SYNTAX.PLURAL })),
  ...Object.keys(IRREGULAR_PLURALS).map((word) => ({ word, syntax: SYNTAX.PLURAL })),
  ...SINGULAR_IN_S.split(" ")
    .filter((word) => /^[a-z]+$/.test(word))
    .map((word) => ({ word, syntax: 0 })),
];

/** Capitals and a small s behind them. */
function isPluralAcronym(word: string): boolean {
  const stem = word.slice(0, -1);
  return word.endsWith("s") && stem.length > 1 && stem === stem.toUpperCase();
}

const NEVER_NOUN =
  SYNTAX.DETERMINER |
  SYNTAX.PREPOSITION |
  SYNTAX.CONJUNCTION |
  SYNTAX.PRONOUN |
  SYNTAX.AUXILIARY |
  SYNTAX.RELATIVE |
  SYNTAX.NEGATION |
  SYNTAX.MODAL;
/** Particles that a verb takes along when it becomes a noun: "call-outs", "start-ups". */
const PARTICLES = new Set("outs ups offs ins downs overs backs ons aways bys arounds throughs".split(" "));
const HYPHEN = 0x2d;
const WEAK = SYNTAX.ADJECTIVE | SYNTAX.ADVERB | SYNTAX.VERB;
const S = 115;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** What the engine asks of English nouns: endings for unknown words, word lists for the rest. */
export function nounReader(
  lexicon: Lexicon,
  syntax: typeof SYNTAX,
): Pick<Language, "isCountable" | "isPlural" | "isSingularNoun" | "singular" | "singularWord" | "nounOfParticiple"> {
  const unions = new Set(["states", "nations", "kingdoms", "emirates"].map((word) => lexicon.idOf(word)));
  unions.delete(0);
  const united = lexicon.idOf("united");
  const nationals = new Set(NATIONALS.map((word) => lexicon.idOf(word)));
  const notPlural = new Set(SINGULAR_IN_S.split(" ").map((word) => lexicon.idOf(word)));
  function isPlural(tokens: Tokens, at: number, loose = false): boolean {
    if (tokens.kind[at] !== WORD) return false;
    const id = tokens.id[at]!;
    const bits = lexicon.syntax[id]!;
    if (bits & syntax.PLURAL) return true;
    const end = tokens.end[at]!;
    const length = end - tokens.start[at]!;
    if (length < 3 || (tokens.text.charCodeAt(end - 1) | 32) !== S) return false;
    if (
      id !== 0 &&
      (notPlural.has(id) ||
        bits & NEVER_NOUN ||
        (!loose && bits & (syntax.VERB | syntax.ADVERB) && !(bits & syntax.NOUN)))
    )
      return false;
    // "United States", "United Nations"
    if (unions.has(id) && tokens.shape[at] !== LOWER && at > 0 && tokens.id[at - 1] === united) return false;
    const letter = tokens.text.charCodeAt(end - 2);
    // "95 RBIs", "14 GPUs": a small s behind a capital
    if (letter >= CAPITAL_A && letter <= CAPITAL_Z && tokens.text.charCodeAt(end - 1) === S) return true;
    const before = letter | 32;
    return before !== S && before !== 117 && before !== 105; // -ss, -us, -is
  }
  /** "50 Vermonters", "14 Poles" */
  function isInhabitant(tokens: Tokens, at: number): boolean {
    if (tokens.shape[at] === LOWER || tokens.shape[at] === UPPER) return false;
    const id = tokens.id[at]!;
    return id === 0 ? namesInhabitants(tokens.text, tokens.start[at]!, tokens.end[at]!) : nationals.has(id);
  }
  function isSingularNoun(tokens: Tokens, at: number): boolean {
    if (tokens.kind[at] !== WORD || isPlural(tokens, at)) return false;
    const bits = lexicon.syntax[tokens.id[at]!]!;
    if (bits & (syntax.NOUN | syntax.PERSON)) return true;
    return (bits & (NEVER_NOUN | WEAK)) === 0;
  }
  /** "call-outs", "e-scooters": the word in front of the hyphen belongs to the noun. */
  function joinedTo(tokens: Tokens, at: number): string {
    if (at < 2 || tokens.mark[at - 1] !== HYPHEN || tokens.gap[at] !== GLUED || tokens.gap[at - 1] !== GLUED) return "";
    // "a 12-cent-a-share dividend" has no such shares
    const letter = tokens.end[at - 2]! - tokens.start[at - 2]! === 1 && tokens.mark[at - 3] !== HYPHEN;
    const particle = PARTICLES.has(tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase());
    if (tokens.kind[at - 2] !== WORD || !(letter || particle)) return "";
    return `${tokens.text.slice(tokens.start[at - 2], tokens.end[at - 2])}-`.toLowerCase();
  }
  function singularWord(tokens: Tokens, at: number): string {
    const front = joinedTo(tokens, at);
    const word = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
    return front + (front !== "" && PARTICLES.has(word) ? word.slice(0, -1) : singularAlone(tokens, at));
  }
  function singularAlone(tokens: Tokens, at: number): string {
    const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
    // "NGOs", "DALYs"
    if (tokens.shape[at] !== UPPER) return isPluralAcronym(word) ? word.slice(0, -1) : singularOf(word.toLowerCase());
    // an acronym keeps its capitals: "NGOs" is "NGO"
    return word.length < 5 ? word : singularOf(word.toLowerCase());
  }
  function nounOfParticiple(tokens: Tokens, at: number): string | null {
    const noun = (lexicon.syntax[tokens.id[at]!]! & syntax.NOUN) !== 0;
    return tokens.shape[at] === LOWER && !noun ? nounInEd(tokens.text.slice(tokens.start[at], tokens.end[at])) : null;
  }
  return {
    isPlural,
    isSingularNoun,
    isCountable: (tokens, at) => isPlural(tokens, at) || isSingularNoun(tokens, at),
    singular: (tokens, at) =>
      lexicon.syntax[tokens.id[at]!]! & syntax.PERSON || isInhabitant(tokens, at) ? "person" : singularWord(tokens, at),
    singularWord,
    nounOfParticiple,
  };
}
