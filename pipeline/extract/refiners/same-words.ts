import { FORM } from "../grammar.ts";
import { SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading } from "../rule.ts";
import { MARK, WORD } from "../tokens.ts";
import { closes } from "./pairs.ts";
import { hedgeStart } from "./relation.ts";

const COMMA = 0x2c;
/** So many readings before may stand behind the same words. */
const REACH = 3;
/** From a number to the one that the same preposition leads to, in tokens. */
const NEAR = 10;
/** Values of one thing are at most so many times apart. */
const LIKE_SIZE = 25;

/**
 * The figure of its sentence that a bare number goes on from, since the same verb or preposition leads to both.
 *
 *     Disabled tenants waited 19 months for a home; others waited 11.      stayed for 11 months, the others for 17
 *                      ^^^^^^                              ^^^^^^                 ^^^                        ^^^
 */
export function behindSameWord(page: Page, k: number): Reading | null {
  const { tokens, readings } = page;
  const reading = readings[k]!;
  const link = hedgeStart(page, reading) - 1;
  if (tokens.kind[link] !== WORD || !closes(page, reading)) return null;
  const gapped = gappedLike(page, k, link);
  if (gapped !== null || tokens.id[link] === 0) return gapped;
  const verb = isWord(page, link, SYNTAX.VERB) && !isWord(page, link, SYNTAX.AUXILIARY);
  // "leads by 11 points; trails by two"
  const size = hasRole(page, link, ROLE.by) && isWord(page, link - 1, SYNTAX.VERB);
  if (!verb && !size && !hasRole(page, link, ROLE.for)) return null;
  for (let back = k - 1; back >= Math.max(0, k - REACH); back--) {
    const other = readings[back]!;
    if (other.sentence !== reading.sentence || (!verb && reading.from - other.to > NEAR)) return null;
    if (!SHARED.has(other.measure) || tokens.id[hedgeStart(page, other) - 1] !== tokens.id[link]) continue;
    return isLike(reading.value, other.value) ? other : null;
  }
  return null;
}

/** Words of a subject without its verb: ", the other tenants | 3.8". */
const SUBJECT = 4;

/** "Boys waited 5.1 months, the others 3.8": people behind a comma, and their number without verb and unit. */
function gappedLike(page: Page, k: number, link: number): Reading | null {
  const { tokens, readings } = page;
  const last = readings[k - 1];
  const reading = readings[k]!;
  if (!last || last.sentence !== reading.sentence || !SHARED.has(last.measure) || last.measure === "percentage")
    return null;
  // "A call lasts 17 minutes, a chat 42": a thing with its article stands for itself, too
  const noun = tokens.id[link] === 0 || hasForm(page, link, FORM.NOUN);
  const thing = noun && isArticle(page, link - 1) && closesClause(page, reading);
  if (!thing && !hasForm(page, link, FORM.PERSON) && !hasRole(page, link, ROLE.others)) return null;
  let at = link;
  while (at > last.to && at > link - SUBJECT && tokens.kind[at] === WORD) at--;
  if (tokens.mark[at] !== COMMA || reading.from - last.to > NEAR + SUBJECT) return null;
  for (let i = at + 1; i < link; i++) if (isWord(page, i, SYNTAX.AUXILIARY | SYNTAX.PREPOSITION)) return null;
  return isLike(reading.value, last.value) ? last : null;
}

const isArticle = (page: Page, at: number): boolean => hasRole(page, at, ROLE.a) || hasRole(page, at, ROLE.the);

/** Nothing but a mark follows. */
const closesClause = ({ tokens, sentences }: Page, { to, sentence }: Reading): boolean =>
  to >= sentences[sentence]!.to || tokens.kind[to] === MARK;

/** What goes on without its unit. */
const SHARED: ReadonlySet<string> = new Set(["duration", "money", "quantity", "index", "percentage"]);

const isLike = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && a > 0 && b > 0 && a / b < LIKE_SIZE && b / a < LIKE_SIZE;
