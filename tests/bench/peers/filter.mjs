// A line in, a line out, round whatever finds numbers.
import { createInterface } from "node:readline";

/** @param {(text: string) => readonly unknown[]} find */
export async function filter(find) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const { id, text } = JSON.parse(line);
    process.stdout.write(`${JSON.stringify({ id, figures: find(text) })}\n`);
  }
}
