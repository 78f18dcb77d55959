import { textFault } from "./clean.ts";
import type { Decoded } from "./decode.ts";
import { type Fault, faultOf, isFault } from "./fault.ts";
import { formatOf } from "./formats/index.ts";

/** What the reading of a file gave. */
export type Read = Decoded | Fault;

/** Reads a file by the format that its name tells. */
export async function readFormat(path: string, bytes: Uint8Array): Promise<Read> {
  const format = formatOf(path);
  if (format === null) {
    return faultOf("format-unknown", "a file of no known format, expected .txt, .md, .html, .pdf or .docx. Convert it");
  }
  return format.read(bytes);
}

/** The text of a file, as its format reads it. */
export async function textOfFile(path: string, bytes: Uint8Array): Promise<string | Fault> {
  const read = await readFormat(path, bytes);
  return isFault(read) ? read : read.text;
}

/** Says that a file was given up on. */
export function unreadFault(broken: "time" | "memory" | "crash", reason: string): Fault {
  const [code, found] = {
    time: ["source-too-slow", `a file that takes too long to read (${reason})`] as const,
    memory: ["source-too-hungry", "a file that takes too much memory to read"] as const,
    crash: ["source-crashes", `a file that its reader fails on (${reason})`] as const,
  }[broken];
  return faultOf(code, `${found}, expected a document. Save it again as plain text or HTML`);
}

export { textFault as textFaultOf };
