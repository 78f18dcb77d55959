import type { Codelists } from "../../../model/codelist.ts";
import { type Gazetteer, NEAR, nearOf, type PlaceKind, type PlaceName } from "../../gazetteer/places.ts";
import { type Lexicon, type LexiconEntry, SYNTAX } from "../../lexicon.ts";
import { createPhrases, wordsOf } from "../../phrases.ts";
import * as data from "./place-names.ts";

const split = (list: string) => list.split("|");

/** Every name with what it stands for; a name told twice keeps its first meaning. */
function* names(codelists: Codelists): Generator<readonly [string, PlaceName]> {
  const doubtful = new Set(split(data.DOUBTFUL));
  const strict = new Set(split(data.STRICT));
  const twins = new Map<string, string[]>();
  for (const [code, list] of Object.entries(data.TWICE))
    for (const name of split(list)) twins.set(name, [...(twins.get(name) ?? []), code]);
  const entry = (name: string, code: string, kind: PlaceKind): readonly [string, PlaceName] => [
    name,
    {
      code,
      kind,
      letters: lettersOf(name, kind),
      doubtful: doubtful.has(name),
      strict: strict.has(name),
      twins: twins.get(name) ?? null,
    },
  ];
  const lists: readonly (readonly [PlaceKind, Readonly<Record<string, string>>])[] = [
    ["country", data.NAMES],
    ["people", data.DEMONYMS],
    ["city", data.CITIES],
    ["part", data.SUBDIVISIONS],
  ];
  for (const [code, list] of Object.entries(data.REGIONS))
    for (const name of split(list)) yield entry(name, code, code === "001" ? "world" : "region");
  for (const [first, name, half, code] of halves())
    yield [`${first} and ${name}`, { ...entry(name, code, "region")[1], half }];
  for (const name of split(data.UNCODED)) yield entry(name, "", "region");
  for (const { code, label, names: others } of codelists.areas ?? []) {
    const isRegion = /^\d/u.test(code) || code === "EU" || code === "EA";
    if (code === "001") continue;
    for (const name of [label, ...(others ? split(others) : [])])
      yield entry(name.replace(/[()]/gu, "").trim(), code, isRegion ? "region" : "country");
  }
  for (const [kind, rows] of lists)
    for (const [code, list] of Object.entries(rows)) for (const name of split(list)) yield entry(name, code, kind);
  for (const [code, list] of Object.entries(data.SHORTENED))
    for (const name of split(list)) yield [`, ${name}`, { ...entry(name, code, "part")[1], letters: "behind" }];
  // those of no country in particular
  for (const name of twins.keys()) yield entry(name, "", "part");
}

/** "West and Central Africa", "northern and western Europe": of two parts of a continent the first without its noun. */
function* halves(): Generator<readonly [string, string, string, string]> {
  const parts: { first: string; name: string; whole: string; code: string }[] = [];
  for (const [code, list] of Object.entries(data.REGIONS))
    for (const name of split(list)) {
      const [first, whole, more] = name.split(" ");
      if (first && whole && !more && data.CONTINENTS.has(whole)) parts.push({ first, name, whole, code });
    }
  for (const { first, whole, code: half } of parts)
    for (const { name, whole: same, code } of parts)
      if (same === whole && code !== half) yield [first, name, half, code];
}

/** "US", "EU" are printed so; names begin with a capital, regions end with a capital word ("southern Europe"); "worldwide" needs none. */
function lettersOf(name: string, kind: PlaceKind): PlaceName["letters"] {
  if (/^[A-Z]{2,4}$/u.test(name)) return "upper";
  if (!/\p{Lu}/u.test(name)) return "any";
  return kind === "region" ? "last" : "capital";
}

const PHRASES = [data.REVIEWS, data.NAMES_BEFORE, data.LOCATIVES, data.TIES, data.DIRECTIONS].flatMap(split);
const NEARS: readonly (readonly [number, readonly string[]])[] = [
  [NEAR.BEHIND, split(data.NAMES_BEHIND)],
  [NEAR.BEHIND_PEOPLE, split(data.NAMES_BEHIND_PEOPLE)],
  [NEAR.PLACE_NOUN, split(data.PLACE_NOUNS)],
  [NEAR.SET, split(data.SETS)],
  [NEAR.OTHERS, split(data.OTHERS)],
  [NEAR.RANKING, split(data.RANKING)],
  [NEAR.COMPARISON, split(data.COMPARISONS)],
  [NEAR.STAND, split(data.STANDS)],
  [NEAR.GENERAL, split(data.GENERAL)],
  [NEAR.RESPECTIVELY, [data.RESPECTIVELY]],
  [NEAR.AVERAGE, split(data.AVERAGES)],
  [NEAR.MIGRANTS, split(data.MIGRANTS)],
  [NEAR.LANGUAGE, split(data.TRANSLATIONS)],
  [NEAR.REVIEW, wordsOf(split(data.REVIEWS))],
  [NEAR.REGION, split(data.NAMED_BEFORE)],
  [NEAR.SPONSOR, split(data.SPONSORS)],
  [NEAR.FUNDS, split(data.FUNDS)],
  [NEAR.TITLE, split(data.TITLES)],
  [NEAR.FOREIGN, split(data.FOREIGNERS)],
];

/** Words of the gazetteer; the first word of each name is of class PLACE, if it begins with a word. */
export function entries(codelists: Codelists): LexiconEntry[] {
  const out: LexiconEntry[] = [];
  for (const [name] of names(codelists))
    for (const [at, word] of wordsOf([name]).entries())
      out.push(at === 0 && !name.startsWith(",") ? { word, syntax: SYNTAX.PLACE } : { word });
  for (const word of wordsOf([...PHRASES, ...NEARS.flatMap(([, words]) => words)])) out.push({ word });
  return out;
}

/** Makes the tables of the gazetteer from the finished lexicon. */
export function buildGazetteer(lexicon: Lexicon, codelists: Codelists): Gazetteer {
  const flags = (list: string) =>
    createPhrases(
      split(list).map((phrase) => [phrase, true] as const),
      lexicon,
    );
  return {
    names: createPhrases(names(codelists), lexicon),
    before: flags(data.NAMES_BEFORE),
    reviews: flags(data.REVIEWS),
    ties: createPhrases(
      [
        ...split(data.LOCATIVES).map((phrase) => [phrase, "in"] as const),
        ...split(data.TIES).map((phrase) => [phrase, "of"] as const),
        ...split(data.DIRECTIONS).map((phrase) => [phrase, "to"] as const),
      ],
      lexicon,
    ),
    near: nearOf(lexicon, NEARS),
  };
}
