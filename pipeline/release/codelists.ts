import type { Schemas } from "../model/schema.ts";

/**
 * Title and description of a code list's column, from `schemas/codelist.schema.json`.
 * @throws Error when the column is not described there: no column is published unexplained
 */
export function codelistColumn(
  name: string,
  schemas: Schemas,
): { readonly title: string; readonly description: string } {
  const column = schemas["codelist.schema.json"]?.properties?.[name];
  if (column?.title === undefined || column.description === undefined) {
    throw new Error(`schemas/codelist.schema.json: the column "${name}" of a code list has no title and description`);
  }
  return { title: column.title, description: column.description };
}
