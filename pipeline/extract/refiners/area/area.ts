import type { Place } from "../../gazetteer.ts";
import { SYNTAX } from "../../lexicon.ts";
import type { Page, Reading, TokenSpan } from "../../rule.ts";
import { MARK } from "../../tokens.ts";

const COMMA = 0x2c;

/** One or several places that hold together, and where they are named. */
export interface Area extends TokenSpan {
  readonly codes: readonly string[];
  /** Where the place is named, if words in the sentence only point to it. */
  readonly source?: TokenSpan;
}

/** Places named in a row ("Peru, Ecuador and Bolivia"). */
export interface Group extends Area {
  readonly places: readonly Place[];
}

/** A place farther from its figure, in tokens, is that of something else. */
export const FARTHEST = 240;

export function isCountry({ kind }: Place): boolean {
  return kind !== "world" && kind !== "region";
}

export function areaOf(places: readonly Place[]): Area | null {
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last) return null;
  return {
    codes: [...new Set(places.map(({ code }) => code).filter((code) => code !== ""))],
    from: first.from,
    to: last.to,
  };
}

export function give(reading: Reading, area: Area): void {
  reading.ref_area = area.codes;
  const { from, to } = area.source ?? area;
  if (from >= 0) reading.evidence.ref_area = { from, to };
}

/** Joins places that only commas and "and" part. */
export function groupsOf(page: Page, named: readonly Place[]): Group[] {
  const { tokens, lexicon } = page;
  const groups: Place[][] = [];
  for (const place of named) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    let joined = last !== undefined && place.from - last.to <= 3;
    if (last) {
      for (let at = last.to; joined && at < place.from; at++) {
        const binds =
          tokens.kind[at] === MARK
            ? tokens.mark[at] === COMMA || tokens.mark[at] === 0x26
            : (lexicon.syntax[tokens.id[at]!]! & (SYNTAX.CONJUNCTION | SYNTAX.DETERMINER)) !== 0;
        joined = binds;
      }
      if (place.from === last.to) joined = true;
    }
    if (joined && group) group.push(place);
    else groups.push([place]);
  }
  return groups.flatMap((places) => parted(page, places)).map((places) => ({ ...areaOf(places)!, places }));
}

/** "four times the price in Nepal, and Thailand's clinics": two places are no list with a comma before "and". */
function parted({ tokens, lexicon }: Page, places: readonly Place[]): readonly (readonly Place[])[] {
  const [first, second] = places;
  if (places.length !== 2 || !first || !second || tokens.mark[first.to] !== COMMA || second.from - first.to < 2)
    return [places];
  return lexicon.syntax[tokens.id[first.to + 1]!]! & SYNTAX.CONJUNCTION ? [[first], [second]] : [places];
}

/** Countries only, no region and no world. */
export function isNarrow({ codes }: Area): boolean {
  return codes.every((code) => /^[A-Z]{3}$/u.test(code));
}
