import { readFileSync } from "node:fs";
import type { Change } from "../../pipeline/model/change.ts";
import type { Figure } from "../../pipeline/model/figure.ts";
import type { Statement } from "../../pipeline/model/statement.ts";

/** Other readings that are right as well, by slot. */
type Alternatives = { readonly [K in keyof Figure | "start_period" | "end_period"]?: readonly unknown[] };

/** An annotated figure: `indicator` lists accepted wordings; `any` names slots that are not scored. */
export interface GoldFigure
  extends Omit<
    Figure,
    "figure_id" | "source_id" | "sentence" | "indicator" | "attribution" | "evidence" | "precision" | "unit_code"
  > {
  readonly indicator: readonly string[];
  readonly alt?: Alternatives;
  readonly any?: readonly string[];
  readonly optional?: boolean;
}

export interface GoldChange extends Pick<Change, "start_period" | "end_period" | "start_value" | "end_value"> {
  readonly percent_change: number;
  readonly stated_percent?: number;
  readonly consistent?: boolean;
  readonly optional?: boolean;
  readonly alt?: Alternatives;
}

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

export interface GoldDocument {
  readonly id: string;
  readonly meta: { readonly title: string; readonly published: string; readonly publisher: string | null };
  readonly text: string;
  readonly figures: readonly GoldFigure[];
  readonly changes: readonly GoldChange[];
  readonly statements: readonly (GoldSpan & Pick<Statement, "kind" | "actor" | "addressee">)[];
  readonly events: readonly (GoldSpan & { readonly date: string })[];
  readonly not_figures: readonly (GoldSpan & { readonly reason: string; readonly neutral: boolean })[];
}

/** The annotated sets beside this file. */
export const SETS = ["own-a", "own-b", "own-c", "own-d", "own-e", "own-f", "own-g", "own-h", "own-i"] as const;

export type SetName = (typeof SETS)[number];

/** Reads one of the annotated sets. */
export function readGold(name: SetName): readonly GoldDocument[] {
  const lines = readFileSync(new URL(`${name}.jsonl`, import.meta.url), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}
