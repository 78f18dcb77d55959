import type { Page, TokenSpan } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import type { Actor } from "./actor.ts";
import type { Attribution } from "./attribution.ts";
import { CUE, cueAt } from "./cues.ts";
import { phraseAhead } from "./phrase.ts";

const code = (char: string): number => char.charCodeAt(0);
const COMMA = code(",");
export const QUOTES_CLOSED: ReadonlySet<number> = new Set([...'”’»"'].map(code));
export const QUOTES_OPEN: ReadonlySet<number> = new Set([...'“‘«"'].map(code));

/** How many sentences of one quotation may stand before or behind the one that names the speaker. */
const REACH = 4;

/** What stands before the tag ", she said": the words within quotation marks when they are quoted, else all of it. */
export function wordsBefore(page: Page, sentence: Sentence, to: number): TokenSpan {
  const { tokens } = page;
  let end = to;
  while (end > sentence.from && (tokens.mark[end - 1] === COMMA || QUOTES_CLOSED.has(tokens.mark[end - 1]!))) end--;
  return { from: QUOTES_OPEN.has(tokens.mark[sentence.from]!) ? sentence.from + 1 : sentence.from, to: end };
}

/** "said Ana Silva, [director of the clinic]": the name with the office. */
export function withOffice(page: Page, actor: Actor, limit: number): Actor {
  const { tokens, text } = page;
  const named =
    tokens.shape[actor.from] !== 0 && (cueAt(page, actor.to - 1) & (CUE.SPEAKER | CUE.BODY | CUE.SOURCE)) === 0;
  if (!named || tokens.mark[actor.to] !== COMMA || actor.to + 1 >= limit) return actor;
  const span = phraseAhead(page, actor.to + 1, limit);
  if (span.to <= span.from || span.from - actor.to > 2) return actor;
  let office = false;
  for (let i = span.from; i < span.to; i++) if ((cueAt(page, i) & CUE.SPEAKER) !== 0) office = true;
  if (!office) return actor;
  return {
    ...actor,
    to: span.to,
    name: `${actor.name}, ${text.slice(tokens.start[span.from], tokens.end[span.to - 1]!)}`,
  };
}

/** A quotation of several sentences has its speaker in one of them: the others get it, too. */
export function spreadQuotations(page: Page, all: (readonly Attribution[])[]): void {
  const { tokens, sentences } = page;
  for (let s = 0; s < sentences.length; s++) {
    const quote = all[s]!.find((one) => one.kind === "quote");
    if (!quote || quote.name === null) continue;
    const { from, to, block } = sentences[s]!;
    // the quotation began before this sentence
    if (!QUOTES_OPEN.has(tokens.mark[from]!) && quote.content.from === from) {
      for (let near = s - 1; near >= 0 && s - near <= REACH && sentences[near]!.block === block; near--) {
        if (!give(near)) break;
        if (QUOTES_OPEN.has(tokens.mark[sentences[near]!.from]!)) break;
      }
    }
    // it goes on, or the same speaker begins anew
    let open = quote.content.to === to && !QUOTES_CLOSED.has(tokens.mark[to - 1]!);
    for (
      let near = s + 1;
      near < sentences.length && near - s <= REACH && sentences[near]!.block - block <= 1;
      near++
    ) {
      const sentence = sentences[near]!;
      open ||= QUOTES_OPEN.has(tokens.mark[sentence.from]!);
      if (!open || !give(near)) break;
      open = !QUOTES_CLOSED.has(tokens.mark[sentence.to - 1]!);
    }

    function give(near: number): boolean {
      const sentence = sentences[near]!;
      if (all[near]!.length > 0 || sentence.kind === "heading") return false;
      const opens = QUOTES_OPEN.has(tokens.mark[sentence.from]!);
      const closes = QUOTES_CLOSED.has(tokens.mark[sentence.to - 1]!);
      const content = { from: opens ? sentence.from + 1 : sentence.from, to: closes ? sentence.to - 1 : sentence.to };
      all[near] = [{ ...quote!, sentence: near, content }];
      return true;
    }
  }
}
