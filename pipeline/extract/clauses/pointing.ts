import type { TokenSpan } from "../rule.ts";
import { CAPITALISED } from "../tokens.ts";
import { joined } from "./names.ts";
import type { Parse } from "./parse.ts";
import { TAG } from "./tags.ts";

/** A participle whose complement says what it is about: money spent on, paid to, charged per; not "recorded in 2018". */
function tells({ tags, tokens, grammar }: Parse, at: number, limit: number): boolean {
  const { on, to, for: forWhat } = grammar.particles;
  const id = tokens.id[at + 1]!;
  const link = id === on || id === to || id === forWhat || id === grammar.per;
  return at + 2 < limit && link && tags[at + 2] !== TAG.TIME;
}

/** True when the phrase says nothing without what went before: "the share", "this number", "they". */
export function pointsBack(parse: Parse, span: TokenSpan): boolean {
  const { tags, tokens, grammar } = parse;
  let nouns = 0;
  for (let at = span.from; at < span.to; at++) {
    const tag = tags[at]!;
    // "everybody living with HIV" says who
    const anybody = tag === TAG.PRON && at === span.from && grammar.anybody.has(tokens.id[at]!);
    if (anybody && (tags[at + 1] === TAG.ING || tags[at + 1] === TAG.PART) && at + 1 < span.to) return false;
    if (tag === TAG.PRON) return at === span.from || nouns === 0;
    // "meeting the targets" says what is done
    if (tag === TAG.ING) return false;
    if (tag === TAG.ADJ) {
      if (tokens.shape[at] !== CAPITALISED && !grammar.vague.has(tokens.id[at]!)) return false;
      continue;
    }
    if (tag === TAG.POSS) return false;
    // "the amount spent per inmate", "the sum paid to growers" say what for
    if (tag === TAG.PART && tells(parse, at, span.to)) return false;
    // "the share who had moved"
    const who = tag === TAG.REL && at > span.from && grammar.tallies.has(tokens.id[at - 1]!);
    if (who && tokens.id[at] === grammar.particles.who) return false;
    if (tag === TAG.REL || tag === TAG.PART) return nouns > 0;
    // "the twelve-month rate"
    if (tag === TAG.NUM && tags[at + 1] === TAG.NUM && joined(parse, at, span.to)) return false;
    if (tag === TAG.NUM && at + 2 < span.to && tags[at + 1] === TAG.NUM && tags[at + 2] === TAG.NUM) return false;
    if (tag !== TAG.NOUN) continue;
    if (tokens.id[at] === grammar.particles.those)
      return (
        at + 1 >= span.to ||
        (tags[at + 1] !== TAG.REL &&
          tags[at + 1] !== TAG.PART &&
          tags[at + 1] !== TAG.ING &&
          tags[at + 1] !== TAG.VERB &&
          tags[at + 1] !== TAG.PREP)
      );
    if (!grammar.vague.has(tokens.id[at]!)) return false;
    nouns++;
    if (at + 1 < span.to && tokens.id[at + 1] === grammar.particles.of) return false;
  }
  return nouns > 0;
}
