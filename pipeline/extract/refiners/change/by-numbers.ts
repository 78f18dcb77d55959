import type { Parse } from "../../clauses/parse.ts";
import { directionOf, type Move } from "./move.ts";

/**
 * Of a pair "from 18 to 11" the numbers tell which way it went, where the word that was found says the other way.
 *
 *     Adding a nurse to the team cut admissions from 18 to 11
 */
export function byNumbers({ tokens, grammar, readings }: Parse, moves: readonly (Move | null)[]): void {
  if (moves.some((move) => move?.role === "delta")) return;
  for (let i = 0; i + 1 < moves.length; i++) {
    const [start, end] = [moves[i], moves[i + 1]];
    const [first, last] = [readings[i]!, readings[i + 1]!];
    if (start?.role !== "start" || end?.role !== "end" || start.change !== end.change) continue;
    if (tokens.id[first.from - 1] !== grammar.particles.from || tokens.id[last.from - 1] !== grammar.particles.to)
      continue;
    const told = first.unit === last.unit && first.measure === last.measure ? directionOf(first, last) : null;
    if (told === null || told === start.change || start.change === null) continue;
    start.change = told;
    end.change = told;
  }
}
