import { join } from "node:path";
import type { Codelists } from "../model/codelist.ts";
import type { Schemas } from "../model/schema.ts";
import { readCodelists } from "./codelists.ts";
import { readLicenses } from "./licenses.ts";
import { packageRoot } from "./root.ts";
import { readSchemas } from "./schemas.ts";

// Tables of the package itself: read once, since a watch runs again and again, and `verify` builds a second time. What is
// made of them (a language, compiled schemas) is kept by them.

/** The schemas of the package. */
export const packagedSchemas: () => Schemas = once(() => readSchemas(packaged("schemas")));

/** The code lists of the package. */
export const packagedCodelists: () => Codelists = once(() => readCodelists(packaged("schemas", "codelists")));

/** The licences of the package. */
export const packagedLicenses: () => Readonly<Record<string, string>> = once(() =>
  readLicenses(packaged("schemas", "licenses")),
);

function packaged(...path: readonly string[]): string {
  return join(packageRoot(), ...path);
}

function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}
