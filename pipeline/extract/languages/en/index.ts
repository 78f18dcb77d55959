import type { Codelists } from "../../../model/codelist.ts";
import type { Language } from "../../language.ts";
import { createLexicon } from "../../lexicon.ts";
import * as syntax from "./syntax.ts";

/** Builds English from its word lists. */
export function english(_codelists: Codelists): Language {
  const lexicon = createLexicon([...syntax.entries]);
  return { code: "en", lexicon };
}
