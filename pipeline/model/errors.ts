/**
 * An error that the user can mend: a wrong option, a broken schema, an unwritable folder.
 * The message has one shape: `where: what was found, what was expected. What to do [stable-code]`.
 * A bad record is never one of these: it is a rejection, and the run goes on.
 */
export class PipelineError extends Error {
  readonly code: string;
  /** What the shell answers with; 2 for set-up and options, as in the contract. */
  readonly exitCode: number;

  constructor(code: string, message: string, options: ErrorOptions & { readonly exitCode?: number } = {}) {
    super(`${message} [${code}]`, options);
    this.name = "PipelineError";
    this.code = code;
    this.exitCode = options.exitCode ?? 2;
  }
}
