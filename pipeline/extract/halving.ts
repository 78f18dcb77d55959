/**
 * Index of the first item of a list in order that is no longer `before`; the list's length where all are. A text may hold
 * thousands of figures, places and periods, so it is found by halving.
 *
 *     indexBehind(page.periods, ({ to }) => to <= at)     the first period that does not end in front of token `at`
 */
export function indexBehind<T>(items: readonly T[], before: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
