import type { Decoded } from "../decode.ts";
import { type Fault, faultOf } from "../fault.ts";
import { readElement } from "./html-text.ts";
import type { Format } from "./index.ts";
import { paragraphParts } from "./xpath.ts";
import { unpackedSize } from "./zip.ts";

/** A document of text alone does not unpack to more than this. */
const MAX_UNPACKED = 200_000_000;

/** A Word document: headings, paragraphs, lists and tables as on a page; macros and links out of it are never followed. */
export const docx: Format = {
  extensions: [".docx"],
  media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  async read(bytes): Promise<Decoded | Fault> {
    const size = unpackedSize(bytes);
    if (size === null) return unreadable();
    if (size > MAX_UNPACKED) {
      return faultOf(
        "zip-bomb",
        `a file that unpacks to ${size} bytes, expected no more than ${MAX_UNPACKED}. Save it again`,
      );
    }
    try {
      const [{ default: mammoth }, { parseHTML }] = await Promise.all([import("mammoth"), import("linkedom")]);
      const { value } = await mammoth.convertToHtml(
        { buffer: Buffer.from(bytes) },
        { convertImage: mammoth.images.imgElement(async () => ({ src: "" })), externalFileAccess: false },
      );
      const { text, lines } = readElement(parseHTML(`<html><body>${value}</body></html>`).document.body);
      return { text, charset: "utf-8", parts: paragraphParts(lines) };
    } catch (error) {
      if (error instanceof RangeError)
        return faultOf("docx-too-deep", "parts nested too deep to read, expected a document. Save it again");
      return unreadable();
    }
  },
};

function unreadable(): Fault {
  return faultOf("docx-unreadable", "no Word document that can be read, expected .docx. Save it again");
}
