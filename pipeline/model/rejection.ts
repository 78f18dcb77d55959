/** A record or source that was set aside, and why. Rejections are published with the data. */
export interface Rejection {
  /** The stage that set it aside. */
  readonly stage: string;
  /** figure_id, source_id or file name: what the record is known by. */
  readonly record_id: string;
  /** Stable code, such as "quote-not-in-text". */
  readonly reason_code: string;
  readonly message: string;
  /** The field at fault, where there is one. */
  readonly field: string | null;
  readonly source_id: string | null;
}
