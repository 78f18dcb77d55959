import type { Page, TokenSpan } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import type { Actor } from "./actor.ts";
import type { Attribution } from "./attribution.ts";
import { CUE, cueAt } from "./cues.ts";
import { MARKS, marksOf } from "./marks.ts";
import { isCapital, wordsOf } from "./names.ts";
import { phraseAhead } from "./phrase.ts";

/** How many sentences of one quotation may stand before or behind the one that names the speaker. */
const REACH = 4;

const opensQuote = (page: Page, at: number): boolean => (marksOf(page.tokens.mark[at]!) & MARKS.QUOTE_OPEN) !== 0;
const closesQuote = (page: Page, at: number): boolean => (marksOf(page.tokens.mark[at]!) & MARKS.QUOTE_CLOSE) !== 0;

/** What stands before the tag ", she said": the words within quotation marks when they are quoted, else all of it. */
export function wordsBefore(page: Page, sentence: Sentence, to: number): TokenSpan {
  const { from } = sentence;
  let end = to;
  while (end > from && (marksOf(page.tokens.mark[end - 1]!) & (MARKS.COMMA | MARKS.QUOTE_CLOSE)) !== 0) end--;
  return { from: opensQuote(page, from) ? from + 1 : from, to: end };
}

/** "The director, [Ana Silva], said" and "Ana Silva, [the director], said": both names, the person's first. */
export function withAside(page: Page, actor: Actor, name: string, aside: TokenSpan | null): string {
  if (aside === null || actor.source) return name;
  const span = phraseAhead(page, aside.from, aside.to);
  if (span.to !== aside.to || span.to <= span.from) return name;
  const words = wordsOf(page, span.from, span.to);
  const office = (at: number): boolean => (cueAt(page, at) & CUE.SPEAKER) !== 0;
  if (isCapital(page, span.from) && office(actor.head)) return `${words}, ${name}`;
  const held = phraseHolds(page, span, CUE.SPEAKER) && isCapital(page, actor.from) && !office(actor.head);
  return held ? `${name}, ${words}` : name;
}

function phraseHolds(page: Page, { from, to }: TokenSpan, cue: number): boolean {
  for (let i = from; i < to; i++) if ((cueAt(page, i) & cue) !== 0) return true;
  return false;
}

/** "said Ana Silva, [director of the clinic]": the name with the office. */
export function withOffice(page: Page, actor: Actor, name: string, limit: number): string {
  const { tokens } = page;
  if (actor.source || actor.to + 1 >= limit || (marksOf(tokens.mark[actor.to]!) & MARKS.COMMA) === 0) return name;
  const span = phraseAhead(page, actor.to + 1, limit);
  if (span.to <= span.from || span.from - actor.to > 2) return name;
  const words = wordsOf(page, span.from, span.to);
  const office = (cueAt(page, actor.head) & (CUE.SPEAKER | CUE.BODY)) !== 0;
  if (!office) return isCapital(page, actor.from) && phraseHolds(page, span, CUE.SPEAKER) ? `${name}, ${words}` : name;
  // "said the director, [Ana Silva]"
  const named = isCapital(page, span.from) && (cueAt(page, actor.head) & CUE.SPEAKER) !== 0;
  return named && !phraseHolds(page, span, CUE.BODY) ? `${words}, ${name}` : name;
}

/** A quotation of several sentences has its speaker in one of them: the others get it, too. */
export function spreadQuotations(page: Page, all: (readonly Attribution[])[]): void {
  const { sentences } = page;
  for (let s = 0; s < sentences.length; s++) {
    const quote = all[s]!.find((one) => one.kind === "quote");
    if (!quote || quote.name === null) continue;
    const { from, to, block } = sentences[s]!;
    // the quotation began before this sentence
    if (!opensQuote(page, from) && quote.content.from === from) {
      for (let near = s - 1; near >= 0 && s - near <= REACH && sentences[near]!.block === block; near--) {
        if (!give(near)) break;
        if (opensQuote(page, sentences[near]!.from)) break;
      }
    }
    // it goes on, or the same speaker begins anew
    let open = quote.content.to === to && !closesQuote(page, to - 1);
    for (
      let near = s + 1;
      near < sentences.length && near - s <= REACH && sentences[near]!.block - block <= 1;
      near++
    ) {
      const sentence = sentences[near]!;
      open ||= opensQuote(page, sentence.from);
      if (!open || !give(near)) break;
      open = !closesQuote(page, sentence.to - 1);
    }

    function give(near: number): boolean {
      const sentence = sentences[near]!;
      if (all[near]!.length > 0 || sentence.kind === "heading") return false;
      const opens = opensQuote(page, sentence.from);
      const closes = closesQuote(page, sentence.to - 1);
      const content = { from: opens ? sentence.from + 1 : sentence.from, to: closes ? sentence.to - 1 : sentence.to };
      all[near] = [{ ...quote!, sentence: near, content }];
      return true;
    }
  }
}
