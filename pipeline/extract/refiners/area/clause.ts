import type { Parse } from "../../clauses/parse.ts";
import { TAG } from "../../clauses/tags.ts";
import type { Reading } from "../../rule.ts";
import { FARTHEST, type Group } from "./area.ts";

const SEMICOLON = 0x3b;

/** Tags of what a clause opens with. */
const OPENING: ReadonlySet<number> = new Set([TAG.COMMA, TAG.CONJ, TAG.SUB]);

/** A clause with a figure of its own begins between a figure and the place. */
export function isOfNextClause(
  parse: Parse | null,
  { to }: Reading,
  next: Reading | undefined,
  { from }: Group,
): boolean {
  if (!parse || !next || next.from >= from) return false;
  return parse.verbs.some(
    ({ kind, subject, inherited, relative }) =>
      kind === "finite" &&
      relative < 0 &&
      !inherited &&
      subject !== null &&
      subject.from > to &&
      subject.to <= next.from,
  );
}

/** ", and in France 30%", "; in France it was 30%", "while the world saw a fall of 9%": the place goes with what follows. */
export function opensNext(parse: Parse | null, group: Group, readings: readonly Reading[]): boolean {
  const next = readings.findIndex(({ from }) => from >= group.to);
  const before = readings[next - 1];
  if (!parse || next < 0) return false;
  let lead = group.from - 1;
  while (
    lead > (before?.to ?? parse.sentence.from) &&
    (parse.tags[lead] === TAG.PREP || parse.tags[lead] === TAG.DET || parse.tags[lead] === TAG.ADJ)
  )
    lead--;
  const opens = OPENING.has(parse.tags[lead]!) || parse.tokens.mark[lead] === SEMICOLON;
  return opens && !hasBreak(parse, group.to, readings[next]!.from);
}

export function hasBreak(parse: Parse | null, from: number, to: number): boolean {
  if (!parse || to - from > FARTHEST) return false;
  for (let at = from; at < to; at++) if (parse.tags[at] === TAG.BREAK || parse.tags[at] === TAG.CLOSE) return true;
  return false;
}
