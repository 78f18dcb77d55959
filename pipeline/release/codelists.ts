import type { Schemas } from "../model/schema.ts";

/**
 * Title and description of a code list's column, from `schemas/codelist.schema.json`.
 * A column that is not described there stands under its bare name; a repository test fails until it is.
 */
export function codelistColumn(
  name: string,
  schemas: Schemas,
): { readonly title: string; readonly description: string } {
  const column = schemas["codelist.schema.json"]?.properties?.[name];
  return { title: column?.title ?? name, description: column?.description ?? "" };
}
