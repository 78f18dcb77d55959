import type { Parse } from "../../clauses/parse.ts";
import { nameOf, tellingParts } from "../../clauses/phrase.ts";
import type { Reading } from "../../rule.ts";
import type { Frame, Site } from "./frame.ts";
import { namesGroup } from "./groups.ts";
import type { Memory } from "./memory.ts";
import { isPlaced } from "./placed-count.ts";
import { isAnybody } from "./whom.ts";

export function rememberGroup(parse: Parse, reading: Reading, site: Site, frame: Frame, memory: Memory): void {
  const name = reading.population;
  if (name !== null && frame.population && namesGroup(parse, frame.population.from, frame.population.to)) {
    memory.people = { name, span: frame.population };
    memory.block = parse.sentence.block;
  }
  // "inmates in the country's 14 prisons": those spoken of are the inmates
  const nested = isPlaced(parse, reading, site) && memory.people !== null;
  if (reading.measure === "count" && site.noun && frame.back === "none" && !nested) {
    // "52 million people took opioids …, two fifths of them": people alone would name nobody
    const whole = frame.rule === "count-subject" || isAnybody(parse, site.noun);
    const counted = whole ? reading.indicator : nameOf(parse, tellingParts(parse, site.noun));
    if (counted !== null) memory.group = { name: counted, span: site.noun };
    if (memory.group && reading.unit !== null) memory.byUnit.set(reading.unit, memory.group);
  } else if (reading.measure === "count" && frame.rule === "share-alone" && reading.indicator !== null)
    memory.group = { name: reading.indicator, span: null };
  else if (reading.measure === "rate" && site.noun && reading.unit !== null && reading.unit !== "person") {
    // "the target of 1,000 placements a year: 938 were approved"
    const counted = nameOf(parse, tellingParts(parse, site.noun));
    if (counted !== null) memory.byUnit.set(reading.unit, { name: counted, span: site.noun });
  } else if (name !== null && frame.population) memory.group = { name, span: frame.population };
}
