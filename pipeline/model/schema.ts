/** The part of JSON Schema 2020-12 that the files under `schemas/` use, and our own annotations. */
export interface JsonSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | null)[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  /** UCUM code of the values, or `column:<name>` where another column tells the unit. */
  readonly "x-unit"?: string;
  /** URI of the same concept in a public vocabulary. */
  readonly "x-concept"?: string;
  /** Identifier of the SDMX concept. */
  readonly "x-sdmx"?: string;
  /** Name of the code list under `schemas/codelists/` that the values come from. */
  readonly "x-codelist"?: string;
  /** On a schema whose records are the rows of a released table. */
  readonly "x-table"?: TableHints;
}

/** What a table needs beyond its columns. */
export interface TableHints {
  readonly name: string;
  readonly title: string;
  /** Place among the tables of a release. */
  readonly position: number;
  readonly primary_key: readonly string[];
  readonly foreign_keys: readonly ForeignKey[];
  /** Columns that the rows are sorted by. */
  readonly sort: readonly string[];
}

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** Every schema by its path below `schemas/`: "figure.schema.json", "tables/figures.schema.json". */
export type Schemas = Readonly<Record<string, JsonSchema>>;

/** Our annotations; a strict validator must be told them (`ajv.addKeyword`). They restrict nothing. */
export const ANNOTATIONS = ["x-unit", "x-concept", "x-sdmx", "x-codelist", "x-table"] as const;
