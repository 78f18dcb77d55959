import { changesOf } from "../../pipeline/derive/index.ts";
import { extractor } from "../extract/corpus.ts";
import { readGold, SETS } from "../gold/gold.ts";
import { score } from "../gold/score.ts";
import type { Row, Section } from "./sections.ts";

/** What the extractor gets right on the sets of tests/gold, annotated by hand without looking at the engine, in percent. */
export async function accuracy(): Promise<Section> {
  const rows = SETS.map((set): Row => {
    const gold = readGold(set);
    const answers = gold.map(({ id, text, meta: { title, published, publisher } }) => {
      const source = publisher === null ? {} : { publisher };
      const read = extractor().extract({ source_id: id, text, title, published, language: "en", ...source });
      return { ...read, changes: changesOf(read.figures) };
    });
    const found = score(gold, answers);
    return {
      set,
      texts: gold.length,
      figures: gold.reduce((sum, { figures }) => sum + figures.length, 0),
      precision: found.precision,
      recall: found.recall,
      F1: found.f1,
      ...Object.fromEntries(found.slots),
      indicator: found.indicator,
      population: found.population,
    };
  });
  return { rows, faults: [] };
}
