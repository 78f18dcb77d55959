import type { Document } from "../../model/document.ts";
import type { Format } from "./format.ts";

/** Licences that allow a text to be passed on, by SPDX identifier; the list is of those that texts bear, not of all. */
const OPEN =
  /^(CC0-1\.0|PDDL-1\.0|CC-BY-[1-4]\.0|CC-BY-SA-[1-4]\.0|OGL-UK-[1-3]\.0|OGL-Canada-2\.0|ODC-By-1\.0|etalab-2\.0|MIT|Apache-2\.0|CC-PDM-1\.0)$/u;

/** What may become part of a path: no climbing out of the folder, no name that some system refuses. */
const SAFE = /^[\p{L}\p{N}_-][\p{L}\p{N}._-]*(\/[\p{L}\p{N}_-][\p{L}\p{N}._-]*)*$/u;

/** `texts/<source_id>.txt`: the text that the offsets point into, where its licence allows it to be passed on. */
export const texts: Format = function* ({ documents }) {
  for (const document of documents) {
    if (mayBePublished(document)) yield [textPath(document.source_id), document.text];
  }
};

/** Whether a text's own licence lets us publish it; a licence in words, or none, does not. */
export function mayBePublished({ source_id, license }: Pick<Document, "source_id" | "license">): boolean {
  return OPEN.test(license) && SAFE.test(source_id);
}

/** Where a release keeps a text. */
export function textPath(sourceId: string): string {
  return `texts/${sourceId}.txt`;
}
