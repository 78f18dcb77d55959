import type * as PlotModule from "@observablehq/plot";
import { type Bar, type ChartTexts, colourOf, SEEN } from "./marks.ts";
import { boldWidthOf, rangeOf, shortened, widthOf } from "./scale.ts";

const WIDTHS = { page: 720, card: 520, phone: 340 } as const;
const TEXT = 14;
/** Letters up to which labels stand beside their bars; longer ones stand above. */
const BESIDE = 26;

/** Bars for values without a date, the greatest first; a share is shown against its whole. */
export function barOptions(Plot: typeof PlotModule, given: readonly Bar[], texts: ChartTexts) {
  const width = WIDTHS[texts.size];
  const bars = given.toSorted((a, b) => b.value - a.value);
  const isShare = texts.unit.startsWith("percent") && bars.every(({ lower, upper }) => lower >= 0 && upper <= 100);
  const { low, high } = isShare ? { low: 0, high: 100 } : rangeOf(bars);
  const beside = texts.size !== "phone" && bars.every(({ label }) => [...label].length <= BESIDE);
  const left = beside ? 14 + Math.max(...bars.map(({ label }) => widthOf(label, TEXT))) : 1;
  const right = 14 + Math.max(...bars.map(({ shown }) => boldWidthOf(shown, TEXT)));
  const least = (((high - low) * SEEN) / (width - left - right)) * 2;
  const rows = bars.map((bar, at) => ({
    ...bar,
    at: String(at),
    label: shortened(bar.label, texts.size === "phone" ? 42 : 80),
    from: Math.max(low, 0),
    end: Math.max(bar.value, bar.upper, 0),
    told: `${bar.shown}\n${bar.label}`,
  }));
  const step = beside ? 34 : 54;
  const inset = beside ? { insetTop: 5, insetBottom: 5 } : { insetTop: 25, insetBottom: 7 };
  const middle = beside ? 0 : 9;
  const open = rows.filter(({ lower, upper }) => upper - lower >= least);
  return {
    width,
    height: 12 + rows.length * step,
    style: { fontSize: `${TEXT}px`, fontFamily: "inherit", background: "none" },
    marginLeft: left,
    marginRight: right,
    marginTop: 6,
    marginBottom: 6,
    x: { axis: null, domain: [low, high] },
    y: { type: "band" as const, axis: null, domain: rows.map(({ at }) => at), padding: 0 },
    marks: [
      ...(isShare
        ? [Plot.barX(rows, { x1: () => 0, x2: () => 100, y: "at", fill: "currentColor", fillOpacity: 0.07, ...inset })]
        : []),
      Plot.barX(rows, { x1: () => 0, x2: "value", y: "at", fill: colourOf(0), title: "told", ...inset }),
      Plot.ruleY(open, { x1: "lower", x2: "upper", y: "at", stroke: "currentColor", strokeWidth: 2, dy: middle }),
      Plot.ruleX([0], { stroke: "currentColor", strokeOpacity: 0.5 }),
      Plot.text(rows, {
        x: beside ? () => low : "from",
        y: "at",
        text: "label",
        dx: beside ? -9 : 0,
        dy: beside ? 0 : -14,
        textAnchor: beside ? "end" : "start",
        fill: "currentColor",
      }),
      Plot.text(rows, {
        x: "end",
        y: "at",
        text: "shown",
        dy: middle,
        dx: 7,
        textAnchor: "start",
        fontWeight: 650,
        fontSize: TEXT,
        fill: "currentColor",
      }),
    ],
  };
}
