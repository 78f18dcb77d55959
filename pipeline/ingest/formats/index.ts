import type { Decoded } from "../decode.ts";
import type { Fault } from "../fault.ts";
import { docx } from "./docx.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { pdf } from "./pdf.ts";
import { text } from "./text.ts";

/** How the files of one kind become text. */
export interface Format {
  readonly extensions: readonly string[];
  readonly media_type: string;
  /** The text that offsets will point into. */
  read(bytes: Uint8Array): Promise<Decoded | Fault>;
}

const FORMATS: readonly Format[] = [text, markdown, html, pdf, docx];

/** The format of a file by its extension; null when there is none for it. */
export function formatOf(path: string): Format | null {
  const name = path.toLowerCase();
  return FORMATS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension))) ?? null;
}
