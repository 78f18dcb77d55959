import { placesOf } from "./gazetteer.ts";
import { indexBehind } from "./halving.ts";
import type { Page } from "./rule.ts";

/**
 * The areas that a sentence is told of: the places it names, else those of the last figure or place before it.
 * Figures have the finer reading of the ref-area refiner; this one serves what has no number.
 */
export function areasAt(page: Page, sentence: number, from: number): readonly string[] {
  const places = placesOf(page);
  const named: string[] = [];
  let before: string | null = null;
  const low = indexBehind(places, (item) => item.sentence < sentence);
  for (let i = low; i < places.length && places[i]!.sentence === sentence; i++) {
    const place = places[i]!;
    if (!place.hint && !named.includes(place.code)) named.push(place.code);
  }
  if (named.length > 0) return named;
  for (let i = low - 1; i >= 0 && i >= low - 8; i--) {
    if (!places[i]!.hint) {
      before = places[i]!.code;
      break;
    }
  }
  const own = ownAreas(page, sentence);
  if (own) return own;
  const last = lastAreas(page, from);
  return last ?? (before === null ? [] : [before]);
}

/** Areas that the figures of a sentence agree on: "an offence since 1999, with a fine of €42". */
function ownAreas({ readings }: Page, sentence: number): readonly string[] | null {
  const low = indexBehind(readings, (item) => item.sentence < sentence);
  const first = readings[low];
  if (first?.sentence !== sentence || first.ref_area.length === 0) return null;
  for (let i = low; i < readings.length && readings[i]!.sentence === sentence; i++)
    if (readings[i]!.ref_area.join() !== first.ref_area.join()) return null;
  return first.ref_area;
}

/** Areas of the nearest figure in front of a token. */
function lastAreas(page: Page, from: number): readonly string[] | null {
  const { readings } = page;
  const low = indexBehind(readings, (item) => item.from < from);
  const areas = readings[low - 1]?.ref_area;
  return areas !== undefined && areas.length > 0 ? areas : null;
}
