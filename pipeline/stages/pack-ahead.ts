import type { PackedStore } from "../io/packed.ts";
import { askThread } from "../io/sandbox.ts";
import { threadFile } from "./thread-file.ts";

/** Bytes from which on a content is sent to a thread, and from which on all of them together are worth one. */
const LARGE = 100_000;
const WORTH_A_THREAD = 4_000_000;

/**
 * Packs large contents in a thread, so that the caller can go on with something else; a thread that fails only costs
 * time, since whoever asks the store for a content that it lacks has it packed then.
 */
export async function packAhead(store: PackedStore, contents: readonly Uint8Array[]): Promise<void> {
  const large = contents.filter((bytes) => bytes.length >= LARGE && !store.has(bytes));
  if (large.reduce((sum, { length }) => sum + length, 0) < WORTH_A_THREAD) return;
  const answer = await askThread(threadFile("packing"), large);
  if (!isPacked(answer)) return;
  for (const [at, packed] of answer.entries()) {
    const bytes = large[at];
    if (bytes !== undefined) store.add(bytes, packed);
  }
}

function isPacked(answer: unknown): answer is readonly Uint8Array[] {
  return Array.isArray(answer) && answer.every((each) => each instanceof Uint8Array);
}
