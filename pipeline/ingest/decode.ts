import type { Part } from "../model/part.ts";
import type { Fault } from "./fault.ts";
import { faultOf } from "./fault.ts";

export interface Decoded {
  readonly text: string;
  /** Lower-case name of the encoding, as TextDecoder names it. */
  readonly charset: string;
  /** Where in the file stretches of the text stand, in UTF-16 units, in order; none where the file is the text itself. */
  readonly parts?: readonly Part[];
}

const BYTE_ORDER_MARKS = [
  { charset: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { charset: "utf-16le", mark: [0xff, 0xfe] },
  { charset: "utf-16be", mark: [0xfe, 0xff] },
] as const;

/** Below this the detector has seen too little to be believed (its scale ends at 100). */
const MIN_CONFIDENCE = 25;

/**
 * Turns the bytes of a file into its text: by its byte order mark, else as UTF-8, else by the encoding
 * that it names itself, else by detection of a legacy encoding. The mark is no part of the text;
 * nothing else is changed, so that every offset points at what was published.
 *
 * @param named an encoding that the file names itself (HTML's `<meta charset>`)
 */
export async function decode(bytes: Uint8Array, named: string | null = null): Promise<Decoded | Fault> {
  for (const { charset, mark } of BYTE_ORDER_MARKS) {
    if (!mark.every((byte, at) => bytes[at] === byte)) continue;
    const text = tryDecode(bytes, charset);
    return text === null ? brokenFault(charset) : { text, charset };
  }
  const utf8 = tryDecode(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8, charset: "utf-8" };
  if (named !== null) {
    const text = tryDecode(bytes, named);
    return text === null ? brokenFault(named) : { text, charset: new TextDecoder(named).encoding };
  }
  return isMostlyUtf8(bytes) ? brokenFault("utf-8") : ((await detected(bytes)) ?? brokenFault("utf-8"));
}

function tryDecode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A UTF-8 text with a damaged place in it, and no text of another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  let whole = 0;
  let broken = 0;
  for (const char of lenient) {
    if (char === "\ufffd") broken++;
    else if (char > "\u007f") whole++;
  }
  return whole > broken;
}

async function detected(bytes: Uint8Array): Promise<Decoded | null> {
  const { default: chardet } = await import("chardet");
  for (const { name, confidence } of chardet.analyse(bytes)) {
    if (confidence < MIN_CONFIDENCE) return null;
    const text = tryDecode(bytes, name);
    if (text === null) continue;
    return isImplausible(text) ? null : { text, charset: new TextDecoder(name).encoding };
  }
  return null;
}

/**
 * What no one writes: control characters, "ÿ", "˙" (the byte FF) or "Ã(" left over from damage, words of accented letters alone.
 * A detector always has a guess; this keeps damage from passing as a rare language.
 */
function isImplausible(text: string): boolean {
  return /[\u0080-\u009f]|[ÿ˙]|[ÃÂ](?!\p{L})|(?<!\p{L})[\u00c0-\u024f]{2,}(?!\p{L})/u.test(text);
}

function brokenFault(charset: string): Fault {
  return faultOf(
    "encoding-broken",
    `bytes that are no ${charset === "utf-8" ? "UTF-8" : charset} and no legacy encoding that could be told, expected text. Save it as UTF-8`,
  );
}
