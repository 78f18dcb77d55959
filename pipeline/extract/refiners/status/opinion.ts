import type { Parse } from "../../clauses/parse.ts";
import { namesPersons } from "../../clauses/plain.ts";
import { formOf } from "../../clauses/tags.ts";
import type { Verb } from "../../clauses/verb-groups.ts";
import { FORM } from "../../grammar.ts";

/**
 * True when a modal tells what a share of people think or can do, and not what will be.
 *
 *     55% of Scots would accept it · one in five could not pay · 4 in 10 users said they could get drugs       no forecast
 *     40% of clients would die · the plan could save 200 lives                                                 a forecast
 */
export function isOpinion(parse: Parse, at: number): boolean {
  const { tokens, grammar, verbs } = parse;
  if ((formOf(tokens, grammar, at) & FORM.MODAL) === 0) return false;
  const verb = verbs.find(({ from, to }) => from <= at && at < to);
  if (!verb?.subject || verb.passive || verb.kind !== "finite") return false;
  const able = tokens.id[at] === grammar.particles.could;
  if (!able && !grammar.stances.has(tokens.id[verb.head]!)) return false;
  return isOfShare(parse, verb) || (able && isSaidOfThem(parse, verb));
}

/** The subject is a share of people: "one in five", "12% of patients". */
function isOfShare(parse: Parse, { subject }: Verb): boolean {
  const share = parse.readings.find(({ from, to }) => from >= subject!.from && to <= subject!.to);
  return share?.measure === "percentage" && (share.to >= subject!.to || namesPersons(parse, subject!));
}

/** "users said they could": of a share told before. */
function isSaidOfThem(parse: Parse, { subject, from }: Verb): boolean {
  const { tokens, grammar, readings, verbs } = parse;
  if (subject!.to - subject!.from !== 1 || tokens.id[subject!.from] !== grammar.particles.they) return false;
  const last = verbs.findLast(({ to }) => to <= from);
  return last !== undefined && readings.some((each) => each.measure === "percentage" && each.to <= last.from);
}
