import { NEAR } from "../../gazetteer/places.ts";
import type { Place } from "../../gazetteer.ts";
import { SYNTAX } from "../../lexicon.ts";
import { hasRole, isWord } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page } from "../../rule.ts";
import { WORD } from "../../tokens.ts";
import { type Area, type Group, isCountry } from "./area.ts";

/** "people of Turkish origin", "Syrian refugees" in a sentence that says where: whose, not where. */
export function isOrigin(page: Page, group: Group, groups: readonly Group[], carried: Area | null): boolean {
  const { tokens, language } = page;
  const first = group.places[0];
  if (carried !== null && first?.tie === "in" && isBirthplace(page, group)) return true;
  if (carried !== null && (first?.tie === "to" || tokens.mark[group.to] === OPEN) && comesFrom(page, group))
    return true;
  if (first?.kind !== "people" && !(first?.kind === "region" && isWord(page, first.to, SYNTAX.PERSON))) return false;
  const migrants = tokens.kind[first.to] === WORD && language.gazetteer.near[tokens.id[first.to]!]! & NEAR.MIGRANTS;
  const descent = isWide(first.code) && isWord(page, first.to, SYNTAX.PERSON);
  if (migrants || descent)
    return carried !== null || groups.some(({ places }) => places[0] && places[0] !== first && isCountry(places[0]));
  if (first.tie === null || first.tie === "in") return false;
  return groups.some(({ places }) => places[0]?.tie === "in" && isCountry(places[0]));
}

/** From "born" to its place, in tokens. */
const BORN = 6;

/** "were born abroad, chiefly in Chad" */
function isBirthplace(page: Page, { from }: Group): boolean {
  for (let at = from - 1; at >= from - BORN && at >= 0; at--) if (hasRole(page, at, ROLE.born)) return true;
  return false;
}

/** A continent or a part of one: "Asian peoples" in a text of New Zealand are of that descent. */
function isWide(code: string): boolean {
  return /^\d+$/u.test(code);
}

/** "guests from Britain", "most came from Mali (40) and Chad (30)", told of where they went */
function comesFrom(page: Page, { from }: Group): boolean {
  const { tokens, language } = page;
  for (let at = from - 1; at > Math.max(0, from - LIST) && tokens.mark[at] !== FULL_STOP; at--) {
    if (tokens.id[at] !== language.grammar.particles.from) continue;
    const right = at === from - 1 || (at === from - 2 && isWord(page, from - 1, SYNTAX.DETERMINER));
    return hasRole(page, at - 1, ROLE.comes) || (right && isWord(page, at - 1, SYNTAX.PERSON));
  }
  return false;
}

/** From "came from" to the last place of its list, in tokens. */
const LIST = 24;

const OPEN = 0x28;

const FULL_STOP = 0x2e;

/** "Outside the EU, Norway had": a wider place that is left out; "the OECD says": one that only speaks. */
export function isLeftOut(page: Page, { from, to, tie, kind, code }: Place): boolean {
  if (tie === null && code === "" && isWord(page, to, SYNTAX.REPORT) && !isWord(page, to, SYNTAX.NOUN)) return true;
  if (tie !== "in" || (kind !== "region" && kind !== "world")) return false;
  const at = isWord(page, from - 1, SYNTAX.DETERMINER) ? from - 2 : from - 1;
  return hasRole(page, at, ROLE.outside);
}
