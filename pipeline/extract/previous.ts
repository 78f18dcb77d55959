/**
 * What stands before place `at` of a list; undefined at its start. A negative index would not fail, but V8 looks it up
 * as the name of a property, which costs a hundred times as much.
 */
export function previousOf<T>(list: readonly T[], at: number): T | undefined {
  return at > 0 ? list[at - 1] : undefined;
}
