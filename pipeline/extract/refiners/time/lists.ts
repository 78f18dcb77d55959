import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Scene } from "./scene.ts";

/** "5, 6 and 7 in 2012, 2015 and 2018": as many times in a row as figures in a row. */
export function spreadLists(scene: Scene): void {
  const { mentions, readings, parse, given } = scene;
  for (let i = 0; i + 1 < mentions.length; i++) {
    let last = i;
    while (last + 1 < mentions.length && isRow(parse, mentions[last]!.period.to, mentions[last + 1]!.period.from))
      last++;
    const size = last - i + 1;
    if (size < 2) continue;
    const from = mentions[i]!.period.from;
    const before = readings.filter(({ to, measure }) => to <= from && measure !== "age");
    const behind = readings.filter((reading) => reading.from >= mentions[last]!.period.to && reading.measure !== "age");
    for (const row of [behind.slice(0, size), before.slice(-size)]) {
      if (row.length !== size || !row.every((reading, j) => j === 0 || isRow(parse, row[j - 1]!.to, reading.from)))
        continue;
      row.forEach((reading, j) => {
        const mention = mentions[i + j]!;
        if (mention.stretch)
          given[readings.indexOf(reading)] = {
            stretch: mention.stretch,
            span: { from: mention.period.from, to: mention.period.to },
          };
      });
      break;
    }
    i = last;
  }
}

/** Only commas, "and" and small words between. */
function isRow(parse: Parse, from: number, to: number): boolean {
  if (to - from > 4 || to <= from) return false;
  let joined = false;
  for (let at = from; at < to; at++) {
    const tag = parse.tags[at];
    if (tag === TAG.COMMA || tag === TAG.CONJ) joined = true;
    else if (tag !== TAG.PREP && tag !== TAG.DET && tag !== TAG.OTHER && tag !== TAG.NOUN) return false;
  }
  return joined;
}
