import { parseOf } from "../../clauses/parse.ts";
import { nameOf, tellingParts } from "../../clauses/phrase.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import type { Page, Reading } from "../../rule.ts";
import { isCopula } from "./groups.ts";
import type { Named } from "./memory.ts";

const COLON = 0x3a;

/** Bullets under one introduction. */
const BULLETS = 40;

/**
 * What the introduction of a list says that its bullets tell.
 *
 *     The risk of infection is:        the risk of infection
 *     – 24 times higher for …
 */
export function introducedBy(page: Page, { sentence }: Reading): Named | null {
  const { sentences, tokens } = page;
  if (sentences[sentence]!.kind !== "bullet") return null;
  let at = sentence - 1;
  for (let guard = 0; at >= 0 && sentences[at]!.kind === "bullet" && guard < BULLETS; guard++) {
    if (tokens.mark[sentences[at]!.to - 1] === COLON) break;
    at--;
  }
  const intro = sentences[at];
  if (!intro || intro.kind === "heading" || tokens.mark[intro.to - 1] !== COLON) return null;
  const parse = parseOf(page, at);
  const verb = parse?.verbs.findLast(({ kind, relative }) => kind === "finite" && relative < 0);
  if (!parse || !verb?.subject || !isCopula(verb) || verb.to < intro.to - 1 || pointsBack(parse, verb.subject))
    return null;
  const name = nameOf(parse, tellingParts(parse, verb.subject));
  return name === null ? null : { name, span: verb.subject };
}
