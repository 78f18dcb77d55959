import { unite } from "../../calendar/iso.ts";
import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import { NEAR } from "../../gazetteer/places.ts";
import type { Mention } from "./mentions.ts";
import type { Scene, Timed } from "./scene.ts";

/** "5, 6 and 7 in 2012, 2015 and 2018": as many times in a row as figures in a row. */
export function spreadLists(scene: Scene): void {
  const { mentions, readings, parse, given } = scene;
  for (let i = 0; i + 1 < mentions.length; i++) {
    let last = i;
    // "to 43 in 2020, but over the same period it halved, from 60 to 30": no second time in a row
    while (
      last + 1 < mentions.length &&
      mentions[last + 1]!.period.link?.kind !== "span" &&
      isRow(parse, mentions[last]!.period.to, mentions[last + 1]!.period.from)
    )
      last++;
    const size = last - i + 1;
    if (size < 2) continue;
    const from = mentions[i]!.period.from;
    const before = readings.filter(({ to, measure }) => to <= from && measure !== "age");
    const behind = readings.filter((reading) => reading.from >= mentions[last]!.period.to && reading.measure !== "age");
    const joint = size === 2 ? jointOf(mentions[i]!, mentions[last]!) : null;
    const counted = joint && (before[before.length - 1] ?? behind[0]);
    for (const row of [behind.slice(0, size), before.slice(-size)]) {
      const rowed = row.every((reading, j) => j === 0 || isRow(parse, row[j - 1]!.to, reading.from));
      if (row.length !== size || !(rowed || isRespective(scene, mentions[last]!.period.to))) continue;
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
    const at = counted ? readings.indexOf(counted) : -1;
    if (joint && at >= 0 && (mentions[i]!.owner === at || before.length === 0)) {
      given[at] ??= joint;
      // "two prisons, with room for 1,300, would open in 2025 and 2026"
      if (mentions[i]!.period.ahead) for (const other of before) given[readings.indexOf(other)] ??= joint;
    }
    i = last;
  }
}

/** "85% of new and 57% of old cases started in 2019 and 2018, respectively" */
function isRespective({ page, parse }: Scene, at: number): boolean {
  const { tokens } = parse;
  const word = parse.tags[at] === TAG.COMMA ? at + 1 : at;
  return word < parse.sentence.to && (page.language.gazetteer.near[tokens.id[word]!]! & NEAR.RESPECTIVELY) !== 0;
}

/** "40 people in February and March 2022": two times that touch are one for a single figure. */
function jointOf(first: Mention, second: Mention): Timed | null {
  if (!first.stretch || !second.stretch || first.use !== "main" || second.use !== "main") return null;
  const [a, b] = [first.stretch.end, second.stretch.start];
  if (a.day > 0 || b.day > 0 || a.month > 0 !== b.month > 0) return null;
  const apart = (b.year - a.year) * 12 + b.month - a.month;
  if (apart !== (a.month > 0 ? 1 : 12)) return null;
  return { stretch: unite(first.stretch, second.stretch), span: { from: first.period.from, to: second.period.to } };
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
