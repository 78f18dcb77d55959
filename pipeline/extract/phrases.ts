import type { Lexicon } from "./lexicon.ts";
import { createTokens, MARK, type Tokens, tokenize, WORD } from "./tokens.ts";

/** What a phrase table finds: its value and the token just outside the phrase. */
export interface PhraseMatch<T> {
  readonly value: T;
  /** First token behind the phrase; when read backwards, the first token of the phrase. */
  readonly at: number;
}

interface Node<T> {
  next: Map<number, Node<T>> | null;
  match: { readonly value: T } | null;
}

interface Trie<T> {
  readonly root: Node<T>;
  /** 1 for words that begin a phrase, by word number: most words begin none, and are asked for at every step. */
  readonly starts: Uint8Array;
}

function emptyTrie<T>(lexicon: Lexicon): Trie<T> {
  return { root: { next: new Map(), match: null }, starts: new Uint8Array(lexicon.syntax.length) };
}

/** Phrases with meanings, in a trie over tokens: looked up word by word, the longest wins. */
export interface Phrases<T> {
  /** The longest phrase that begins at token `at` and ends before token `limit`. */
  forward(tokens: Tokens, at: number, limit: number): PhraseMatch<T> | null;
  /** The longest phrase whose last token is `at - 1` and that begins at token `limit` or later. */
  backward(tokens: Tokens, at: number, limit: number): PhraseMatch<T> | null;
}

/** The words of phrases, to be put into the lexicon before the tables are built. */
export function wordsOf(phrases: Iterable<string>): string[] {
  const words = new Set<string>();
  for (const phrase of phrases)
    for (const word of phrase.match(/[\p{L}\p{M}]+(?:['’](?!s\b)[\p{L}\p{M}]+)*/gu) ?? []) words.add(word);
  return [...words];
}

/**
 * Builds a table from phrases as they are written ("per cent", "up to", "£").
 *
 * @throws Error when a word of a phrase is not in the lexicon: a broken language, not a broken text
 */
export function createPhrases<T>(entries: Iterable<readonly [string, T]>, lexicon: Lexicon): Phrases<T> {
  const ahead = emptyTrie<T>(lexicon);
  const behind = emptyTrie<T>(lexicon);
  const scratch = createTokens();
  for (const [phrase, value] of entries) {
    const keys: number[] = [];
    tokenize(phrase, lexicon, scratch);
    for (let i = 0; i < scratch.size; i++) {
      const key = keyOf(scratch, i);
      if (key === 0)
        throw new Error(
          `phrase "${phrase}": "${phrase.slice(scratch.start[i], scratch.end[i])}" is not in the lexicon`,
        );
      keys.push(key);
    }
    insert(ahead, keys, value);
    insert(behind, keys.reverse(), value);
  }
  return {
    forward: (tokens, at, limit) => longest(ahead, tokens, at, limit, 1),
    backward: (tokens, at, limit) => {
      const found = longest(behind, tokens, at - 1, limit - 1, -1);
      return found && { value: found.value, at: found.at + 1 };
    },
  };
}

/** Words by their number, marks by their code below zero; 0 for what no phrase can hold. */
function keyOf(tokens: Tokens, at: number): number {
  const kind = tokens.kind[at];
  return kind === WORD ? tokens.id[at]! : kind === MARK ? -tokens.mark[at]! : 0;
}

function insert<T>({ root, starts }: Trie<T>, keys: readonly number[], value: T): void {
  const [first] = keys;
  if (first !== undefined && first > 0) starts[first] = 1;
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (!child) {
      child = { next: null, match: null };
      node.next.set(key, child);
    }
    node = child;
  }
  node.match ??= { value };
}

function longest<T>(
  { root, starts }: Trie<T>,
  tokens: Tokens,
  at: number,
  limit: number,
  step: 1 | -1,
): PhraseMatch<T> | null {
  if (tokens.kind[at] === WORD && starts[tokens.id[at]!] === 0) return null;
  let node = root;
  let best: PhraseMatch<T> | null = null;
  for (let i = at; step === 1 ? i < limit : i > limit; i += step) {
    const key = keyOf(tokens, i);
    if (key === 0 || node.next === null) break;
    const child = node.next.get(key);
    if (!child) break;
    node = child;
    if (node.match) best = { value: node.match.value, at: i + step };
  }
  return best;
}
