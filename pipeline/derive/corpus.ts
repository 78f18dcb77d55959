import type { Comparison } from "../model/comparison.ts";
import type { Document } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { Observation } from "../model/observation.ts";
import { comparisonsOf, rank, type Sighting, thingKey, type Withdrawn } from "./comparisons.ts";
import type { Harmonise } from "./indicators.ts";

/** What the sources of a corpus say to one another. */
export interface Reconciled {
  /** As given, each told whether it is the preferred value, and why. */
  readonly observations: readonly Observation[];
  readonly comparisons: readonly Comparison[];
}

/** Puts side by side what several sources say of one thing. Linear but for the sorting of each thing's few sightings. */
export function reconcile(
  observations: readonly Observation[],
  figures: ReadonlyMap<string, Figure>,
  documents: readonly Pick<Document, "source_id" | "publisher" | "published">[],
  harmonise: Harmonise,
): Reconciled {
  const sources = new Map(documents.map((document) => [document.source_id, document]));
  const groups = new Map<string, Sighting[]>();
  for (const observation of observations) {
    const figure = figures.get(observation.figure_id);
    if (figure === undefined) continue;
    const sighting = { observation, figure, source: sources.get(observation.source_id) ?? null };
    const key = thingKey(sighting);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [sighting]);
    else group.push(sighting);
  }
  const withdrawn = withdrawnBy(figures.values(), harmonise);
  const told = new Map<string, Pick<Observation, "preferred" | "preference">>();
  const comparisons: Comparison[] = [];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const ranked = rank(group);
    for (const [at, { observation }] of ranked.sightings.entries()) {
      told.set(observation.observation_id, { preferred: at === 0, preference: ranked.preference });
    }
    comparisons.push(...comparisonsOf(ranked, withdrawn));
  }
  return {
    observations: observations.map((each) => ({ ...each, ...told.get(each.observation_id) })),
    comparisons,
  };
}

/** Looks up the values that sources withdraw. */
function withdrawnBy(figures: Iterable<Figure>, harmonise: Harmonise): Withdrawn {
  const known = new Set<string>();
  const key = (source: string, indicator: string, area: string | null, value: number): string =>
    [source, indicator, area ?? "", value].join("|");
  for (const figure of figures) {
    if (figure.superseded !== true || figure.value === null) continue;
    const { indicator_id } = harmonise(figure.indicator, figure.measure);
    for (const area of figure.ref_area.length === 0 ? [null] : figure.ref_area) {
      known.add(key(figure.source_id, indicator_id, area, figure.value));
    }
  }
  return (source, indicator, area, value) => known.has(key(source, indicator, area, value));
}
