/** Why a source cannot be taken in. The message says what was found, what was expected, and what to do. */
export interface Fault {
  readonly fault: string;
  readonly message: string;
  readonly field: string | null;
}

/** @param code stable, such as "source-empty" */
export function faultOf(code: string, message: string, field: string | null = null): Fault {
  return { fault: code, message, field };
}

/** Parts a result from the fault that came in its place. */
export function isFault(result: object): result is Fault {
  return "fault" in result;
}
