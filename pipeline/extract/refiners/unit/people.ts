import { CLUE, clueAt } from "../../calendar/words.ts";
import { FORM } from "../../grammar.ts";
import { SYNTAX } from "../../lexicon.ts";
import { hasForm, hasRole, isWord } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page, Reading } from "../../rule.ts";
import { DIGITS, GLUED, SPACED } from "../../tokens.ts";
import { hedgeStart } from "../relation.ts";
import { behindShare } from "./series.ts";

const HYPHEN = 0x2d;
const COMMA = 0x2c;

/** What the number counts are people, whatever was told before it. */
export function arePersons(page: Page, reading: Reading): boolean {
  return (
    isOfThose(page, reading) ||
    isHired(page, reading) ||
    isGroup(page, reading) ||
    isCountOfPeople(page, reading) ||
    countsAges(page, reading) ||
    isState(page, reading) ||
    isRoomFor(page, reading) ||
    isBeforeWhom(page, reading) ||
    isOfUs(page, reading)
  );
}

/** "Waiting list: 96, of whom 31": whoever they are. */
function isBeforeWhom({ tokens, language }: Page, { measure, noun, tail }: Reading): boolean {
  if (measure !== "count" || noun !== null || tokens.mark[tail] !== COMMA) return false;
  const { of, whom } = language.grammar.particles;
  return tokens.id[tail + 1] === of && tokens.id[tail + 2] === whom;
}

/** "There were forty of us at the door" */
function isOfUs(page: Page, { tail, noun }: Reading): boolean {
  return noun === null && hasRole(page, tail, ROLE.of) && hasRole(page, tail + 1, ROLE.us);
}

/** "2 204 were tested", "11 died", "another 340 had been vaccinated": what befalls people, told of a bare number. */
export function isFate(page: Page, k: number): boolean {
  const reading = page.readings[k]!;
  // "every year 3,000 die" is a rate of people, too
  const often = reading.measure === "rate" && reading.evidence.per !== undefined;
  if ((reading.measure !== "count" && !often) || reading.numeral.decimal) return false;
  // "9,900 (21%) had survived"
  let at = behindShare(page, k);
  while (isWord(page, at, SYNTAX.AUXILIARY | SYNTAX.ADVERB) || hasRole(page, at, ROLE.extra)) at++;
  return at < page.sentences[reading.sentence]!.to && hasRole(page, at, ROLE.fate);
}

/** "Four hundred signed a petition": what only people do, told of a number that counts nothing told before. */
export function isDoneByPeople(page: Page, { measure, numeral, tail }: Reading): boolean {
  if (measure !== "count" || numeral.decimal) return false;
  let at = tail;
  while (isWord(page, at, SYNTAX.AUXILIARY | SYNTAX.ADVERB)) at++;
  return hasRole(page, at, ROLE.doneByPeople);
}

/** "the plant employs 450", "the court convicted three": nobody else is hired or jailed. */
function isHired(page: Page, reading: Reading): boolean {
  if (reading.measure !== "count" || reading.noun !== null || reading.numeral.decimal) return false;
  return !hasRole(page, reading.tail, ROLE.of) && hasRole(page, hedgeStart(page, reading) - 1, ROLE.employs);
}

/** "Of those tested, 702 had antibodies and 188 were ill": some of the people that the sentence begins with. */
function isOfThose(page: Page, reading: Reading): boolean {
  const { from } = page.sentences[reading.sentence]!;
  if (reading.measure !== "count" || reading.noun !== null || reading.numeral.decimal) return false;
  if (!hasRole(page, from, ROLE.of) || !hasRole(page, from + 1, ROLE.everyPerson)) return false;
  // "of those clinics", "of those, 31 had"
  if (page.language.isPlural(page.tokens, from + 2) || page.tokens.mark[from + 2] === COMMA) return false;
  const behind = page.tokens.mark[reading.tail] === OPENING_BRACKET ? closing(page, reading.tail) + 1 : reading.tail;
  return isWord(page, behind, SYNTAX.AUXILIARY | SYNTAX.PAST_VERB);
}

const OPENING_BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;
/** "(14.4%)" has so many tokens. */
const BRACKET = 8;

function closing({ tokens }: Page, open: number): number {
  for (let at = open + 1; at < open + BRACKET; at++) if (tokens.mark[at] === CLOSING_BRACKET) return at;
  return open;
}

/** "23 dead, 140 injured", "three of the dead": people by what has become of them. */
function isState(page: Page, reading: Reading): boolean {
  let at = reading.tail;
  if (hasRole(page, at, ROLE.of) && hasRole(page, at + 1, ROLE.the)) at += 2;
  if (!hasRole(page, at, ROLE.personState) || page.tokens.gap[at]! > SPACED || reading.numeral.decimal) return false;
  return reading.noun === null || reading.noun.head === at;
}

/** "The largest groups were clerks (40) and Serbs (31)": alone in a bracket behind those that it counts. */
function isCountOfPeople(page: Page, reading: Reading): boolean {
  const { tokens, language } = page;
  const head = reading.from - 2;
  if (tokens.mark[reading.from - 1] !== OPENING_BRACKET || tokens.mark[reading.tail] !== CLOSING_BRACKET) return false;
  if (reading.noun !== null || head < page.sentences[reading.sentence]!.from) return false;
  if (!language.isPlural(tokens, head)) return false;
  // "deaths were most common among young men (140)"
  let before = head - 1;
  while (isWord(page, before, SYNTAX.ADJECTIVE)) before--;
  if (isWord(page, before, SYNTAX.PREPOSITION)) return false;
  if (isWord(page, head, SYNTAX.PERSON)) return true;
  return language.gazetteer.names.forward(tokens, head, head + 1)?.value.kind === "people";
}

/** "30 under-18s": people of an age. */
function countsAges(page: Page, reading: Reading): boolean {
  const { tokens } = page;
  const hyphen = reading.tail + 1;
  return (
    hasRole(page, reading.tail, ROLE.agePrefix) &&
    tokens.mark[hyphen] === HYPHEN &&
    tokens.gap[hyphen] === GLUED &&
    tokens.kind[hyphen + 1] === DIGITS &&
    tokens.gap[hyphen + 1] === GLUED
  );
}

/** The noun of "a waiting list of 60", "the waiting list has grown to 60". */
export function isWaitingList(page: Page, at: number): boolean {
  const waits = (clueAt(page.language.calendar, page.tokens, at - 1) & CLUE.LENGTH) !== 0;
  return waits && hasRole(page, at, ROLE.listNoun);
}

/** "prisons built for 7,000", "a hall with room for 400", "312 on board": people, where nothing else is named. */
function isRoomFor(page: Page, reading: Reading): boolean {
  const on = page.tokens.id[reading.tail] === page.language.grammar.particles.on ? reading.tail + 1 : reading.tail;
  const bare = reading.noun === null || reading.noun.head === reading.tail;
  if (reading.measure === "count" && bare && hasRole(page, on, ROLE.aboard)) return true;
  const at = hedgeStart(page, reading) - 1;
  if (reading.measure !== "count" || reading.noun !== null || reading.numeral.decimal) return false;
  return hasRole(page, at, ROLE.for) && hasRole(page, at - 1, ROLE.roomFor);
}

/** "a family of four pays", "a sample of 1,015 was drawn" */
function isGroup(page: Page, reading: Reading): boolean {
  const joined = page.tokens.gap[reading.from] === GLUED; // "a father-of-two"
  const at = joined ? reading.from - 2 : hedgeStart(page, reading) - 1;
  const group = joined ? at - 2 : at - 1;
  if (!hasRole(page, at, ROLE.of) || !(hasRole(page, group, ROLE.groupNoun) || isWaitingList(page, group)))
    return false;
  // "an audience of 5.6 million", but no family of 2.4
  if (reading.numeral.decimal && !reading.numeral.scaled) return false;
  if (reading.noun === null) return true;
  return reading.noun.head === reading.tail && hasForm(page, reading.tail, FORM.THIRD | FORM.PAST);
}
