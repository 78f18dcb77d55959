import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { ANNOTATIONS, type Schemas } from "../model/schema.ts";
import type { Fault } from "./check.ts";

type SchemaOf = <T>(name: string) => ValidateFunction<T>;

/** Compiled once each: a large corpus is validated some sources at a time. */
const compiled = new WeakMap<Schemas, SchemaOf>();

/** Compiles the schemas of records; which one by its name: `schemaOf<Figure>("figure.schema.json")`. */
export function compileSchemas(schemas: Schemas): SchemaOf {
  const known = compiled.get(schemas) ?? compile(schemas);
  compiled.set(schemas, known);
  return known;
}

function compile(schemas: Schemas): SchemaOf {
  // union types: "string or null" is the way that our schemas say "may be missing"
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
  formats.default(ajv);
  ajv.addVocabulary([...ANNOTATIONS]);
  for (const [path, schema] of Object.entries(schemas)) ajv.addSchema({ $id: path, ...schema });
  return <T>(name: string) => {
    const validate = ajv.getSchema<T>(name);
    if (validate === undefined) throw new Error(`no schema "${name}" under schemas/`);
    return validate;
  };
}

/** The faults that a schema found, in words. */
export function schemaFaults(validate: ValidateFunction<unknown>): Fault[] {
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== "if").map(faultOf);
}

function faultOf(error: ErrorObject): Fault {
  const named = error.params.missingProperty ?? error.params.additionalProperty;
  const path = error.instancePath.slice(1).replaceAll("/", ".");
  const field = typeof named === "string" ? [path, named].filter((part) => part !== "").join(".") : path;
  const allowed = Array.isArray(error.params.allowedValues) ? ` (${error.params.allowedValues.join(", ")})` : "";
  const label = field === "" ? "a record" : JSON.stringify(field);
  const found =
    error.keyword === "required"
      ? `no ${label}`
      : error.keyword === "additionalProperties"
        ? `a field ${label} that the schema does not have`
        : `${label} that ${error.message ?? "is not as it must be"}${allowed}`;
  return {
    code: `schema-${kebab(error.keyword)}`,
    field: field === "" ? null : field,
    message: `${found}, expected what the schema says. Run the stage before again, or correct the record`,
  };
}

function kebab(keyword: string): string {
  return keyword.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
