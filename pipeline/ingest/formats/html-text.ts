/** The part of a DOM node that reading needs; linkedom's nodes have it. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  hasAttribute?(name: string): boolean;
  getAttribute?(name: string): string | null;
  querySelector?(selector: string): unknown;
}

const ELEMENT = 1;
const TEXT = 3;
const UNSEEN = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT NAV IFRAME OBJECT SVG CANVAS AUDIO VIDEO FORM BUTTON SELECT HEAD".split(" "),
);
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD UL".split(
    " ",
  ),
);
const SUPERSCRIPTS = new Map([..."0123456789+-()n"].map((char, at) => [char, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ"][at] ?? char]));

/**
 * The text of an element as a reader sees it: blocks parted by an empty line, list items on lines of their own
 * behind "• " or their number, table rows on lines with " | " between the cells. White space is one space, as
 * in a browser; other characters stay, no-break spaces too.
 */
export function textOf(root: HtmlNode): string {
  return readElement(root).text;
}

/** The text of an element, and of each of its lines the element that it stands in, as `placeOf` names it. */
export function readElement(root: HtmlNode, placeOf: PlaceOf = () => null): { text: string; lines: Line[] } {
  const writer = new Writer(placeOf);
  write(root, writer);
  return writer.result();
}

/** Names the place of an element; null where it has none of its own, so that it is the place of what is around it. */
export type PlaceOf = (element: HtmlNode) => string | null;

/** A line of the text: where it begins and ends, in UTF-16 units, and the place of its element. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly place: string | null;
}

function write(node: HtmlNode, writer: Writer): void {
  if (node.nodeType === TEXT) {
    writer.add(node.textContent ?? "");
    return;
  }
  if (node.nodeType !== ELEMENT || isUnseen(node)) return;
  const name = node.nodeName.toUpperCase();
  const around = writer.enter(node);
  if (name === "BR") writer.line();
  else if (name === "SUP") writer.add(superscript(node));
  else if (name === "UL" || name === "OL") writeList(node, name === "OL", writer);
  else if (name === "TR") writeRow(node, writer);
  else if (BLOCKS.has(name)) writeBlock(node, writer);
  else writeChildren(node, writer);
  writer.leave(around);
}

function writeChildren(node: HtmlNode, writer: Writer): void {
  for (const child of node.childNodes) write(child, writer);
}

function writeBlock(node: HtmlNode, writer: Writer): void {
  writer.block();
  writeChildren(node, writer);
  writer.block();
}

function writeList(node: HtmlNode, numbered: boolean, writer: Writer): void {
  writer.block();
  let number = Number(node.getAttribute?.("start") ?? 1) || 1;
  let first = true;
  for (const child of node.childNodes) {
    if (child.nodeName.toUpperCase() !== "LI") {
      write(child, writer);
      continue;
    }
    const around = writer.enter(child);
    writer.item(numbered ? `${number++}. ` : "• ", first);
    first = false;
    writeChildren(child, writer);
    writer.line();
    writer.leave(around);
  }
  writer.block();
}

function writeRow(node: HtmlNode, writer: Writer): void {
  writer.line();
  let first = true;
  for (const cell of node.childNodes) {
    if (cell.nodeType !== ELEMENT) continue;
    if (!first) writer.add(" | ");
    first = false;
    // a cell is one line, whatever blocks are in it
    writer.add(textOf(cell).replace(/\s*\n\s*/gu, " "));
  }
  writer.line();
}

/** Exponents become characters ("m²"), or "5 km<sup>2</sup>" would read as 5 km2; marks of notes are no text. */
function superscript(node: HtmlNode): string {
  const text = (node.textContent ?? "").trim();
  const isNote = Boolean(node.querySelector?.("a")) || /^\[.*\]$/u.test(text);
  return isNote ? "" : [...text].map((char) => SUPERSCRIPTS.get(char) ?? char).join("");
}

function isUnseen(node: HtmlNode): boolean {
  if (UNSEEN.has(node.nodeName.toUpperCase()) || node.hasAttribute?.("hidden")) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(node.getAttribute?.("style") ?? "");
}

/** Joins pieces into lines; keeps what the last one was, so that breaks never pile up. */
class Writer {
  readonly #lines: string[] = [];
  /** The place of each line. */
  readonly #places: (string | null)[] = [];
  readonly #placeOf: PlaceOf;
  #line = "";
  #mark = "";
  /** The place of what is being written, and of the line since its first word. */
  #here: string | null = null;
  #place: string | null = null;

  constructor(placeOf: PlaceOf) {
    this.#placeOf = placeOf;
  }

  /** @returns the place around, to be given back to `leave` */
  enter(element: HtmlNode): string | null {
    const around = this.#here;
    this.#here = this.#placeOf(element) ?? around;
    return around;
  }

  leave(around: string | null): void {
    this.#here = around;
  }

  add(piece: string): void {
    const text = piece.replace(/[ \t\n\r\f]+/gu, " ");
    if (this.#line === "") this.#place = this.#here;
    this.#line += this.#line === "" || this.#line.endsWith(" ") ? text.replace(/^ /u, "") : text;
  }

  /** Ends the line. */
  line(): void {
    const text = this.#line.replace(/ $/u, "");
    if (text !== "") {
      this.#push(this.#mark + text, this.#place);
      this.#mark = "";
    }
    this.#line = "";
  }

  /** Ends the line and the block. */
  block(): void {
    this.line();
    if (this.#mark === "" && this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#push("", null);
  }

  /** Begins a list item; its mark waits for the first words, also through a block within the item. */
  item(mark: string, first: boolean): void {
    this.line();
    // a paragraph within the item before has left an empty line
    if (!first && this.#lines.at(-1) === "") {
      this.#lines.pop();
      this.#places.pop();
    }
    this.#mark = mark;
  }

  result(): { text: string; lines: Line[] } {
    this.line();
    const text = this.#lines.join("\n").trimEnd();
    const lines: Line[] = [];
    let start = 0;
    for (const [at, line] of this.#lines.entries()) {
      const end = Math.min(start + line.length, text.length);
      if (line !== "" && end > start) lines.push({ start, end, place: this.#places[at] ?? null });
      start += line.length + 1;
    }
    return { text, lines };
  }

  #push(line: string, place: string | null): void {
    this.#lines.push(line);
    this.#places.push(place);
  }
}
