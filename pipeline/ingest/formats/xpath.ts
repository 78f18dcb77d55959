import type { Part } from "../../model/part.ts";
import type { HtmlNode, Line, PlaceOf } from "./html-text.ts";

const ELEMENT = 1;
/** Carries an element's number through libraries that rebuild the tree. */
const NUMBER = "data-of";

/** An element that can be numbered; linkedom's elements can. */
export interface Markable extends HtmlNode {
  setAttribute?(name: string, value: string): void;
}

/**
 * Numbers every element below and at `root`, so that it can be told after Readability has moved it.
 * @returns names an element by its XPath in the page as received; an element that was made since has none
 */
export function numbered(root: Markable): PlaceOf {
  const paths: string[] = [];
  const visit = (node: Markable, path: string): void => {
    node.setAttribute?.(NUMBER, String(paths.push(path) - 1));
    const seen = new Map<string, number>();
    for (const child of node.childNodes) {
      if (child.nodeType !== ELEMENT) continue;
      const name = child.nodeName.toLowerCase();
      const at = (seen.get(name) ?? 0) + 1;
      seen.set(name, at);
      visit(child, `${path}/${name}[${at}]`);
    }
  };
  visit(root, `/${root.nodeName.toLowerCase()}[1]`);
  return (element) => paths[Number(element.getAttribute?.(NUMBER) ?? -1)] ?? null;
}

/** The lines of a text as parts of it, those of one element joined. */
export function elementParts(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  for (const { start, end, place } of lines) {
    const last = parts.at(-1);
    if (place === null) continue;
    if (last?.at === place) parts[parts.length - 1] = { ...last, end };
    else parts.push({ start, end, kind: "element", at: place });
  }
  return parts;
}

/** The lines of a text as its paragraphs, counted from 1: for files whose elements nobody can point to. */
export function paragraphParts(lines: readonly Line[]): Part[] {
  return lines.map(({ start, end }, at) => ({ start, end, kind: "paragraph", at: String(at + 1) }));
}
