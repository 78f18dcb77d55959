import type { Codelists } from "../../model/codelist.ts";
import type { Language } from "../language.ts";
import { english } from "./en/index.ts";

/** The languages that can be read, by their two-letter code. A new language is a folder and a line here. */
export const languages: ReadonlyMap<string, (codelists: Codelists) => Language> = new Map([["en", english]]);
