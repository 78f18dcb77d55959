import { textFault } from "./clean.ts";
import { type Fault, faultOf, isFault } from "./fault.ts";
import { formatOf } from "./formats/index.ts";

/** The text of a file, as its format reads it. */
export async function textOfFile(path: string, bytes: Uint8Array): Promise<string | Fault> {
  const format = formatOf(path);
  if (format === null) {
    return faultOf("format-unknown", "a file of no known format, expected .txt, .md, .html, .pdf or .docx. Convert it");
  }
  const decoded = await format.read(bytes);
  return isFault(decoded) ? decoded : decoded.text;
}

export { textFault as textFaultOf };
