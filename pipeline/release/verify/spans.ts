import { type Cutter, cutterOf } from "../../model/code-points.ts";
import type { Fault, Read } from "./fault.ts";
import type { ReadTable } from "./rows.ts";

/** The tables whose rows quote the text, and the column that holds the characters. */
const QUOTED = new Map([
  ["figures", "quote"],
  ["statements", "quote"],
  ["events", "quote"],
  ["ledger", "text"],
]);

/**
 * Every quote is the characters of its text between its offsets, and every span of evidence lies in the text.
 * @param textOf the text of a source; null where it is not to hand, which is a fault as well
 */
export function spanFaults(
  tables: readonly ReadTable[],
  textOf: (sourceId: string) => string | null,
): readonly Fault[] {
  const cutters = new Map<string, Cutter | null>();
  const cutter = (sourceId: string): Cutter | null => {
    if (!cutters.has(sourceId)) {
      const text = textOf(sourceId);
      cutters.set(sourceId, text === null ? null : cutterOf(text));
    }
    return cutters.get(sourceId) ?? null;
  };
  const rows = (name: string): readonly Read[] => tables.find((table) => table.name === name)?.rows ?? [];
  const missing = rows("sources")
    .map(({ source_id }) => String(source_id))
    .filter((id) => cutter(id) === null)
    .map((id) => ({
      code: "text-missing",
      where: `data/sources.csv ${id}`,
      message: "no text to hand, expected it in raw/ or in texts/",
    }));
  const quotes = [...QUOTED].flatMap(([name, column]) =>
    rows(name).flatMap((row, at) => {
      const found = cutter(String(row.source_id))?.cut(Number(row.start), Number(row.end)) ?? null;
      if (found === null || found === row[column]) return [];
      const where = `data/${name}.csv:${at + 2} ${column}`;
      return [
        {
          code: "quote-differs",
          where,
          message: `the text has ${JSON.stringify(found)}, expected ${JSON.stringify(row[column])}`,
        },
      ];
    }),
  );
  const sourceOf = new Map(rows("figures").map((row) => [row.figure_id, String(row.source_id)]));
  const outside = rows("figure_evidence").flatMap((row, at) => {
    const text = cutter(sourceOf.get(row.figure_id) ?? "");
    const [start, end] = [Number(row.start), Number(row.end)];
    if (text === null || (start < end && end <= text.length)) return [];
    return [
      {
        code: "span-outside",
        where: `data/figure_evidence.csv:${at + 2}`,
        message: `${start} to ${end}, expected a stretch of the text`,
      },
    ];
  });
  return [...missing, ...quotes, ...outside];
}
