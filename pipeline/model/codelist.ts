/** A row of `schemas/codelists/<name>.csv`; the columns beyond these two differ from list to list. */
export type CodelistRow = Readonly<Record<string, string>> & { readonly code: string; readonly label: string };

/** Every code list by the name of its file: `codelists.areas`, `codelists.indicators`. */
export type Codelists = Readonly<Record<string, readonly CodelistRow[]>>;
