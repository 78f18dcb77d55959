import { attributionsOf } from "../discourse/attribution.ts";
import { itemsBehind, opensList } from "../discourse/lists.ts";
import type { Page, Refiner } from "../rule.ts";

/**
 * Says who is cited for a figure: "according to X", "the ministry said", "a study found that:" over a list.
 * Null where nobody is: the publisher is named by the source, not by the figure.
 */
export const attribution: Refiner = {
  name: "attribution",
  refine(page: Page): void {
    if (page.readings.length === 0) return;
    const all = attributionsOf(page);
    const listed = listSources(page);
    for (const reading of page.readings) {
      let narrowest = Number.POSITIVE_INFINITY;
      for (const one of all[reading.sentence] ?? []) {
        const width = one.content.to - one.content.from;
        if (
          one.name === null ||
          reading.from < one.content.from ||
          reading.from >= one.content.to ||
          width >= narrowest
        )
          continue;
        narrowest = width;
        reading.attribution = one.name;
        reading.evidence.attribution = { from: one.actor.from, to: one.actor.to };
      }
      const source = reading.attribution === null ? listed.get(reading.sentence) : undefined;
      if (source === undefined) continue;
      reading.attribution = source.name;
      reading.evidence.attribution = { from: source.from, to: source.to };
    }
  },
};

/** For each sentence of a list, who the sentence above the list cites. */
function listSources(page: Page): Map<number, { name: string; from: number; to: number }> {
  const sources = new Map<number, { name: string; from: number; to: number }>();
  const all = attributionsOf(page);
  for (let s = 0; s < page.sentences.length; s++) {
    const cited = all[s]!.at(-1);
    if (!cited || cited.name === null || !opensList(page, s)) continue;
    const { name, actor } = cited;
    for (const item of itemsBehind(page, s))
      for (let i = item.first; i <= item.last; i++) sources.set(i, { name, from: actor.from, to: actor.to });
  }
  return sources;
}
