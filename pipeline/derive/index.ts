import type { Audit } from "../model/audit.ts";
import type { Change } from "../model/change.ts";
import type { Codelists } from "../model/codelist.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Document } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { Metric } from "../model/metric.ts";
import type { Observation } from "../model/observation.ts";
import { auditsOf } from "./audits/index.ts";
import { changesIn } from "./changes.ts";
import { reconcile } from "./corpus.ts";
import { type Harmonise, harmoniser, localIndicator } from "./indicators.ts";
import { metricsOfChange, metricsOfSentence } from "./metrics.ts";
import { areaNames, observationsOf } from "./observations.ts";
import { readSentences } from "./sentences.ts";
import { changesOfSeries, seriesOf } from "./series.ts";

export { FORMULAS } from "./formulas/index.ts";

/** All that follows from the figures of a corpus. */
export interface Derivation {
  readonly observations: readonly Observation[];
  readonly changes: readonly Change[];
  readonly metrics: readonly Metric[];
  readonly audits: readonly Audit[];
  readonly comparisons: readonly Comparison[];
}

/** What derive needs to know of a source. */
export type SourceFacts = Pick<Document, "source_id" | "publisher" | "published">;

/**
 * The changes that one document states or whose two levels it puts together; linear in the number of figures.
 *
 * @param figures of one document, in the order printed
 * @param harmonise gives the code of an indicator; by default a slug of its own words
 */
export function changesOf(figures: readonly Figure[], harmonise: Harmonise = localIndicator): Change[] {
  return changesIn(readSentences(figures), harmonise);
}

/**
 * Derives everything that follows from the figures of a corpus. Pure; the order of `figures` does not matter.
 * Each source is read by itself; then the sources are put side by side, and their preferred values become series.
 */
export function derive(
  figures: readonly Figure[],
  documents: readonly SourceFacts[],
  codelists: Codelists,
): Derivation {
  const { within, across } = deriver(codelists);
  const inside = within(figures);
  const between = across(figures, documents, inside.changes);
  return {
    observations: between.observations,
    changes: [...inside.changes, ...between.changes],
    metrics: [...inside.metrics, ...between.metrics],
    audits: inside.audits,
    comparisons: between.comparisons,
  };
}

/** The two halves of derive, for a corpus that is larger than the memory. */
export interface Deriver {
  /** What each source gives by itself: any sources, whole. */
  within(figures: readonly Figure[]): Pick<Derivation, "changes" | "metrics" | "audits">;
  /**
   * What sources give side by side. Nothing passes from one indicator to another, so that the figures of some indicators
   * may be taken at a time, all of each.
   * @param told the changes that their texts tell
   */
  across(
    figures: readonly Figure[],
    documents: readonly SourceFacts[],
    told: readonly Change[],
  ): Pick<Derivation, "observations" | "comparisons" | "changes" | "metrics">;
  /** The code of a figure's indicator; null where it has none. */
  indicatorOf(figure: Figure): string | null;
}

/** Derive in two halves; `derive` is one after the other. */
export function deriver(codelists: Codelists): Deriver {
  const harmonise = harmoniser(codelists.indicators ?? []);
  const names = areaNames(codelists.areas ?? []);
  const metricsOf = (changes: readonly Change[], figures: readonly Figure[]): Metric[] => {
    const byId = new Map(figures.map((figure) => [figure.figure_id, figure]));
    return changes.flatMap((change) => {
      const [start, end] = [byId.get(change.start_figure_id), byId.get(change.end_figure_id)];
      return start === undefined || end === undefined ? [] : metricsOfChange(change, start, end);
    });
  };
  return {
    within(figures) {
      const changes: Change[] = [];
      const metrics: Metric[] = [];
      const audits: Audit[] = [];
      for (const own of bySource(figures)) {
        const sentences = readSentences(own);
        const told = changesIn(sentences, harmonise);
        changes.push(...told);
        metrics.push(...metricsOf(told, own));
        for (const sentence of sentences) {
          audits.push(...auditsOf(sentence));
          metrics.push(...metricsOfSentence(sentence, harmonise));
        }
      }
      return { changes, metrics, audits };
    },
    across(figures, documents, told) {
      const byId = new Map(figures.map((figure) => [figure.figure_id, figure]));
      const sorted = bySource(figures).flat();
      const stated = sorted.flatMap((figure) => observationsOf(figure, harmonise, names));
      const { observations, comparisons } = reconcile(stated, byId, documents, harmonise);
      const passedOver = new Set(observations.filter(({ preferred }) => !preferred).map(({ figure_id }) => figure_id));
      const series = seriesOf(sorted, harmonise, ({ figure_id }) => !passedOver.has(figure_id));
      const changes = changesOfSeries(series, told, harmonise);
      return { observations, comparisons, changes, metrics: metricsOf(changes, figures) };
    },
    indicatorOf: ({ indicator }) => (indicator === null ? null : harmonise(indicator).indicator_id),
  };
}

/** The figures of each source in the order printed, sources by their ids in code-unit order. */
function bySource(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.source_id);
    if (group === undefined) groups.set(figure.source_id, [figure]);
    else group.push(figure);
  }
  const ids = [...groups.keys()].sort();
  return ids.map((id) => (groups.get(id) ?? []).sort((a, b) => a.start - b.start || a.end - b.end));
}
