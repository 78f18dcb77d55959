import { parseOf } from "../../clauses/parse.ts";
import { nameOf, tellingParts } from "../../clauses/phrase.ts";
import { indexBehind } from "../../halving.ts";
import type { Page, Reading } from "../../rule.ts";
import { antecedentOf } from "../unit/antecedent.ts";
import type { Frame } from "./frame.ts";
import type { Named } from "./memory.ts";

/** What "58 of them" and "eleven more" stand for, where a noun before tells and no figure. */
export function pointedTo(page: Page, reading: Reading): Named | null {
  const noun = antecedentOf(reading);
  const index = noun ? indexBehind(page.sentences, ({ to }) => to <= noun.from) : -1;
  const parse = noun && index >= 0 && index < page.sentences.length ? parseOf(page, index) : null;
  const name = noun && parse ? nameOf(parse, tellingParts(parse, noun)) : null;
  return name === null ? null : { name, span: noun };
}

/** "had answered eleven more": what the verb says is said of what they are more of. */
export function ofPointed(frame: Frame): Frame {
  return frame.back === "none" ? { ...frame, population: null, back: "group" } : frame;
}
