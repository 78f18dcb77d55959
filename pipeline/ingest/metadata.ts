import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { SourceMetadata } from "../model/document.ts";
import { daysOf } from "../model/period.ts";
import { ANNOTATIONS, type JsonSchema } from "../model/schema.ts";
import { type Fault, faultOf } from "./fault.ts";

export type ReadMetadata = (bytes: Uint8Array) => SourceMetadata | Fault;

type IsMetadata = ValidateFunction<SourceMetadata>;

/** Compiled once each: a watch reads metadata at every run. */
const compiled = new WeakMap<JsonSchema, IsMetadata>();

function compile(schema: JsonSchema): IsMetadata {
  const ajv = new Ajv2020({ allErrors: false });
  formats.default(ajv);
  ajv.addVocabulary([...ANNOTATIONS]);
  return ajv.compile<SourceMetadata>(schema);
}

/**
 * Builds the reader of `<slug>.source.json`.
 * @param schema `schemas/source.schema.json`
 */
export function metadataReader(schema: JsonSchema): ReadMetadata {
  const isMetadata = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, isMetadata);
  return (bytes) => {
    const metadata = parsed(bytes);
    if (typeof metadata === "string") {
      return faultOf("metadata-unreadable", `${metadata}, expected one JSON object in UTF-8. Correct the file`);
    }
    if (!isMetadata(metadata.value)) return schemaFault(isMetadata);
    return dateFault(metadata.value) ?? metadata.value;
  };
}

/** @returns the value, or what is wrong in words */
function parsed(bytes: Uint8Array): { readonly value: unknown } | string {
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch (error) {
    // the engine's own words differ from one Node to the next, and rejections are published
    return error instanceof SyntaxError ? "no JSON" : "bytes that are no UTF-8";
  }
}

function schemaFault(isMetadata: ValidateFunction<SourceMetadata>): Fault {
  const error = isMetadata.errors?.[0];
  const missing = error?.params.missingProperty ?? error?.params.additionalProperty;
  const field = typeof missing === "string" ? missing : (error?.instancePath ?? "").replace("/", "");
  const found =
    error?.keyword === "required"
      ? `no ${JSON.stringify(field)}`
      : error?.keyword === "additionalProperties"
        ? `a field ${JSON.stringify(field)} that the schema does not have`
        : `${field === "" ? "a value" : JSON.stringify(field)} that ${error?.message ?? "is not as it must be"}`;
  return faultOf(
    "metadata-invalid",
    `${found}, expected what schemas/source.schema.json describes. Correct the metadata`,
    field === "" ? null : field,
  );
}

/** The pattern of the schema lets through days that no calendar has. */
function dateFault(metadata: SourceMetadata): Fault | null {
  for (const field of ["published", "accessed"] as const) {
    const date = metadata[field];
    if (date === undefined || daysOf(date) !== null) continue;
    return faultOf(
      "metadata-invalid",
      `${JSON.stringify(date)} as "${field}", expected a day, month or year of the calendar. Correct the metadata`,
      field,
    );
  }
  return null;
}
