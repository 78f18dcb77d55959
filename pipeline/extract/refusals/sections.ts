import type { Numeral, Page } from "../rule.ts";
import { LOWER, SPACED, WORD } from "../tokens.ts";

/** "6.1", and "6,1" where the text writes decimal commas. */
const PARAGRAPH = /^[0-9]{1,2}[.,][0-9]{1,2}$/;
/** A report has no more chapters than this. */
const MOST_CHAPTERS = 40;

/**
 * Refuses the numbers of numbered headings and paragraphs. One number alone may be a figure ("2.1 Births per woman"): it
 * takes a neighbour in order, the chapter in front or the section behind.
 *
 *     2 Methods       2.1 Sample       2.2 Analysis       2.3 We asked 400 people. They …       2.4 Of them …
 *     ^               ^^^              ^^^                ^^^                                   ^^^
 */
export function refuseSections(page: Page): void {
  let chapter = 0;
  let section = 0;
  let pending: Numeral | null = null;
  // "3 Clinics" and "4 Schools" are chapters only where the text numbers them
  let counts = false;
  for (const numeral of page.numerals) {
    const sentence = page.sentences[numeral.sentence]!;
    if (numeral.from < sentence.from) {
      if (numeral.reason === "list_number" && Number.isInteger(numeral.value))
        [chapter, section, counts] = [numeral.value, 0, true];
      continue;
    }
    if (numeral.from !== sentence.from || sentence.from !== sentence.blockFrom || numeral.reason !== null) continue;
    const found = headingNumber(page, numeral);
    if (found === null) continue;
    const [major, minor] = found;
    // "12 Clinics closed. …" is no paragraph's number
    if (minor === 0 && sentence.kind !== "heading") continue;
    const goesOn: boolean =
      minor === 0
        ? major === chapter + 1 && major > 1 && counts
        : (major === chapter && minor === section + 1) || (major === chapter + 1 && minor === 1 && chapter > 0);
    if (goesOn) {
      numeral.reason = "section";
      if (pending !== null) pending.reason = "section";
      pending = null;
    } else pending = numeral;
    counts = goesOn || major === 1;
    [chapter, section] = found;
  }
}

/** Chapter and section of a heading that begins with a number and a capital; section 0 where it is a chapter. */
function headingNumber(page: Page, numeral: Numeral): [number, number] | null {
  const { tokens, text } = page;
  const at = numeral.to;
  if (numeral.form !== "digits" || numeral.scaled || numeral.value < 0 || numeral.value > MOST_CHAPTERS) return null;
  if (at >= tokens.size || tokens.kind[at] !== WORD || tokens.gap[at] !== SPACED || tokens.shape[at] === LOWER)
    return null;
  if (numeral.plain) return [numeral.value, 0];
  const printed = text.slice(tokens.start[numeral.from], tokens.end[numeral.to - 1]);
  if (!PARAGRAPH.test(printed)) return null;
  const [major, minor] = printed.split(/[.,]/).map(Number);
  return minor! > 0 ? [major!, minor!] : null;
}
