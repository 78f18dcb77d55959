/** Codes of the languages that there are rules for: the folders of `pipeline/extract/languages/`. */
export const LANGUAGES: readonly string[] = ["en"];
