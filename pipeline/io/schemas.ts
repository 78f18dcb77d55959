import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PipelineError } from "../model/errors.ts";
import type { JsonSchema, Schemas } from "../model/schema.ts";
import { walk } from "./files.ts";

/**
 * Reads every JSON Schema below a folder, by its path: "figure.schema.json", "tables/figures.schema.json".
 * @throws PipelineError when a file is no JSON object
 */
export function readSchemas(folder: string): Schemas {
  const files = walk(folder).filter(({ path, kind }) => kind === "file" && path.endsWith(".schema.json"));
  return Object.fromEntries(files.map(({ path }) => [path, readSchema(join(folder, path))]));
}

function readSchema(path: string): JsonSchema {
  let schema: unknown;
  try {
    schema = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw broken(path, String(error));
  }
  if (typeof schema !== "object" || schema === null) throw broken(path, `a ${typeof schema}`);
  return schema;
}

function broken(path: string, found: string): PipelineError {
  return new PipelineError("schema-broken", `${path}: ${found}, expected a JSON Schema. Correct the file`);
}
