import type { Change } from "../model/change.ts";
import type { Codelists } from "../model/codelist.ts";
import type { Document } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { Observation } from "../model/observation.ts";
import { changesIn } from "./changes.ts";
import { type Harmonise, harmoniser, localIndicator } from "./indicators.ts";
import { areaNames, observationsOf } from "./observations.ts";
import { readSentences } from "./sentences.ts";

/** All that follows from the figures of a corpus. */
export interface Derivation {
  readonly observations: readonly Observation[];
  readonly changes: readonly Change[];
}

/**
 * The changes that one document states or whose two levels it puts together; linear in the number of figures.
 *
 * @param figures of one document, in the order printed
 * @param harmonise gives the code of an indicator; by default a slug of its own words
 */
export function changesOf(figures: readonly Figure[], harmonise: Harmonise = localIndicator): Change[] {
  return changesIn(readSentences(figures), harmonise);
}

/** Derives everything that follows from the figures of a corpus. Pure; the order of `figures` does not matter. */
export function derive(figures: readonly Figure[], _documents: readonly Document[], codelists: Codelists): Derivation {
  const harmonise = harmoniser(codelists.indicators ?? []);
  const names = areaNames(codelists.areas ?? []);
  const observations: Observation[] = [];
  const changes: Change[] = [];
  for (const own of bySource(figures)) {
    for (const figure of own) observations.push(...observationsOf(figure, harmonise, names));
    changes.push(...changesIn(readSentences(own), harmonise));
  }
  return { observations, changes };
}

/** The figures of each source in the order printed, sources by their ids in code-unit order. */
export function bySource(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.source_id);
    if (group === undefined) groups.set(figure.source_id, [figure]);
    else group.push(figure);
  }
  const ids = [...groups.keys()].sort();
  return ids.map((id) => (groups.get(id) ?? []).sort((a, b) => a.start - b.start || a.end - b.end));
}
