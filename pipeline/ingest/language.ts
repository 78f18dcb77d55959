import type { Fault } from "./fault.ts";
import { faultOf } from "./fault.ts";

/** A few thousand characters tell a language; more only take time. */
const SAMPLE = 20_000;

/**
 * The language of a text: as its metadata says, else detected.
 * @param known codes of the languages that there are rules for
 */
export async function languageOf(
  text: string,
  stated: string | undefined,
  known: readonly string[],
): Promise<{ readonly language: string } | Fault> {
  const language = stated ?? (await detected(text));
  if (language === null) {
    return faultOf(
      "language-unknown",
      `a language that could not be told, expected one of ${known.join(", ")}. Name it as "language" in the metadata`,
      "language",
    );
  }
  // "en-GB" is read by the rules for "en"
  if (known.includes(language.split("-")[0] ?? "")) return { language };
  const cure = stated === undefined ? 'Name it as "language" in' : 'Correct "language" in';
  return faultOf(
    "language-unknown",
    `no rules for language ${JSON.stringify(language)}${stated === undefined ? " (detected)" : ""}; known: ${known.join(", ")}. ${cure} the metadata, or add pipeline/extract/languages/${language}/`,
    "language",
  );
}

async function detected(text: string): Promise<string | null> {
  const { detectAll } = await import("tinyld");
  return detectAll(text.slice(0, SAMPLE))[0]?.lang ?? null;
}
