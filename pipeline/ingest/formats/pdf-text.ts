import type { Part } from "../../model/part.ts";

/** A run of characters and where it stands on its page; x to the right, y upwards, in points. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
}

/** A head or foot that comes back on so many pages is no text. */
const MIN_REPEATS = 3;
/** Room between lines, in line heights, from which on a new paragraph begins. */
const PARAGRAPH_GAP = 1.7;

/**
 * The text of pages as it is read: pieces joined to lines, columns one after the other, words that were cut at a line's
 * end joined, paragraphs parted by an empty line, running heads and page numbers left out. Pages are parted by a
 * form feed (U+000C), so that the page of any position can be counted.
 */
export function pagesText(pages: readonly (readonly Piece[])[]): string {
  const lines = withoutRunning(pages.map((pieces) => linesOf(pieces)));
  // blank pages at the beginning keep their form feeds, so that pages are counted from the first
  return lines
    .map((page) => joined(page))
    .join("\n\f\n")
    .trimEnd();
}

/** The page of each stretch of such a text. */
export function pageParts(text: string): Part[] {
  let start = 0;
  return text.split("\f").map((page, at) => {
    const part: Part = { start, end: start + page.length, kind: "page", at: String(at + 1) };
    start += page.length + 1;
    return part;
  });
}

/** Joins pieces in the order of the file, which is the order of reading in all but broken files. */
function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let current: { text: string; x: number; end: number; y: number; height: number } | null = null;
  for (const piece of pieces) {
    if (piece.text === "") continue;
    const height: number = piece.height || current?.height || 10;
    const sameLine: boolean =
      current !== null &&
      Math.abs(piece.y - current.y) < height * 0.5 &&
      piece.x > current.end - height &&
      piece.x - current.end < height * 3;
    if (current !== null && sameLine) {
      const gap = piece.x - current.end;
      const isApart = gap > height * 0.15 && !/\s$/u.test(current.text) && !/^\s/u.test(piece.text);
      current.text += isApart ? ` ${piece.text}` : piece.text;
      current.end = Math.max(current.end, piece.x + piece.width);
    } else {
      if (current !== null) lines.push(current);
      current = { text: piece.text, x: piece.x, end: piece.x + piece.width, y: piece.y, height };
    }
  }
  if (current !== null) lines.push(current);
  return lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== "");
}

/** Takes out the first and last lines that come back, numbers aside, on page after page, and bare page numbers. */
function withoutRunning(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  const edges = (lines: readonly Line[]): Set<string> => {
    const sorted = lines.toSorted((a, b) => b.y - a.y);
    return new Set([...sorted.slice(0, 2), ...sorted.slice(-2)].map(({ text }) => shapeOf(text)));
  };
  for (const lines of pages) for (const shape of edges(lines)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return pages.map((lines) => {
    const own = edges(lines);
    return lines.filter(({ text }) => {
      const shape = shapeOf(text);
      if (!own.has(shape)) return true;
      return !/^[-–— ]*#[-–— ]*$/u.test(shape) && (counts.get(shape) ?? 0) < MIN_REPEATS;
    });
  });
}

function shapeOf(text: string): string {
  return text.replace(/\d+/gu, "#").toLowerCase();
}

function joined(lines: readonly Line[]): string {
  let text = "";
  let before: Line | null = null;
  for (const line of lines) {
    if (before === null) text = line.text;
    else if (isNewParagraph(before, line)) text += `\n\n${line.text}`;
    // "treat-" at a line's end goes on in small letters: the hyphen is the printer's
    else if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line.text)) text = text.slice(0, -1) + line.text;
    else text += `\n${line.text}`;
    before = line;
  }
  return text;
}

function isNewParagraph(before: Line, line: Line): boolean {
  const drop = before.y - line.y;
  // upwards: the next column, where a sentence goes on unless it has ended
  if (drop < 0) return /[.!?:]["”’)]?$/u.test(before.text);
  const bigger = Math.abs(line.height - before.height) > 0.15 * before.height;
  return drop > PARAGRAPH_GAP * Math.max(line.height, before.height) || bigger || /^[•▪◦–]\s/u.test(line.text);
}
