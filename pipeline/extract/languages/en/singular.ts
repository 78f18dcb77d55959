/** Plurals that no ending gives away. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  people: "person",
  persons: "person",
  men: "man",
  women: "woman",
  children: "child",
  schoolchildren: "schoolchild",
  grandchildren: "grandchild",
  policemen: "policeman",
  fishermen: "fisherman",
  servicemen: "serviceman",
  teeth: "tooth",
  feet: "foot",
  mice: "mouse",
  geese: "goose",
  oxen: "ox",
  lives: "life",
  wives: "wife",
  midwives: "midwife",
  housewives: "housewife",
  knives: "knife",
  leaves: "leaf",
  loaves: "loaf",
  calves: "calf",
  halves: "half",
  shelves: "shelf",
  wolves: "wolf",
  thieves: "thief",
  scarves: "scarf",
  hooves: "hoof",
  axes: "axis",
  diagnoses: "diagnosis",
  prognoses: "prognosis",
  crises: "crisis",
  analyses: "analysis",
  biopsies: "biopsy",
  theses: "thesis",
  hypotheses: "hypothesis",
  syntheses: "synthesis",
  parentheses: "parenthesis",
  metastases: "metastasis",
  bases: "base",
  oases: "oasis",
  indices: "index",
  appendices: "appendix",
  vertices: "vertex",
  matrices: "matrix",
  taxis: "taxi",
  skis: "ski",
  bikinis: "bikini",
  kiwis: "kiwi",
  safaris: "safari",
  tsunamis: "tsunami",
  emojis: "emoji",
  alibis: "alibi",
  satoshis: "satoshi",
  jacuzzis: "jacuzzi",
  criteria: "criterion",
  phenomena: "phenomenon",
  bacteria: "bacterium",
  curricula: "curriculum",
  memoranda: "memorandum",
  larvae: "larva",
  formulae: "formula",
  fungi: "fungus",
  stimuli: "stimulus",
  foci: "focus",
  alumni: "alumnus",
  genera: "genus",
  data: "data",
  media: "medium",
  staff: "person",
  personnel: "person",
  crew: "person",
  police: "police",
  youth: "youth",
  fish: "fish",
  sheep: "sheep",
  deer: "deer",
  cattle: "cattle",
  livestock: "livestock",
  poultry: "poultry",
  aircraft: "aircraft",
  spacecraft: "spacecraft",
  species: "species",
  series: "series",
  premises: "premises",
  headquarters: "headquarters",
  barracks: "barracks",
  crossroads: "crossroads",
  gasworks: "gasworks",
};

/** Stems whose singular ends in -s: "buses" is "bus", but "houses" is "house". */
const ENDS_IN_S = new Set(
  "bus minibus trolleybus virus coronavirus rotavirus lentivirus retrovirus campus bonus census status focus surplus chorus circus cactus fetus foetus genius nexus octopus platypus sinus stylus syllabus terminus thesaurus walrus abacus apparatus consensus corpus crocus exodus hiatus lotus papyrus prospectus radius rhombus ruckus versus gas biogas atlas alias bias canvas iris lens pus plus minus trespass atheros chaos cosmos ethos albatros rhinoceros asparagus callus".split(
    " ",
  ),
);
/** "potatoes" is "potato", but "shoes" is "shoe". */
const ENDS_IN_OE = new Set("shoe horseshoe toe canoe oboe hoe foe doe roe aloe woe".split(" "));
/** "cities" is "city", but "calories" is "calorie". */
const ENDS_IN_IE = new Set(
  "movie cookie calorie kilocalorie zombie prairie selfie genie eerie birdie rookie hoodie veggie smoothie foodie junkie pie tie lie die necktie magpie brownie collie budgie goalie caddie pixie cabbie hippie yuppie sortie lassie laddie menagerie camaraderie lingerie reverie boogie auntie talkie bookie".split(
    " ",
  ),
);
/** "churches" is "church", but "headaches" is "headache". */
const ENDS_IN_CHE = new Set(
  "ache headache toothache heartache stomachache backache cache niche creche crèche quiche avalanche moustache mustache psyche brioche cliche cliché tranche douche apache axe".split(
    " ",
  ),
);

/** Singular nouns in -s, and words in -s that are no nouns. */
export const SINGULAR_IN_S =
  "hepatitis tuberculosis diagnosis prognosis sepsis arthritis meningitis bronchitis encephalitis gastroenteritis psychosis cirrhosis sclerosis fibrosis thrombosis legionellosis brucellosis leptospirosis gas biogas bus virus coronavirus rotavirus status campus census surplus bonus focus corpus basis crisis analysis thesis hypothesis synthesis emphasis oasis axis genus fungus cactus fetus foetus circus chorus radius terminus consensus syllabus nexus news politics economics mathematics physics statistics ethics logistics athletics gymnastics genetics class mass loss illness business process access address progress success congress glass grass mattress stress press dress cross boss plus minus thus as is was has this its us his yes less unless across towards besides always perhaps sometimes else hiv/aids aids diabetes measles rabies mumps malaises covid-19 paris texas arkansas kansas illinois athens wales cyprus mauritius laos honduras maldives philippines netherlands brussels los angeles united bias lens canvas chaos christmas atlas iris tennis pass anthrax typhus tetanus lupus cannabis asparagus octopus walrus chassis debris corps series species rhinoceros alias";

const SINGULARS = new Set(SINGULAR_IN_S.split(" "));
const IRREGULARS = new Map(Object.entries(IRREGULAR_PLURALS));

/** Regular plural of an English noun: enough for our own word lists. */
export function pluralOf(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/**
 * Singular of an English plural, lower case.
 *
 *     cities: city    diagnoses: diagnosis    buses: bus    houses: house    potatoes: potato    calories: calorie
 *
 * @returns the word itself when it is no plural
 */
export function singularOf(word: string): string {
  const known = IRREGULARS.get(word);
  if (known !== undefined) return known;
  if (!word.endsWith("s") || word.length < 4 || SINGULARS.has(word)) return word;
  const bare = word.slice(0, -1);
  if (!word.endsWith("es")) return /(?:us|ss|is)$/.test(word) ? word : bare;
  const stem = word.slice(0, -2);
  if (word.endsWith("men")) return word;
  if (/[^aeiou]ies$/.test(word)) return ENDS_IN_IE.has(bare) || word.length < 5 ? bare : `${word.slice(0, -3)}y`;
  if (word.endsWith("oes")) return ENDS_IN_OE.has(bare) ? bare : stem;
  if (/(?:ch|sh|x|zz)es$/.test(word))
    return ENDS_IN_CHE.has(bare) ? bare : word.endsWith("zzes") && stem.length < 6 ? stem.slice(0, -1) : stem;
  if (word.endsWith("sses")) return stem === "poss" ? bare : stem;
  return word.endsWith("ses") && ENDS_IN_S.has(stem) ? stem : bare;
}

/** Stems that end like "sid" of "sided", where no -e was lost. */
const WHOLE_STEM = /(?:er|or|el|om|on|ey|ow)$/;

/**
 * The noun of "four-engined", "three-legged", "five-storeyed".
 *
 * @returns null for a word that does not end in -ed
 */
export function nounInEd(word: string): string | null {
  // "five-speed", "three-bed" have a noun already
  if (!/..ed$/.test(word) || /eed$|^[^e]{2}ed$|^[^e]ed$/.test(word)) return null;
  const stem = word.slice(0, -2);
  if (/ri$/.test(stem)) return `${stem.slice(0, -1)}y`;
  if (stem.length === 2) return `${stem}e`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  // one vowel and one consonant: a short stem would have doubled it, so that an -e was lost
  if (/[^aeiou][aeiouy][bcdfgklmnprstvz]$/.test(stem) && !WHOLE_STEM.test(stem)) return `${stem}e`;
  return /(?:[cvz]|[aeou]s)$/.test(stem) ? `${stem}e` : stem;
}
