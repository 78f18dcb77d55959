import { escapeHtml } from "../html.ts";
import { barOptions } from "./bars.ts";
import { lineOptions } from "./line.ts";
import type { Bar, ChartTexts, Point } from "./marks.ts";

export { seen, unnamed } from "./line.ts";
export type { Bar, ChartTexts, Point } from "./marks.ts";

/** Draws charts as SVG texts, with the colours of the page; `standalone` turns one into a file of its own. */
export interface Pencil {
  line(points: readonly Point[], texts: ChartTexts): string;
  bars(bars: readonly Bar[], texts: ChartTexts): string;
}

const INK = "#1d2733";

/**
 * Loads Plot and a document for it to draw in; both are big, so that only who draws pays.
 * Nothing of it depends on a browser, a clock or a counter: the same points give the same bytes.
 */
export async function createPencil(): Promise<Pencil> {
  const [Plot, { parseHTML }] = await Promise.all([import("@observablehq/plot"), import("linkedom")]);
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return {
    line: (points, texts) => finished(Plot.plot({ ...lineOptions(Plot, points, texts), document }), texts),
    bars: (bars, texts) => finished(Plot.plot({ ...barOptions(Plot, bars, texts), document }), texts),
  };
}

/** The SVG as a file of its own: with a ground, a fixed ink and a font, since no page gives them. */
export function standalone(svg: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg
    .replace("<svg ", '<svg color="#1d2733" font-family="system-ui, sans-serif" ')
    .replace(/(<\/desc>)/u, `$1<rect x="0" y="0" width="100%" height="100%" fill="#fff"/>`)
    .replace(/var\(--\w+, (#\w+)\)/gu, "$1")
    .replaceAll("currentColor", INK)}\n`;
}

function finished(element: unknown, { id, title, description }: ChartTexts): string {
  const svg =
    typeof element === "object" && element !== null && "outerHTML" in element ? String(element.outerHTML) : "";
  const open = /^<svg[^>]*>/u.exec(svg)?.[0];
  if (open === undefined) throw new Error("Plot drew no svg");
  // Plot names groups without a role, which readers of screens do not allow; the title and the table say it all
  const drawn = svg
    .slice(open.length)
    .replace(/<[^>]*>/gu, (tag) =>
      tag
        .replace(/ aria-[a-z]+="[^"]*"/gu, "")
        .replace(/-?\d+\.\d{3,}/gu, (number) => String(Number(Number(number).toFixed(2)))),
    );
  const { width, height } = sizeOf(open);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" fill="currentColor" text-anchor="middle" font-size="14" role="img" aria-labelledby="${id}-t ${id}-d">`;
  return `${head}<title id="${id}-t">${escapeHtml(title)}</title><desc id="${id}-d">${escapeHtml(description)}</desc>${drawn.replace(/^\s*<style>[\s\S]*?<\/style>/u, "")}`;
}

function sizeOf(open: string): { readonly width: string; readonly height: string } {
  const of = (name: string) => new RegExp(` ${name}="(\\d+)"`, "u").exec(open)?.[1] ?? "0";
  return { width: of("width"), height: of("height") };
}
